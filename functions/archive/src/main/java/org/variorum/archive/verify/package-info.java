/** Proves that the archive says what its uploads said. */
@NullMarked
package org.variorum.archive.verify;

import org.jspecify.annotations.NullMarked;

/** Where things lie in the archive bucket. */
@NullMarked
package org.variorum.archive.key;

import org.jspecify.annotations.NullMarked;

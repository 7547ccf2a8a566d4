/** Turns captures into versions. */
@NullMarked
package org.variorum.archive.record;

import org.jspecify.annotations.NullMarked;

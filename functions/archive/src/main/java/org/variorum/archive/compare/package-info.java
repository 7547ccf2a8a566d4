/** Turns versions into diffs. */
@NullMarked
package org.variorum.archive.compare;

import org.jspecify.annotations.NullMarked;

/** Objects in a bucket, as the archive needs them. */
@NullMarked
package org.variorum.archive.store;

import org.jspecify.annotations.NullMarked;

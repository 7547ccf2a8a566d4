/** Stored captures, read in order to be uploaded. */
@NullMarked
package org.variorum.local.replay;

import org.jspecify.annotations.NullMarked;

/** The command line and the whole system on one machine. */
@NullMarked
package org.variorum.local;

import org.jspecify.annotations.NullMarked;

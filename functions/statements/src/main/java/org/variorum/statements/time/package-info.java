/** The grammar of English time expressions: dates, clock times, durations and relative times. */
@NullMarked
package org.variorum.statements.time;

import org.jspecify.annotations.NullMarked;

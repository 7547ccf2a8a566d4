/** Reads what each sentence says: quotations, speakers, quantities, times, certainty. */
@NullMarked
package org.variorum.statements.reading;

import org.jspecify.annotations.NullMarked;

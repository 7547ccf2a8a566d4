/**
 * Reads what each sentence says: quotations, speakers, quantities, times, certainty.
 *
 * <p>Speech is read without a grammar of the whole language. A sentence becomes a row of {@code
 * Words}, each with a class that word lists, endings and capitals tell, and a whole quotation is
 * one word. Around each reporting verb its subject is found: before it, across the commas of an
 * apposition, or behind it. Of a sentence's reports the one of the main clause is its attribution;
 * each quotation goes to the report beside it. What a sentence does not name itself, such as whom a
 * pronoun means, is looked for in a bounded number of sentences around it. When in doubt the words
 * are nobody's.
 */
@NullMarked
package org.variorum.statements.reading;

import org.jspecify.annotations.NullMarked;

/** The grammar of English numbers: digits, words, scales, fractions and vague numbers. */
@NullMarked
package org.variorum.statements.number;

import org.jspecify.annotations.NullMarked;

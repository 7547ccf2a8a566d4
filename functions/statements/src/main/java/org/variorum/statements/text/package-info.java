/**
 * Text before it is understood: plain text into blocks, blocks into sentences, sentences into
 * tokens.
 */
@NullMarked
package org.variorum.statements.text;

import org.jspecify.annotations.NullMarked;

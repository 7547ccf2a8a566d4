package org.variorum.statements.model;

import org.jspecify.annotations.Nullable;

/**
 * Words between quotation marks.
 *
 * @param span what stands between the marks, punctuation included
 * @param text exactly that slice
 * @param speaker the person or body to whom the text gives the words, as written; null when it
 *     gives them to nobody
 */
public record Quotation(Span span, String text, @Nullable String speaker) {}

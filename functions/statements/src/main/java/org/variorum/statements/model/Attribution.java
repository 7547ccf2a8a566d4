package org.variorum.statements.model;

/**
 * Who is said to have said it.
 *
 * @param source the shortest full form in the statement, job words dropped; for a pronoun the last
 *     form in which the text names that person
 * @param span where the source as written (name, noun phrase or pronoun) stands in the article's
 *     text
 * @param cue the reporting word as it stands, such as {@code said} or {@code according to}, or
 *     {@code :}
 */
public record Attribution(String source, Span span, String cue) {}

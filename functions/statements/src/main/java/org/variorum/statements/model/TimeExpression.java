package org.variorum.statements.model;

/**
 * A date, year, weekday, clock time, part of a day, duration, prison term or relative time, with
 * the words that belong to it: {@code "about nine days"}, {@code "7 a.m. on Friday"}.
 *
 * @param span where it stands in the article's text
 * @param text exactly that slice
 */
public record TimeExpression(Span span, String text) {}

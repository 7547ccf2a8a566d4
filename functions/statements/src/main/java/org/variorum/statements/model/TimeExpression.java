package org.variorum.statements.model;

import org.jspecify.annotations.Nullable;

/**
 * A date, year, weekday, clock time, part of a day, duration, prison term or relative time, with
 * the words that belong to it: {@code "about nine days"}, {@code "7 a.m. on Friday"}.
 *
 * @param span where it stands in the article's text
 * @param text exactly that slice
 * @param length how long, where the text states a number of units of time, else null
 */
public record TimeExpression(Span span, String text, @Nullable Length length) {

  /** A time that states no length, such as a date. */
  public TimeExpression(Span span, String text) {
    this(span, text, null);
  }
}

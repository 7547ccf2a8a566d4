package org.variorum.statements.time;

import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Length;

/**
 * A time expression where it stands in a row of tokens.
 *
 * @param from its first token
 * @param to one past its last token
 * @param kind what it is
 * @param length how long it lasts, where a number says so, else null
 */
public record TimeSpan(int from, int to, Kind kind, @Nullable Length length) {
  /** What a time expression is. */
  public enum Kind {
    /** A time of day by the clock: {@code 7 a.m.}, {@code 22:15 CET}. */
    CLOCK,
    /** A part of a day: {@code dawn}, {@code the early hours}. */
    PART,
    /** A day of the week. */
    WEEKDAY,
    /** A day, month, season or year of the calendar. */
    DATE,
    /** A time told from the day of the text: {@code yesterday}, {@code last week}. */
    RELATIVE,
    /** How long something lasts. */
    DURATION
  }

  /** A time without a length. */
  TimeSpan(int from, int to, Kind kind) {
    this(from, to, kind, null);
  }

  /** The same time, beginning at token {@code start}. */
  TimeSpan since(int start) {
    return new TimeSpan(start, to, kind, length);
  }
}

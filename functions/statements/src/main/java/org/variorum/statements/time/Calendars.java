package org.variorum.statements.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Phrases;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.time.TimeSpan.Kind;

/**
 * Days, months, seasons and years of the calendar: {@code "Jan. 23"}, {@code "9 October 2023"},
 * {@code "May 6, 2025"}, {@code "spring 2027"}, {@code "the 1990s"}, {@code "5/17/2018"}.
 */
final class Calendars {
  /** Before a weekday these make a name: "Black Friday". */
  private static final Set<String> NAMED =
      Set.of("black", "cyber", "bloody", "super", "ruby", "wicked", "freaky");

  private static final Set<String> MOVABLE =
      Set.of("christmas", "easter", "thanksgiving", "ramadan", "halloween", "diwali");

  /** What happens at a holiday. */
  private static final Set<String> EVENTS =
      Set.of(
          "walkout",
          "walkouts",
          "strike",
          "strikes",
          "break",
          "getaway",
          "holiday",
          "holidays",
          "weekend",
          "truce",
          "ceasefire",
          "rush",
          "period",
          "season",
          "shutdown",
          "travel",
          "attack",
          "attacks",
          "chaos",
          "disruption",
          "sales",
          "trading");

  private Calendars() {}

  /** The date that starts at token {@code from}, or null. */
  static @Nullable TimeSpan at(Row row, int from) {
    if (TimeWords.weekday(row, from) && !NAMED.contains(row.lower(from - 1))) {
      return new TimeSpan(from, later(row, part(row, from + 1)), Kind.WEEKDAY);
    }
    int end = row.number(from) ? number(row, from) : word(row, from);
    boolean near = Years.plain(row, from) && Years.near(row, from - 1);
    return end == from ? null : new TimeSpan(near ? from - 1 : from, end, Kind.DATE);
  }

  /** One past "week" in "Friday week", seven days after Friday, or {@code at}. */
  private static int later(Row row, int at) {
    boolean week = row.is(at, "week") || row.is(at, "fortnight");
    boolean ends = at + 1 >= row.size() || row.mark(at + 1) && !row.hyphen(at + 1);
    boolean goesOn = TimeWords.IN.contains(row.lower(at + 1));
    return week && (ends || goesOn) ? at + 1 : at;
  }

  private static int part(Row row, int at) {
    return TimeWords.PARTS_OF_DAY.contains(row.lower(at)) || row.is(at, "lunchtime") ? at + 1 : at;
  }

  private static int word(Row row, int from) {
    boolean brief = row.capitalised(from) && TimeWords.SHORT_WEEKDAYS.contains(row.lower(from));
    if (brief) {
      int next = row.is(from + 1, ".") ? from + 2 : from + 1;
      next = row.is(next, ",") ? next + 1 : next;
      int date = row.number(next) ? dayMonth(row, next) : monthDay(row, next);
      return date == next ? from : date;
    }
    int month = monthDay(row, from);
    if (month > from) {
      return month;
    }
    if (TimeWords.SEASONS.contains(row.lower(from))) {
      int year = row.is(from + 1, "of") ? from + 2 : from + 1;
      return Years.plain(row, year) ? year + 1 : from;
    }
    Phrases.@Nullable Match<String> holiday =
        row.capitalised(from) ? TimeWords.HOLIDAYS.at(row, from) : null;
    if (holiday == null) {
      return from;
    }
    boolean when = TimeWords.IN.contains(row.lower(from - 1)) || row.is(from - 1, "on");
    // "A Christmas walkout", "the Easter break", but not "Christmas Island" or "a Christmas tree".
    boolean modifies =
        MOVABLE.contains(row.lower(from))
            && holiday.to() == from + 1
            && row.word(from + 1)
            && !row.capitalised(from + 1)
            && EVENTS.contains(row.lower(from + 1));
    return when || modifies ? holiday.to() : from;
  }

  private static int number(Row row, int from) {
    int numeric = numeric(row, from);
    if (numeric > from) {
      return numeric;
    }
    int day = dayMonth(row, from);
    return day > from ? day : Years.end(row, from);
  }

  /** One past "12 June 2025", "3rd of June", "3-5 March", or {@code from}. */
  private static int dayMonth(Row row, int from) {
    int at = day(row, from);
    if (at == from) {
      return from;
    }
    if (row.dash(at) && row.joined(at - 1) && day(row, at + 1) > at + 1) {
      at = day(row, at + 1);
    }
    if (row.is(at, "of")) {
      at++;
    }
    int month = TimeWords.anyMonth(row, at);
    if (month == at || row.is(at, "may") && !row.text(at).equals("May")) {
      return from;
    }
    return year(row, month);
  }

  /** One past "June 12, 2025", "Jan. 23", "December 2021", "March", or {@code from}. */
  private static int monthDay(Row row, int from) {
    int month = TimeWords.anyMonth(row, from);
    if (month == from) {
      return from;
    }
    int day = day(row, month);
    if (day > month && !followedByUnit(row, day)) {
      boolean more = row.dash(day) && row.joined(day) && day(row, day + 1) > day + 1;
      return year(row, more ? day(row, day + 1) : day);
    }
    int year = year(row, month);
    if (year > month) {
      return year;
    }
    boolean whole = TimeWords.month(row, from);
    return whole && (!TimeWords.DOUBTFUL_MONTHS.contains(row.lower(from)) || alone(row, from))
        ? month
        : from;
  }

  /** Whether "May" or "March" without a number is the month. */
  private static boolean alone(Row row, int i) {
    if (row.hyphen(i - 1) && row.is(i - 2, "mid")) {
      return true;
    }
    String before = row.lower(i - 1);
    boolean preposition =
        TimeWords.IN.contains(before) && !before.equals("the") && !before.equals("was")
            || TimeWords.WHICH.contains(before)
            || before.equals("us");
    boolean name = row.capitalised(i + 1) || row.is(i + 1, "'s");
    return preposition && !row.capitalised(i - 1) && !name
        || preposition && i == 1
        || row.is(i, "march") && !row.capitalised(i - 1) && i > 0 && !name && preposition;
  }

  private static boolean followedByUnit(Row row, int at) {
    return row.is(at, "%") || row.is(at, "percent") || row.is(at, "million");
  }

  private static int year(Row row, int at) {
    int next = row.is(at, ",") ? at + 1 : at;
    return Years.plain(row, next) ? next + 1 : at;
  }

  /** One past a day of the month at {@code from}, with "st" or "th", or {@code from}. */
  private static int day(Row row, int from) {
    String text = row.text(from);
    boolean fits = row.number(from) && text.length() <= 2 && Years.ascii(text);
    if (!fits || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 31) {
      return from;
    }
    String next = row.lower(from + 1);
    boolean suffix =
        row.joined(from)
            && (next.equals("st") || next.equals("nd") || next.equals("rd") || next.equals("th"));
    return suffix ? from + 2 : from + 1;
  }

  /** One past "5/17/2018", "2024-05-17" or "12.03.2024", or {@code from}. */
  private static int numeric(Row row, int from) {
    String text = row.text(from);
    int dot = text.indexOf('.');
    int second = text.indexOf('.', dot + 1);
    if (dot > 0 && dot <= 2 && second > dot && second - dot <= 3 && text.length() - second == 5) {
      return from + 1;
    }
    boolean marks =
        row.number(from + 2)
            && row.number(from + 4)
            && row.text(from + 1).equals(row.text(from + 3))
            && (row.is(from + 1, "/") || row.hyphen(from + 1));
    for (int i = from; marks && i < from + 4; i++) {
      marks = row.joined(i);
    }
    boolean first = Years.plain(row, from);
    boolean last = Years.plain(row, from + 4);
    boolean brief = text.length() <= 2 && row.text(from + 2).length() <= 2;
    return marks && row.text(from + 2).length() <= 2 && (first || last && brief) ? from + 5 : from;
  }
}

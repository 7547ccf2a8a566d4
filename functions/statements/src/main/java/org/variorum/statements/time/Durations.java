package org.variorum.statements.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Phrases;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.model.Bound;
import org.variorum.statements.model.Length;
import org.variorum.statements.number.Amount;
import org.variorum.statements.number.Bounds;
import org.variorum.statements.number.Nouns;
import org.variorum.statements.number.WrittenNumber;
import org.variorum.statements.time.TimeSpan.Kind;

/**
 * How long something lasts: {@code "about nine days"}, {@code "half an hour"}, {@code "five years
 * ago"}, {@code "12-month"}, {@code "more than a decade"}, {@code "a few weeks"}.
 */
final class Durations {
  /** After these "last" is a verb. */
  private static final Set<String> MODALS =
      Set.of("to", "will", "would", "could", "can", "may", "might", "should", "must");

  /** Before a part of a day: "a single afternoon". */
  private static final Set<String> WHOLE = Set.of("single", "whole", "entire");

  private Durations() {}

  /** The duration that {@code amount} begins, or null. */
  static @Nullable TimeSpan of(Row row, Amount amount) {
    if (amount.unit() != null) {
      return null;
    }
    int at = row.pastHyphen(amount.to());
    boolean of = amount.form() == WrittenNumber.Form.VAGUE && row.is(at, "of");
    if (of) {
      at++;
    } else if (amount.form() == WrittenNumber.Form.FRACTION) {
      at = row.is(at, "of") ? at + 1 : at;
      at = row.is(at, "a") || row.is(at, "an") ? row.pastHyphen(at + 1) : at;
    } else if (TimeWords.BETWEEN.contains(row.lower(at))) {
      at = row.pastHyphen(at + 1);
    }
    @Nullable String unit = unit(row, at, amount);
    if (unit == null
        || age(row, at + 1)
        || row.is(amount.from() - 1, "aged")
        || someDay(row, amount, at)) {
      return null;
    }
    Phrases.@Nullable Match<Bound> after = Bounds.after(row, at + 1);
    boolean more = after != null && !row.is(at + 1, "at") && !row.is(at + 1, "and");
    Bound bound = more && after != null ? after.value() : amount.bound();
    int to = more && after != null ? after.to() : at + 1;
    to = TimeWords.AFTER.contains(row.lower(to)) ? to + 1 : to;
    Length length = new Length(amount.value(), amount.high(), bound, unit);
    boolean during = during(row, amount.from());
    Length stated = during ? new Length(amount.value(), amount.high(), Bound.EXACT, unit) : length;
    int from = during ? amount.from() + 1 : start(row, amount.from());
    return new TimeSpan(from, until(row, to), Kind.DURATION, stated);
  }

  /** "Prices rose over a year": in that time, while "for over a year" is longer than it. */
  private static boolean during(Row row, int at) {
    return row.is(at, "over") && !TimeWords.LASTING.contains(row.lower(at - 1));
  }

  /** "One day he left" tells no length. */
  private static boolean someDay(Row row, Amount amount, int at) {
    boolean one =
        row.is(amount.number(), "one") && row.is(at, "day") && amount.from() == amount.number();
    boolean length =
        TimeWords.LASTING.contains(row.lower(amount.from() - 1))
            || TimeWords.LASTS.contains(row.lower(at + 1));
    return one && at == amount.to() && !length;
  }

  /** A duration without a number at token {@code from}: "a week", "a few days", "weeks later". */
  static @Nullable TimeSpan bare(Row row, int from) {
    if (row.is(from, "a") || row.is(from, "an")) {
      return one(row, from);
    }
    if (row.is(from, "several") && plural(row, from + 1)) {
      return ended(row, from, from + 2);
    }
    boolean later = TimeWords.AFTER.contains(row.lower(from + 1));
    return later && plural(row, from) ? new TimeSpan(from, from + 2, Kind.DURATION) : null;
  }

  private static @Nullable TimeSpan one(Row row, int from) {
    boolean few = row.is(from + 1, "few");
    boolean couple = row.is(from + 1, "couple") && row.is(from + 2, "of");
    if (few || couple) {
      int at = from + (few ? 2 : 3);
      return plural(row, at) ? ended(row, from, at + 1) : null;
    }
    int at =
        TimeWords.BETWEEN.contains(row.lower(from + 1)) || row.is(from + 1, "single")
            ? from + 2
            : from + 1;
    if (WHOLE.contains(row.lower(at - 1)) && TimeWords.PARTS_OF_DAY.contains(row.lower(at))) {
      return row.hyphen(at + 1) ? null : new TimeSpan(from, at + 1, Kind.DURATION);
    }
    @Nullable String unit = TimeWords.unit(row, at);
    boolean whole = unit != null && !plural(row, at) && !row.hyphen(at + 1);
    if (!whole
        || row.is(at, "second")
        || row.is(at, "night")
        || row.is(at, "quarter")
        || age(row, at + 1)) {
      return null;
    }
    boolean since =
        TimeWords.AFTER.contains(row.lower(at + 1))
            || row.is(at + 1, "before")
            || row.is(at + 1, "after");
    boolean rate =
        row.number(from - 1)
            || Nouns.plural(row, from - 1) && !TimeWords.LASTING.contains(row.lower(from - 1))
            || row.is(from - 1, "%")
            || scaled(row, from - 1);
    if (rate && !since) {
      return null;
    }
    Phrases.@Nullable Match<Bound> bound =
        row.is(at + 1, "earlier") || during(row, from - 1) ? null : Bounds.before(row, from);
    boolean half = row.is(at + 1, "and") && row.is(at + 2, "a") && row.is(at + 3, "half");
    boolean lasts =
        at > from + 1
            || TimeWords.LASTING.contains(row.lower(from - 1))
            || TimeWords.LASTS.contains(row.lower(at + 1))
            || half
            || spent(row, from, at + 1)
            || row.is(from - 1, "over")
            || bound != null;
    if (!lasts) {
      return null;
    }
    return ended(row, bound == null ? from : bound.from(), half ? at + 4 : at + 1);
  }

  /** "A week in hospital costs more", where it opens the sentence. */
  private static boolean spent(Row row, int from, int at) {
    boolean opens = from == 0 || row.mark(from - 1) && !row.hyphen(from - 1);
    return opens && (row.is(at, "in") || row.is(at, "at") || row.is(at, "without"));
  }

  /** Whether the word at {@code i} ends a number: "£2m a year". */
  private static boolean scaled(Row row, int i) {
    return row.joined(i - 1) && row.number(i - 1) || row.is(i, "million") || row.is(i, "billion");
  }

  private static TimeSpan ended(Row row, int from, int to) {
    int end = TimeWords.AFTER.contains(row.lower(to)) ? to + 1 : to;
    return new TimeSpan(from, end, Kind.DURATION);
  }

  private static boolean plural(Row row, int i) {
    return TimeWords.unit(row, i) != null && row.lower(i).endsWith("s");
  }

  private static @Nullable String unit(Row row, int at, Amount amount) {
    @Nullable String unit = TimeWords.unit(row, at);
    if (unit == null) {
      boolean letter = row.is(at, "h") && row.joined(at - 1) && row.number(at - 1);
      return letter ? "hour" : null;
    }
    boolean hyphenated = row.hyphen(at - 1);
    boolean ordinal = row.is(at, "second") && !hyphenated;
    boolean quarters = unit.equals("quarter") && amount.form() == WrittenNumber.Form.FRACTION;
    return ordinal || quarters || row.capitalised(at) && row.is(at, "min") ? null : unit;
  }

  /** "Old" and "of age" make a number of years an age. */
  private static boolean age(Row row, int at) {
    int next = row.pastHyphen(at);
    return row.is(next, "old")
        || row.is(next, "olds")
        || row.is(next, "of") && row.is(next + 1, "age");
  }

  private static int start(Row row, int from) {
    boolean which = TimeWords.WHICH.contains(row.lower(from - 1)) && row.word(from - 1);
    boolean verb = row.is(from - 1, "last") && MODALS.contains(row.lower(from - 2));
    return which && !verb ? from - 1 : from;
  }

  /** "The three months to August". */
  private static int until(Row row, int to) {
    @Nullable TimeSpan end = row.is(to, "to") ? Calendars.at(row, to + 1) : null;
    return end != null && end.kind() == Kind.DATE ? end.to() : to;
  }
}

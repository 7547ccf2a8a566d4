package org.variorum.statements.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.number.Amount;
import org.variorum.statements.number.WrittenNumber.Form;
import org.variorum.statements.time.TimeSpan.Kind;

/**
 * Finds the time expressions of a row of tokens, each with the words that belong to it.
 *
 * <pre>{@code
 * "closed at 7 a.m. on Friday for about nine days"  ->  "7 a.m. on Friday", "about nine days"
 * }</pre>
 */
public final class Times {
  private Times() {}

  /** The times of {@code row}, whose amounts are {@code amounts}, in order and without overlap. */
  public static List<TimeSpan> read(Row row, List<Amount> amounts) {
    Map<Integer, Amount> byStart = new HashMap<>();
    Map<Integer, Amount> byNumber = new HashMap<>();
    for (Amount amount : amounts) {
      byStart.put(amount.from(), amount);
      byNumber.put(amount.number(), amount);
    }
    List<TimeSpan> times = new ArrayList<>();
    int at = 0;
    while (at < row.size()) {
      @Nullable TimeSpan time = at(row, at, byStart, byNumber);
      if (time == null) {
        at++;
      } else {
        add(row, times, time);
        at = Math.max(at + 1, time.to());
      }
    }
    return times;
  }

  private static @Nullable TimeSpan at(
      Row row, int at, Map<Integer, Amount> byStart, Map<Integer, Amount> byNumber) {
    @Nullable Amount amount = byNumber.getOrDefault(at, byStart.get(at));
    @Nullable TimeSpan duration = amount == null ? null : Durations.of(row, amount);
    if (duration != null) {
      return duration;
    }
    @Nullable TimeSpan spoken = amount == null ? null : SpokenClocks.at(row, at, amount);
    if (spoken != null) {
      return spoken;
    }
    if (amount != null && measure(amount, at)) {
      return null;
    }
    if (row.mark(at) || row.word(at) && !TimeWords.starts(row.lower(at))) {
      return null;
    }
    @Nullable TimeSpan clock = Clocks.at(row, at);
    if (clock != null) {
      return clock;
    }
    @Nullable TimeSpan date = Calendars.at(row, at);
    if (date != null) {
      return date;
    }
    @Nullable TimeSpan relative = Relatives.at(row, at);
    return relative != null ? relative : Durations.bare(row, at);
  }

  /** Whether the number at {@code at} is a measure or a part, which is never a date. */
  private static boolean measure(Amount amount, int at) {
    boolean written = amount.form() == Form.SCALED || amount.form() == Form.FRACTION;
    return amount.number() == at && (amount.unit() != null || written);
  }

  /** Adds {@code time}, joined to the last one where both tell one point in time. */
  private static void add(Row row, List<TimeSpan> times, TimeSpan time) {
    @Nullable TimeSpan last = times.isEmpty() ? null : times.getLast();
    int from = last == null ? time.from() : Math.max(time.from(), last.to());
    TimeSpan free = time.since(from);
    if (last != null && joins(row, last, free)) {
      times.removeLast();
      Kind kind = last.kind() == Kind.CLOCK ? free.kind() : last.kind();
      times.add(new TimeSpan(last.from(), free.to(), kind));
    } else {
      times.add(free);
    }
  }

  private static boolean joins(Row row, TimeSpan a, TimeSpan b) {
    if (a.kind() == Kind.DURATION && b.kind() == Kind.DURATION) {
      // "Four years and nine months" is one term.
      return row.is(a.to(), "and")
          && b.from() == a.to() + 1
          && TimeWords.smaller(row, a.to() - 1, b.to() - 1);
    }
    boolean points = a.kind() != Kind.DURATION && b.kind() != Kind.DURATION;
    if (points && a.kind() == Kind.RELATIVE && b.kind() == Kind.RELATIVE) {
      return a.to() == b.from();
    }
    if (!points || a.kind() == b.kind() && a.kind() != Kind.DATE) {
      return false;
    }
    int at = a.to();
    if (at == b.from()) {
      return a.kind() != Kind.DATE || b.kind() != Kind.DATE;
    }
    int gap = b.from() - at;
    if (gap == 1) {
      boolean comma = row.is(at, ",") && a.kind() == Kind.WEEKDAY && b.kind() == Kind.DATE;
      boolean of = row.is(at, "of") && a.kind() != Kind.DATE && a.kind() != Kind.CLOCK;
      boolean on = row.is(at, "on") && b.kind() != Kind.CLOCK;
      boolean clock = row.is(at, "at") && b.kind() == Kind.CLOCK;
      return comma || of || on && a.kind() != Kind.DATE || clock;
    }
    return false;
  }
}

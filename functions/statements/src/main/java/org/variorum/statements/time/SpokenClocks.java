package org.variorum.statements.time;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.number.Amount;

/** Times by the clock as they are spoken: {@code "six in the morning"}, {@code "half past six"}. */
final class SpokenClocks {
  private static final Set<String> AT =
      Set.of("at", "by", "around", "until", "till", "before", "after", "since", "from");

  private static final Set<String> HOUR =
      Set.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  /** The last hour of a clock. */
  private static final BigDecimal HOURS = BigDecimal.valueOf(12);

  private SpokenClocks() {}

  /**
   * "At six in the morning" or "half past six", whose {@code amount} starts at token {@code from},
   * or null.
   */
  static @Nullable TimeSpan at(Row row, int from, Amount amount) {
    int past = past(row, from);
    if (past > from) {
      return new TimeSpan(from, past, TimeSpan.Kind.CLOCK);
    }
    int at = amount.to();
    boolean hour =
        amount.unit() == null
            && at == amount.number() + 1
            && amount.value().signum() > 0
            && amount.value().compareTo(HOURS) <= 0
            && AT.contains(row.lower(amount.number() - 1));
    boolean part =
        row.is(at, "in")
            && row.is(at + 1, "the")
            && TimeWords.PARTS_OF_DAY.contains(row.lower(at + 2));
    return hour && part ? new TimeSpan(from, at + 3, TimeSpan.Kind.CLOCK) : null;
  }

  /** One past "half past six" or "quarter to 9", or {@code from}. */
  static int past(Row row, int from) {
    boolean half = row.is(from, "half") && row.is(from + 1, "past");
    boolean quarter =
        row.is(from, "quarter") && (row.is(from + 1, "past") || row.is(from + 1, "to"));
    boolean hour =
        row.number(from + 2) ? Clocks.hour(row.text(from + 2)) : HOUR.contains(row.lower(from + 2));
    return (half || quarter) && hour ? from + 3 : from;
  }
}

package org.variorum.statements.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Row;

/**
 * Parts of a whole that two numbers state: {@code "one in five"}, {@code "two out of three"},
 * {@code "1 over 20"}, {@code "3/4"}.
 */
final class Ratios {
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Ratios() {}

  /** The part that begins with the cardinal {@code above} at token {@code from}, or null. */
  static Fractions.@Nullable Part at(Row row, int from, Cardinals.Cardinal above) {
    int to = above.to();
    if (row.is(to, "/")) {
      return slashed(row, from, above);
    }
    boolean out = row.is(to, "out") && row.is(to + 1, "of");
    boolean in = row.is(row.pastHyphen(to), "in");
    boolean over = row.is(to, "over");
    if (!out && !in && !over) {
      return null;
    }
    int at = out ? to + 2 : row.pastHyphen(row.pastHyphen(to) + 1);
    if (row.is(at, "every")) {
      at++;
    }
    Cardinals.@Nullable Cardinal below = Cardinals.at(row, at);
    if (below == null || below.value().signum() == 0) {
      return null;
    }
    boolean ends = !row.word(below.to()) && !row.hyphen(below.to());
    boolean part =
        over
            ? ends && !row.is(below.to(), "%")
            : below.value().compareTo(above.value()) > 0 && whole(row, above, below);
    return part
        ? new Fractions.Part(below.to(), Numerals.divide(above.value(), below.value()))
        : null;
  }

  /** "24/7" and "9/11" are names, "5/17/2018" is a date. */
  private static Fractions.@Nullable Part slashed(Row row, int from, Cardinals.Cardinal above) {
    int to = above.to();
    boolean alone =
        above.digits()
            && row.joined(to - 1)
            && row.joined(to)
            && row.number(to + 1)
            && !(row.is(from - 1, "/") && row.joined(from - 1))
            && !(row.is(to + 2, "/") && row.joined(to + 1));
    @Nullable BigDecimal below = alone ? Digits.value(row.text(to + 1)) : null;
    if (below == null
        || below.compareTo(above.value()) <= 0
        || below.compareTo(HUNDRED) > 0
        || row.is(from, "9") && row.is(to + 1, "11")) {
      return null;
    }
    return new Fractions.Part(to + 2, Numerals.divide(above.value(), below));
  }

  /** Whether a whole of {@code below} is meant, and not a place, a year or a number of days. */
  private static boolean whole(Row row, Cardinals.Cardinal above, Cardinals.Cardinal below) {
    if (NumberWords.period(row.lower(below.to())) || above.value().scale() > 0) {
      return false;
    }
    BigDecimal size = below.value();
    boolean one = above.value().equals(BigDecimal.ONE);
    boolean small = size.compareTo(TEN) <= 0;
    BigDecimal digits = size.stripTrailingZeros();
    boolean round = digits.precision() <= 1;
    boolean year =
        below.digits()
            && below.scale().equals(BigDecimal.ONE)
            && size.compareTo(new BigDecimal(1000)) > 0
            && !round;
    return one ? !year : small || round;
  }
}

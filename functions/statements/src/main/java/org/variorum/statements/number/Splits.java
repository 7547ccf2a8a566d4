package org.variorum.statements.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Row;

/**
 * Where the numerator of a fraction in words begins. "Two hundred and fifty-four hundredths" is 200
 * and 54/100; "one hundred thirty fifths" is 100/35; "one hundred and thirty fifths" is 130/5.
 */
final class Splits {
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private Splits() {}

  /**
   * The value of the cardinal {@code above}, which starts at {@code from}, over {@code below},
   * whose word stands at {@code at}.
   */
  static Fractions.Part divide(
      Row row, int from, Cardinals.Cardinal above, int at, BigDecimal below) {
    int and = lastAnd(row, from, above.to());
    if (and > from) {
      Cardinals.@Nullable Cardinal part = Cardinals.at(row, and + 1);
      if (part != null && part.to() == above.to() && part.value().compareTo(below) < 0) {
        BigDecimal whole = above.value().subtract(part.value());
        return mixed(
            row, at + 1, whole, Numerals.divide(part.value(), below), scaleBefore(row, and));
      }
    }
    @Nullable BigDecimal compound = compound(row, from, above, at, below);
    return new Fractions.Part(
        at + 1, compound == null ? Numerals.divide(above.value(), below) : compound);
  }

  /**
   * {@code whole} and {@code part}, which ends at token {@code to}. The part is of the scale that
   * follows, else of the last scale of {@code whole} where that is a million or more, else of one.
   */
  static Fractions.Part mixed(
      Row row, int to, BigDecimal whole, BigDecimal part, BigDecimal scale) {
    int next = row.pastHyphen(to);
    @Nullable BigDecimal follows = NumberWords.scale(row.lower(next));
    if (follows != null) {
      boolean smaller = scale.compareTo(follows) > 0;
      BigDecimal value =
          smaller ? whole.add(part.multiply(follows)) : whole.add(part).multiply(follows);
      return new Fractions.Part(next + 1, value);
    }
    boolean large = scale.compareTo(MILLION) >= 0;
    return new Fractions.Part(to, whole.add(large ? part.multiply(scale) : part));
  }

  private static BigDecimal scaleBefore(Row row, int and) {
    @Nullable BigDecimal scale = NumberWords.scale(row.lower(and - 1));
    return scale == null ? BigDecimal.ONE : scale;
  }

  private static int lastAnd(Row row, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (row.is(i, "and")) {
        return i;
      }
    }
    return -1;
  }

  /** "one hundred | thirty fifths": a complete number, then a round one with the divisor. */
  private static @Nullable BigDecimal compound(
      Row row, int from, Cardinals.Cardinal above, int at, BigDecimal below) {
    if (above.digits() || below.compareTo(TEN) >= 0) {
      return null;
    }
    for (int split = from + 1; split < above.to(); split++) {
      boolean free = !row.hyphen(split) && !row.hyphen(split - 1) && !row.is(split - 1, "and");
      Cardinals.@Nullable Cardinal round = free ? Cardinals.at(row, split) : null;
      if (round == null
          || round.to() != above.to()
          || row.is(split, "hundred")
          || round.value().remainder(TEN).signum() != 0) {
        continue;
      }
      Row left = row.part(from, split);
      Cardinals.@Nullable Cardinal whole = Cardinals.at(left, 0);
      if (whole != null && whole.to() == left.size()) {
        return Numerals.divide(whole.value(), round.value().add(below));
      }
    }
    return null;
  }
}

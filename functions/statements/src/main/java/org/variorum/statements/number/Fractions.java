package org.variorum.statements.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Row;

/**
 * Parts of a whole in words: {@code "half"}, {@code "a third"}, {@code "two-thirds"}, {@code "three
 * twenty-firsts"}, {@code "half a million"}, {@code "two thirds of a million"}.
 */
final class Fractions {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal QUARTER = BigDecimal.valueOf(4);
  private static final BigDecimal THREE = BigDecimal.valueOf(3);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /**
   * A part.
   *
   * @param to one past its last token
   * @param value what it says
   */
  record Part(int to, BigDecimal value) {}

  private Fractions() {}

  /** The part that starts at token {@code from}, with what it is multiplied by, or null. */
  static @Nullable Part at(Row row, int from) {
    @Nullable Part part = part(row, from);
    return part == null ? null : of(row, part);
  }

  /** The part that starts at {@code from} alone, or null. */
  static @Nullable Part part(Row row, int from) {
    @Nullable Part one = one(row, from);
    return one != null ? one : several(row, from);
  }

  /** {@code part} times the scale that follows: "half a million", "two thirds of a million". */
  private static Part of(Row row, Part part) {
    int at = row.pastHyphen(part.to);
    if (row.is(at, "of") && row.is(at + 1, "a")) {
      at += 2;
    } else if (row.is(at, "a")) {
      at = row.pastHyphen(at + 1);
    }
    @Nullable BigDecimal scale = NumberWords.scale(row.lower(at));
    boolean times = part.value.compareTo(BigDecimal.ONE) < 0 && !row.lower(at).endsWith("s");
    return times && scale != null ? new Part(at + 1, part.value.multiply(scale)) : part;
  }

  /** "half", "a half", "one third", "a twenty-first". */
  private static @Nullable Part one(Row row, int from) {
    if (row.is(from, "half")) {
      return new Part(from + 1, HALF);
    }
    if (row.is(from, "quarter") && NumberWords.scale(row.lower(from + 1)) != null) {
      return new Part(from + 1, Numerals.divide(BigDecimal.ONE, QUARTER));
    }
    boolean one = row.is(from, "one");
    if (!one && !row.is(from, "a") && !row.is(from, "an")) {
      return null;
    }
    int at = one && row.hyphen(from + 1) ? from + 2 : row.pastHyphen(from + 1);
    @Nullable Part divisor = divisor(row, at, false);
    boolean whole =
        divisor != null
            && (at > from + 1
                || one && divisor.to - at > 1
                || row.is(at, "half")
                || followed(row, divisor.to)
                || fronted(row, from));
    return divisor == null || !whole
        ? null
        : new Part(divisor.to, Numerals.divide(BigDecimal.ONE, divisor.value));
  }

  /** "two-thirds", "five eighths", "three twenty-firsts", "one hundred thirty-fifths". */
  private static @Nullable Part several(Row row, int from) {
    Cardinals.@Nullable Cardinal above = Cardinals.at(row, from);
    if (above == null || above.value().signum() == 0) {
      return null;
    }
    int at = row.hyphen(above.to()) ? above.to() + 1 : above.to();
    boolean andOne = row.is(above.to() - 1, "one") && row.is(above.to() - 2, "and");
    @Nullable BigDecimal simple =
        andOne ? NumberWords.divisor(row.lower(at)) : plural(row.lower(at));
    if (simple == null) {
      @Nullable Part compound = divisor(row, at, true);
      return compound == null || above.digits()
          ? null
          : new Part(compound.to, Numerals.divide(above.value(), compound.value));
    }
    boolean quarters = simple.equals(QUARTER) && !row.lower(at).startsWith("f");
    boolean halves = row.is(at, "halves");
    boolean counted = above.digits() && simple.compareTo(MILLION) >= 0;
    if (halves || counted || quarters && above.value().remainder(TEN).compareTo(THREE) != 0) {
      return null;
    }
    return Splits.divide(row, from, above, at, simple);
  }

  private static @Nullable BigDecimal plural(String lower) {
    return NumberWords.plural(lower) ? NumberWords.divisor(lower) : null;
  }

  /** A divisor at {@code from}: "third", or "twenty-first" and "hundred and fifth". */
  private static @Nullable Part divisor(Row row, int from, boolean plural) {
    String lower = row.lower(from);
    @Nullable BigDecimal simple = NumberWords.divisor(lower);
    if (simple != null && NumberWords.plural(lower) == plural) {
      return new Part(from + 1, simple);
    }
    Cardinals.@Nullable Cardinal round = Cardinals.at(row, from);
    if (round == null || round.digits() || round.value().remainder(TEN).signum() != 0) {
      return null;
    }
    int at = row.hyphen(round.to()) ? round.to() + 1 : round.to();
    if (row.is(at, "and") && round.value().remainder(HUNDRED).signum() == 0) {
      at++;
    }
    String last = row.lower(at);
    @Nullable BigDecimal unit = NumberWords.divisor(last);
    if (unit == null) {
      unit = plural ? NumberWords.firsts(last) : NumberWords.ordinal(last);
    }
    boolean fits = unit != null && unit.compareTo(TEN) < 0 && !last.startsWith("hal");
    // After a round numerator the plural may be left out: "one one hundred fifth".
    boolean number = NumberWords.plural(last) == plural || round.to() - from > 1;
    return unit == null || !fits || !number ? null : new Part(at + 1, round.value().add(unit));
  }

  /** "Of the 80 schools, a third closed": the whole stands before, in a phrase that opens. */
  private static boolean fronted(Row row, int from) {
    if (!row.is(0, "of") || !row.is(from - 1, ",")) {
      return false;
    }
    for (int i = 1; i < from - 1; i++) {
      if (row.is(i, ",")) {
        return false;
      }
    }
    return true;
  }

  /** Whether what stands at {@code i} lets a singular fraction end before it. */
  private static boolean followed(Row row, int i) {
    return !row.word(i) || NumberWords.follower(row.lower(i));
  }
}

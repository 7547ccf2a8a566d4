package org.variorum.statements.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Row;

/**
 * Numbers that are only hinted at, valued at the least they can mean: {@code "dozens"} 24, {@code
 * "tens of thousands"} 20000, {@code "several hundred"} 200.
 */
final class Vague {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Vague() {}

  /** The vague number that starts at token {@code from}, or null. */
  static Fractions.@Nullable Part at(Row row, int from) {
    String lower = row.lower(from);
    @Nullable BigDecimal some = NumberWords.some(lower);
    if (some != null) {
      return some(row, from + 1, some);
    }
    if (lower.equals("a") && row.is(from + 1, "few")) {
      return some(row, from + 2, TWO);
    }
    if (lower.equals("a") && row.is(from + 1, "couple")) {
      return some(row, row.is(from + 2, "of") ? from + 3 : from + 2, TWO);
    }
    @Nullable BigDecimal times = NumberWords.times(lower);
    if (times != null && row.is(from + 1, "of")) {
      @Nullable BigDecimal vague = NumberWords.vague(row.lower(from + 2));
      @Nullable BigDecimal scale = NumberWords.scale(row.lower(from + 2));
      if (vague != null && scale != null) {
        return new Fractions.Part(from + 3, times.multiply(scale));
      }
    }
    boolean verb = lower.equals("scores") && !row.is(from + 1, "of");
    @Nullable BigDecimal vague = verb ? scores(row, from) : NumberWords.vague(lower);
    return vague == null ? null : new Fractions.Part(from + 1, vague);
  }

  /** "Scores" without "of" is a number only as a subject: "Scores were hurt", "scores killed". */
  private static @Nullable BigDecimal scores(Row row, int from) {
    String next = row.lower(from + 1);
    boolean subject =
        next.equals("were") || next.equals("are") || next.equals("more") || next.equals("have");
    boolean casualties =
        next.equals("killed")
            || next.equals("dead")
            || next.equals("injured")
            || next.equals("hurt")
            || next.equals("wounded")
            || next.equals("missing")
            || next.equals("feared")
            || next.equals("arrested");
    return subject || casualties ? NumberWords.vague("scores") : null;
  }

  private static Fractions.@Nullable Part some(Row row, int from, BigDecimal factor) {
    int at = from;
    BigDecimal value = factor;
    if (row.is(at, "hundred")) {
      value = value.multiply(HUNDRED);
      at++;
    }
    @Nullable BigDecimal scale = NumberWords.scale(row.lower(at));
    if (scale != null && !row.lower(at).endsWith("s")) {
      value = value.multiply(scale);
      at++;
    }
    return at == from ? null : new Fractions.Part(at, value);
  }
}

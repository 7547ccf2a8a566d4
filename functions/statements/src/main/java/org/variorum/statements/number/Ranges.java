package org.variorum.statements.number;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.model.Bound;
import org.variorum.statements.number.WrittenNumber.Form;

/** Joins two numbers that are the ends of one range: "10 to 15", "between 3% and 5%", "$2-3m". */
final class Ranges {
  /** "Rose 12 to 1,450" is no range; "10 to 100 people" is. Ends further apart are not found. */
  private static final BigDecimal WIDEST = BigDecimal.valueOf(20);

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** After these a number is by how much, and the number after "to" is where it got. */
  private static final Set<String> CHANGES =
      Set.of(
          "rose",
          "rises",
          "rise",
          "risen",
          "fell",
          "falls",
          "fall",
          "fallen",
          "gained",
          "gains",
          "gain",
          "lost",
          "loses",
          "lose",
          "climbed",
          "climbs",
          "dropped",
          "drops",
          "drop",
          "slid",
          "slipped",
          "slips",
          "jumped",
          "jumps",
          "surged",
          "surges",
          "soared",
          "soars",
          "added",
          "adds",
          "up",
          "down",
          "from",
          "cut",
          "cuts",
          "increased",
          "increases",
          "decreased",
          "declined",
          "declines",
          "dipped",
          "dips",
          "shed",
          "sheds",
          "tumbled",
          "plunged",
          "eased",
          "edged",
          "advanced",
          "grew",
          "grown",
          "rallied",
          "sank",
          "shrank",
          "reduced",
          "raised",
          "higher",
          "lower",
          "slumped",
          "rebounded",
          "won",
          "beat");

  /** After these words "from" begins a range: "anything from 200 to 2,000 votes". */
  private static final Set<String> SPANNING =
      Set.of("anything", "anywhere", "ranging", "ranges", "ranged", "range", "varying", "varied");

  private Ranges() {}

  /** {@code low} and {@code high}, which follow each other, as one amount, or null. */
  static @Nullable Amount of(Row row, Measured low, Measured high) {
    int gap = high.from() - low.to();
    boolean joint = gap == 1 && (row.is(low.to(), "to") || dash(row, low, high));
    boolean between = gap == 1 && row.is(low.to(), "and") && row.is(low.from() - 1, "between");
    boolean or = gap == 1 && row.is(low.to(), "or");
    if (!joint && !between && !or) {
      return null;
    }
    Measured first = share(row, low, high);
    boolean ordered = first != null && first.value().compareTo(high.value()) < 0;
    if (first == null || !ordered || !between && !plain(row, first, high, or)) {
      return null;
    }
    @Nullable String unit = first.unit() == null ? high.unit() : first.unit();
    return new Amount(
        between ? low.from() - 1 : low.from(),
        low.number().from(),
        high.to(),
        first.value(),
        high.value(),
        Bound.EXACT,
        unit,
        low.number().form());
  }

  private static boolean dash(Row row, Measured low, Measured high) {
    int at = low.to();
    boolean joined = row.joined(at - 1) && row.joined(at);
    boolean apart = row.gap(at - 1) > 0 && row.gap(at) > 0;
    boolean words = !row.number(low.number().from()) && low.unit() == null;
    boolean chain = row.hyphen(low.from() - 1) && row.joined(low.from() - 1) && words;
    return row.dash(at) && !chain && (joined || apart && row.is(at, "\u2013") && !words);
  }

  /** {@code low} in the unit and the scale of {@code high} where it has none, or null. */
  private static @Nullable Measured share(Row row, Measured low, Measured high) {
    @Nullable String a = low.unit();
    @Nullable String b = high.unit();
    if (a != null && b != null && !a.equals(b)) {
      return null;
    }
    if (a != null && b == null && !low.money()) {
      return null;
    }
    boolean scaled =
        low.scale().equals(BigDecimal.ONE)
            && high.scale().compareTo(BigDecimal.ONE) > 0
            && low.value().compareTo(Numerals.divide(high.value(), high.scale())) < 0;
    return scaled ? low.times(high.scale()) : low;
  }

  /**
   * Whether {@code low} is by how much and {@code high} where it got: "rose 3% to 12%". Behind "by"
   * that is so where the second is more than twice the first: "by 15% to 18%" is a range.
   */
  private static boolean change(Row row, Measured low, Measured high) {
    String before = row.lower(low.from() - 1);
    if (before.equals("by")) {
      return high.value().compareTo(low.value().multiply(TWO)) > 0;
    }
    return !spanning(row, low) && CHANGES.contains(before);
  }

  private static boolean spanning(Row row, Measured low) {
    return row.is(low.from() - 1, "from") && SPANNING.contains(row.lower(low.from() - 2));
  }

  private static boolean plain(Row row, Measured low, Measured high, boolean or) {
    boolean parts = low.number().form() == Form.VAGUE || high.number().form() == Form.VAGUE;
    if (parts || change(row, low, high)) {
      return false;
    }
    if (or) {
      return low.unit() == null
          && high.unit() == null
          && low.value().scale() <= 0
          && high.value().compareTo(low.value().multiply(TWO)) <= 0;
    }
    boolean zero = low.value().signum() <= 0;
    return zero || spanning(row, low) || high.value().compareTo(low.value().multiply(WIDEST)) <= 0;
  }
}

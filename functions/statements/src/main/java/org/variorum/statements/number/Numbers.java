package org.variorum.statements.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.number.WrittenNumber.Form;

/**
 * Finds every number that a row of tokens states, in one pass. Ordinals are passed over: "the
 * twenty-first" has none. Whether a number is a date or counts something is for others to say.
 *
 * <pre>{@code
 * "Two and a half million of 1.2bn"  ->  2500000 (words), 1200000000 (scaled)
 * }</pre>
 */
public final class Numbers {
  /** A half and a quarter may stand before any word: "two and a half people". */
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final BigDecimal MINUS = BigDecimal.ONE.negate();

  private Numbers() {}

  /** The numbers of {@code row} in order; they do not overlap. */
  public static List<WrittenNumber> read(Row row) {
    List<WrittenNumber> numbers = new ArrayList<>();
    int at = 0;
    while (at < row.size()) {
      if (row.word(at) && !NumberWords.starts(row.lower(at))) {
        at++;
        continue;
      }
      int ordinal = Ordinals.end(row, at);
      @Nullable WrittenNumber number = ordinal > at ? null : at(row, at);
      if (number != null) {
        numbers.add(number);
        at = number.to();
      } else {
        at = Math.max(at + 1, ordinal);
      }
    }
    return numbers;
  }

  private static @Nullable WrittenNumber at(Row row, int from) {
    boolean word = row.is(from, "minus") || row.is(from, "negative");
    if (!word && !sign(row, from)) {
      return unsigned(row, from);
    }
    @Nullable WrittenNumber number = unsigned(row, from + 1);
    return number == null
        ? null
        : new WrittenNumber(
            from, number.to(), number.value().multiply(MINUS), number.scale(), number.form());
  }

  /**
   * Whether a minus sign stands at {@code i}: it touches the number and nothing before it. A dash
   * that stands apart is a sign only where nothing but the number follows; else it is a bullet.
   */
  private static boolean sign(Row row, int i) {
    if (!row.dash(i) || row.is(i, "\u2014") || row.joined(i - 1) && !row.is(i - 1, "(")) {
      return false;
    }
    if (row.joined(i)) {
      return row.number(i + 1) || row.is(i + 1, ".");
    }
    @Nullable WrittenNumber number = i == 0 ? unsigned(row, 1) : null;
    return number != null && number.to() == row.size();
  }

  private static @Nullable WrittenNumber unsigned(Row row, int from) {
    Fractions.@Nullable Part vague = Vague.at(row, from);
    if (vague != null) {
      return plain(from, vague, Form.VAGUE);
    }
    Fractions.@Nullable Part part = Fractions.at(row, from);
    if (part != null) {
      boolean scaled = part.value().compareTo(BigDecimal.ONE) > 0;
      return plain(from, part, scaled ? Form.WORDS : Form.FRACTION);
    }
    Cardinals.@Nullable Cardinal cardinal = Cardinals.at(row, from);
    if (cardinal == null) {
      return null;
    }
    Fractions.@Nullable Part ratio = Ratios.at(row, from, cardinal);
    if (ratio != null) {
      return plain(from, ratio, Form.FRACTION);
    }
    Fractions.@Nullable Part mixed = mixed(row, cardinal);
    Form form = form(row, from, cardinal);
    return mixed == null
        ? new WrittenNumber(from, cardinal.to(), cardinal.value(), cardinal.scale(), form)
        : plain(from, mixed, form);
  }

  private static WrittenNumber plain(int from, Fractions.Part part, Form form) {
    return new WrittenNumber(from, part.to(), part.value(), BigDecimal.ONE, form);
  }

  private static Form form(Row row, int from, Cardinals.Cardinal cardinal) {
    if (!cardinal.digits()) {
      return Numerals.part(row, from) == null ? Form.WORDS : Form.FRACTION;
    }
    if (Numerals.part(row, from) != null) {
      return Form.FRACTION;
    }
    return cardinal.scale().equals(BigDecimal.ONE) ? Form.DIGITS : Form.SCALED;
  }

  /** A whole number and a part: "two and a half million", "3 million and a quarter", "2 1/4". */
  private static Fractions.@Nullable Part mixed(Row row, Cardinals.Cardinal whole) {
    int at = row.pastHyphen(whole.to());
    Cardinals.@Nullable Cardinal above = whole.digits() ? Cardinals.at(row, at) : null;
    if (above != null && above.digits() && row.is(above.to(), "/")) {
      Fractions.@Nullable Part ratio = Ratios.at(row, at, above);
      return ratio == null
          ? null
          : new Fractions.Part(ratio.to(), whole.value().add(ratio.value()));
    }
    if (!row.is(at, "and")) {
      return null;
    }
    int start = row.pastHyphen(at + 1);
    Fractions.@Nullable Part part = Fractions.part(row, start);
    if (part == null) {
      return nested(row, whole, start);
    }
    boolean bare = row.is(start, "half") && !whole.digits();
    boolean doubtful =
        row.is(start, "a") && row.word(part.to()) && HALF.remainder(part.value()).signum() != 0;
    if (part.value().compareTo(BigDecimal.ONE) >= 0 || bare || doubtful) {
      return null;
    }
    return Splits.mixed(row, part.to(), whole.value(), part.value(), whole.scale());
  }

  /** "Twenty and three and three fifths". */
  private static Fractions.@Nullable Part nested(Row row, Cardinals.Cardinal whole, int start) {
    Cardinals.@Nullable Cardinal unit = Cardinals.at(row, start);
    boolean fits =
        unit != null
            && !whole.digits()
            && NumberWords.tens(row.lower(whole.to() - 1)) != null
            && unit.to() == start + 1
            && NumberWords.unit(row.lower(start)) != null;
    Fractions.@Nullable Part rest = fits && unit != null ? mixed(row, unit) : null;
    return rest == null ? null : new Fractions.Part(rest.to(), whole.value().add(rest.value()));
  }
}

package org.variorum.statements.number;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Row;

/**
 * Numbers that begin with digits, without the words that multiply them: {@code 5,000}, {@code 1 234
 * 567}, {@code .08}, {@code 2½}, {@code 1e10}, {@code 1.3x10^6}, {@code 2.5^-1}.
 */
final class Numerals {
  /** Beyond it a figure could not be written out; the words would be code, not news. */
  private static final int MOST_EXPONENT = 30;

  /** Groups of three digits parted by spaces: trillions have five. */
  private static final int MOST_GROUPS = 5;

  private static final String FRACTIONS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
  private static final int[][] PARTS = {
    {1, 2}, {1, 3}, {2, 3}, {1, 4}, {3, 4}, {1, 5}, {2, 5}, {3, 5}, {4, 5}, {1, 6}, {5, 6}, {1, 8},
    {3, 8}, {5, 8}, {7, 8}
  };

  /**
   * A number and where it ends.
   *
   * @param to one past its last token
   * @param value what it says
   */
  record Numeral(int to, BigDecimal value) {}

  private Numerals() {}

  /** The number that starts with the digits at {@code from}, or null. */
  static @Nullable Numeral at(Row row, int from) {
    if (row.is(from, ".") && row.number(from + 1) && row.joined(from) && !row.joined(from - 1)) {
      @Nullable BigDecimal decimals = Digits.value(row.text(from + 1));
      return decimals == null || row.text(from + 1).indexOf('.') >= 0
          ? null
          : new Numeral(from + 2, new BigDecimal("." + decimals(row.text(from + 1))));
    }
    @Nullable BigDecimal sign = part(row, from);
    if (sign != null) {
      return new Numeral(from + 1, sign);
    }
    if (!row.number(from)) {
      return null;
    }
    @Nullable BigDecimal value = Digits.value(row.text(from));
    return value == null ? null : longer(row, from, value);
  }

  /** The value of a fraction sign at {@code i}, or null. */
  static @Nullable BigDecimal part(Row row, int i) {
    int place = row.mark(i) ? FRACTIONS.indexOf(row.text(i)) : -1;
    return place < 0
        ? null
        : divide(BigDecimal.valueOf(PARTS[place][0]), BigDecimal.valueOf(PARTS[place][1]));
  }

  /** {@code above / below} to the precision that the whole grammar uses. */
  static BigDecimal divide(BigDecimal above, BigDecimal below) {
    return above.divide(below, MathContext.DECIMAL64);
  }

  private static Numeral longer(Row row, int from, BigDecimal value) {
    int to = from + 1;
    if (row.text(from).length() <= 3 && row.text(from).indexOf('.') < 0) {
      StringBuilder spaced = new StringBuilder(row.text(from));
      while (to - from < MOST_GROUPS
          && row.gap(to - 1) == 1
          && row.number(to)
          && grouped(row.text(to))) {
        spaced.append(row.text(to), 0, 3);
        String rest = row.text(to).substring(3);
        to++;
        if (!rest.isEmpty()) {
          spaced.append(rest);
          break;
        }
      }
      boolean model = row.capitalised(to) && to > from + 1;
      to = model ? from + 1 : to;
      @Nullable BigDecimal whole = to > from + 1 ? Digits.value(spaced.toString()) : value;
      if (whole == null) {
        return new Numeral(from + 1, value);
      }
      value = whole;
    }
    @Nullable BigDecimal part = row.joined(to - 1) ? part(row, to) : null;
    if (part != null) {
      return new Numeral(to + 1, value.add(part));
    }
    @Nullable Numeral power = power(row, to, value);
    return power == null ? new Numeral(to, value) : power;
  }

  /** Three digits, or three digits and decimals. */
  private static boolean grouped(String text) {
    return text.length() == 3 && text.indexOf(',') < 0 && text.indexOf('.') < 0
        || text.length() > 4 && text.indexOf('.') == 3 && text.indexOf(',') < 0;
  }

  private static @Nullable Numeral power(Row row, int at, BigDecimal value) {
    if (!row.joined(at - 1)) {
      return null;
    }
    if (row.is(at, "x10") && row.is(at + 1, "^")) {
      @Nullable Numeral ten = exponent(row, at + 2, BigDecimal.TEN);
      return ten == null ? null : new Numeral(ten.to(), value.multiply(ten.value()));
    }
    if (row.is(at, "^")) {
      return exponent(row, at + 1, value);
    }
    if (row.is(at, "e")) {
      @Nullable Numeral ten = exponent(row, at + 1, BigDecimal.TEN);
      return ten == null ? null : new Numeral(ten.to(), value.multiply(ten.value()));
    }
    String word = row.lower(at);
    if (word.length() > 1 && word.length() <= 3 && word.charAt(0) == 'e') {
      @Nullable BigDecimal exponent = Digits.value(word.substring(1));
      return exponent == null || exponent.intValue() > MOST_EXPONENT
          ? null
          : new Numeral(at + 1, value.scaleByPowerOfTen(exponent.intValue()));
    }
    return null;
  }

  private static @Nullable Numeral exponent(Row row, int from, BigDecimal base) {
    int at = from;
    boolean negative = false;
    while ((row.is(at, "-") || row.is(at, "+")) && row.joined(at) && at < from + 2) {
      negative ^= row.is(at, "-");
      at++;
    }
    if (!row.number(at) || row.text(at).length() > 2) {
      return null;
    }
    int exponent = Integer.parseInt(row.text(at));
    if (exponent > MOST_EXPONENT) {
      return null;
    }
    BigDecimal power = base.pow(exponent, MathContext.DECIMAL64);
    if (negative && power.signum() == 0) {
      return null;
    }
    return new Numeral(at + 1, negative ? divide(BigDecimal.ONE, power) : power);
  }

  private static String decimals(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      digits.append(Math.max(0, Character.digit(text.charAt(i), 10)));
    }
    return digits.toString();
  }
}

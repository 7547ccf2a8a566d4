package org.variorum.statements.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.text.Letters;

/**
 * A number with its unit: {@code "A$780 million"}, {@code "minus 21C"}, {@code "five"}.
 *
 * @param from its first token, the currency mark included
 * @param to one past its last token, the unit included
 * @param number where the number alone stands
 * @param value what it says, in that unit
 * @param scale what a word or letter for millions and the like multiplied it by, else 1
 * @param unit the symbol or ISO 4217 code, or null
 */
record Measured(
    int from,
    int to,
    WrittenNumber number,
    BigDecimal value,
    BigDecimal scale,
    @Nullable String unit) {

  /** Whether the unit is money. */
  boolean money() {
    String code = unit;
    return code != null && code.length() == 3 && Letters.capitals(code) && !code.equals("GWh");
  }

  /** The same number times {@code factor}. */
  Measured times(BigDecimal factor) {
    return new Measured(from, to, number, value.multiply(factor), scale.multiply(factor), unit);
  }

  /** The same number in {@code other}. */
  Measured in(@Nullable String other) {
    return new Measured(from, to, number, value, scale, other);
  }
}

package org.variorum.statements.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Bound;

/**
 * A number or a range with its bound and its unit, where it stands in a row of tokens: {@code
 * "between €1bn and €1.5bn"} is one amount.
 *
 * @param from its first token: a bound's first word, a currency mark or the number
 * @param number the first token of the first number
 * @param to one past its last token, bounds after it included
 * @param value the number, or the lower end of a range
 * @param high the upper end of a range, or null
 * @param bound how words limit it
 * @param unit a symbol or ISO 4217 code, or null
 * @param form how its first number is written
 */
public record Amount(
    int from,
    int number,
    int to,
    BigDecimal value,
    @Nullable BigDecimal high,
    Bound bound,
    @Nullable String unit,
    WrittenNumber.Form form) {

  /** The same amount, ending at token {@code end} and limited by {@code other}. */
  public Amount limited(int end, Bound other) {
    return new Amount(from, number, end, value, high, other, unit, form);
  }

  /** The same amount in {@code other} units. */
  public Amount in(@Nullable String other) {
    return new Amount(from, number, to, value, high, bound, other, form);
  }
}

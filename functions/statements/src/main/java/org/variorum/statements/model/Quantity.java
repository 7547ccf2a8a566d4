package org.variorum.statements.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that the text states, in digits or words, with what it counts. {@code "at least five
 * people"} killed is value 5, bound at-least, counts {@code people}, role killed.
 *
 * @param span from the bound's first word to the head noun, in the article's text
 * @param text exactly that slice
 * @param value the number, or the lower end of a range
 * @param high the upper end of a range, else null
 * @param bound how the number limits the true figure
 * @param vague true for "dozens", "hundreds" and their like
 * @param counts the head noun as written, lower case, or null
 * @param unit {@code %}, {@code °C}, an ISO 4217 code or a unit symbol for measures, or null
 * @param role what happened to the people counted, or null
 */
public record Quantity(
    Span span,
    String text,
    BigDecimal value,
    @Nullable BigDecimal high,
    Bound bound,
    boolean vague,
    @Nullable String counts,
    @Nullable String unit,
    @Nullable CasualtyRole role) {
  public Quantity {
    if (high != null && high.compareTo(value) < 0) {
      throw new IllegalArgumentException(
          "quantity '%s': high %s is below value %s".formatted(text, high, value));
    }
  }
}

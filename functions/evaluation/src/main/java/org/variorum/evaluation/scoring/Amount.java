package org.variorum.evaluation.scoring;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Quantity;
import tools.jackson.databind.JsonNode;

/**
 * The number that a quantity states, in a form in which labels and readings can be equal.
 *
 * @param value the number, or the lower end of a range; null where nothing is stated
 * @param high the upper end of a range, or null
 */
record Amount(@Nullable BigDecimal value, @Nullable BigDecimal high) {
  /** The amount of a label {@code {"value", "high"}}; none of null. */
  static Amount of(@Nullable JsonNode label) {
    return label == null
        ? new Amount(null, null)
        : new Amount(Texts.number(label, "value"), Texts.number(label, "high"));
  }

  /** The amount of a quantity that was read; none of null. */
  static Amount of(@Nullable Quantity quantity) {
    return quantity == null
        ? new Amount(null, null)
        : new Amount(Texts.number(quantity.value()), Texts.number(quantity.high()));
  }

  /**
   * An amount with all that is said of it.
   *
   * @param counts the last word of what is counted, in lower case, or nothing
   */
  record Strict(
      Amount amount,
      @Nullable String bound,
      @Nullable String unit,
      @Nullable String role,
      String counts) {
    /** All that a label says. */
    static Strict of(JsonNode label) {
      return new Strict(
          Amount.of(label),
          Texts.text(label, "bound"),
          Texts.text(label, "unit"),
          Texts.text(label, "role"),
          lastWord(Texts.text(label, "counts")));
    }

    /** All that was read. */
    static Strict of(Quantity quantity) {
      return new Strict(
          Amount.of(quantity),
          quantity.bound().label(),
          quantity.unit(),
          quantity.role() == null ? null : quantity.role().label(),
          lastWord(quantity.counts()));
    }

    private static String lastWord(@Nullable String counts) {
      String words = counts == null ? "" : counts.toLowerCase(Locale.ROOT);
      return words.substring(words.lastIndexOf(' ') + 1);
    }
  }
}

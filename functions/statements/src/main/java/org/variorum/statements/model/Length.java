package org.variorum.statements.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How long a duration lasts, as the text states it. {@code "up to ten days"} is value 10, bound
 * at-most, unit {@code day}.
 *
 * @param value the number of units, or the lower end of a range
 * @param high the upper end of a range, else null
 * @param bound how the number limits the true length
 * @param unit {@code second}, {@code minute}, {@code hour}, {@code day}, {@code week}, {@code
 *     month}, {@code year} or another unit of time, singular
 */
public record Length(BigDecimal value, @Nullable BigDecimal high, Bound bound, String unit) {
  public Length {
    if (high != null && high.compareTo(value) < 0) {
      throw new IllegalArgumentException(
          "length in %ss: high %s is below value %s".formatted(unit, high, value));
    }
  }
}

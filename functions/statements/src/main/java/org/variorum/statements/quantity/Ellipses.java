package org.variorum.statements.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.number.Amount;

/** Gives a number the unit of the one it is compared with: "£12 a head, against 9 in March". */
final class Ellipses {
  private Ellipses() {}

  /**
   * {@code amount}, in the unit of the last of {@code earlier} where it is only compared with it.
   */
  static Amount unit(Row row, Amount amount, List<Figure> earlier) {
    int at = amount.from() - 1;
    boolean against = row.is(at, "against") || row.is(at, "versus") || row.is(at, "vs");
    boolean compared = row.is(at - 1, "compared") && (row.is(at, "with") || row.is(at, "to"));
    boolean bare = amount.unit() == null && HeadNouns.of(row, amount) < 0;
    if (!against && !compared || !bare) {
      return amount;
    }
    // Only the figures just before are compared with, so that no sentence costs more than its
    // length.
    int first = Math.max(0, earlier.size() - 3);
    for (Figure figure : earlier.subList(first, earlier.size()).reversed()) {
      @Nullable String unit = figure.amount.unit();
      if (unit != null) {
        return amount.in(unit);
      }
    }
    return amount;
  }
}

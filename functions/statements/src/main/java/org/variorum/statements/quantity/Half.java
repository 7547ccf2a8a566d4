package org.variorum.statements.quantity;

import java.math.BigDecimal;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.number.Amount;

/** Knows the bare word "half", which is a part of a whole only in some company. */
final class Half {
  private static final BigDecimal VALUE = new BigDecimal("0.5");

  private Half() {}

  /** Where "half" stands when {@code amount} is that word alone, or "a half", else -1. */
  static int in(Row row, Amount amount) {
    int at = row.is(amount.number(), "a") ? row.pastHyphen(amount.number() + 1) : amount.number();
    return row.is(at, "half") && amount.value().compareTo(VALUE) == 0 ? at : -1;
  }
}

package org.variorum.statements.quantity;

import java.math.BigDecimal;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.number.Amount;

/** Knows the bare word "half", which is a part of a whole only in some company. */
final class Half {
  private static final BigDecimal VALUE = new BigDecimal("0.5");

  private Half() {}

  /** Whether {@code amount} is the word "half" alone. */
  static boolean in(Row row, Amount amount) {
    return row.is(amount.number(), "half") && amount.value().compareTo(VALUE) == 0;
  }
}

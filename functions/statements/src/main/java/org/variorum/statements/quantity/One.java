package org.variorum.statements.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.number.Amount;
import org.variorum.statements.number.WrittenNumber.Form;

/**
 * Tells "one" as a pronoun or an idiom ("one of them", "the last one", "no one", "one day") from
 * the number ("one courier", "at least one", "leaving one dead").
 */
final class One {
  private static final Set<String> NOT = Uncounted.FILE.words("one not");
  private static final Set<String> BEFORE = Uncounted.FILE.words("before one");

  private One() {}

  /** Whether {@code amount} is "one" where it counts nothing. */
  static boolean pronoun(Row row, Amount amount) {
    int at = amount.number();
    boolean one =
        row.is(at, "one")
            && amount.form() == Form.WORDS
            && amount.value().equals(BigDecimal.ONE)
            && amount.high() == null;
    if (!one || row.is(at - 1, "minus") || row.is(at - 1, "negative")) {
      return false;
    }
    if (CasualtyWords.done(row, amount.to()) || CasualtyWords.does(row, amount.from())) {
      return row.is(amount.to(), "of");
    }
    boolean noun = HeadNouns.of(row, amount) >= 0;
    if (amount.from() < at) {
      return false;
    }
    String before = row.lower(at - 1);
    if (before.equals("the")
        || before.equals("its")
        || before.equals("his")
        || before.equals("her")) {
      return !noun;
    }
    boolean last =
        row.is(amount.to(), "last") || row.is(amount.to(), "final") || row.is(amount.to(), "more");
    return BEFORE.contains(before) || !noun || NOT.contains(row.lower(amount.to())) && !last;
  }
}

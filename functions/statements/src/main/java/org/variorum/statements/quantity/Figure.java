package org.variorum.statements.quantity;

import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.model.CasualtyRole;
import org.variorum.statements.number.Amount;
import org.variorum.statements.number.WrittenNumber.Form;

/** An amount of a sentence while its noun and its role are being found. */
final class Figure {
  final Amount amount;

  /** First token, and one past the last, the noun included. */
  final int from;

  final int to;

  /** The token of the noun it counts, or -1. */
  final int noun;

  /** What happened to the people counted. */
  @Nullable CasualtyRole role;

  /** Whether a verb before it gave the role, so that "and" can carry it on. */
  boolean object;

  /** Whether it is a part of an earlier figure. */
  boolean part;

  private final boolean people;

  Figure(Row row, Amount amount, int noun) {
    this.amount = amount;
    this.noun = noun;
    this.from = amount.from();
    this.to = Math.max(amount.to(), noun + 1);
    boolean name = noun >= 0 && row.capitalised(noun) && noun > 0 && row.lower(noun).endsWith("s");
    boolean part = amount.form() == Form.FRACTION;
    boolean ofThem =
        row.is(amount.to(), "of")
            && (row.is(amount.to() + 1, "them") || row.is(amount.to() + 1, "whom"));
    boolean fraction = part && noun < 0 && !ofThem;
    this.people =
        amount.unit() == null
            && !fraction
            && (part || amount.value().stripTrailingZeros().scale() <= 0)
            && (noun < 0 || CasualtyWords.counted(row, noun) || People.are(row.lower(noun), name));
  }

  /** Whether people can be meant. */
  boolean people() {
    return people;
  }
}

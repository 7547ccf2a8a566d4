package org.variorum.statements.quantity;

import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Phrases;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.model.CasualtyRole;

/** Reads what a bare figure counts: "the death toll from the floods rose to 43". */
final class Tolls {
  private Tolls() {}

  /** The role of the toll that {@code figure} states, or null. */
  static @Nullable CasualtyRole of(Row row, Figure figure) {
    if (row.lower(figure.from - 1).startsWith("includ")) {
      Phrases.@Nullable Match<CasualtyRole> toll = CasualtyWords.TOLL.before(row, figure.from - 1);
      return toll == null ? null : toll.value();
    }
    // "The toll has surpassed 40": the word that limits the number is the verb.
    boolean verb =
        figure.from < figure.amount.number()
            && CasualtyWords.REACHES.contains(row.lower(figure.from));
    boolean reaches = verb || CasualtyWords.REACHES.contains(row.lower(figure.from - 1));
    if (figure.noun >= 0 || !reaches) {
      return null;
    }
    for (int i = figure.from - 2; i >= Math.max(0, figure.from - 2 * CasualtyWords.REACH); i--) {
      Phrases.@Nullable Match<CasualtyRole> toll = CasualtyWords.TOLL.at(row, i);
      if (toll != null) {
        return toll.value();
      }
      Phrases.@Nullable Match<CasualtyRole> done =
          row.is(i, "number") && row.is(i + 1, "of")
              ? CasualtyWords.DONE.at(row, row.is(i + 2, "people") ? i + 3 : i + 2)
              : null;
      if (done != null) {
        return done.value();
      }
      if (row.is(i, ".") || row.is(i, ";")) {
        return null;
      }
    }
    return null;
  }
}

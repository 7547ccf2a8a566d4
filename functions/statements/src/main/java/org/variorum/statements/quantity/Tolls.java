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
    if (figure.noun >= 0 || !CasualtyWords.REACHES.contains(row.lower(figure.from - 1))) {
      return null;
    }
    for (int i = figure.from - 2; i >= Math.max(0, figure.from - 2 * CasualtyWords.REACH); i--) {
      Phrases.@Nullable Match<CasualtyRole> toll = CasualtyWords.TOLL.at(row, i);
      if (toll != null) {
        return toll.value();
      }
      Phrases.@Nullable Match<CasualtyRole> done =
          row.is(i, "number") && row.is(i + 1, "of") ? CasualtyWords.DONE.at(row, i + 2) : null;
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

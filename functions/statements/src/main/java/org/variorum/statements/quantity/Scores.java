package org.variorum.statements.quantity;

import java.util.Set;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.number.Amount;
import org.variorum.statements.number.Nouns;

/** Tells scores, ratios and times of races: "3-0", "7-6 (5)", "50:50", "1:58.34". */
final class Scores {
  private static final Set<String> SCORE = Uncounted.FILE.words("score");

  private Scores() {}

  /** "3-0", "6-4, 7-6", "52-48": digits, a dash, digits that make no range of counted things. */
  static boolean is(Row row, Amount amount) {
    int at = amount.number();
    if (colon(row, at) || colon(row, at - 2)) {
      return true;
    }
    boolean whole = row.number(at) && row.text(at).length() <= 3;
    if (!whole) {
      return false;
    }
    boolean right = pair(row, at);
    boolean left =
        row.dash(at - 1) && row.joined(at - 1) && row.joined(at - 2) && row.number(at - 2);
    if (amount.high() == null) {
      return right || left || tieBreak(row, at);
    }
    if (row.is(at + 3, "(") && row.number(at + 4) || sets(row, at)) {
      return true;
    }
    for (int i = at - 1; right && i >= Math.max(0, at - 3); i--) {
      if (SCORE.contains(row.lower(i))) {
        return !Nouns.plural(row, amount.to()) && amount.from() == at;
      }
    }
    return false;
  }

  /** "50:50" and "16:9". */
  private static boolean colon(Row row, int at) {
    return row.number(at)
        && row.is(at + 1, ":")
        && row.joined(at)
        && row.joined(at + 1)
        && row.number(at + 2);
  }

  /** The "5" of "7-6 (5)". */
  private static boolean tieBreak(Row row, int at) {
    return row.is(at - 1, "(")
        && row.is(at + 1, ")")
        && row.number(at - 2)
        && row.dash(at - 3)
        && row.number(at - 4);
  }

  /** Whether another score stands beside the one at {@code at}: "3-6, 6-3". */
  private static boolean sets(Row row, int at) {
    return row.is(at + 3, ",") && pair(row, at + 4)
        || row.is(at - 1, ",") && (pair(row, at - 4) || row.is(at - 2, ")") && pair(row, at - 7));
  }

  private static boolean pair(Row row, int at) {
    return row.number(at)
        && row.dash(at + 1)
        && row.joined(at)
        && row.joined(at + 1)
        && row.number(at + 2);
  }
}

package org.variorum.statements.quantity;

import java.util.Set;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.number.Amount;
import org.variorum.statements.number.Nouns;
import org.variorum.statements.number.WrittenNumber.Form;

/**
 * Tells numbers that are labels or parts of names: "Article 5", "call 101", "Su-35", "Falcon 9".
 */
final class Names {
  private static final Set<String> LABEL = Uncounted.FILE.words("label");

  private static final Set<String> INDEX = Uncounted.FILE.words("index");

  private Names() {}

  /** Whether {@code amount} is one; {@code titled} is true in a headline in title case. */
  static boolean is(Row row, Amount amount, boolean titled) {
    return label(row, amount)
        || road(row, amount)
        || group(row, amount)
        || name(row, amount, titled);
  }

  /** "Seat 14C", "gate 12A": a letter that only looks like a unit. */
  static boolean seat(Row row, Amount amount) {
    int at = amount.number();
    boolean letter =
        at == amount.from()
            && row.number(at)
            && row.joined(at)
            && row.text(at + 1).length() == 1
            && amount.to() == at + 2;
    return letter && LABEL.contains(row.lower(at - 1));
  }

  /** "The Group of 20", "Group of Seven": a body with its number in its name. */
  private static boolean group(Row row, Amount amount) {
    int at = amount.number();
    return at == amount.from()
        && row.is(at - 1, "of")
        && row.is(at - 2, "group")
        && row.capitalised(at - 2)
        && (row.number(at) || row.capitalised(at));
  }

  /** "U.S. 90", a road, where no noun follows. */
  private static boolean road(Row row, Amount amount) {
    int at = amount.number();
    return at == amount.from()
        && row.number(at)
        && row.text(at).length() <= 3
        && row.is(at - 1, ".")
        && row.is(at - 2, "s")
        && row.is(at - 3, ".")
        && row.is(at - 4, "u")
        && row.capitalised(at - 2)
        && ends(row, amount.to());
  }

  /** "Article 5", "Channel Four", "S&P 500", "call 101". */
  private static boolean label(Row row, Amount amount) {
    int at = amount.number();
    if (at != amount.from() || amount.form() == Form.SCALED || amount.form() == Form.VAGUE) {
      return false;
    }
    boolean hash = row.is(at - 1, "#") || row.is(at - 1, "№");
    int before = row.is(at - 1, ".") || row.hyphen(at - 1) && row.joined(at - 1) ? at - 2 : at - 1;
    boolean sp = row.is(at - 1, "p") && row.is(at - 2, "&");
    boolean listed =
        row.is(at - 1, "and")
            && row.number(at - 2)
            && LABEL.contains(row.lower(at - 3))
            && row.lower(at - 3).endsWith("s");
    if (listed && !Nouns.plural(row, amount.to())) {
      return true;
    }
    boolean counts = Nouns.plural(row, amount.to()) && !row.capitalised(amount.to());
    if (INDEX.contains(row.lower(before)) && !counts) {
      return row.number(at) && row.text(at).length() <= 3;
    }
    boolean labelled = LABEL.contains(row.lower(before));
    if (hash || sp) {
      return true;
    }
    if (!labelled || row.number(at) && row.text(at).indexOf(',') > 0) {
      return false;
    }
    String word = row.lower(before);
    boolean verb =
        word.equals("call") || word.equals("text") || word.equals("ring") || word.equals("bill");
    boolean plural =
        word.endsWith("s") && !word.equals("nos") && !word.equals("nrs") && !word.equals("series");
    boolean counted = Nouns.plural(row, amount.to()) && !row.capitalised(amount.to());
    if (word.equals("numbers") || word.equals("case") || plural && counted) {
      return plural && !counted && row.number(at);
    }
    boolean capital = row.capitalised(before);
    return (capital || row.number(at) || !counted && amount.form() == Form.WORDS)
        && !(counted && (verb || !capital));
  }

  /** "Su-35", "NVT-112", "Falcon 9": a number that ends a name. */
  private static boolean name(Row row, Amount amount, boolean titled) {
    int at = amount.number();
    if (at != amount.from() || amount.form() != Form.DIGITS && amount.form() != Form.WORDS) {
      return false;
    }
    boolean hyphen =
        row.dash(at - 1) && row.joined(at - 1) && row.joined(at - 2) && row.word(at - 2);
    if (hyphen && row.number(at)) {
      return !row.is(at - 2, "magnitude");
    }
    boolean touches =
        row.joined(at - 1)
            && (row.mark(at - 1)
                && (row.is(at - 1, "/") || row.is(at - 1, "_") || row.is(at - 1, "@")));
    if (touches && row.number(at)) {
      return true;
    }
    boolean suffix =
        row.joined(amount.to() - 1) && row.number(amount.to() - 1) && row.word(amount.to());
    if (suffix && row.text(amount.to()).length() <= 2) {
      return true;
    }
    boolean version =
        row.number(at)
            && row.capitalised(at - 1)
            && at > 1
            && !titled
            && row.text(at).length() <= 4
            && row.text(at).indexOf(',') < 0;
    return version && ends(row, amount.to())
        || !row.number(at) && row.capitalised(at) && row.capitalised(at - 1) && at > 1 && !titled;
  }

  /** Whether a name with its number may end before token {@code i}. */
  private static boolean ends(Row row, int i) {
    return i >= row.size()
        || row.mark(i) && !row.hyphen(i) && !row.is(i, "(")
        || row.capitalised(i)
        || row.is(i, "of")
        || row.is(i, "in")
        || row.is(i, "and")
        || row.is(i, "'s")
        || row.is(i, "for")
        || row.is(i, "will")
        || row.is(i, "has");
  }
}

package org.variorum.statements.number;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Phrases;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.lexicon.WordFile;
import org.variorum.statements.number.WrittenNumber.Form;

/** Tells "m" for millions from "m" for metres: "£5m", "5m people", "a 5m wall". */
final class Millions {
  private static final WordFile FILE = WordFile.beside(Millions.class, "lengths.txt");
  private static final Set<String> LENGTHS = FILE.words("after");
  private static final Set<String> MEASURING = FILE.words("before");
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** Money this many tokens before "10m" makes it millions of the same. */
  private static final int NEAR = 10;

  private Millions() {}

  /** "m" after digits: millions of money, of people and in counts; metres in lengths. */
  static Measured of(Row row, Measured bare, boolean marked) {
    boolean money = marked || range(row, bare.from());
    int at = bare.to();
    boolean letter = bare.number().form() == Form.DIGITS && row.text(at).equals("m");
    if (!letter || !row.joined(at - 1) && !money) {
      return bare;
    }
    if (!money && !people(row, at)) {
      return bare;
    }
    return new Measured(
        bare.from(), at + 1, bare.number(), bare.value().multiply(MILLION), MILLION, null);
  }

  /** Whether the number at {@code from} is the upper end of a range of money: "$2-3m". */
  private static boolean range(Row row, int from) {
    boolean dash = row.dash(from - 1) && row.joined(from - 1) && row.joined(from - 2);
    boolean joint = dash || row.is(from - 1, "to");
    return joint && row.number(from - 2) && Currencies.before(row, from - 2) != null;
  }

  private static boolean people(Row row, int m) {
    if (row.hyphen(m + 1) || LENGTHS.contains(row.lower(m + 1))) {
      return false;
    }
    for (int i = m - 2; i >= Math.max(0, m - 6); i--) {
      if (MEASURING.contains(row.lower(i))) {
        return false;
      }
    }
    Phrases.@Nullable Match<String> unit = Units.after(row, m + 1);
    for (int i = Math.max(0, m - NEAR); i < m; i++) {
      if (Currencies.at(row, i)) {
        return true;
      }
    }
    return unit != null || Nouns.plural(row, m + 1) || Nouns.plural(row, m + 2) && row.word(m + 1);
  }
}

package org.variorum.statements.time;

import java.util.Set;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.number.Nouns;

/**
 * Years: four digits without a comma, from 1000 to 2199, where the words around do not make them a
 * count or a measure.
 */
final class Years {
  private static final int FIRST = 1000;
  private static final int LAST = 2199;

  /** Earlier years are rare in news: they need a preposition before them. */
  private static final int MODERN = 1880;

  /** After these a year may stand before a plural: "the 2020 elections". */
  private static final Set<String> ADJECTIVE =
      Set.of(
          "the", "in", "since", "year", "fiscal", "during", "early", "late", "mid", "'s", "its",
          "their");

  /** Before an early year: a count stands seldom behind them alone. */
  private static final Set<String> FIRM = Set.of("in", "since", "from");

  /** What was done in a year, not to a number of things: "built around 1790". */
  private static final Set<String> MADE =
      Set.of("built", "born", "founded", "dated", "erected", "carved", "composed");

  private static final Set<String> NEAR = Set.of("about", "around", "circa");

  private Years() {}

  /** One past the year, the decade or the pair of years at {@code from}, or {@code from}. */
  static int end(Row row, int from) {
    if (!plain(row, from) || measured(row, from)) {
      return from;
    }
    int to = from + 1;
    if (row.is(to, "s") && row.joined(from)) {
      return to + 1;
    }
    boolean pair =
        (row.dash(to) || row.is(to, "/"))
            && row.joined(from)
            && row.joined(to)
            && row.number(to + 1);
    if (pair && (row.text(to + 1).length() == 2 || plain(row, to + 1))) {
      return to + 2;
    }
    boolean in = TimeWords.IN.contains(row.lower(from - 1)) || row.is(from - 1, "(");
    int year = Integer.parseInt(row.text(from));
    if (year < MODERN) {
      boolean near = near(row, from - 1);
      boolean firm =
          FIRM.contains(row.lower(near ? from - 2 : from - 1))
              || near && MADE.contains(row.lower(from - 2))
              || row.is(from - 1, "circa");
      return firm && !counts(row, to) ? to : from;
    }
    boolean adjective = ADJECTIVE.contains(row.lower(from - 1));
    return counts(row, to) && !(in && adjective) ? from : to;
  }

  /** Whether the word at {@code i} says that the year behind it is not exact: "in about 1820". */
  static boolean near(Row row, int i) {
    return NEAR.contains(row.lower(i));
  }

  /** Whether four plain digits that can be a year stand at {@code i}. */
  static boolean plain(Row row, int i) {
    String text = row.text(i);
    if (!row.number(i) || text.length() != 4 || !ascii(text)) {
      return false;
    }
    int year = Integer.parseInt(text);
    return year >= FIRST && year <= LAST;
  }

  static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Whether a plural follows, at once or after one lower-case word: "2000 people". */
  private static boolean counts(Row row, int at) {
    boolean near = Nouns.plural(row, at) && !row.capitalised(at);
    boolean adjective = row.word(at) && !row.capitalised(at) && Nouns.plural(row, at + 1);
    boolean function =
        TimeWords.IN.contains(row.lower(at)) || row.is(at, "on") || row.is(at, "with");
    return near || adjective && !function && row.lower(at).length() > 3;
  }

  private static boolean measured(Row row, int i) {
    String before = row.text(i - 1);
    boolean money = "$€£¥₹".contains(before) && !before.isEmpty();
    String after = row.text(i + 1);
    boolean name =
        row.hyphen(i - 1)
            && row.joined(i - 1)
            && row.word(i - 2)
            && !row.is(i - 2, "mid")
            && !row.is(i - 2, "pre")
            && !row.is(i - 2, "post");
    return money
        || name
        || after.equals("%")
        || row.joined(i) && row.word(i + 1) && !row.is(i + 1, "s");
  }
}

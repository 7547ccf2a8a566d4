package org.variorum.statements.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Phrases;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.lexicon.WordFile;

/** Finds currencies by the marks and codes before a number and the words after it. */
final class Currencies {
  private static final WordFile FILE = WordFile.beside(Currencies.class, "currencies.txt");
  private static final String PREFIX = "before ";
  private static final Phrases<String> AFTER = phrases(false);
  private static final Phrases<String> BEFORE = phrases(true);
  private static final Set<String> PLAIN = Set.of("$", "€", "£", "¥", "₹", "₩", "₽");

  /** Letters before "$" that show that a plain one is the American dollar. */
  private static final Set<String> LETTERED =
      Set.of(
          "A", "AU", "NZ", "HK", "NT", "T", "C", "CA", "S", "J", "JA", "TT", "BDS", "Bds", "EC",
          "FJ", "GY");

  private Currencies() {}

  /** The currency whose mark or code ends before token {@code to}, or null. */
  static Phrases.@Nullable Match<String> before(Row row, int to) {
    Phrases.@Nullable Match<String> mark = BEFORE.before(row, to);
    boolean letter = row.word(to - 1) && row.text(to - 1).length() == 1;
    if (mark == null || code(row, mark.from(), to) && !(letter && !row.joined(to - 1))) {
      return mark;
    }
    // "A $5m deal" has a plain mark after a word that is no part of it.
    boolean plain = row.mark(to - 1) && PLAIN.contains(row.text(to - 1));
    return plain ? new Phrases.Match<>(to - 1, to, mark(row, to - 1)) : null;
  }

  /** Whether "A$" or "HK$" stands in {@code text}. */
  static boolean lettered(String text) {
    for (int at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
      int from = at;
      while (from > 0 && at - from < 3 && Character.isLetter(text.charAt(from - 1))) {
        from--;
      }
      if (LETTERED.contains(text.substring(from, at))) {
        return true;
      }
    }
    return false;
  }

  /** The currency whose words start at token {@code at}, or null. */
  static Phrases.@Nullable Match<String> after(Row row, int at) {
    return AFTER.at(row, at);
  }

  /** Whether a mark or a word of money stands at token {@code i}. */
  static boolean at(Row row, int i) {
    return row.mark(i) && PLAIN.contains(row.text(i)) || row.word(i) && AFTER.at(row, i) != null;
  }

  /** One past the currency word that repeats the mark: "US$5m dollars" or "$5m USD". */
  static int coin(Row row, int to) {
    Phrases.@Nullable Match<String> word = AFTER.at(row, to);
    return word != null && row.word(to) && !word.value().equals("¢") && !word.value().equals("p")
        ? word.to()
        : to;
  }

  /** "-£5m" and "−$2": a minus sign before the currency. */
  static BigDecimal signed(Row row, int from, BigDecimal value) {
    boolean minus =
        row.dash(from - 1)
            && row.joined(from - 1)
            && row.gap(from - 2) != 0
            && !row.is(from - 1, "\u2014");
    return minus ? value.negate() : value;
  }

  /** Whether the tokens touch and their letters are written as in a code: "US$", "Rs", not "re". */
  private static boolean code(Row row, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean capital = !row.word(i) || Character.isUpperCase(row.text(i).codePointAt(0));
      if (!capital || i > from && !row.joined(i - 1)) {
        return false;
      }
    }
    return true;
  }

  /** The words before a number, or those after it, each with the currency it names. */
  private static Phrases<String> phrases(boolean before) {
    Map<String, String> currencies = new HashMap<>();
    for (String key : FILE.all().keySet()) {
      if (key.startsWith(PREFIX) == before) {
        currencies.put(key, before ? key.substring(PREFIX.length()) : key);
      }
    }
    return Phrases.of(FILE, currencies);
  }

  private static String mark(Row row, int i) {
    Phrases.@Nullable Match<String> alone = BEFORE.at(row, i);
    return alone == null ? "dollar" : alone.value();
  }
}

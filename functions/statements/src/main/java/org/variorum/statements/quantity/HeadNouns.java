package org.variorum.statements.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.lexicon.WordFile;
import org.variorum.statements.number.Amount;
import org.variorum.statements.number.Nouns;
import org.variorum.statements.number.WrittenNumber.Form;

/**
 * Finds the noun that an amount counts: {@code soldiers} in "five senior Russian soldiers", {@code
 * homes} in "a third of the town's homes", {@code courier} in "one courier had been stopped".
 *
 * <p>The noun is the first plural after the number, before any verb or function word; after "one"
 * it is the last word before these; after "of" it may be singular.
 */
final class HeadNouns {
  /** The nouns that are counted, and what stands beside them. */
  static final WordFile FILE = WordFile.beside(HeadNouns.class, "nouns.txt");

  private static final Set<String> STOP = FILE.words("stop");
  private static final Set<String> ADJECTIVE = FILE.words("adjective");
  private static final Set<String> DETERMINER = FILE.words("determiner");
  private static final Set<String> PRONOUN = FILE.words("pronoun");

  private static final Set<String> ORDER = FILE.words("order");
  static final Set<String> COUNT = FILE.words("count");
  private static final Set<String> MASS = FILE.words("mass");
  private static final Set<String> SINGULAR = FILE.words("singular");
  private static final Set<String> QUARTER = FILE.words("quarter");
  private static final Set<String> FALLEN = FILE.words("fallen");

  /** A noun phrase in news seldom has more words before its noun. */
  private static final int MOST_WORDS = 8;

  private HeadNouns() {}

  /** The token of the noun that {@code amount} counts, or -1. */
  static int of(Row row, Amount amount) {
    if (amount.unit() != null || magnitude(row, amount)) {
      return -1;
    }
    int at = row.pastHyphen(amount.to());
    boolean part = amount.form() == Form.FRACTION;
    if (row.is(at, "out") && row.is(at + 1, "of") && row.number(at + 2)) {
      return plural(row, at + 3);
    }
    if (row.is(at, "of")) {
      boolean inner =
          part
              || amount.form() == Form.VAGUE
              || DETERMINER.contains(row.lower(at + 1))
              || row.number(at + 1);
      return inner && !none(row, at + 1) ? inner(row, at + 1) : -1;
    }
    if (part) {
      boolean whole = DETERMINER.contains(row.lower(at)) && !row.is(at, "a") && !row.is(at, "more");
      return whole && !none(row, at) ? inner(row, at) : plural(row, at);
    }
    boolean one = amount.value().equals(BigDecimal.ONE) && amount.high() == null;
    return one ? last(row, at, false) : plural(row, at);
  }

  /** "A magnitude 6.1 earthquake strikes" counts nothing. */
  private static boolean magnitude(Row row, Amount amount) {
    int before = row.hyphen(amount.from() - 1) ? amount.from() - 2 : amount.from() - 1;
    return row.is(before, "magnitude");
  }

  /** Whether what follows "of" stands for a noun: "of them", "of those arrested". */
  private static boolean none(Row row, int at) {
    boolean pronoun = PRONOUN.contains(row.lower(at));
    boolean these =
        row.is(at, "those") || row.is(at, "these") || row.is(at, "this") || row.is(at, "that");
    return pronoun
        && !(these && (Nouns.plural(row, at + 1) || row.is(at, "this") && row.word(at + 1)));
  }

  private static int inner(Row row, int from) {
    int at = from;
    while (at < from + 4 && (DETERMINER.contains(row.lower(at)) || row.number(at))) {
      at++;
    }
    if (ORDER.contains(row.lower(at))
        && (row.number(at + 1) || COUNT.contains(row.lower(at + 1)))) {
      at += 2;
    }
    boolean fallen = FALLEN.contains(row.lower(at)) && !word(row, at + 1);
    return fallen ? at : last(row, at, true);
  }

  /** The first plural from {@code from}, before the noun phrase ends, or -1. */
  private static int plural(Row row, int from) {
    for (int i = from; i < from + MOST_WORDS; i++) {
      boolean lives = i == from && row.is(i, "lives");
      if (ends(row, i) && !lives && !(i == from && adjective(row, i)) && !joins(row, from, i)) {
        return -1;
      }
      if (Nouns.plural(row, i)) {
        return furthest(row, i);
      }
    }
    return -1;
  }

  /** The plural at {@code i}, or a later noun that it only describes: "arms dealers". */
  private static int furthest(Row row, int i) {
    if (row.is(i + 1, "'s") || row.is(i + 1, "'") && row.joined(i) && Nouns.plural(row, i + 2)) {
      return plural(row, i + 2);
    }
    boolean next = Nouns.plural(row, i + 1) && !STOP.contains(row.lower(i + 1));
    boolean name = row.capitalised(i) && row.word(i + 1) && !STOP.contains(row.lower(i + 1));
    return next && row.capitalised(i) == row.capitalised(i + 1) || next && name ? i + 1 : i;
  }

  /** The last word before the noun phrase that starts at {@code from} ends, or -1. */
  private static int last(Row row, int from, boolean mass) {
    int found = -1;
    // "One vote": a verb would be "votes".
    int start = !mass && SINGULAR.contains(row.lower(from)) ? from + 1 : from;
    found = start > from ? from : found;
    for (int i = start; i < from + MOST_WORDS; i++) {
      boolean opensAdverb = i == from && row.lower(i).endsWith("ly") && ends(row, i + 1);
      if (opensAdverb && !People.are(row.lower(i), false)) {
        // "Seven were hurt, one seriously".
        return -1;
      }
      if (!mass && i == from && row.lower(i).endsWith("ed") && ends(row, i + 1)) {
        // "One signed in Oslo": a verb or a participle behind the pronoun.
        return -1;
      }
      boolean participle = row.lower(i).endsWith("ed") || row.lower(i).endsWith("ing");
      boolean adverb = row.lower(i).endsWith("ly");
      boolean first =
          mass && i == from && row.word(i) && i > 0 && DETERMINER.contains(row.lower(i - 1));
      boolean stop = ends(row, i) && !first && !(found < 0 && adjective(row, i));
      if (stop || found >= 0 && (participle || adverb)) {
        return found;
      }
      if (row.is(i, "'s") || row.is(i, "'")) {
        // "9 of the train's 112 cars".
        i += row.number(i + 1) ? 1 : 0;
        found = -1;
      } else if (row.word(i)
          && !ADJECTIVE.contains(row.lower(i))
          && !(participle && word(row, i + 1))) {
        found = i;
        if (mass && MASS.contains(row.lower(i)) && Verbs.leaves(row, i + 1)) {
          return i;
        }
        if (mass && Nouns.plural(row, i) && !row.is(i + 1, "'") && !row.is(i + 1, "'s")) {
          return furthest(row, i);
        }
      }
    }
    return found;
  }

  /** "Current and former pupils": the word at {@code i} joins two adjectives before the noun. */
  private static boolean joins(Row row, int from, int i) {
    boolean and = row.is(i, "and") || row.is(i, "or");
    boolean before = ADJECTIVE.contains(row.lower(i - 1));
    return and
        && i == from + 1
        && (before || ADJECTIVE.contains(row.lower(i + 1)))
        && !Nouns.plural(row, i + 1)
        && Nouns.plural(row, i + 2);
  }

  private static boolean adjective(Row row, int i) {
    return ADJECTIVE.contains(row.lower(i)) && word(row, row.pastHyphen(i + 1));
  }

  /** "Think-tank", "left-winger": a function word that a hyphen makes a part of a noun. */
  private static boolean compound(Row row, int i) {
    return row.hyphen(i + 1) && row.joined(i) && row.joined(i + 1) && row.word(i + 2);
  }

  private static boolean word(Row row, int i) {
    return row.word(i) && !STOP.contains(row.lower(i));
  }

  /** Whether the noun phrase ends before token {@code i}. */
  static boolean ends(Row row, int i) {
    if (row.mark(i)) {
      boolean hyphen = row.hyphen(i) && row.joined(i - 1) && row.joined(i);
      boolean point = row.is(i, ".") && row.text(i - 1).length() == 1 && row.capitalised(i - 1);
      boolean opening = "“‘\"'«".contains(row.text(i)) && row.joined(i);
      return !hyphen && !point && !opening;
    }
    boolean contracted = row.lower(i).indexOf('\'') > 1 && !row.capitalised(i);
    boolean named = row.capitalised(i) && row.capitalised(i + 1) && QUARTER.contains(row.lower(i));
    boolean stop = STOP.contains(row.lower(i)) && !named && !compound(row, i);
    return !row.word(i) || contracted || stop;
  }
}

package org.variorum.statements.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrase that ends or begins at a word. A noun phrase is a determiner, if any, nouns
 * with what stands before them, and what a preposition adds: "a doctor at the hospital in Rabat".
 * It never crosses a comma.
 */
final class NounPhrases {
  private static final Set<String> BEFORE_DETERMINERS = Set.of("both", "all", "each");

  private NounPhrases() {}

  /** The noun phrase whose last word is {@code last}, or null when none ends there. */
  static @Nullable Phrase before(Words words, int last) {
    int from = -1;
    int at = last;
    boolean closed = false;
    while (at >= 0) {
      WordClass kind = words.kind(at);
      if (kind == WordClass.PREPOSITION && from > at && joins(words, at)) {
        closed = false;
        at--;
      } else if (kind == WordClass.COORDINATOR && from > at && joinsNouns(words, at)) {
        closed = false;
        at--;
      } else if (from > at
          && BEFORE_DETERMINERS.contains(words.lower(at))
          && words.kind(at) == WordClass.ADVERB) {
        from = at--;
      } else if (closed || kind == WordClass.NOUN && from > at && governed(words, at)) {
        break;
      } else if (kind.nominal() || kind == WordClass.TIME && timeInside(words, at)) {
        from = at--;
      } else if (kind == WordClass.QUOTE
          && from > at
          && words.kind(at - 1) == WordClass.DETERMINER) {
        from = at--;
      } else if (kind == WordClass.DETERMINER || kind == WordClass.POSSESSIVE) {
        from = at--;
        closed = true;
      } else if (kind == WordClass.OBJECT && words.lower(at - 1).equals("of")) {
        from = at--;
      } else if (kind == WordClass.ADVERB
          && from > at
          && (words.kind(at - 1) == WordClass.DETERMINER
              || words.kind(at + 1) == WordClass.JOINER)) {
        from = at--;
      } else {
        break;
      }
    }
    return from < 0 || only(words, from, last + 1) ? null : new Phrase(from, last + 1);
  }

  /** The noun phrase whose first word is {@code first}, or null when none begins there. */
  static @Nullable Phrase after(Words words, int first) {
    int at = first;
    boolean nouns = false;
    while (at < words.size()) {
      WordClass kind = words.kind(at);
      if (kind == WordClass.DETERMINER || kind == WordClass.POSSESSIVE) {
        if (nouns) {
          break;
        }
        at++;
      } else if (nouns && searching(words, at)) {
        break;
      } else if (kind == WordClass.PREPOSITION && nouns && opens(words, at)) {
        nouns = false;
        at++;
      } else if (kind == WordClass.COORDINATOR && nouns && coordinates(words, at)) {
        nouns = false;
        at++;
      } else if (kind.nominal()
          || kind == WordClass.TIME && words.kind(at + 1) == WordClass.JOINER
          || kind == WordClass.ADVERB && words.kind(at - 1) == WordClass.DETERMINER) {
        nouns = true;
        at++;
      } else if (kind == WordClass.OBJECT && words.lower(at - 1).equals("of")) {
        nouns = true;
        at++;
      } else if (!nouns && BEFORE_DETERMINERS.contains(words.lower(at))) {
        at++;
      } else {
        break;
      }
    }
    int to = at;
    while (to > first && !words.kind(to - 1).nominal() && words.kind(to - 1) != WordClass.OBJECT) {
      to--;
    }
    return to <= first || only(words, first, to) ? null : new Phrase(first, to);
  }

  /** Whether an auxiliary makes the word at {@code at} a verb: "did not satisfy Ana Ruiz". */
  private static boolean governed(Words words, int at) {
    int before = words.kind(at - 1) == WordClass.NEGATION ? at - 2 : at - 1;
    return words.kind(before) == WordClass.DO || words.kind(before) == WordClass.MODAL;
  }

  /** Whether the preposition at {@code at} ties what follows to a noun before it. */
  private static boolean joins(Words words, int at) {
    WordClass before = words.kind(at - 1);
    return before == WordClass.NOUN
        || before == WordClass.NAME
        || before == WordClass.NUMBER
        || before == WordClass.JOINER
        || before == WordClass.DETERMINER;
  }

  /** Whether the coordinator joins two nouns: the clause to its left has no verb. */
  private static boolean joinsNouns(Words words, int at) {
    if (!words.lower(at).equals("and") && !words.lower(at).equals("or")
        || !words.kind(at - 1).nominal()) {
      return false;
    }
    int first = Words.first(at);
    for (int left = at - 1; left >= first && !words.kind(left).boundary(); left--) {
      WordClass kind = words.kind(left);
      if (kind.finite() || kind == WordClass.SUBORDINATOR || kind == WordClass.RELATIVE) {
        return false;
      }
    }
    return true;
  }

  /** "Officers searching for a man": a participle that tells what the noun does. */
  static boolean searching(Words words, int at) {
    WordClass next = words.kind(at + 1);
    return words.kind(at) == WordClass.NOUN
        && words.lower(at).endsWith("ing")
        && (next == WordClass.PREPOSITION || next == WordClass.DETERMINER);
  }

  private static boolean opens(Words words, int at) {
    WordClass next = words.kind(at + 1);
    return next.nominal()
        || next == WordClass.DETERMINER
        || next == WordClass.POSSESSIVE
        || next == WordClass.OBJECT;
  }

  /** Whether another noun, and no clause of its own, follows the coordinator. */
  private static boolean coordinates(Words words, int at) {
    if (!words.lower(at).equals("and") || !opens(words, at)) {
      return false;
    }
    int last = words.last(at);
    for (int right = at + 1; right < last && !words.kind(right).boundary(); right++) {
      if (words.kind(right).finite()) {
        return false;
      }
    }
    return true;
  }

  /** "Tuesday's meeting", "a Sunday newspaper": a time that a noun follows. */
  private static boolean timeInside(Words words, int at) {
    WordClass next = words.kind(at + 1);
    boolean dated = next == WordClass.NUMBER && words.kind(at - 1) == WordClass.DETERMINER;
    return next.nominal() && next != WordClass.NUMBER || dated;
  }

  private static boolean only(Words words, int from, int to) {
    for (int at = from; at < to; at++) {
      WordClass kind = words.kind(at);
      if (kind == WordClass.NOUN
          || kind == WordClass.NAME
          || kind == WordClass.NUMBER
          || kind == WordClass.OBJECT) {
        return false;
      }
    }
    return true;
  }
}

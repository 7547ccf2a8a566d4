package org.variorum.statements.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun that a relative clause or a participle modifies, so that "the group that called
 * the march" claims and not "the march".
 */
final class Modifiers {
  /** Participles after which something's name stands. */
  private static final Set<String> NAMED =
      Set.of("called", "named", "dubbed", "codenamed", "nicknamed", "styled", "titled");

  private Modifiers() {}

  /**
   * The subject of a verb behind word {@code end}: the phrase with which the clause begins, where
   * only a modifier of it stands between; else {@code nearest}.
   */
  static @Nullable Phrase head(Words words, int end, @Nullable Phrase nearest) {
    int start = end;
    int least = Words.first(end);
    while (start > least && !opens(words, start - 1)) {
      start--;
    }
    Phrase first = start < end ? NounPhrases.after(words, start) : null;
    if (first == null || first.to() >= end) {
      return nearest;
    }
    WordClass next = words.kind(first.to());
    boolean relative = next == WordClass.RELATIVE || next == WordClass.THAT;
    int verbs = finites(words, first.to(), end);
    if (NounPhrases.searching(words, first.to())) {
      return nearest == null || nearest.from() == first.from() || verbs == 0 || verbs == 1
          ? first
          : nearest;
    }
    if (nearest != null && verbs < 2 && named(words, first.to())) {
      return new Phrase(first.from(), nearest.to());
    }
    boolean modified =
        relative && verbs > 0 && verbs < 3
            || next == WordClass.VERB && verbs == 1 && participle(words, first.to());
    return modified ? first : nearest;
  }

  /** Where the first relative clause in the words up to {@code end} begins, or {@code end}. */
  static int relative(Words words, int start, int end) {
    for (int at = start + 1; at < end; at++) {
      if (words.kind(at) == WordClass.RELATIVE) {
        return at;
      }
    }
    return end;
  }

  private static boolean opens(Words words, int at) {
    WordClass kind = words.kind(at);
    boolean knownAs = words.lower(at).equals("as") && words.lower(at - 1).equals("known");
    return kind.boundary()
        || kind == WordClass.SUBORDINATOR && !knownAs
        || kind == WordClass.COORDINATOR && words.kind(at - 1).boundary();
  }

  /** "A cell called Red Dawn", "a bank known as the Vault": the name belongs to the noun. */
  private static boolean named(Words words, int at) {
    return NAMED.contains(words.lower(at))
        || words.lower(at).equals("as") && words.lower(at - 1).equals("known");
  }

  private static int finites(Words words, int from, int to) {
    int verbs = 0;
    for (int at = from; at < to; at++) {
      WordClass kind = words.kind(at);
      if (kind == WordClass.VERB || (kind.finite() && !words.kind(at + 1).finite())) {
        verbs++;
      }
    }
    return verbs;
  }

  /** Whether the past form at {@code at} has no object, so that it is a participle. */
  private static boolean participle(Words words, int at) {
    WordClass next = words.kind(at + 1);
    if (words.lower(at + 1).equals("by")) {
      // "Documents seen by the paper": irregular participles need their agent.
      return true;
    }
    return words.lower(at).endsWith("ed")
        && (next == WordClass.PREPOSITION
            || next == WordClass.ADVERB
            || next == WordClass.TIME
            || next == WordClass.VERB
            || next == WordClass.HAVE
            || next == WordClass.BREAK);
  }
}

package org.variorum.statements.reading;

import java.util.Set;
import org.variorum.statements.reading.Subject.Standing;

/** Tells how a clause stands in its sentence from what stands before its subject. */
final class Standings {
  /** Subordinators after which a clause of speech still stands beside what it reports. */
  private static final Set<String> BESIDE = Set.of("as", "like");

  /** Subordinators that compare and open no clause: "fewer than ten passed". */
  private static final Set<String> COMPARING = Set.of("than", "as", "like");

  /** A clause in front of its source has at least a subject, a verb and an object, in words. */
  private static final int SHORTEST_CLAUSE = 4;

  private Standings() {}

  /** How the clause whose subject begins at {@code start} stands. */
  static Standing of(Words words, int start) {
    int at = start - 1;
    while (words.kind(at) == WordClass.ADVERB
        || words.kind(at) == WordClass.TIME
        || words.kind(at) == WordClass.COORDINATOR && at > 0 && words.kind(at - 1).boundary()) {
      at--;
    }
    return switch (words.kind(at)) {
      case BREAK, COLON, COORDINATOR -> Standing.MAIN;
      case QUOTE -> Standing.ASIDE;
      case COMMA -> leading(words, at) && !clause(words, at) ? Standing.MAIN : Standing.ASIDE;
      case SUBORDINATOR -> {
        boolean beside = BESIDE.contains(words.lower(at)) && words.kind(at - 1).boundary();
        yield beside ? Standing.ASIDE : Standing.EMBEDDED;
      }
      case RELATIVE -> {
        // "To which she replied": a sentence that goes on the one before.
        boolean opens = at < 2 && words.kind(0) == WordClass.PREPOSITION;
        yield opens ? Standing.MAIN : Standing.EMBEDDED;
      }
      case THAT -> Standing.EMBEDDED;
      case DETERMINER,
          POSSESSIVE,
          SUBJECT,
          OBJECT,
          PREPOSITION,
          BE,
          HAVE,
          DO,
          MODAL,
          NEGATION,
          ADVERB,
          TIME,
          VERB,
          NUMBER,
          NOUN,
          NAME,
          GENITIVE,
          JOINER ->
          leading(words, at + 1) ? Standing.MAIN : Standing.EMBEDDED;
    };
  }

  /**
   * Whether the words before the comma at {@code end} are a clause although no verb is known among
   * them: "blood test spots sepsis, a study suggests". What only leads in begins with a
   * preposition, a time or an adverb, or is short.
   */
  private static boolean clause(Words words, int end) {
    int start = end;
    int first = Words.first(end);
    while (start > first && !words.kind(start - 1).boundary()) {
      start--;
    }
    WordClass opens = words.kind(start);
    boolean nominal =
        opens == WordClass.DETERMINER
            || opens == WordClass.POSSESSIVE
            || opens.nominal()
            || SubjectKinds.counts(words.lower(start));
    for (int at = start; at < end; at++) {
      nominal &= words.kind(at) != WordClass.TIME;
    }
    return nominal && start == 0 && end - start >= SHORTEST_CLAUSE;
  }

  /** Whether everything from the clause's start to {@code end} only leads in: it has no verb. */
  private static boolean leading(Words words, int end) {
    int first = Words.first(end);
    for (int at = end - 1; at >= first; at--) {
      WordClass kind = words.kind(at);
      if (kind == WordClass.BREAK || kind == WordClass.COLON) {
        return true;
      }
      if (kind.finite() && !opening(words, at) || kind == WordClass.QUOTE) {
        return false;
      }
    }
    return true;
  }

  /** A participle that opens the sentence: "Asked whether it rained, she said". */
  private static boolean opening(Words words, int at) {
    return at == 0 || subordinate(words, at);
  }

  /** Whether the verb at {@code at} belongs to a clause that a subordinator opens. */
  private static boolean subordinate(Words words, int at) {
    int first = Words.first(at);
    boolean verb = false;
    for (int left = at - 1; left >= first; left--) {
      WordClass kind = words.kind(left);
      boolean comparing = COMPARING.contains(words.lower(left));
      if (kind == WordClass.RELATIVE && verb) {
        // "A woman who drove on to the line was pulled": the relative clause has its verb.
        return false;
      }
      if (kind == WordClass.SUBORDINATOR && !comparing || kind == WordClass.RELATIVE) {
        return true;
      }
      verb |= kind.finite() && !words.kind(left + 1).finite();
      if (kind.boundary()) {
        return false;
      }
    }
    return words.kind(0) == WordClass.VERB;
  }
}

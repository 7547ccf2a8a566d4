package org.variorum.statements.reading;

import java.util.Set;

/**
 * What stands between a verb and its subject: auxiliaries, adverbs, "not", a time.
 *
 * @param left the last word before them, or -1
 * @param negated whether one of them is a negation
 * @param passive whether a form of "be" is the nearest auxiliary, so that a past form is passive
 *     and one in -ing is finite
 * @param finite whether an auxiliary makes a plain form finite ("will say", "did say")
 * @param modal whether one of them is a modal ("will say", "could say")
 * @param infinitive whether "to" stands before the verb
 */
record Auxiliaries(
    int left, boolean negated, boolean passive, boolean finite, boolean modal, boolean infinitive) {
  private static final Set<String> BEFORE_TIMES =
      Set.of("last", "this", "next", "late", "early", "that");

  /** The auxiliaries before the verb at word {@code verb}. */
  static Auxiliaries before(Words words, int verb) {
    boolean infinitive = words.lower(verb - 1).equals("to");
    boolean negated = false;
    boolean passive = false;
    boolean finite = false;
    boolean modal = false;
    boolean nearest = true;
    int at = infinitive ? verb - 2 : verb - 1;
    while (at >= 0 && passes(words, at, verb)) {
      WordClass kind = words.kind(at);
      passive |= kind == WordClass.BE && nearest;
      finite |= kind == WordClass.DO || kind == WordClass.MODAL;
      modal |= kind == WordClass.MODAL;
      negated |= kind == WordClass.NEGATION || negative(words.lower(at));
      nearest &= kind == WordClass.ADVERB || kind == WordClass.NEGATION;
      at--;
    }
    String last = words.lower(at);
    negated |= last.equals("nor");
    if (words.kind(at) == WordClass.SUBJECT && last.indexOf('\'') > 0) {
      passive |= nearest && (last.endsWith("'s") || last.endsWith("'re") || last.endsWith("'m"));
      finite |= last.endsWith("'ll");
      modal |= last.endsWith("'ll");
    }
    return new Auxiliaries(at, negated, passive, finite, modal, infinitive);
  }

  private static boolean negative(String word) {
    return word.endsWith("n't") || word.equals("cannot");
  }

  /** Whether word {@code at} can stand between a subject and the verb. */
  private static boolean passes(Words words, int at, int verb) {
    WordClass kind = words.kind(at);
    boolean beforeTime = words.kind(at + 1) == WordClass.TIME && at + 1 < verb;
    return kind == WordClass.BE
        || kind == WordClass.HAVE
        || kind == WordClass.DO
        || kind == WordClass.MODAL
        || kind == WordClass.NEGATION
        || kind == WordClass.ADVERB
        || kind == WordClass.TIME && at > 0 && words.kind(at + 1) != WordClass.GENITIVE
        || kind == WordClass.PREPOSITION && beforeTime
        || beforeTime && BEFORE_TIMES.contains(words.lower(at));
  }
}

package org.variorum.statements.reading;

/**
 * What stands between a verb and its subject: auxiliaries, adverbs, "not".
 *
 * @param left the last word before them, or -1
 * @param negated whether one of them is a negation
 * @param passive whether a form of "be" is the nearest auxiliary, so that a past form is passive
 *     and one in -ing is finite
 * @param finite whether an auxiliary makes a plain form finite ("will say", "did say")
 * @param infinitive whether "to" stands before the verb
 */
record Auxiliaries(int left, boolean negated, boolean passive, boolean finite, boolean infinitive) {

  /** The auxiliaries before the verb at word {@code verb}. */
  static Auxiliaries before(Words words, int verb) {
    int at = verb - 1;
    boolean negated = false;
    boolean passive = false;
    boolean finite = false;
    boolean infinitive = false;
    boolean nearest = true;
    while (at >= 0) {
      Word word = words.word(at);
      switch (word.kind()) {
        case BE -> passive |= nearest;
        case HAVE -> {}
        case DO, MODAL -> finite = true;
        case NEGATION -> negated = true;
        case ADVERB -> {}
        case TIME -> {
          if (!skipTime(words, at)) {
            return new Auxiliaries(at, negated, passive, finite, infinitive);
          }
        }
        case PREPOSITION -> {
          boolean to = word.is("to") && at == verb - 1;
          boolean ofTime = words.kind(at + 1) == WordClass.TIME && at + 1 < verb;
          if (!to && !ofTime) {
            return new Auxiliaries(at, negated, passive, finite, infinitive);
          }
          infinitive |= to;
        }
        case NUMBER, NOUN, DETERMINER -> {
          boolean ofTime = words.kind(at + 1) == WordClass.TIME && at + 1 < verb;
          if (!ofTime || !TIME_WORDS.contains(word.lower())) {
            return new Auxiliaries(at, negated, passive, finite, infinitive);
          }
        }
        default -> {
          boolean contracted = word.kind() == WordClass.SUBJECT && word.lower().indexOf('\'') > 0;
          passive |= contracted && nearest && !word.lower().endsWith("'d");
          finite |= contracted && word.lower().endsWith("'ll");
          return new Auxiliaries(at, negated, passive, finite, infinitive);
        }
      }
      negated |= word.lower().endsWith("n't") || word.is("cannot");
      nearest &= word.kind() == WordClass.ADVERB || word.kind() == WordClass.NEGATION;
      at--;
    }
    return new Auxiliaries(-1, negated, passive, finite, infinitive);
  }

  private static final java.util.Set<String> TIME_WORDS =
      java.util.Set.of("last", "this", "next", "late", "early", "that");

  /** "The ministry on Friday said": a time between subject and verb, but not "Friday's". */
  private static boolean skipTime(Words words, int at) {
    return at > 0 && words.kind(at + 1) != WordClass.GENITIVE;
  }
}

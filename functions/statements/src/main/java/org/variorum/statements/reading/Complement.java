package org.variorum.statements.reading;

/**
 * What follows a verb, as far as it matters for whether the verb reports speech.
 *
 * @param quotation whether a quotation stands among the words that belong to the verb
 * @param beside whether a quotation stands right behind the verb, or behind its comma or colon
 * @param clause whether "that", "whether" or a clause of its own follows
 * @param that whether "that" follows somewhere, be it behind who was told ("told the paper that")
 * @param end whether nothing follows but a time, a place or who was told
 */
record Complement(boolean quotation, boolean beside, boolean clause, boolean that, boolean end) {
  /** How many words after a verb a quotation may begin and still belong to it. */
  private static final int REACH = 25;

  /** What follows the verb that ends before word {@code next}. */
  static Complement of(Words words, int next) {
    return new Complement(
        quotation(words, next),
        beside(words, next),
        clause(words, next),
        thatLater(words, next),
        end(words, next));
  }

  private static boolean quotation(Words words, int next) {
    int last = Math.min(words.size(), next + REACH);
    for (int at = next; at < last; at++) {
      WordClass kind = words.kind(at);
      if (kind == WordClass.QUOTE) {
        return true;
      }
      if (kind == WordClass.BREAK) {
        return false;
      }
      if (kind == WordClass.COMMA && apart(words, at + 1)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a new clause or an aside opens at {@code at}, behind a comma. */
  private static boolean apart(Words words, int at) {
    WordClass kind = words.kind(at);
    return kind == WordClass.COORDINATOR
        || kind == WordClass.RELATIVE
        || words.lower(at).equals("with")
        || kind == WordClass.SUBORDINATOR && LOOSE.contains(words.lower(at));
  }

  private static boolean beside(Words words, int next) {
    WordClass kind = words.kind(next);
    return kind == WordClass.QUOTE
        || (kind == WordClass.COMMA || kind == WordClass.COLON)
            && words.kind(next + 1) == WordClass.QUOTE;
  }

  private static boolean clause(Words words, int next) {
    int at = next;
    while (words.kind(at) == WordClass.TIME
        || words.kind(at) == WordClass.ADVERB
        || words.kind(at + 1) == WordClass.TIME && !words.kind(at).boundary()) {
      at++;
    }
    WordClass kind = words.kind(at);
    if (kind == WordClass.THAT
        || kind == WordClass.RELATIVE && at == next
        || kind == WordClass.SUBJECT
        || kind == WordClass.SUBORDINATOR && !LOOSE.contains(words.lower(at))) {
      return true;
    }
    if (kind == WordClass.PREPOSITION || kind == WordClass.COORDINATOR) {
      return thatLater(words, at);
    }
    boolean nouns = false;
    for (int last = words.last(at); at < last; at++) {
      kind = words.kind(at);
      if (kind.finite()) {
        // "Order part of it to be shut": an object and an infinitive are no clause.
        return nouns && !words.lower(at - 1).equals("to");
      }
      if (kind.boundary()
          || kind == WordClass.THAT
          || kind == WordClass.RELATIVE
          || kind == WordClass.SUBORDINATOR
          || kind == WordClass.COORDINATOR) {
        return false;
      }
      nouns |= kind.nominal() || kind == WordClass.SUBJECT || kind == WordClass.DETERMINER;
    }
    return false;
  }

  /** "Found last year", "said this week". */
  private static final java.util.Set<String> NEAR =
      java.util.Set.of("last", "this", "next", "earlier", "late", "early");

  private static final java.util.Set<String> LOOSE =
      java.util.Set.of("after", "before", "as", "since", "until", "when", "while", "like", "than");

  /** "told reporters that", "said in a statement that". */
  private static boolean thatLater(Words words, int next) {
    int last = words.last(next);
    for (int at = next; at < last && !words.kind(at).boundary(); at++) {
      if (words.kind(at) == WordClass.THAT) {
        return true;
      }
    }
    return false;
  }

  private static boolean end(Words words, int next) {
    WordClass kind = words.kind(next);
    return kind == WordClass.BREAK
        || words.kind(next + 1) == WordClass.TIME && NEAR.contains(words.lower(next))
        || kind == WordClass.COMMA
        || kind == WordClass.QUOTE
        || kind == WordClass.PREPOSITION
        || kind == WordClass.TIME
        || kind == WordClass.SUBORDINATOR && LOOSE.contains(words.lower(next))
        || kind == WordClass.ADVERB
        || kind == WordClass.COORDINATOR;
  }
}

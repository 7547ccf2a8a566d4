package org.variorum.statements.reading;

/**
 * A run of a sentence's words, half-open.
 *
 * @param from the first word's index
 * @param to one past the last word's
 */
record Phrase(int from, int to) {
  Phrase {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("a phrase from word " + from + " to word " + to);
    }
  }
}

package org.variorum.statements.classify;

import java.util.List;
import java.util.stream.IntStream;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.reading.Reading;

/** Finds the sentences of an article in which a name stands. */
final class Mentions {
  private final String text;
  private final List<Sentence> sentences;

  Mentions(Reading reading) {
    this.text = reading.article().text();
    this.sentences = reading.sentences();
  }

  /** The indexes of the sentences in which {@code name} stands, ascending. */
  IntStream of(String name) {
    return IntStream.iterate(text.indexOf(name), at -> at >= 0, at -> text.indexOf(name, at + 1))
        .map(this::sentence)
        .distinct();
  }

  /** The sentence that holds {@code offset}, or the last one above it. */
  private int sentence(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}

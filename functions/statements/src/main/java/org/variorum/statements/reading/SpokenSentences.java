package org.variorum.statements.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Sentence;

/**
 * The sentences of one article, each read by itself when it is first asked for. For use by one
 * thread.
 */
final class SpokenSentences {
  /**
   * So many sentences are kept with all their words: sentences are asked for again when one beside
   * them is read. A power of two.
   */
  private static final int KEPT = 256;

  private final String text;
  private final List<Sentence> sentences;
  private final QuotationMarks marks;
  private final @Nullable SpokenSentence[] spoken = new @Nullable SpokenSentence[KEPT];
  private final int[] spokenIndexes = new int[KEPT];
  private final @Nullable Mentions[] mentions;

  /** The {@code sentences} of the article {@code text}, whose quotation marks are {@code marks}. */
  SpokenSentences(String text, List<Sentence> sentences, QuotationMarks marks) {
    this.text = text;
    this.sentences = sentences;
    this.marks = marks;
    this.mentions = new @Nullable Mentions[sentences.size()];
  }

  /** How many sentences there are. */
  int size() {
    return sentences.size();
  }

  /** What sentence {@code index} says about saying. */
  SpokenSentence at(int index) {
    int place = index & (KEPT - 1);
    SpokenSentence known = spoken[place];
    if (known == null || spokenIndexes[place] != index) {
      known = SpokenSentence.of(text, sentences.get(index), marks.inside(index));
      spoken[place] = known;
      spokenIndexes[place] = index;
    }
    return known;
  }

  /** Whom sentence {@code index} names; nobody where it is no part of the story. */
  Mentions mentions(int index) {
    Mentions known = mentions[index];
    if (known == null) {
      boolean aside = sentences.get(index).role() == Role.FURNITURE;
      known = aside ? Mentions.NONE : Mentions.of(text, at(index));
      mentions[index] = known;
    }
    return known;
  }

  /** Whether a blank line follows sentence {@code index}. */
  boolean paragraphEnds(int index) {
    if (index + 1 == sentences.size()) {
      return true;
    }
    int first = text.indexOf('\n', sentences.get(index).span().end());
    int next = sentences.get(index + 1).span().start();
    return first >= 0
        && first < next
        && text.indexOf('\n', first + 1) < next
        && text.indexOf('\n', first + 1) >= 0;
  }
}

package org.variorum.statements.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.variorum.statements.model.Sentence;

/** The terms of the sentences that are not the same in both versions. */
final class Texts {
  /**
   * About so many sentences show which words stand all over a story. On labelled drafts and news a
   * dozen give the same links as a hundred.
   */
  private static final int SAMPLE = 20;

  private final Vocabulary vocabulary = new Vocabulary();
  private final Likeness likeness = new Likeness(vocabulary);
  private final List<Terms> terms;
  private final int[] placesBefore;
  private final int[] placesAfter;
  private final List<Sentence> later;
  private final int[] openLater;

  /** Whether the words of the rest of the story have been counted, which few pairs need. */
  private boolean sampled;

  /** Reads the sentences of {@code draft} that are open now. */
  Texts(Draft draft) {
    int[] earlier = draft.openBefore();
    later = draft.after();
    openLater = draft.openAfter();
    List<Sentence> sentences = new ArrayList<>(earlier.length + openLater.length);
    placesBefore = new int[draft.before().size()];
    placesAfter = new int[draft.after().size()];
    for (int index : earlier) {
      placesBefore[index] = sentences.size();
      sentences.add(draft.before().get(index));
    }
    for (int index : openLater) {
      placesAfter[index] = sentences.size();
      sentences.add(draft.after().get(index));
    }
    terms = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      terms.add(vocabulary.terms(sentence));
    }
  }

  /**
   * Counts, once, the words of some sentences that did not change, evenly spaced over the story.
   */
  private void sample() {
    if (sampled) {
      return;
    }
    sampled = true;
    int step = Math.max(1, later.size() / SAMPLE);
    for (int index = 0; index < later.size(); index += step) {
      if (Arrays.binarySearch(openLater, index) < 0) {
        vocabulary.terms(later.get(index));
      }
    }
  }

  /** The terms of sentence {@code index} of the later version, or of the earlier one. */
  Terms of(int index, boolean later) {
    return later ? after(index) : before(index);
  }

  Terms before(int index) {
    return terms.get(placesBefore[index]);
  }

  Terms after(int index) {
    return terms.get(placesAfter[index]);
  }

  /** How alike earlier sentence {@code before} and later sentence {@code after} are, 0 to 1. */
  float likeness(int before, int after) {
    return likeness.of(before(before), after(after));
  }

  /** How much of what tells two sentences from the others both have, 0 to 1. */
  double telling(int before, int after) {
    sample();
    return likeness.telling(before(before), after(after));
  }

  /** Whether one of two sentences stands nearly whole in the other. */
  boolean holds(int before, int after) {
    sample();
    return likeness.holds(before(before), after(after));
  }

  Likeness likeness() {
    return likeness;
  }

  /** The content words of sentence {@code index} of the version, as they stand. */
  int[] contents(int index, boolean later) {
    int[] sequence = of(index, later).sequence();
    int[] contents = new int[sequence.length];
    int size = 0;
    for (int id : sequence) {
      if (vocabulary.content(id)) {
        contents[size++] = id;
      }
    }
    return Arrays.copyOf(contents, size);
  }

  int vocabularySize() {
    return vocabulary.size();
  }
}

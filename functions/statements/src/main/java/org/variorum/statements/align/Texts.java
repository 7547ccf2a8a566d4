package org.variorum.statements.align;

import java.util.ArrayList;
import java.util.List;
import org.variorum.statements.model.Sentence;

/** The terms of the sentences that are not the same in both versions. */
final class Texts {
  private final Vocabulary vocabulary = new Vocabulary();
  private final Likeness likeness = new Likeness(vocabulary);
  private final List<Terms> terms;
  private final int[] placesBefore;
  private final int[] placesAfter;

  /** Reads the sentences of {@code draft} that are open now. */
  Texts(Draft draft) {
    int[] earlier = draft.openBefore();
    int[] later = draft.openAfter();
    List<Sentence> sentences = new ArrayList<>(earlier.length + later.length);
    placesBefore = new int[draft.before().size()];
    placesAfter = new int[draft.after().size()];
    for (int index : earlier) {
      placesBefore[index] = sentences.size();
      sentences.add(draft.before().get(index));
    }
    for (int index : later) {
      placesAfter[index] = sentences.size();
      sentences.add(draft.after().get(index));
    }
    terms = sentences.stream().map(vocabulary::terms).toList();
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

  Likeness likeness() {
    return likeness;
  }

  int vocabularySize() {
    return vocabulary.size();
  }
}

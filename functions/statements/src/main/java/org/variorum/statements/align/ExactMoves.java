package org.variorum.statements.align;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Sentence;

/** Links sentences that are the same word for word but lost their place in the common order. */
final class ExactMoves {
  private ExactMoves() {}

  /** Adds the links to {@code draft}; of several equal sentences the first goes with the first. */
  static void link(Draft draft) {
    Map<String, Deque<Sentence>> places = new HashMap<>();
    for (int index : draft.openBefore()) {
      Sentence sentence = draft.before().get(index);
      String text = sentence.text();
      places.putIfAbsent(text, new ArrayDeque<>());
      places.get(text).add(sentence);
    }
    for (int index : draft.openAfter()) {
      @Nullable Deque<Sentence> equal = places.get(draft.after().get(index).text());
      if (equal != null && !equal.isEmpty()) {
        draft.link(equal.remove().index(), index);
      }
    }
  }
}

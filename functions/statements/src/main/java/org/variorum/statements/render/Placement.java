package org.variorum.statements.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Change;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.model.Link;
import org.variorum.statements.model.Sentence;

/**
 * Where each change of a comparison is shown in the later version: at its first later statement,
 * or, for a deletion, after the statement that its predecessor became.
 */
final class Placement {
  /** The place before the first later statement. */
  static final int TOP = -1;

  private final Map<Integer, Integer> changeAt = new HashMap<>();
  private final Map<Integer, List<Integer>> deletionsAfter = new HashMap<>();

  Placement(Comparison comparison) {
    Map<Integer, Integer> became = new HashMap<>();
    for (Link link : comparison.alignment().links()) {
      if (!link.moved()) {
        for (int before : link.before()) {
          became.put(before, link.after().getLast());
        }
      }
    }
    for (int number = 0; number < comparison.changes().size(); number++) {
      Change change = comparison.changes().get(number);
      if (change.after().isEmpty()) {
        int place = place(change.before().getFirst().index(), became);
        List<Integer> deletions = deletionsAfter.getOrDefault(place, new ArrayList<>());
        deletions.add(number);
        deletionsAfter.put(place, deletions);
      } else {
        for (Sentence sentence : change.after()) {
          changeAt.put(sentence.index(), number);
        }
      }
    }
  }

  /**
   * The number of the change in which later statement {@code index} stands, or null when it did not
   * change.
   */
  @Nullable Integer changeAt(int index) {
    return changeAt.get(index);
  }

  /** The numbers of the deletions shown after later statement {@code index}, or at {@link #TOP}. */
  List<Integer> deletionsAfter(int index) {
    return deletionsAfter.getOrDefault(index, List.of());
  }

  private static int place(int deleted, Map<Integer, Integer> became) {
    for (int before = deleted - 1; before >= 0; before--) {
      @Nullable Integer after = became.get(before);
      if (after != null) {
        // The next deletion of a long run finds its place here at once.
        became.put(deleted, after);
        return after;
      }
    }
    became.put(deleted, TOP);
    return TOP;
  }
}

package org.variorum.statements.align;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.variorum.statements.align.Draft.Group;

/** Tells which links moved. */
final class Crossings {
  private Crossings() {}

  /**
   * The places in {@code groups}, which are ordered by their later side, of those that moved. The
   * largest part that keeps one order stays. Of equally large ones, that with the longer text
   * stays; of equally long ones, that which stood earlier.
   */
  static Set<Integer> moved(List<Group> groups, Draft draft) {
    int count = groups.size();
    int[] order = byEarlierSide(groups);
    if (ascending(order)) {
      return Set.of();
    }
    double all = 1 + groups.stream().mapToDouble(group -> length(group, draft)).sum();
    int[] pairs = new int[2 * count];
    double[] weights = new double[count];
    for (int at = 0; at < count; at++) {
      pairs[2 * at] = at;
      pairs[2 * at + 1] = order[at];
      weights[at] = 1 + length(groups.get(order[at]), draft) / all;
    }
    Set<Integer> moved = new HashSet<>();
    IntStream.of(order).forEach(moved::add);
    for (int at : Increasing.heaviest(pairs, weights, 0, count)) {
      moved.remove(order[at]);
    }
    return moved;
  }

  private static int[] byEarlierSide(List<Group> groups) {
    return IntStream.range(0, groups.size())
        .mapToLong(at -> ((long) groups.get(at).before().getFirst() << Integer.SIZE) | at)
        .sorted()
        .mapToInt(key -> (int) key)
        .toArray();
  }

  private static boolean ascending(int[] order) {
    return IntStream.range(0, order.length).allMatch(at -> order[at] == at);
  }

  private static int length(Group group, Draft draft) {
    return group.before().stream().mapToInt(at -> draft.before().get(at).text().length()).sum();
  }
}

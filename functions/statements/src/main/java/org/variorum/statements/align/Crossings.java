package org.variorum.statements.align;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    double all = 1;
    for (Group group : groups) {
      all += length(group, draft);
    }
    int[] pairs = new int[2 * count];
    double[] weights = new double[count];
    for (int at = 0; at < count; at++) {
      pairs[2 * at] = at;
      pairs[2 * at + 1] = order[at];
      weights[at] = 1 + length(groups.get(order[at]), draft) / all;
    }
    Set<Integer> moved = new HashSet<>();
    for (int place : order) {
      moved.add(place);
    }
    for (int at : Increasing.heaviest(pairs, weights, 0, count)) {
      moved.remove(order[at]);
    }
    return moved;
  }

  private static int[] byEarlierSide(List<Group> groups) {
    long[] keys = new long[groups.size()];
    for (int at = 0; at < keys.length; at++) {
      keys[at] = ((long) groups.get(at).before().getFirst() << Integer.SIZE) | at;
    }
    Arrays.sort(keys);
    int[] order = new int[keys.length];
    for (int at = 0; at < order.length; at++) {
      order[at] = (int) keys[at];
    }
    return order;
  }

  private static boolean ascending(int[] order) {
    for (int at = 0; at < order.length; at++) {
      if (order[at] != at) {
        return false;
      }
    }
    return true;
  }

  private static int length(Group group, Draft draft) {
    int length = 0;
    for (int at : group.before()) {
      length += draft.before().get(at).text().length();
    }
    return length;
  }
}

package org.variorum.statements.classify;

import java.util.List;

/** Counts what two word sequences have in common. */
final class Common {
  /** Longer sequences are compared as far as this. */
  private static final int LONGEST = 500;

  private Common() {}

  /** The length of the longest sequence of words that both have in order. */
  static int inOrder(List<String> one, List<String> other) {
    int left = Math.min(one.size(), LONGEST);
    int right = Math.min(other.size(), LONGEST);
    int[] row = new int[right + 1];
    for (int at = 0; at < left; at++) {
      int diagonal = 0;
      for (int to = 0; to < right; to++) {
        int above = row[to + 1];
        row[to + 1] = one.get(at).equals(other.get(to)) ? diagonal + 1 : Math.max(above, row[to]);
        diagonal = above;
      }
    }
    return row[right];
  }
}

package org.variorum.statements.align;

import java.util.Arrays;

/**
 * Finds the part of a list of pairs that keeps one order on both sides and weighs most, in n log n
 * steps.
 */
final class Increasing {
  private Increasing() {}

  /** As {@link #heaviest}, every pair weighing the same. */
  static int[] longest(int[] pairs, int lowest, int end) {
    double[] weights = new double[pairs.length / 2];
    Arrays.fill(weights, 1);
    return heaviest(pairs, weights, lowest, end);
  }

  /**
   * The pairs to keep, as ascending indexes of pairs.
   *
   * @param pairs left and right numbers in turn; sorted by left, and pairs with the same left by
   *     falling right, so that no two of them are kept together
   * @param weights of each pair, above 0
   * @param lowest no right number is below it
   * @param end above every right number
   */
  static int[] heaviest(int[] pairs, double[] weights, int lowest, int end) {
    int count = weights.length;
    int size = end - lowest;
    int[] best = new int[size + 1];
    Arrays.fill(best, -1);
    double[] sums = new double[count];
    int[] previous = new int[count];
    int last = -1;
    for (int index = 0; index < count; index++) {
      int right = pairs[2 * index + 1] - lowest;
      int chain = -1;
      for (int at = right; at > 0; at -= at & -at) {
        chain = heavier(chain, best[at], sums);
      }
      previous[index] = chain;
      sums[index] = weights[index] + (chain < 0 ? 0 : sums[chain]);
      for (int at = right + 1; at <= size; at += at & -at) {
        best[at] = heavier(best[at], index, sums);
      }
      last = heavier(last, index, sums);
    }
    int length = 0;
    for (int at = last; at >= 0; at = previous[at]) {
      length++;
    }
    int[] kept = new int[length];
    for (int at = last; at >= 0; at = previous[at]) {
      kept[--length] = at;
    }
    return kept;
  }

  private static int heavier(int one, int other, double[] sums) {
    if (one < 0 || other < 0) {
      return Math.max(one, other);
    }
    return sums[other] > sums[one] ? other : one;
  }
}

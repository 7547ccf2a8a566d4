package org.variorum.statements.align;

import java.util.Arrays;

/**
 * What a sentence says, as a bag of weighted terms.
 *
 * @param ids distinct term numbers, ascending
 * @param weights beside each number how much the term tells, above 0
 * @param total the sum of the weights
 */
record Terms(int[] ids, float[] weights, float total, int[] sequence) {

  /** The weight of the terms that stand in both. */
  float shared(Terms other) {
    float sum = 0;
    int here = 0;
    int there = 0;
    while (here < ids.length && there < other.ids.length) {
      int order = Integer.compare(ids[here], other.ids[there]);
      if (order == 0) {
        sum += weights[here];
        here++;
        there++;
      } else if (order < 0) {
        here++;
      } else {
        there++;
      }
    }
    return sum;
  }

  /** The terms that do not stand in {@code other}. */
  Terms without(Terms other) {
    return pick(other, false);
  }

  /** The terms that stand in {@code other} too. */
  Terms within(Terms other) {
    return pick(other, true);
  }

  /** The terms of both. */
  Terms with(Terms other) {
    Terms more = other.without(this);
    int[] joined = new int[ids.length + more.ids.length];
    float[] joinedWeights = new float[joined.length];
    int here = 0;
    int there = 0;
    for (int at = 0; at < joined.length; at++) {
      boolean mine = there == more.ids.length || (here < ids.length && ids[here] < more.ids[there]);
      joined[at] = mine ? ids[here] : more.ids[there];
      joinedWeights[at] = mine ? weights[here++] : more.weights[there++];
    }
    return new Terms(joined, joinedWeights, total + more.total, sequence);
  }

  /** The terms of both, those of {@code next} behind these. */
  Terms followedBy(Terms next) {
    Terms both = with(next);
    int[] words = Arrays.copyOf(sequence, sequence.length + next.sequence.length);
    System.arraycopy(next.sequence, 0, words, sequence.length, next.sequence.length);
    return new Terms(both.ids, both.weights, both.total, words);
  }

  private Terms pick(Terms other, boolean shared) {
    int[] picked = new int[ids.length];
    float[] pickedWeights = new float[ids.length];
    float sum = 0;
    int size = 0;
    int there = 0;
    for (int here = 0; here < ids.length; here++) {
      while (there < other.ids.length && other.ids[there] < ids[here]) {
        there++;
      }
      boolean stands = there < other.ids.length && other.ids[there] == ids[here];
      if (stands == shared) {
        picked[size] = ids[here];
        pickedWeights[size] = weights[here];
        sum += weights[here];
        size++;
      }
    }
    return new Terms(
        Arrays.copyOf(picked, size), Arrays.copyOf(pickedWeights, size), sum, sequence);
  }
}

package org.variorum.statements.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Matches the parts of one side with those of the other, the likeliest pairs first. */
final class Pairing {
  /** How likely part {@code before} of one side became part {@code after} of the other. */
  interface Likeness {
    /** 0 for "cannot be", else the higher the likelier. */
    double of(int before, int after);
  }

  /** Sides with more parts than this are matched in order alone: no sentence has so many. */
  private static final int MOST_PARTS = 200;

  private record Pair(int before, int after, double likeness) implements Comparable<Pair> {
    /** Likelier pairs come first. */
    @Override
    public int compareTo(Pair other) {
      return Double.compare(other.likeness, likeness);
    }
  }

  private Pairing() {}

  /**
   * For each of {@code before} parts the later part that it became, or -1. Of equally likely pairs
   * the one nearer to the same place is taken.
   */
  static int[] best(int before, int after, Likeness likeness) {
    int[] partners = new int[before];
    Arrays.fill(partners, -1);
    if ((long) before * after > (long) MOST_PARTS * MOST_PARTS) {
      for (int at = 0; at < Math.min(before, after); at++) {
        partners[at] = likeness.of(at, at) > 0 ? at : -1;
      }
      return partners;
    }
    List<Pair> pairs = new ArrayList<>();
    for (int left = 0; left < before; left++) {
      for (int right = 0; right < after; right++) {
        double value = likeness.of(left, right);
        if (value > 0) {
          pairs.add(new Pair(left, right, value - Math.abs(left - right) * 0.01));
        }
      }
    }
    Collections.sort(pairs);
    boolean[] taken = new boolean[after];
    for (Pair pair : pairs) {
      if (partners[pair.before] < 0 && !taken[pair.after]) {
        partners[pair.before] = pair.after;
        taken[pair.after] = true;
      }
    }
    return partners;
  }
}

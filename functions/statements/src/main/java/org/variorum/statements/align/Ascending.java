package org.variorum.statements.align;

import java.util.Arrays;

/**
 * Puts numbers in ascending order, each once. Plain arrays: a stream of ints would box each of them
 * to tell equal ones, and loads forty classes of Java before a function's first answer.
 */
final class Ascending {
  private Ascending() {}

  /** The different numbers of {@code values}, which stay as they are. */
  static int[] distinct(int[] values) {
    int[] sorted = values.clone();
    Arrays.sort(sorted);
    int size = 0;
    for (int value : sorted) {
      if (size == 0 || value != sorted[size - 1]) {
        sorted[size++] = value;
      }
    }
    return Arrays.copyOf(sorted, size);
  }
}

package org.variorum.statements.align;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Sentence;

/**
 * Finds the sentences that both versions have word for word and in the same order: the patience
 * algorithm. What both ends share is matched first; of what is left, the sentences that stand once
 * on each side are matched in the longest order common to both; the ranges between are done
 * likewise. Where no sentence is unique any more, the first of several equal ones is matched with
 * the first, the second with the second.
 */
final class Anchors {
  /**
   * How often a range is divided. Texts need a handful; the limit keeps texts that were made to
   * need thousands near-linear.
   */
  private static final int DEEPEST = 32;

  private final int[] before;
  private final int[] after;
  private final int[] partners;
  private final int[] firstBefore;
  private final int[] firstAfter;
  private final int[] countBefore;
  private final int[] countAfter;
  private final Deque<Range> open = new ArrayDeque<>();

  private record Range(int beforeStart, int beforeEnd, int afterStart, int afterEnd, int depth) {}

  private Anchors(int[] before, int[] after, int texts) {
    this.before = before;
    this.after = after;
    this.partners = new int[before.length];
    this.firstBefore = new int[texts];
    this.firstAfter = new int[texts];
    this.countBefore = new int[texts];
    this.countAfter = new int[texts];
    Arrays.fill(partners, -1);
  }

  /** For each earlier sentence the later one that it is, or -1. */
  static int[] match(List<Sentence> before, List<Sentence> after) {
    Map<String, Integer> texts = new HashMap<>();
    int[] left = number(before, texts);
    int[] right = number(after, texts);
    Anchors anchors = new Anchors(left, right, texts.size());
    anchors.open.push(new Range(0, left.length, 0, right.length, 0));
    while (!anchors.open.isEmpty()) {
      anchors.divide(anchors.open.pop());
    }
    return anchors.partners;
  }

  private static int[] number(List<Sentence> sentences, Map<String, Integer> texts) {
    int[] numbers = new int[sentences.size()];
    for (int at = 0; at < numbers.length; at++) {
      Integer known = texts.putIfAbsent(sentences.get(at).text(), texts.size());
      numbers[at] = known == null ? texts.size() - 1 : known;
    }
    return numbers;
  }

  private void divide(Range whole) {
    Range range = trim(whole);
    if (range.beforeStart == range.beforeEnd || range.afterStart == range.afterEnd) {
      return;
    }
    count(range);
    int[] pairs = range.depth < DEEPEST ? uniquePairs(range) : new int[0];
    boolean repeated = pairs.length == 0;
    if (repeated) {
      pairs = repeatedPairs(range);
    }
    uncount(range);
    int[] kept = Increasing.longest(pairs, range.afterStart, range.afterEnd);
    match(range, kept, pairs, !repeated);
  }

  private void match(Range range, int[] kept, int[] pairs, boolean again) {
    int beforeAt = range.beforeStart;
    int afterAt = range.afterStart;
    for (int index : kept) {
      int left = pairs[2 * index];
      int right = pairs[2 * index + 1];
      partners[left] = right;
      if (again) {
        open.push(new Range(beforeAt, left, afterAt, right, range.depth + 1));
      }
      beforeAt = left + 1;
      afterAt = right + 1;
    }
    if (again && kept.length > 0) {
      open.push(new Range(beforeAt, range.beforeEnd, afterAt, range.afterEnd, range.depth + 1));
    }
  }

  private Range trim(Range range) {
    int left = range.beforeStart;
    int right = range.afterStart;
    int leftEnd = range.beforeEnd;
    int rightEnd = range.afterEnd;
    while (left < leftEnd && right < rightEnd && before[left] == after[right]) {
      partners[left++] = right++;
    }
    while (left < leftEnd && right < rightEnd && before[leftEnd - 1] == after[rightEnd - 1]) {
      partners[--leftEnd] = --rightEnd;
    }
    return new Range(left, leftEnd, right, rightEnd, range.depth);
  }

  private void count(Range range) {
    for (int at = range.beforeEnd - 1; at >= range.beforeStart; at--) {
      countBefore[before[at]]++;
      firstBefore[before[at]] = at;
    }
    for (int at = range.afterEnd - 1; at >= range.afterStart; at--) {
      countAfter[after[at]]++;
      firstAfter[after[at]] = at;
    }
  }

  private void uncount(Range range) {
    for (int at = range.beforeStart; at < range.beforeEnd; at++) {
      countBefore[before[at]] = 0;
    }
    for (int at = range.afterStart; at < range.afterEnd; at++) {
      countAfter[after[at]] = 0;
    }
  }

  private int[] uniquePairs(Range range) {
    int[] pairs = new int[2 * (range.beforeEnd - range.beforeStart)];
    int size = 0;
    for (int at = range.beforeStart; at < range.beforeEnd; at++) {
      if (countBefore[before[at]] == 1 && countAfter[before[at]] == 1) {
        pairs[size++] = at;
        pairs[size++] = firstAfter[before[at]];
      }
    }
    return Arrays.copyOf(pairs, size);
  }

  /** The first of equal sentences with the first, the second with the second, and so on. */
  private int[] repeatedPairs(Range range) {
    Map<Long, Integer> places = new HashMap<>();
    Map<Integer, Integer> seen = new HashMap<>();
    for (int at = range.afterStart; at < range.afterEnd; at++) {
      places.put(occurrence(after[at], seen), at);
    }
    seen.clear();
    int[] pairs = new int[2 * (range.beforeEnd - range.beforeStart)];
    int size = 0;
    for (int at = range.beforeStart; at < range.beforeEnd; at++) {
      @Nullable Integer place = places.get(occurrence(before[at], seen));
      if (place != null) {
        pairs[size++] = at;
        pairs[size++] = place;
      }
    }
    return Arrays.copyOf(pairs, size);
  }

  private static long occurrence(int text, Map<Integer, Integer> seen) {
    int times = seen.getOrDefault(text, 0) + 1;
    seen.put(text, times);
    return ((long) text << 32) | times;
  }
}

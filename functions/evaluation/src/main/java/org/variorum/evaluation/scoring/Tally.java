package org.variorum.evaluation.scoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts what was found, wrongly found and missed, for the F1 measure: 2·found / (2·found + wrong +
 * missed).
 */
final class Tally {
  private long found;
  private long wrong;
  private long missed;

  void add(long moreFound, long moreWrong, long moreMissed) {
    found += moreFound;
    wrong += moreWrong;
    missed += moreMissed;
  }

  /** Counts {@code got} against {@code gold}, where equal items pair off one to one. */
  <T> boolean compare(Collection<T> gold, Collection<T> got) {
    Map<T, Integer> left = new HashMap<>();
    gold.forEach(item -> left.merge(item, 1, Integer::sum));
    long hits = 0;
    for (T item : got) {
      if (left.getOrDefault(item, 0) > 0) {
        left.merge(item, -1, Integer::sum);
        hits++;
      }
    }
    add(hits, got.size() - hits, gold.size() - hits);
    return hits == gold.size() && hits == got.size();
  }

  /** F1, 1 where there was nothing to find and nothing was. */
  double f1() {
    long all = 2 * found + wrong + missed;
    return all == 0 ? 1 : 2.0 * found / all;
  }

  double precision() {
    return found + wrong == 0 ? 0 : (double) found / (found + wrong);
  }

  double recall() {
    return found + missed == 0 ? 0 : (double) found / (found + missed);
  }
}

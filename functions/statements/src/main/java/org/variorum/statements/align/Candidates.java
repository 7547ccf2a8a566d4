package org.variorum.statements.align;

import java.util.Arrays;

/**
 * Proposes pairs of sentences that may make the same claim, without comparing each with each. A
 * sentence is paired with those that share its rarest terms; of a term that many sentences have,
 * only the nearest are taken. So a sentence has a bounded number of candidates however long the
 * versions are.
 */
final class Candidates {
  /** So many of a sentence's terms are looked up, rarest first. */
  private static final int TERMS_LOOKED_UP = 12;

  /** So many sentences with one term are taken, nearest first. */
  private static final int SENTENCES_PER_TERM = 12;

  /** So many candidates of a sentence are kept, those that share the most weight. */
  private static final int KEPT = 6;

  /** In a gap of at most so many later sentences each is a candidate. */
  private static final int SMALL_GAP = 6;

  private final Texts texts;
  private final int[] later;
  private final int[][] sentencesWith;
  private final float[] weightSums;
  private final int[] touched;
  private int touchedSize;

  /**
   * @param later indexes of the later sentences to choose from, ascending
   */
  Candidates(Texts texts, int[] later) {
    this.texts = texts;
    this.later = later;
    this.sentencesWith = index(texts, later);
    this.weightSums = new float[later.length];
    this.touched = new int[later.length];
  }

  /**
   * Indexes of later sentences that may be earlier sentence {@code before}, ascending.
   *
   * @param gapStart the first later index of its gap
   * @param gapEnd one past the last
   */
  int[] of(int before, int gapStart, int gapEnd) {
    touchedSize = 0;
    int first = place(gapStart);
    int end = place(gapEnd);
    Terms terms = texts.before(before);
    for (int at : rarest(terms)) {
      collect(sentencesWith[terms.ids()[at]], terms.weights()[at], (first + end) / 2);
    }
    int[] places = Arrays.copyOf(touched, touchedSize);
    if (places.length > KEPT) {
      places = heaviest(places);
    }
    for (int at = 0; at < touchedSize; at++) {
      weightSums[touched[at]] = 0;
    }
    int gap = end - first <= SMALL_GAP ? end - first : 0;
    int[] chosen = new int[places.length + gap];
    for (int at = 0; at < chosen.length; at++) {
      chosen[at] = later[at < places.length ? places[at] : first + at - places.length];
    }
    return Ascending.distinct(chosen);
  }

  private int place(int index) {
    int place = Arrays.binarySearch(later, index);
    return place < 0 ? -place - 1 : place;
  }

  private static int[][] index(Texts texts, int[] later) {
    int[] sizes = new int[texts.vocabularySize()];
    for (int index : later) {
      for (int id : texts.after(index).ids()) {
        sizes[id]++;
      }
    }
    int[][] places = new int[sizes.length][];
    for (int id = 0; id < sizes.length; id++) {
      places[id] = new int[sizes[id]];
    }
    Arrays.fill(sizes, 0);
    for (int place = 0; place < later.length; place++) {
      for (int id : texts.after(later[place]).ids()) {
        places[id][sizes[id]++] = place;
      }
    }
    return places;
  }

  /** The terms that are looked up, rarest first; those that no later sentence has come last. */
  private int[] rarest(Terms terms) {
    float[] weights = terms.weights().clone();
    int[] sentences = new int[weights.length];
    for (int at = 0; at < weights.length; at++) {
      sentences[at] = sentencesWith[terms.ids()[at]].length;
      weights[at] = sentences[at] == 0 ? 0 : weights[at];
    }
    return heaviest(weights, sentences, TERMS_LOOKED_UP);
  }

  private void collect(int[] places, float weight, int near) {
    int right = Arrays.binarySearch(places, near);
    right = right < 0 ? -right - 1 : right;
    int left = right - 1;
    for (int taken = 0; taken < SENTENCES_PER_TERM; taken++) {
      boolean leftNext =
          left >= 0 && (right >= places.length || near - places[left] <= places[right] - near);
      if (!leftNext && right >= places.length) {
        return;
      }
      int place = leftNext ? places[left--] : places[right++];
      if (weightSums[place] == 0) {
        touched[touchedSize++] = place;
      }
      weightSums[place] += weight;
    }
  }

  private int[] heaviest(int[] places) {
    float[] weights = new float[places.length];
    for (int at = 0; at < places.length; at++) {
      weights[at] = weightSums[places[at]];
    }
    int[] kept = heaviest(weights, places, KEPT);
    for (int at = 0; at < kept.length; at++) {
      kept[at] = places[kept[at]];
    }
    return kept;
  }

  /**
   * Where the {@code most} greatest of {@code weights} stand, the greatest first; of equal ones,
   * the one with the least number in {@code ties}, else the first.
   */
  private static int[] heaviest(float[] weights, int[] ties, int most) {
    int[] heaviest = new int[Math.min(most, weights.length)];
    for (int next = 0; next < weights.length; next++) {
      int at = Math.min(next, heaviest.length);
      while (at > 0 && heavier(weights, ties, next, heaviest[at - 1])) {
        if (at < heaviest.length) {
          heaviest[at] = heaviest[at - 1];
        }
        at--;
      }
      if (at < heaviest.length) {
        heaviest[at] = next;
      }
    }
    return heaviest;
  }

  private static boolean heavier(float[] weights, int[] ties, int one, int other) {
    return weights[one] == weights[other] ? ties[one] < ties[other] : weights[one] > weights[other];
  }
}

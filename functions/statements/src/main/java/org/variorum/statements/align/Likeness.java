package org.variorum.statements.align;

import java.util.Arrays;

/**
 * How much two sentences make the same claim, from 0 (nothing in common) to 1 (the same words):
 * half of it is the weight of the terms they share over the weight of all their terms, half the
 * words that they share in order over all their words (Dice's coefficient, both). Words that begin
 * alike or differ in a letter or two (Russia and Russian, Kiev and Kyiv) count in part.
 */
final class Likeness {
  /** Pairs with less in common are not looked at closely. */
  private static final float HOPELESS = 0.15f;

  /** The share of word order in the likeness. Found on human links: flat from 0.3 to 0.6. */
  private static final float ORDER = 0.5f;

  /**
   * With a smaller share of content words in common two sentences make different claims however
   * alike the rest is: "Five people were killed, police said.", "Three people were arrested, police
   * said." Above 0.38 edits are lost on human links, below 0.34 look-alikes of other events pass.
   */
  private static final float SAME_CLAIM = 0.36f;

  /** What is left of their likeness. */
  private static final float OTHER_CLAIM = 0.4f;

  /** A sentence that went on behind its old end is as like as this at least. */
  private static final float LONGER = 0.5f;

  /** "The army said" begins many sentences; a claim has a subject, a verb and more. */
  private static final int SHORTEST_BEGINNING = 4;

  /** Words behind this many are not compared in order: sentences of people end before. */
  private static final int LONGEST_ORDER = 200;

  /** What a pair of nearly equal words counts, against 1 for equal words. */
  private static final float NEARLY = 0.7f;

  /** Sentences with more unmatched terms than this are not searched for nearly equal words. */
  private static final int MOST_TERMS = 80;

  /** One content word in common may be the topic; two, or the same start, are part of a claim. */
  private static final int CLAIM = 2;

  /** So many equal first words are the same start. */
  private static final int SAME_START = 3;

  /**
   * So much of a sentence must stand in one run of words in the other, and so much of what tells it
   * from others. Found on human links: from 0.5 to 0.8 the same are linked; half of a sentence may
   * be "The Ukrainian army said on Monday that".
   */
  private static final double RUN = 0.75;

  private static final double TELLING = 0.5;

  private final Vocabulary vocabulary;

  Likeness(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The likeness of {@code one} and {@code other}. */
  float of(Terms one, Terms other) {
    float all = one.total() + other.total();
    float shared = one.shared(other);
    if (all == 0 || 2 * shared / all < HOPELESS) {
      return 0;
    }
    Terms left = one.without(other);
    Terms right = other.without(one);
    float nearly = nearly(left, right, false);
    float words = Math.min(1, 2 * (shared + nearly) / all);
    float likeness = words * (1 - ORDER) + inOrder(one.sequence(), other.sequence()) * ORDER;
    if (begins(one.sequence(), other.sequence())) {
      return Math.max(likeness, LONGER);
    }
    float contents = contents(one) + contents(other);
    float sharedContents = contents - contents(left) - contents(right) + 2 * nearly;
    return contents > 0 && sharedContents < SAME_CLAIM * contents
        ? likeness * OTHER_CLAIM
        : likeness;
  }

  /** Whether the shorter of two sentences is how the longer begins, whatever its figures. */
  private static boolean begins(int[] one, int[] other) {
    int shorter = Math.min(one.length, other.length);
    return shorter >= SHORTEST_BEGINNING && Arrays.mismatch(one, 0, shorter, other, 0, shorter) < 0;
  }

  /**
   * How much of what tells two sentences from the others stands in both, from 0 to 1: Dice's
   * coefficient of their content words, each weighing the more the fewer sentences have it. 0 where
   * they neither begin alike nor have {@link #CLAIM} content words in common.
   */
  double telling(Terms one, Terms other) {
    Terms left = one.without(other);
    Terms right = other.without(one);
    double all = rarity(one) + rarity(other);
    if (all == 0
        || (contents(one) - contents(left) < CLAIM
            && !startAlike(one.sequence(), other.sequence()))) {
      return 0;
    }
    double apart = rarity(left) + rarity(right) - 2 * nearly(left, right, true);
    return 1 - apart / all;
  }

  /**
   * Whether one of two sentences stands nearly word for word in the other, with most of what tells
   * it from others: "They can be distracted." and "As everyone knows, even they can be distracted
   * by a telephone.".
   */
  boolean holds(Terms one, Terms other) {
    return within(one, other) || within(other, one);
  }

  private boolean within(Terms part, Terms whole) {
    Terms apart = part.without(whole);
    int words = part.sequence().length;
    return words >= SHORTEST_BEGINNING
        && contents(part) - contents(apart) >= CLAIM
        && rarity(apart) <= (1 - TELLING) * rarity(part)
        && run(part.sequence(), whole.sequence()) >= RUN * words;
  }

  private double rarity(Terms terms) {
    double rarity = 0;
    for (int id : terms.ids()) {
      rarity += vocabulary.rarity(id);
    }
    return rarity;
  }

  private static boolean startAlike(int[] one, int[] other) {
    int mismatch = Arrays.mismatch(one, other);
    return mismatch < 0 || mismatch >= SAME_START;
  }

  /** How many of the terms are content words. */
  float contents(Terms terms) {
    int contents = 0;
    for (int id : terms.ids()) {
      contents += vocabulary.content(id) ? 1 : 0;
    }
    return contents;
  }

  /** Twice the length of the longest sequence of words that both have in order, over all words. */
  private static float inOrder(int[] one, int[] other) {
    return 2f * common(one, other) / (one.length + other.length);
  }

  /** The length of the longest sequence of terms that both have in order. */
  static int common(int[] one, int[] other) {
    int n = Math.min(one.length, LONGEST_ORDER);
    int m = Math.min(other.length, LONGEST_ORDER);
    int[] row = new int[m + 1];
    for (int i = 0; i < n; i++) {
      int diagonal = 0;
      for (int j = 0; j < m; j++) {
        int above = row[j + 1];
        row[j + 1] = one[i] == other[j] ? diagonal + 1 : Math.max(above, row[j]);
        diagonal = above;
      }
    }
    return row[m];
  }

  /** The length of the longest run of terms that both have without a gap. */
  private static int run(int[] one, int[] other) {
    int m = Math.min(other.length, LONGEST_ORDER);
    int[] row = new int[m + 1];
    int longest = 0;
    for (int i = 0; i < Math.min(one.length, LONGEST_ORDER); i++) {
      for (int j = m; j > 0; j--) {
        row[j] = one[i] == other[j - 1] ? row[j - 1] + 1 : 0;
        longest = Math.max(longest, row[j]);
      }
    }
    return longest;
  }

  /** The weight of the terms of {@code one} that {@code other} has, the same or nearly. */
  float covered(Terms one, Terms other) {
    return one.shared(other) + nearly(one.without(other), other.without(one), false);
  }

  /** What the terms of {@code one} count that {@code other} has nearly; by class or by rarity. */
  private float nearly(Terms one, Terms other, boolean byRarity) {
    if (one.ids().length > MOST_TERMS || other.ids().length > MOST_TERMS) {
      return 0;
    }
    float sum = 0;
    boolean[] used = new boolean[other.ids().length];
    for (int here = 0; here < one.ids().length; here++) {
      String stem = vocabulary.stem(one.ids()[here]);
      for (int there = 0; there < used.length; there++) {
        if (!used[there] && NearlyEqual.words(stem, vocabulary.stem(other.ids()[there]))) {
          used[there] = true;
          sum +=
              NEARLY
                  * (float)
                      Math.min(
                          weight(one.ids()[here], byRarity), weight(other.ids()[there], byRarity));
          break;
        }
      }
    }
    return sum;
  }

  private double weight(int id, boolean byRarity) {
    return byRarity ? vocabulary.rarity(id) : vocabulary.weight(id);
  }
}

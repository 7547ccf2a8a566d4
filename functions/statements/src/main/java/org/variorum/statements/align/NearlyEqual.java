package org.variorum.statements.align;

/** Tells whether two different words may be forms or spellings of one. */
final class NearlyEqual {
  /** Words with fewer letters are one letter from too many others. */
  private static final int SHORTEST = 4;

  /** Forms of one word begin with at least this many letters of the longer one, in tenths. */
  private static final int COMMON_START_TENTHS = 6;

  private NearlyEqual() {}

  /**
   * Whether {@code one} and {@code other} begin alike ("russia", "russian") or are a letter or two
   * apart ("kiev", "kyiv"; "weller", "wähler").
   */
  static boolean words(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int longer = Math.max(one.length(), other.length());
    if (shorter < SHORTEST || one.charAt(0) != other.charAt(0)) {
      return false;
    }
    int start = 0;
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    if (start >= SHORTEST && start * 10 >= longer * COMMON_START_TENTHS) {
      return true;
    }
    int end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return longer - start - end <= 2 && start + end >= 2;
  }
}

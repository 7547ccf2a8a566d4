package org.variorum.statements.classify;

/** Tells whether two words are forms of one: "Russia", "Russian"; "cut", "cuts". */
final class Forms {
  /** What follows the common start of two forms is an ending of at most so many letters. */
  private static final int LONGEST_ENDING = 3;

  /** Forms of one word have at least so many letters in common. */
  private static final int SHORTEST_START = 3;

  private Forms() {}

  /** Whether {@code one} and {@code other}, in lower case, begin alike up to a short ending. */
  static boolean same(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int start = 0;
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    return start >= SHORTEST_START
        && one.length() - start <= LONGEST_ENDING
        && other.length() - start <= LONGEST_ENDING;
  }
}

package org.variorum.statements.classify;

import org.variorum.statements.align.Stem;

/** Tells whether two words are forms of one: "Russia", "Russian"; "cut", "cuts". */
final class Forms {
  /** What follows the common start of two forms is an ending of at most so many letters. */
  private static final int LONGEST_ENDING = 3;

  /** Forms of one word have at least so many letters in common. */
  private static final int SHORTEST_START = 3;

  private Forms() {}

  /** Whether {@code one} and {@code other}, in lower case, begin alike up to a short ending. */
  static boolean same(String one, String other) {
    if (plural(one, other) || plural(other, one) || Stem.of(one).equals(Stem.of(other))) {
      return true;
    }
    int shorter = Math.min(one.length(), other.length());
    int start = 0;
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    return start >= SHORTEST_START
        && one.length() - start <= LONGEST_ENDING
        && other.length() - start <= LONGEST_ENDING;
  }

  /** "man" and "men", "person" and "people". */
  private static boolean plural(String one, String other) {
    return (one.equals("person") && other.equals("people"))
        || (one.endsWith("man")
            && other.endsWith("men")
            && one.length() == other.length()
            && one.regionMatches(0, other, 0, one.length() - 2));
  }
}

package org.variorum.statements.classify;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells whether one of two words may be the other, mistyped: {@code "recieved"}, {@code "accross"},
 * {@code "goverment"}, {@code "dawm"}. Only slips count that hardly make another word of English:
 * two letters swapped, a letter doubled or not, a letter lost from inside a long word, a letter
 * whose key stands beside the right one.
 */
final class Slips {
  /** Shorter words are a letter away from too many others. */
  private static final int SHORTEST = 5;

  /** A letter can be lost from a word as long as this without making another. */
  private static final int SHORTEST_LOSS = 7;

  /** A letter can be another in a word as long as this without making another. */
  private static final int SHORTEST_REPLACED = 8;

  /** Which keys stand side by side. */
  private static final List<String> ROWS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

  private static final String VOWELS = "aeiouy";

  /**
   * Of these, one more at the end makes another word: "princes", "princess"; "refuge", "refugee".
   */
  private static final String ENDINGS = "se";

  /** One of these near the end may make another form of the word. */
  private static final String INFLECTIONS = "sdrn";

  /** Frequent words that such a slip makes no other word of. */
  private final Set<String> common = new HashSet<>();

  /** Takes in words of which a slip makes no other word, although they are short. */
  void learn(List<String> words) {
    common.addAll(words);
  }

  /** Whether {@code one} or {@code other}, both in lower case, is the other mistyped. */
  boolean between(String one, String other) {
    boolean known = common.contains(one) || common.contains(other);
    if (Math.min(one.length(), other.length()) < (known ? SHORTEST - 1 : SHORTEST)
        || !letters(one)
        || !letters(other)) {
      return false;
    }
    if (one.length() == other.length()) {
      return swapped(one, other) || replaced(one, other, known);
    }
    return one.length() < other.length() ? lost(one, other) : lost(other, one);
  }

  private static boolean letters(String word) {
    for (int at = 0; at < word.length(); at++) {
      if (!Character.isLetter(word.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code one} and {@code other}, equally long, differ by two letters that swapped. */
  static boolean swapped(String one, String other) {
    int at = apart(one, other);
    return at > 0
        && at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.regionMatches(at + 2, other, at + 2, one.length() - at - 2);
  }

  /** Where two different words first differ; the shorter one's length where it begins the other. */
  private static int apart(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int at = 0;
    while (at < shorter && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }

  /**
   * Whether one inner letter has the key beside the right one. Endings make forms of a word
   * ("names", "named"), and so do vowels ("won", "win").
   */
  private static boolean replaced(String one, String other, boolean known) {
    int at = apart(one, other);
    return at > 0
        && at < one.length()
        && one.regionMatches(at + 1, other, at + 1, one.length() - at - 1)
        && (known || one.length() >= SHORTEST_REPLACED && at < one.length() - 2)
        && !(vowel(one.charAt(at)) && vowel(other.charAt(at)))
        && beside(one.charAt(at), other.charAt(at));
  }

  private static boolean vowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  private static boolean beside(char key, char other) {
    for (String row : ROWS) {
      int at = row.indexOf(key);
      if (at >= 0) {
        int to = row.indexOf(other);
        return to >= 0 && Math.abs(at - to) == 1;
      }
    }
    return false;
  }

  /** Whether {@code shorter} lacks one letter of {@code longer}. */
  private boolean lost(String shorter, String longer) {
    int at = apart(shorter, longer);
    if (longer.length() != shorter.length() + 1
        || at == 0
        || !shorter.regionMatches(at, longer, at + 1, shorter.length() - at)) {
      return false;
    }
    boolean doubled = longer.charAt(at) == longer.charAt(at - 1);
    if (at == shorter.length()) {
      return doubled && ENDINGS.indexOf(longer.charAt(at)) < 0;
    }
    return doubled
        || common.contains(longer)
        || (longer.length() >= SHORTEST_LOSS && !inflected(shorter, longer, at));
  }

  /**
   * A letter near the end makes another form of the word: "striker" and "strikers", "lose" and
   * "loose".
   */
  private static boolean inflected(String shorter, String longer, int at) {
    return at >= shorter.length() - 1
        || INFLECTIONS.indexOf(longer.charAt(at)) >= 0 && at >= shorter.length() - 2;
  }
}

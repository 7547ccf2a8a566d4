package org.variorum.statements.classify;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells whether two different words are one word, spelt after another custom ("labour", "labor") or
 * once mistyped ({@link Slips}).
 */
final class Spelling {
  /** A name may differ in one of so many letters and still be the same name. */
  private static final int LETTERS_PER_SLIP = 3;

  /** In shorter names two letters are half of it. */
  private static final int SHORTEST_NEAR = 4;

  /** No name has a longer word. */
  private static final int LONGEST_NAME = 60;

  /** Endings that sound alike make another word of a short stem: "miner", "minor". */
  private static final int SHORTEST_STEM = 5;

  /** Two endings that a word may have, and the shortest stem before them. */
  private record Endings(String one, String other, int stem) {}

  private static final Spelling ENGLISH = new Spelling();

  private final List<Endings> endings = new ArrayList<>();
  private final Map<String, String> words = new HashMap<>();
  private final Set<String> apart = new HashSet<>();
  private final Slips slips = new Slips();
  private final Set<String> names = new HashSet<>();
  private final Map<String, String> nations = new HashMap<>();

  private Spelling() {
    for (String line : Lexicon.lines("spellings.txt")) {
      learn(line.split(" "));
    }
  }

  /** Whether {@code one} and {@code other}, in lower case, are the same words. */
  static boolean same(List<String> one, List<String> other) {
    if (joined(one).equals(joined(other))) {
      return true;
    }
    if (one.size() != other.size()) {
      return false;
    }
    for (int at = 0; at < one.size(); at++) {
      if (!same(one.get(at), other.get(at))) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code words} as one word, without apostrophes and the commas in a number: "council's" is
   * "councils", "1,200" is "1200".
   */
  private static String joined(List<String> words) {
    StringBuilder joined = new StringBuilder();
    for (String word : words) {
      for (int at = 0; at < word.length(); at++) {
        char c = word.charAt(at);
        if (c != '\'' && c != '’' && c != ',') {
          joined.append(c);
        }
      }
    }
    return joined.toString();
  }

  /** {@code word} without accents: "café" is "cafe". */
  private static String plain(String word) {
    for (int at = 0; at < word.length(); at++) {
      if (word.charAt(at) >= 0x80) {
        String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(parts.length());
        for (int place = 0; place < parts.length(); place++) {
          char c = parts.charAt(place);
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            letters.append(c);
          }
        }
        return letters.toString();
      }
    }
    return word;
  }

  /** Whether {@code one} and {@code other}, in lower case, are the same word. */
  static boolean same(String one, String other) {
    return one.equals(other)
        || plain(one).equals(plain(other))
        || !ENGLISH.apart.contains(one + ' ' + other)
            && (variants(one, other) || ENGLISH.slips.between(one, other));
  }

  /** Whether {@code one} and {@code other}, in lower case, are one name in two spellings. */
  static boolean sameName(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    return ENGLISH.names.contains(one + ' ' + other)
        || (longer <= LONGEST_NAME
            && (distance(one, other) <= longer / LETTERS_PER_SLIP
                || one.length() == other.length() && Slips.swapped(one, other)));
  }

  /** Whether two names begin alike and differ in two letters at most. */
  static boolean nearName(String one, String other) {
    return Math.min(one.length(), other.length()) >= SHORTEST_NEAR
        && Math.max(one.length(), other.length()) <= LONGEST_NAME
        && one.regionMatches(0, other, 0, 2)
        && distance(one, other) <= 2;
  }

  /** The country that {@code word}, in lower case, is or belongs to; else the word itself. */
  static String nation(String word) {
    return ENGLISH.nations.getOrDefault(word, word);
  }

  /** How many letters must be changed, put in or left out to make {@code other} of {@code one}. */
  static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int at = 0; at < row.length; at++) {
      row[at] = at;
    }
    for (int left = 1; left <= one.length(); left++) {
      int diagonal = row[0];
      row[0] = left;
      for (int right = 1; right <= other.length(); right++) {
        int above = row[right];
        int change = diagonal + (one.charAt(left - 1) == other.charAt(right - 1) ? 0 : 1);
        row[right] = Math.min(change, 1 + Math.min(above, row[right - 1]));
        diagonal = above;
      }
    }
    return row[other.length()];
  }

  private static boolean variants(String one, String other) {
    if (other.equals(ENGLISH.words.get(one))) {
      return true;
    }
    for (Endings e : ENGLISH.endings) {
      if (ends(one, other, e) || ends(other, one, e)) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(String one, String other, Endings endings) {
    int stem = one.length() - endings.one.length();
    return stem >= endings.stem
        && one.endsWith(endings.one)
        && other.endsWith(endings.other)
        && other.length() - endings.other.length() == stem
        && one.regionMatches(0, other, 0, stem);
  }

  /** Takes in a line of {@code spellings.txt}, whose head says how it is written. */
  private void learn(String[] parts) {
    switch (parts[0]) {
      case "ending" -> endings.add(new Endings(parts[1], parts[2], 2));
      case "sound" -> endings.add(new Endings(parts[1], parts[2], SHORTEST_STEM));
      case "word" -> {
        words.putIfAbsent(parts[1], parts[2]);
        words.putIfAbsent(parts[2], parts[1]);
      }
      case "apart" -> addBothWays(apart, parts);
      case "common" -> slips.learn(List.of(parts).subList(1, parts.length));
      case "name" -> addBothWays(names, parts);
      case "nation" -> {
        for (int at = 1; at < parts.length; at++) {
          nations.put(parts[at], parts[1]);
        }
      }
      default ->
          throw new IllegalStateException(
              "spellings.txt: '%s' is no kind of line".formatted(parts[0]));
    }
  }

  private static void addBothWays(Set<String> pairs, String[] parts) {
    pairs.add(parts[1] + ' ' + parts[2]);
    pairs.add(parts[2] + ' ' + parts[1]);
  }
}

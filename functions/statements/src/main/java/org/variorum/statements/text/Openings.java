package org.variorum.statements.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Role;

/**
 * How paragraphs begin that are no part of the story, from the list {@code notices.txt}, whose head
 * says how it is written. The first line of the list that fits gives the role.
 */
final class Openings {
  private static final String SHORT_GAP = "...";
  private static final String LONG_GAP = ".....";
  private static final int SHORT_REACH = 5;
  private static final int LONG_REACH = 60;

  private record Pattern(Role role, List<Set<String>> words, List<Integer> reach) {}

  private static final Openings NOTICES = load("notices.txt");

  private static final Openings TAILS = load("tails.txt");

  private final Map<String, List<Pattern>> byFirst = new HashMap<>();

  /** For each first word, the second words; null where any may follow. */
  private final Map<String, @Nullable Set<String>> seconds = new HashMap<>();

  private Openings() {}

  /** The openings that ship with the engine. */
  static Openings notices() {
    return NOTICES;
  }

  /** The openings of sentences that stand behind a paragraph of the story. */
  static Openings tails() {
    return TAILS;
  }

  /** Whether any opening begins with {@code word}. */
  boolean mayBegin(String word) {
    return byFirst.containsKey(word);
  }

  /** Whether any opening begins with {@code first} and {@code second}; {@code "$"} is the end. */
  boolean mayBegin(String first, String second) {
    @Nullable Set<String> known = seconds.get(first);
    return known == null || known.contains(second);
  }

  /**
   * The role of the first opening that {@code words} begin with, or null. The words are in lower
   * case with straight apostrophes; {@code ":"} and {@code "("} are words, and {@code "$"} the end.
   */
  @Nullable Role role(List<String> words) {
    for (Pattern pattern : byFirst.getOrDefault(words.getFirst(), List.of())) {
      if (fits(pattern, words)) {
        return pattern.role;
      }
    }
    return null;
  }

  private static boolean fits(Pattern pattern, List<String> words) {
    int at = 0;
    for (int part = 0; part < pattern.words.size(); part++) {
      int last = Math.min(words.size() - 1, at + pattern.reach.get(part));
      while (at <= last && !pattern.words.get(part).contains(words.get(at))) {
        at++;
      }
      if (at > last) {
        return false;
      }
      at++;
    }
    return true;
  }

  private void add(Role role, String line, Map<String, Set<String>> sets) {
    List<Set<String>> words = new ArrayList<>();
    List<Integer> reach = new ArrayList<>();
    int gap = 0;
    for (String word : WordLines.words(line)) {
      if (word.equals(SHORT_GAP) || word.equals(LONG_GAP)) {
        gap = word.equals(SHORT_GAP) ? SHORT_REACH : LONG_REACH;
        continue;
      }
      if (word.startsWith("{")) {
        @Nullable Set<String> members = sets.get(word.substring(1, word.length() - 1));
        if (members == null) {
          throw new IllegalStateException("'" + line + "' names no set with '" + word + "'");
        }
        words.add(members);
      } else {
        words.add(Set.of(word));
      }
      reach.add(gap);
      gap = 0;
    }
    Pattern pattern = new Pattern(role, words, reach);
    for (String first : words.getFirst()) {
      boolean any = words.size() == 1 || reach.get(1) > 0;
      boolean all = byFirst.containsKey(first) && seconds.get(first) == null;
      if (any || all) {
        seconds.put(first, null);
      } else {
        Set<String> known = Objects.requireNonNullElse(seconds.get(first), new HashSet<>());
        known.addAll(words.get(1));
        seconds.put(first, known);
      }
      byFirst.putIfAbsent(first, new ArrayList<>());
      byFirst.get(first).add(pattern);
    }
  }

  private static Openings load(String name) {
    Openings openings = new Openings();
    Map<String, Set<String>> sets = new HashMap<>();
    for (String line : WordLines.of(Openings.class, name)) {
      int colon = line.indexOf(':');
      String head = line.substring(0, colon);
      String rest = line.substring(colon + 1);
      if (head.startsWith("set ")) {
        sets.put(head.substring(4), new HashSet<>(WordLines.words(rest)));
      } else {
        openings.add(Role.valueOf(head.toUpperCase(Locale.ROOT)), rest, sets);
      }
    }
    return openings;
  }
}

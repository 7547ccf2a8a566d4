package org.variorum.statements.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words in named groups, from a text file that people can read and extend. A line is {@code group:
 * word word word}; a group may run over several lines; lines that begin with {@code #} are remarks.
 * Words are told apart by case, as they stand in the file.
 */
public final class WordList {
  private final Map<String, Set<String>> groups;

  private WordList(Map<String, Set<String>> groups) {
    this.groups = groups;
  }

  /** The file {@code name} that lies beside {@code owner}. */
  public static WordList of(Class<?> owner, String name) {
    return parse(name, WordLines.of(owner, name));
  }

  /** The groups in {@code lines} of the file {@code name}. */
  static WordList parse(String name, List<String> lines) {
    Map<String, Set<String>> groups = new HashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        throw new IllegalStateException(
            "word list '%s': line '%s' has no ':' (group: word word)".formatted(name, line));
      }
      String group = line.substring(0, colon).strip();
      groups.putIfAbsent(group, new HashSet<>());
      groups.get(group).addAll(WordLines.words(line.substring(colon + 1)));
    }
    return new WordList(groups);
  }

  /** The words of {@code group}; none when the file has no such group. */
  public Set<String> group(String group) {
    return groups.getOrDefault(group, Set.of());
  }

  /** Whether {@code word} is in {@code group}. */
  public boolean has(String group, String word) {
    return group(group).contains(word);
  }
}

package org.variorum.statements.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
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
    try (InputStream stream = owner.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("word list '" + name + "' is not on the class path");
      }
      return parse(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("word list '" + name + "'", unreadable);
    }
  }

  static WordList parse(String name, String content) {
    Map<String, Set<String>> groups = new HashMap<>();
    for (String line : content.lines().map(String::strip).toList()) {
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      int colon = line.indexOf(':');
      if (colon < 0) {
        throw new IllegalStateException(
            "word list '%s': line '%s' has no ':' (group: word word)".formatted(name, line));
      }
      Set<String> words =
          groups.computeIfAbsent(line.substring(0, colon).strip(), group -> new HashSet<>());
      for (String word : line.substring(colon + 1).split(" ")) {
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
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

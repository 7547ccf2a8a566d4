package org.variorum.statements.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the word lists that ship with the engine as text files that people can read and extend.
 * Blank lines and lines that begin with {@code #} are left out.
 */
final class WordFile {
  private WordFile() {}

  /** The lines of the list {@code name}, in order. */
  static List<String> lines(String name) {
    try (InputStream stream = WordFile.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("word list '" + name + "' is not on the class path");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("word list '" + name + "'", unreadable);
    }
  }

  /**
   * The words of the list {@code name} by their group; a line is {@code group: word word}, and a
   * group may run over several lines.
   */
  static Map<String, Set<String>> groups(String name) {
    Map<String, Set<String>> groups = new HashMap<>();
    for (String line : lines(name)) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        throw new IllegalStateException(
            "word list '%s': line '%s' has no ':'".formatted(name, line));
      }
      groups
          .computeIfAbsent(line.substring(0, colon).strip(), group -> new HashSet<>())
          .addAll(words(line.substring(colon + 1)));
    }
    return groups;
  }

  /** The cells of {@code line} between {@code |}, stripped. */
  static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int bar = line.indexOf('|'); bar >= 0; bar = line.indexOf('|', from)) {
      cells.add(line.substring(from, bar).strip());
      from = bar + 1;
    }
    cells.add(line.substring(from).strip());
    return cells;
  }

  /** The words of {@code text}, which are separated by spaces. */
  static List<String> words(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? List.of() : Arrays.asList(stripped.split(" +"));
  }
}

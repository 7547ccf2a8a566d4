package org.variorum.statements.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the word lists that ship with the engine as text files that people can read and extend.
 * Blank lines and lines that begin with {@code #} are left out.
 */
final class WordTable {
  private WordTable() {}

  /** The lines of the list {@code name}, in order. */
  static List<String> lines(String name) {
    try (InputStream stream = WordTable.class.getResourceAsStream(name)) {
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

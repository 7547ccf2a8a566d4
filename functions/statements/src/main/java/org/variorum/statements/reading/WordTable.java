package org.variorum.statements.reading;

import java.util.ArrayList;
import java.util.List;
import org.variorum.statements.text.WordLines;

/**
 * Reads the word lists that ship with the engine as text files that people can read and extend.
 * Blank lines and lines that begin with {@code #} are left out.
 */
final class WordTable {
  private WordTable() {}

  /** The lines of the list {@code name}, in order. */
  static List<String> lines(String name) {
    return WordLines.of(WordTable.class, name);
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
    return WordLines.words(text);
  }
}

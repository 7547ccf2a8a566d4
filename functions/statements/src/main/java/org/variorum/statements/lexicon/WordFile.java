package org.variorum.statements.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.text.WordLines;

/**
 * A resource file of words: each line is a key, a colon and phrases parted by semicolons; a line
 * that starts with white space goes on with the key above, and {@code #} starts a comment line.
 *
 * <pre>
 * # metres
 * m: metre; metres
 *    meter; meters
 * </pre>
 *
 * gives key {@code m} with four phrases. A key may come again and adds to the first.
 */
public final class WordFile {
  private final String name;
  private final Map<String, List<String>> phrases = new LinkedHashMap<>();

  private WordFile(String name) {
    this.name = name;
  }

  /**
   * The file {@code name} beside class {@code owner}.
   *
   * @throws IllegalStateException when it is missing or a line has no key, which is a defect of the
   *     build
   */
  public static WordFile beside(Class<?> owner, String name) {
    WordFile file = new WordFile(name);
    String key = "";
    for (String line : WordLines.of(owner, name)) {
      key = file.line(line, key);
    }
    return file;
  }

  /** The keys with their phrases, in the order of the file. */
  public Map<String, List<String>> all() {
    return phrases;
  }

  /**
   * The phrases under {@code key} as a set.
   *
   * @throws IllegalStateException when the file has no such key
   */
  public Set<String> words(String key) {
    @Nullable List<String> found = phrases.get(key);
    if (found == null) {
      throw new IllegalStateException("word file '%s' has no key '%s'".formatted(name, key));
    }
    return Collections.unmodifiableSet(new HashSet<>(found));
  }

  private String line(String line, String key) {
    String current = key;
    String rest = line;
    if (!Character.isWhitespace(line.charAt(0))) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        throw new IllegalStateException(
            "word file '%s': '%s' has no key (a line is key: phrase; phrase)"
                .formatted(name, line));
      }
      current = line.substring(0, colon).strip();
      rest = line.substring(colon + 1);
    }
    phrases.putIfAbsent(current, new ArrayList<>());
    List<String> list = phrases.get(current);
    for (String phrase : rest.split(";", -1)) {
      if (!phrase.isBlank()) {
        list.add(phrase.strip());
      }
    }
    return current;
  }
}

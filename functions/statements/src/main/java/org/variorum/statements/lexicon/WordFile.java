package org.variorum.statements.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    @Nullable InputStream stream = owner.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException(
          "word file '%s' is missing beside %s".formatted(name, owner.getName()));
    }
    WordFile file = new WordFile(name);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      String key = "";
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        key = file.line(line, key);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
    return Set.copyOf(new HashSet<>(found));
  }

  private String line(String line, String key) {
    if (line.isBlank() || line.startsWith("#")) {
      return key;
    }
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
    List<String> list = phrases.computeIfAbsent(current, k -> new ArrayList<>());
    for (String phrase : rest.split(";", -1)) {
      if (!phrase.isBlank()) {
        list.add(phrase.strip());
      }
    }
    return current;
  }
}

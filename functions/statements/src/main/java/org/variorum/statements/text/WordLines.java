package org.variorum.statements.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of the word lists that ship with the engine, text files that people can read and
 * extend. Blank lines and remarks, which begin with {@code #}, are left out.
 *
 * <p>Reading them is a good part of what a function does before its first answer: plain loops
 * alone, for each lambda and each regular expression would cost as much as a whole list.
 */
public final class WordLines {
  private WordLines() {}

  /**
   * The lines of the file {@code name} beside {@code owner}, in order, as they stand.
   *
   * @throws IllegalStateException when it is missing, which is a defect of the build
   */
  public static List<String> of(Class<?> owner, String name) {
    try (InputStream stream = owner.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(
            "word file '%s' is missing beside %s".formatted(name, owner.getName()));
      }
      return lines(new String(stream.readAllBytes(), UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("word file '" + name + "'", unreadable);
    }
  }

  /** The lines of {@code content}. */
  static List<String> lines(String content) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < content.length()) {
      int end = content.indexOf('\n', from);
      end = end < 0 ? content.length() : end;
      int stop = end > from && content.charAt(end - 1) == '\r' ? end - 1 : end;
      String line = content.substring(from, stop);
      if (!line.isBlank() && line.charAt(0) != '#') {
        lines.add(line);
      }
      from = end + 1;
    }
    return lines;
  }

  /** The words of {@code text} between spaces, in order. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf(' ', from);
      end = end < 0 ? text.length() : end;
      if (end > from) {
        words.add(text.substring(from, end));
      }
      from = end + 1;
    }
    return words;
  }
}

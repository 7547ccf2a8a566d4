package org.variorum.statements.extract;

import java.util.ArrayList;
import java.util.List;

/** Cuts running text at blank lines, or at every line end where there is no blank line. */
final class Paragraphs {
  private Paragraphs() {}

  /** The paragraphs of {@code text}; {@code "One.\n\nTwo."} has two. */
  static List<String> of(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n').strip();
    boolean blank = lines.lines().anyMatch(String::isBlank);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : lines.lines().toList()) {
      if (line.isBlank() || !blank) {
        end(paragraph, paragraphs);
      }
      if (!line.isBlank()) {
        paragraph.append(line).append('\n');
      }
    }
    end(paragraph, paragraphs);
    return paragraphs;
  }

  private static void end(StringBuilder paragraph, List<String> paragraphs) {
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph.toString().strip());
      paragraph.setLength(0);
    }
  }
}

package org.variorum.statements.align;

import java.util.ArrayList;
import java.util.List;
import org.variorum.statements.model.Alignment;
import org.variorum.statements.model.Link;
import org.variorum.statements.model.LinkType;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;

/** Makes sentences of lines, and draws alignments as text. */
final class Versions {
  private Versions() {}

  /** One body sentence a line; a line that begins with {@code #} is a headline. */
  static List<Sentence> of(String lines) {
    return of(lines.lines().toList());
  }

  static List<Sentence> of(List<String> lines) {
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (String line : lines) {
      boolean headline = line.startsWith("#");
      String text = headline ? line.substring(1) : line;
      sentences.add(
          new Sentence(
              sentences.size(),
              new Span(at, at + text.length()),
              text,
              headline ? Role.HEADLINE : Role.BODY));
      at += text.length() + 1;
    }
    return sentences;
  }

  /**
   * The links that changed something, then what was deleted and added: {@code "1=1,2 split; -3;
   * +4"}. A moved link has a {@code ~} behind it.
   */
  static String drawn(Alignment alignment) {
    List<String> parts = new ArrayList<>();
    for (Link link : alignment.links()) {
      if (link.type() != LinkType.UNCHANGED) {
        parts.add(
            numbers(link.before())
                + "="
                + numbers(link.after())
                + " "
                + link.type().label()
                + (link.moved() ? "~" : ""));
      }
    }
    alignment.deleted().forEach(index -> parts.add("-" + index));
    alignment.added().forEach(index -> parts.add("+" + index));
    return String.join("; ", parts);
  }

  private static String numbers(List<Integer> indexes) {
    return String.join(",", indexes.stream().map(String::valueOf).toList());
  }
}

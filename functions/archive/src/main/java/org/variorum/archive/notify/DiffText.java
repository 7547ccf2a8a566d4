package org.variorum.archive.notify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.render.ComparisonText;

/** Writes what people are told of a diff, as plain text with the most significant first. */
final class DiffText {
  /** The largest text in bytes: e-mail that nobody reads to the end is long enough. */
  private static final int LARGEST = 40 * 1024;

  private final ComparisonText texts = new ComparisonText(false);

  /**
   * The text of one diff.
   *
   * @param headline what it says, in one line
   * @param article the article's id, in one line
   * @param ranked the numbers of the changes in the order in which they are told
   * @param address where the whole can be opened
   */
  String write(
      String headline,
      String article,
      Comparison comparison,
      List<Integer> ranked,
      String address) {
    StringBuilder text = new StringBuilder(headline);
    text.append("\n\n").append(article).append('\n');
    int size = bytes(text);
    int shown = 0;
    for (int number : ranked) {
      StringBuilder change = new StringBuilder("\n");
      try {
        texts.change(comparison.changes().get(number), change);
      } catch (IOException e) {
        throw new AssertionError("a string builder does not fail", e);
      }
      size += bytes(change);
      if (size > LARGEST) {
        break;
      }
      text.append(change);
      shown++;
    }
    if (shown < ranked.size()) {
      text.append("\nand ").append(ranked.size() - shown).append(" more, in the diff\n");
    }
    return text.append('\n').append(address).append('\n').toString();
  }

  /** How long {@code text} is in UTF-8. */
  private static int bytes(StringBuilder text) {
    return text.toString().getBytes(UTF_8).length;
  }
}

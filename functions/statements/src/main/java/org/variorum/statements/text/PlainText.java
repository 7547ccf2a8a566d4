package org.variorum.statements.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Block;
import org.variorum.statements.model.Metadata;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Span;

/**
 * Reads plain text as an article: paragraphs are separated by blank lines, single newlines inside a
 * paragraph are spaces, and the first paragraph is the headline when it is a single line of at most
 * 200 characters without a closing full stop and more text follows. Nothing but Unicode NFC and
 * {@code \n} line ends is changed.
 *
 * <p>{@code "Bridge closes\n\nIt closed on Monday."} is a headline block and a body block.
 */
public final class PlainText {
  /**
   * The longest line that can be a headline, in UTF-16 code units; the command line's documentation
   * promises it.
   */
  private static final int LONGEST_HEADLINE = 200;

  /** The article that {@code text} is; without blocks when it is blank. */
  public Article read(String text) {
    String normal = normalise(text);
    List<Span> paragraphs = paragraphs(normal);
    List<Block> blocks = new ArrayList<>(paragraphs.size());
    @Nullable String title = null;
    for (Span paragraph : paragraphs) {
      boolean headline =
          blocks.isEmpty() && paragraphs.size() > 1 && looksLikeHeadline(normal, paragraph);
      blocks.add(new Block(paragraph, headline ? Role.HEADLINE : Role.BODY));
      if (headline) {
        title = paragraph.of(normal);
      }
    }
    return new Article(Metadata.titled(title), normal, blocks);
  }

  private static String normalise(String text) {
    String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    return plainlyComposed(lines) || Normalizer.isNormalized(lines, Normalizer.Form.NFC)
        ? lines
        : Normalizer.normalize(lines, Normalizer.Form.NFC);
  }

  /**
   * A quick look that most news passes: below U+0300, and among dashes, quotation marks and
   * currency signs, every character is in NFC whatever stands beside it.
   */
  private static boolean plainlyComposed(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean plain =
          c < '\u0300' || (c >= '\u2010' && c <= '\u2027') || (c >= '\u20a0' && c <= '\u20bf');
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private static List<Span> paragraphs(String text) {
    List<Span> spans = new ArrayList<>();
    int start = -1;
    int end = 0;
    for (int line = 0; line < text.length(); ) {
      int found = text.indexOf('\n', line);
      int stop = found < 0 ? text.length() : found;
      int first = Letters.skipBlank(text, line, stop);
      if (first < stop) {
        start = start < 0 ? first : start;
        end = Letters.trimBlank(text, first, stop);
      } else if (start >= 0) {
        spans.add(new Span(start, end));
        start = -1;
      }
      line = stop + 1;
    }
    if (start >= 0) {
      spans.add(new Span(start, end));
    }
    return spans;
  }

  private static boolean looksLikeHeadline(String text, Span paragraph) {
    return paragraph.length() <= LONGEST_HEADLINE
        && !endsWithFullStop(text, paragraph)
        && !new Notices(text).byline(paragraph.start(), paragraph.end())
        && Dateline.end(text, paragraph.start(), paragraph.end(), false) < paragraph.end()
        && text.indexOf('\n', paragraph.start(), paragraph.end()) < 0;
  }

  /**
   * Whether a full stop ends the paragraph, closing quotation marks and brackets after it or not.
   */
  private static boolean endsWithFullStop(String text, Span paragraph) {
    int end = paragraph.end();
    while (end > paragraph.start() && Letters.closer(text.charAt(end - 1))) {
      end--;
    }
    return end > paragraph.start() && text.charAt(end - 1) == '.';
  }
}

package org.variorum.statements.render;

import java.io.IOException;
import org.variorum.statements.model.Change;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.WordEdit;

/**
 * Shows a comparison as CommonMark, for issue trackers and chat: a heading that says it all, then a
 * list of changes with deleted words struck through and inserted ones bold. What the articles
 * contain is escaped and cannot become markup.
 */
public final class ComparisonMarkdown {
  private static final String SPECIAL = "\\`*_{}[]<>()#+-.!|~&:@";

  private final FindingSentence sentence = new FindingSentence();

  /** Writes {@code comparison} to {@code out}, ending with a line end. */
  public void write(Comparison comparison, Appendable out) throws IOException {
    out.append("## ");
    escape(new Headline().of(comparison), out);
    out.append('\n');
    for (Change change : comparison.changes()) {
      out.append("\n- **").append(change.significance().label()).append("**, ");
      out.append(Headline.done(change)).append(" (").append(change.role().label()).append("): ");
      for (WordEdit edit : change.words()) {
        word(edit, out);
      }
      out.append('\n');
      for (Finding finding : change.findings()) {
        out.append("  - ");
        escape(sentence.tell(finding), out);
        out.append('\n');
      }
    }
  }

  /** Emphasis must touch words, so the white space at the edges stays outside of the marks. */
  private static void word(WordEdit edit, Appendable out) throws IOException {
    String text = edit.text();
    String core = text.strip();
    String mark =
        switch (edit.operation()) {
          case EQUAL -> "";
          case DELETE -> "~~";
          case INSERT -> "**";
        };
    if (core.isEmpty() || mark.isEmpty()) {
      escape(text, out);
      return;
    }
    int start = text.indexOf(core);
    escape(text.substring(0, start), out);
    out.append(mark);
    escape(core, out);
    out.append(mark);
    escape(text.substring(start + core.length()), out);
  }

  private static void escape(String text, Appendable out) throws IOException {
    String line = ComparisonText.printable(text);
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (SPECIAL.indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
  }
}

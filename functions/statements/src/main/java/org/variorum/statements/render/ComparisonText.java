package org.variorum.statements.render;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.variorum.statements.model.Change;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Significance;
import org.variorum.statements.model.WordEdit;

/**
 * Shows a comparison on a terminal: a line that says it all, then each change with its words,
 * deleted ones in {@code [-…-]} and inserted ones in {@code {+…+}} or in colour, and under it why
 * it matters.
 */
public final class ComparisonText {
  private static final String RED = "\u001b[31;9m";
  private static final String GREEN = "\u001b[32;1m";
  private static final String BOLD = "\u001b[1m";
  private static final String DIM = "\u001b[2m";
  private static final String RESET = "\u001b[0m";

  private final boolean colours;
  private final FindingSentence sentence = new FindingSentence();

  /** A renderer that uses ANSI colours, or only plain characters. */
  public ComparisonText(boolean colours) {
    this.colours = colours;
  }

  /** Writes {@code comparison} to {@code out}, ending with a line end. */
  public void write(Comparison comparison, Appendable out) throws IOException {
    paint(BOLD, new Headline().of(comparison), out);
    out.append('\n');
    if (comparison.changes().isEmpty()) {
      return;
    }
    paint(DIM, counts(comparison), out);
    out.append('\n');
    for (Change change : comparison.changes()) {
      out.append('\n');
      change(change, out);
    }
  }

  /** Writes one change to {@code out}: what happened, the words, the findings. */
  public void change(Change change, Appendable out) throws IOException {
    String significance = change.significance().label().toUpperCase(Locale.ROOT);
    paint(change.significance() == Significance.HIGH ? BOLD : DIM, significance, out);
    out.append(' ').append(Headline.done(change));
    out.append(", ").append(change.role().label()).append('\n').append("  ");
    for (WordEdit edit : change.words()) {
      word(edit, out);
    }
    out.append('\n');
    for (Finding finding : change.findings()) {
      out.append("  * ").append(printable(sentence.tell(finding))).append('\n');
    }
  }

  private void word(WordEdit edit, Appendable out) throws IOException {
    String text = printable(edit.text());
    switch (edit.operation()) {
      case EQUAL -> out.append(text);
      case DELETE -> marked(RED, "[-", text, "-]", out);
      case INSERT -> marked(GREEN, "{+", text, "+}", out);
    }
  }

  private void marked(String colour, String open, String text, String close, Appendable out)
      throws IOException {
    if (colours) {
      paint(colour, text, out);
    } else {
      out.append(open).append(text).append(close);
    }
  }

  private void paint(String colour, String text, Appendable out) throws IOException {
    String shown = printable(text);
    if (colours) {
      out.append(colour).append(shown).append(RESET);
    } else {
      out.append(shown);
    }
  }

  private static String counts(Comparison comparison) {
    List<Change> changes = comparison.changes();
    String levels =
        Significance.MOST_FIRST.stream()
            .map(level -> level(changes, level))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return levels + "; " + comparison.unchanged() + " unchanged";
  }

  private static String level(List<Change> changes, Significance level) {
    long count = changes.stream().filter(change -> change.significance() == level).count();
    String name = level == Significance.NONE ? "without significance" : level.label();
    return count == 0 ? "" : count + " " + name;
  }

  /** Text of a stranger on a terminal: line ends become spaces, control characters U+FFFD. */
  static String printable(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean control = Character.isISOControl(c);
      boolean direction = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
      shown.append(c == '\n' || c == '\t' ? ' ' : control || direction ? '\uFFFD' : c);
    }
    return shown.toString();
  }
}

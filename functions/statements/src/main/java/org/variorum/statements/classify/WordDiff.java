package org.variorum.statements.classify;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.variorum.statements.model.WordEdit;
import org.variorum.statements.model.WordEdit.Operation;
import org.variorum.statements.text.Token;

/**
 * Compares two passages word by word. Words that differ only in case or in the form of an
 * apostrophe are the same word; what is reported of them is exact.
 */
final class WordDiff {
  /**
   * Of passages whose product of lengths is larger, only what both ends share is found: Myers'
   * algorithm is quadratic in the difference, and no sentence of a person has 500 words.
   */
  private static final long MOST_COMPARISONS = 250_000;

  /** So many words of grammar between two replaced parts do not keep these apart. */
  private static final int LONGEST_ISLAND = 2;

  private WordDiff() {}

  /** What was replaced, in order. */
  static List<Run> runs(Passage before, Passage after) {
    List<String> left = Fold.each(before.tokens());
    List<String> right = Fold.each(after.tokens());
    int shortest = Math.min(left.size(), right.size());
    int start = 0;
    while (start < shortest && left.get(start).equals(right.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shortest - start
        && left.get(left.size() - 1 - end).equals(right.get(right.size() - 1 - end))) {
      end++;
    }
    left = left.subList(start, left.size() - end);
    right = right.subList(start, right.size() - end);
    if (left.isEmpty() && right.isEmpty()) {
      return List.of();
    }
    if ((long) left.size() * right.size() > MOST_COMPARISONS || left.isEmpty() || right.isEmpty()) {
      return List.of(new Run(start, start + left.size(), start, start + right.size()));
    }
    List<Run> runs = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(left, right).getDeltas()) {
      int from = start + delta.getSource().getPosition();
      int to = start + delta.getTarget().getPosition();
      runs.add(new Run(from, from + delta.getSource().size(), to, to + delta.getTarget().size()));
    }
    return joined(runs, before.tokens());
  }

  /** The edits that turn {@code before} into {@code after}, whose differences are {@code runs}. */
  static List<WordEdit> edits(Passage before, Passage after, List<Run> runs) {
    Script script = new Script();
    int left = 0;
    int right = 0;
    for (Run run : runs) {
      same(before, after, left, run.beforeStart(), right, script);
      replaced(before, after, run, script);
      left = run.beforeEnd();
      right = run.afterEnd();
    }
    same(before, after, left, before.tokens().size(), right, script);
    return script.edits();
  }

  private static List<Run> joined(List<Run> runs, List<Token> before) {
    List<Run> joined = new ArrayList<>();
    for (Run run : runs) {
      if (!joined.isEmpty() && island(joined.getLast(), run, before)) {
        joined.set(joined.size() - 1, joined.getLast().upTo(run));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }

  private static boolean island(Run run, Run next, List<Token> before) {
    List<Token> between = before.subList(run.beforeEnd(), next.beforeStart());
    return !run.oneSided()
        && !next.oneSided()
        && between.size() <= LONGEST_ISLAND
        && grammar(between);
  }

  private static boolean grammar(List<Token> tokens) {
    for (Token token : tokens) {
      if (!Lexicon.grammar(token)) {
        return false;
      }
    }
    return true;
  }

  private static void same(
      Passage before, Passage after, int left, int leftEnd, int right, Script script) {
    for (int at = 0; left + at < leftEnd; at++) {
      script.change(before.spaceBefore(left + at), after.spaceBefore(right + at));
      script.change(before.tokens().get(left + at).text(), after.tokens().get(right + at).text());
    }
  }

  private static void replaced(Passage before, Passage after, Run run, Script script) {
    if (!run.oneSided()) {
      script.change(before.spaceBefore(run.beforeStart()), after.spaceBefore(run.afterStart()));
    }
    for (int at = run.beforeStart(); at < run.beforeEnd(); at++) {
      if (run.oneSided() || at > run.beforeStart()) {
        script.add(Operation.DELETE, before.spaceBefore(at));
      }
      script.add(Operation.DELETE, before.tokens().get(at).text());
    }
    for (int at = run.afterStart(); at < run.afterEnd(); at++) {
      if (run.oneSided() || at > run.afterStart()) {
        script.add(Operation.INSERT, after.spaceBefore(at));
      }
      script.add(Operation.INSERT, after.tokens().get(at).text());
    }
  }

  /** Collects edits: between two equal parts one deletion and then one insertion. */
  private static final class Script {
    private final List<WordEdit> edits = new ArrayList<>();
    private final StringBuilder equal = new StringBuilder();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();

    void change(String before, String after) {
      if (before.equals(after)) {
        add(Operation.EQUAL, before);
      } else {
        add(Operation.DELETE, before);
        add(Operation.INSERT, after);
      }
    }

    void add(Operation operation, String text) {
      if (text.isEmpty()) {
        return;
      }
      switch (operation) {
        case EQUAL -> {
          flushChange();
          equal.append(text);
        }
        case DELETE -> {
          flushEqual();
          deleted.append(text);
        }
        case INSERT -> {
          flushEqual();
          inserted.append(text);
        }
      }
    }

    List<WordEdit> edits() {
      flushEqual();
      flushChange();
      return edits;
    }

    private void flushEqual() {
      flush(Operation.EQUAL, equal);
    }

    private void flushChange() {
      flush(Operation.DELETE, deleted);
      flush(Operation.INSERT, inserted);
    }

    private void flush(Operation operation, StringBuilder text) {
      if (!text.isEmpty()) {
        edits.add(new WordEdit(operation, text.toString()));
        text.setLength(0);
      }
    }
  }
}

package org.variorum.statements.classify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.variorum.statements.model.Span;
import org.variorum.statements.text.Token;

/** Keeps which replaced words of a link the findings so far account for. */
final class Explained {
  /** Marks that end a clause. */
  private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", ":", "(", ")", "—", "–");

  /** Words that begin a clause of its own. */
  private static final Set<String> CLAUSE_STARTS =
      Set.of("and", "but", "while", "because", "after", "as", "who", "which");

  private final Edit edit;
  private final BitSet before = new BitSet();
  private final BitSet after = new BitSet();

  Explained(Edit edit) {
    this.edit = edit;
  }

  /** Adds the words of {@code found}. */
  void add(Found found) {
    found.before().forEach(span -> before.or(edit.before().within(span)));
    found.after().forEach(span -> after.or(edit.after().within(span)));
  }

  boolean before(int token) {
    return before.get(token);
  }

  boolean after(int token) {
    return after.get(token);
  }

  /** The replaced words of the earlier side, in lower case, that nothing explains. */
  List<String> openBefore() {
    List<String> open = new ArrayList<>();
    for (Run run : edit.runs()) {
      open(edit.before(), run.beforeStart(), run.beforeEnd(), run.oneSided(), before, open);
    }
    return open;
  }

  /** The replaced words of the later side, in lower case, that nothing explains. */
  List<String> openAfter() {
    List<String> open = new ArrayList<>();
    for (Run run : edit.runs()) {
      open(edit.after(), run.afterStart(), run.afterEnd(), run.oneSided(), after, open);
    }
    return open;
  }

  /**
   * A clause that came or went as a whole is explained by a finding inside it; words that took
   * others' place are explained one by one.
   */
  private static void open(
      Passage side, int start, int end, boolean clauses, BitSet explained, List<String> open) {
    int from = start;
    while (from < end) {
      int to = clauses ? clauseEnd(side, from, end) : from + 1;
      int next = explained.nextSetBit(from);
      if (next < 0 || next >= to) {
        side.tokens().subList(from, to).stream()
            .filter(token -> token.kind() != Token.Kind.MARK)
            .map(Fold::word)
            .forEach(open::add);
      }
      from = to;
    }
  }

  private static int clauseEnd(Passage side, int from, int end) {
    int at = from + 1;
    while (at < end) {
      Token token = side.tokens().get(at);
      if (CLAUSE_ENDS.contains(token.text()) || CLAUSE_STARTS.contains(token.lower())) {
        return at;
      }
      at++;
    }
    return end;
  }

  /** All of both sides. */
  void everything() {
    add(
        new Found(
            List.of(),
            edit.before().sentences().stream().map(s -> s.span()).toList(),
            edit.after().sentences().stream().map(s -> s.span()).toList()));
  }

  static Span span(Token token) {
    return new Span(token.start(), token.end());
  }
}

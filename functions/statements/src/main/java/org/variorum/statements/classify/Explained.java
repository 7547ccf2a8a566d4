package org.variorum.statements.classify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;
import org.variorum.statements.text.Token;

/** Keeps which replaced words of a link the findings so far account for. */
final class Explained {
  /** Marks that end a clause. */
  private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", ":", "(", ")", "—", "–");

  /** Words that begin a clause of its own. */
  private static final Set<String> CLAUSE_STARTS =
      Set.of("and", "but", "while", "because", "after", "as", "who", "which");

  private static final BitSet NONE = new BitSet();

  private final Edit edit;
  private final BitSet before = new BitSet();
  private final BitSet after = new BitSet();

  /** What explains the whole clause around it that came or went. */
  private final BitSet clausesBefore = new BitSet();

  private final BitSet clausesAfter = new BitSet();

  Explained(Edit edit) {
    this.edit = edit;
  }

  /** Adds the words of {@code found}. */
  void add(Found found) {
    add(found.before(), edit.before(), before);
    add(found.after(), edit.after(), after);
    if (!bare(found.findings())) {
      add(found.before(), edit.before(), clausesBefore);
      add(found.after(), edit.after(), clausesAfter);
    }
  }

  private static void add(List<Span> spans, Passage passage, BitSet words) {
    for (Span span : spans) {
      words.or(passage.within(span));
    }
  }

  /** They do not tell what is said with them: "and declared three days of mourning". */
  private static boolean bare(List<Finding> findings) {
    for (Finding finding : findings) {
      if (!(finding instanceof Finding.Time || finding instanceof Finding.Firmness)) {
        return false;
      }
    }
    return true;
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
      BitSet clauses = run.oneSided() ? clausesBefore : NONE;
      open(edit.before(), run.beforeStart(), run.beforeEnd(), before, clauses, open);
    }
    return open;
  }

  /** The replaced words of the later side, in lower case, that nothing explains. */
  List<String> openAfter() {
    List<String> open = new ArrayList<>();
    for (Run run : edit.runs()) {
      BitSet clauses = run.oneSided() ? clausesAfter : NONE;
      open(edit.after(), run.afterStart(), run.afterEnd(), after, clauses, open);
    }
    return open;
  }

  /**
   * A clause that came or went as a whole is explained by what of {@code clauses} is inside it;
   * other words are explained one by one.
   */
  private static void open(
      Passage side, int start, int end, BitSet explained, BitSet clauses, List<String> open) {
    int from = start;
    while (from < end) {
      int to = clauseEnd(side, from, end);
      int next = clauses.nextSetBit(from);
      if (next < 0 || next >= to) {
        for (int at = explained.nextClearBit(from); at < to; at = explained.nextClearBit(at + 1)) {
          Token token = side.tokens().get(at);
          if (token.kind() != Token.Kind.MARK) {
            open.add(Fold.word(token));
          }
        }
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
    everything(edit.before(), before);
    everything(edit.after(), after);
  }

  private static void everything(Passage passage, BitSet words) {
    for (Sentence sentence : passage.sentences()) {
      words.or(passage.within(sentence.span()));
    }
  }

  static Span span(Token token) {
    return new Span(token.start(), token.end());
  }

  /** Where each of {@code tokens} stands. */
  static List<Span> spans(List<Token> tokens) {
    List<Span> spans = new ArrayList<>();
    for (Token token : tokens) {
      spans.add(span(token));
    }
    return spans;
  }
}

package org.variorum.statements.classify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Span;
import org.variorum.statements.model.Statement;
import org.variorum.statements.model.TimeExpression;
import org.variorum.statements.text.Token;

/** Finds dates, weekdays, times of day and durations that changed, came or went. */
final class TimeChanges implements Pairing.Likeness {
  private final Edit edit;
  private final List<TimeExpression> before;
  private final List<TimeExpression> after;
  private final Found.Builder found = new Found.Builder();

  private TimeChanges(Edit edit) {
    this.edit = edit;
    this.before = times(edit.before());
    this.after = times(edit.after());
  }

  /** What changed in the times of {@code edit}. */
  static Found find(Edit edit) {
    TimeChanges changes = new TimeChanges(edit);
    changes.match();
    return changes.found.build();
  }

  private void match() {
    int[] partners = Pairing.best(before.size(), after.size(), this);
    boolean[] matched = new boolean[after.size()];
    for (int at = 0; at < partners.length; at++) {
      TimeExpression from = before.get(at);
      if (partners[at] < 0) {
        if (edit.changedBefore(from.span()) && !misspelt(edit.runBefore(from.span()))) {
          found.before(beside(edit.before(), from.span()));
          found.add(new Finding.Time(from.text(), null));
        }
        continue;
      }
      matched[partners[at]] = true;
      TimeExpression to = after.get(partners[at]);
      if (!same(from, to)) {
        found.before(beside(edit.before(), from.span()));
        found.after(beside(edit.after(), to.span()));
        found.add(new Finding.Time(from.text(), to.text()));
      }
    }
    for (int at = 0; at < matched.length; at++) {
      TimeExpression to = after.get(at);
      if (!matched[at] && edit.changedAfter(to.span()) && !misspelt(edit.runAfter(to.span()))) {
        found.after(beside(edit.after(), to.span()));
        found.add(new Finding.Time(null, to.text()));
      }
    }
  }

  /** Whether a time comes or goes only because a word of it is mistyped: "the nigt". */
  private boolean misspelt(int number) {
    Run run = edit.runs().get(number);
    return !run.oneSided()
        && Spelling.same(
            edit.before().words(run.beforeStart(), run.beforeEnd()),
            edit.after().words(run.afterStart(), run.afterEnd()));
  }

  private static List<TimeExpression> times(Passage passage) {
    List<TimeExpression> times = new ArrayList<>();
    for (Statement statement : passage.statements()) {
      times.addAll(statement.times());
    }
    return times;
  }

  @Override
  public double of(int earlier, int later) {
    TimeExpression from = before.get(earlier);
    TimeExpression to = after.get(later);
    if (same(from, to)) {
      return 4;
    }
    int run = edit.runBefore(from.span());
    if (run < 0 && edit.runAfter(to.span()) < 0) {
      return 0;
    }
    return run >= 0 && run == edit.runAfter(to.span()) ? 2 : 1;
  }

  /** {@code time} with the words around it that only place it: "until", "at the earliest". */
  private static Span beside(Passage side, Span time) {
    BitSet within = side.within(time);
    int start = within.nextSetBit(0);
    int end = within.length();
    if (start < 0) {
      return time;
    }
    while (start > 0 && beside(side.tokens().get(start - 1))) {
      start--;
    }
    while (end < side.tokens().size() && beside(side.tokens().get(end))) {
      end++;
    }
    return new Span(side.tokens().get(start).start(), side.tokens().get(end - 1).end());
  }

  private static boolean beside(Token token) {
    return Lexicon.is(Lexicon.Kind.BESIDE_TIME, token.lower());
  }

  private static boolean same(TimeExpression from, TimeExpression to) {
    return Fold.words(from.text()).equals(Fold.words(to.text()));
  }
}

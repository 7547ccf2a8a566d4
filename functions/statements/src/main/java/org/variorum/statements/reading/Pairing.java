package org.variorum.statements.reading;

import java.util.Arrays;
import org.variorum.statements.model.Span;

/**
 * Pairs the quotation marks of one block, in one pass with a stack: a closing mark ends the last
 * quotation of its kind that is open, and whatever was opened inside that one without being closed
 * is no quotation.
 */
final class Pairing {
  private static final int NONE = -2;
  private static final int NEVER = -1;

  private final Span block;
  private final Marks marks;
  private final QuotationMarks.Found found;

  /** For each mark that opens, the one that closes it or {@link #NEVER}; else {@link #NONE}. */
  private final int[] partner;

  private final int[] stack;
  private final int[] open = new int[3];
  private final boolean[] seen = new boolean[3];
  private int depth;

  /** The first mark of its kind, where it closes what an earlier block opened; else negative. */
  private int stray = -1;

  Pairing(String text, Span block, QuotationMarks.Found found) {
    this.block = block;
    this.marks = new Marks(text, block);
    this.found = found;
    this.partner = new int[marks.size()];
    this.stack = new int[marks.size()];
  }

  /** Adds the block's outermost quotations to what was found before it. */
  void run() {
    if (marks.size() == 0) {
      found.forget();
      return;
    }
    Arrays.fill(partner, NONE);
    pair();
    boolean runsOn = goesOn();
    collect(runsOn);
  }

  private void pair() {
    boolean[] firm = firmCloseFollows();
    for (int mark = 0; mark < marks.size(); mark++) {
      byte kind = marks.kind(mark);
      boolean nestedSingle =
          kind == Marks.SINGLE
              && open[Marks.SINGLE] == 0
              && open[Marks.DOUBLE] + open[Marks.GUILLEMET] > 0;
      if (nestedSingle) {
        continue;
      }
      byte lean = marks.lean(mark);
      boolean opens = lean == Marks.OPENS || (lean == Marks.EITHER && open[kind] == 0);
      if (opens) {
        partner[mark] = NEVER;
        stack[depth++] = mark;
        open[kind]++;
      } else if (open[kind] > 0) {
        if (lean != Marks.MAYBE_CLOSES || !firm[mark]) {
          close(mark, kind);
        }
      } else if (kind != Marks.SINGLE && stray < 0 && !seen[kind]) {
        stray = mark;
      }
      seen[kind] = true;
    }
  }

  private void close(int mark, byte kind) {
    int top = stack[--depth];
    while (marks.kind(top) != kind) {
      open[marks.kind(top)]--;
      top = stack[--depth];
    }
    open[kind]--;
    partner[top] = mark;
  }

  /**
   * For each mark, whether a single mark that surely closes comes before the next that opens: then
   * one after an s shows possession.
   */
  private boolean[] firmCloseFollows() {
    boolean[] firm = new boolean[marks.size()];
    boolean follows = false;
    for (int mark = marks.size() - 1; mark >= 0; mark--) {
      firm[mark] = follows;
      if (marks.kind(mark) == Marks.SINGLE) {
        follows =
            switch (marks.lean(mark)) {
              case Marks.OPENS -> false;
              case Marks.CLOSES -> true;
              default -> follows;
            };
      }
    }
    return firm;
  }

  /** Settles the quotation that the block before left open; true when this block opens it again. */
  private boolean goesOn() {
    byte first = marks.kind(0);
    if (found.isOpen(first) && marks.start(0) == block.start() && marks.lean(0) != Marks.CLOSES) {
      found.goOn();
      return true;
    }
    if (stray >= 0 && found.isOpen(marks.kind(stray))) {
      found.goOn();
      found.add(block.start(), marks.start(stray), true);
      return false;
    }
    found.forget();
    return false;
  }

  private void collect(boolean runsOn) {
    int from = stray >= 0 ? stray + 1 : 0;
    boolean going = runsOn;
    for (int mark = from; mark < marks.size(); mark++) {
      int close = partner[mark];
      if (close == NONE) {
        continue;
      }
      if (close != NEVER) {
        found.add(marks.end(mark), marks.start(close), going);
        mark = close;
      } else {
        leftOpen(mark, going);
      }
      going = false;
    }
  }

  private void leftOpen(int mark, boolean going) {
    int next = nextOpened(mark);
    if (next < 0) {
      found.leaveOpen(marks.end(mark), block.end(), going, marks.kind(mark));
    } else if (marks.kind(mark) != Marks.SINGLE) {
      found.addUnclosed(marks.end(mark), marks.start(next));
    }
  }

  private int nextOpened(int mark) {
    for (int next = mark + 1; next < marks.size(); next++) {
      if (partner[next] != NONE) {
        return next;
      }
    }
    return -1;
  }
}

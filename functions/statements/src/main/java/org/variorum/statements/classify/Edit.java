package org.variorum.statements.classify;

import java.util.BitSet;
import java.util.List;
import org.variorum.statements.model.Quotation;
import org.variorum.statements.model.Span;

/**
 * Linked statements whose words changed.
 *
 * @param before the earlier side
 * @param after the later side
 * @param runs which words were replaced, in order
 */
record Edit(Passage before, Passage after, List<Run> runs) {

  static Edit of(Passage before, Passage after) {
    return new Edit(before, after, WordDiff.runs(before, after));
  }

  /** Whether some word of {@code span}, in the earlier article, was replaced. */
  boolean changedBefore(Span span) {
    return changed(before.within(span), true);
  }

  /** Whether some word of {@code span}, in the later article, was replaced. */
  boolean changedAfter(Span span) {
    return changed(after.within(span), false);
  }

  /** The number of the first run that touches {@code span} in the earlier article, or -1. */
  int runBefore(Span span) {
    return run(before.within(span), true);
  }

  /** The number of the first run that touches {@code span} in the later article, or -1. */
  int runAfter(Span span) {
    return run(after.within(span), false);
  }

  /** Whether an unchanged number word stands in both spans: "thousands", "tens of thousands". */
  boolean keepsNumber(Span before, Span after) {
    BitSet later = this.after.within(after);
    BitSet earlier = this.before.within(before);
    for (int at = earlier.nextSetBit(0); at >= 0; at = earlier.nextSetBit(at + 1)) {
      int counterpart = Counts.number(this.before.tokens().get(at)) ? counterpart(at) : -1;
      if (counterpart >= 0 && later.get(counterpart)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of {@code quotations}, in the later article, came with run {@code run}. */
  boolean quotes(List<Quotation> quotations, int run) {
    for (Quotation quotation : quotations) {
      if (runAfter(quotation.span()) == run) {
        return true;
      }
    }
    return false;
  }

  /** The later place of the earlier token {@code token}, or -1 where it was replaced. */
  private int counterpart(int token) {
    int shift = 0;
    for (Run run : runs) {
      if (token < run.beforeStart()) {
        break;
      }
      if (token < run.beforeEnd()) {
        return -1;
      }
      shift = run.afterEnd() - run.beforeEnd();
    }
    return token + shift;
  }

  private boolean changed(BitSet tokens, boolean earlier) {
    return run(tokens, earlier) >= 0;
  }

  private int run(BitSet tokens, boolean earlier) {
    for (int at = 0; at < runs.size(); at++) {
      Run run = runs.get(at);
      int next = tokens.nextSetBit(earlier ? run.beforeStart() : run.afterStart());
      if (next >= 0 && next < (earlier ? run.beforeEnd() : run.afterEnd())) {
        return at;
      }
    }
    return -1;
  }
}

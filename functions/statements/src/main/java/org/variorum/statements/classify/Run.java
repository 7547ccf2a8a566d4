package org.variorum.statements.classify;

/**
 * Words that were replaced by others: token places of both sides, half-open. One side may be empty,
 * for an insertion or a deletion.
 */
record Run(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {
  boolean oneSided() {
    return beforeStart == beforeEnd || afterStart == afterEnd;
  }

  /** This run with everything up to the end of {@code later}. */
  Run upTo(Run later) {
    return new Run(beforeStart, later.beforeEnd, afterStart, later.afterEnd);
  }
}

package org.variorum.evaluation.simulation;

/** The process ended here. An error, so that nothing that is simulated can catch it and go on. */
final class Crash extends Error {
  private static final long serialVersionUID = 1L;

  Crash() {
    super("crashed", null, false, false);
  }
}

package org.variorum.local.command;

import java.io.PrintWriter;
import java.util.Locale;

/** Shows how far a long command is, on standard error: a bar on a terminal, else now and then. */
final class Progress implements AutoCloseable {
  private static final int BAR = 30;

  /** How often the bar moves, and how often a line comes where there is no terminal. */
  private static final long BAR_NANOSECONDS = 100_000_000L;

  private static final long LINE_NANOSECONDS = 5_000_000_000L;

  private final PrintWriter err;
  private final String verb;
  private final boolean terminal = System.console() != null && System.console().isTerminal();
  private long shownAt = System.nanoTime();
  private boolean barShown;

  Progress(PrintWriter err, String verb) {
    this.err = err;
    this.verb = verb;
  }

  /**
   * Shows that so much is done, not more often than is useful.
   *
   * @param done 0 to 1
   * @param count what was counted, such as {@code 120 captures}
   */
  void show(double done, String count) {
    long now = System.nanoTime();
    if (now - shownAt < (terminal ? BAR_NANOSECONDS : LINE_NANOSECONDS)) {
      return;
    }
    shownAt = now;
    int percent = (int) Math.floor(done * 100);
    if (terminal) {
      int full = (int) Math.floor(done * BAR);
      err.printf(
          Locale.ROOT,
          "\r%s [%s%s] %d %% %s ",
          verb,
          "#".repeat(full),
          " ".repeat(BAR - full),
          percent,
          count);
      barShown = true;
    } else {
      err.printf(Locale.ROOT, "%s: %d %%, %s%n", verb, percent, count);
    }
    err.flush();
  }

  /** Shows a count where nobody knows how much there is. */
  void count(String count) {
    long now = System.nanoTime();
    if (now - shownAt < (terminal ? BAR_NANOSECONDS : LINE_NANOSECONDS)) {
      return;
    }
    shownAt = now;
    if (terminal) {
      err.printf(Locale.ROOT, "\r%s: %s ", verb, count);
      barShown = true;
    } else {
      err.printf(Locale.ROOT, "%s: %s%n", verb, count);
    }
    err.flush();
  }

  /** Removes the bar. */
  @Override
  public void close() {
    if (barShown) {
      err.print("\r" + " ".repeat(79) + "\r");
      err.flush();
      barShown = false;
    }
  }
}

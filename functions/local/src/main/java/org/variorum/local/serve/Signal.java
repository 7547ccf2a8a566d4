package org.variorum.local.serve;

import java.util.concurrent.Semaphore;

/** Tells one thread that there may be something new; signals that nobody took yet are one. */
final class Signal {
  private final Semaphore given = new Semaphore(0);

  /** Gives the signal; never waits. */
  void give() {
    given.release();
  }

  /** Waits for a signal that was given since the last one was taken. */
  void await() throws InterruptedException {
    given.acquire();
    given.drainPermits();
  }
}

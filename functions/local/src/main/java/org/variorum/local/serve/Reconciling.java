package org.variorum.local.serve;

import java.util.concurrent.TimeUnit;
import org.variorum.local.folder.Folder;

/**
 * Repairs what a crash or a lost event left undone: soon after the start, then every hour, in a
 * thread of its own.
 */
final class Reconciling implements AutoCloseable {
  private static final long PAUSE_MINUTES = 60;

  private final Folder folder;
  private final Wiring wiring;
  private final Thread thread;

  /** Starts to repair {@code folder} with the functions of {@code wiring}. */
  Reconciling(Folder folder, Wiring wiring) {
    this.folder = folder;
    this.wiring = wiring;
    this.thread =
        Thread.ofPlatform()
            .daemon()
            .name("reconcile")
            .priority(Thread.MIN_PRIORITY)
            .start(this::run);
  }

  /** Ends soon, in the middle of a walk too. */
  @Override
  public void close() {
    thread.interrupt();
  }

  private void run() {
    try {
      folder.sweep();
      // What waits is told through its event; looking at it now too would only be work twice.
      long patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
      while (!folder.waiting().none() && System.nanoTime() < patience) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
      while (true) {
        wiring.reconcile();
        TimeUnit.MINUTES.sleep(PAUSE_MINUTES);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package org.variorum.archive.store;

import java.time.Duration;

/** Waits before a store, or whatever else was busy, is tried once more. */
public final class Pause {
  private Pause() {}

  /**
   * Waits for {@code wait}.
   *
   * @param work what is tried, for the error: {@code writing 'a.json'}
   * @throws StoreException {@code interrupted while writing 'a.json'}, when the thread is
   *     interrupted; it stays so
   */
  public static void of(Duration wait, String work) {
    try {
      Thread.sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException("interrupted while " + work, e);
    }
  }
}

package org.variorum.archive.reconcile;

/** Hears of the keys that a walk could not handle, so that somebody can say which and why. */
public interface Failures {
  /**
   * What lies at {@code key} could not be handled now; the walk goes on.
   *
   * @param key the upload's key, or a key of the archive
   * @param cause why
   */
  void of(String key, RuntimeException cause);
}

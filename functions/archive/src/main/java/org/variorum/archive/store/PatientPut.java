package org.variorum.archive.store;

import java.time.Duration;

/**
 * Puts an object unless one is there, and tries again while another write of its key is under way.
 */
public final class PatientPut {
  /**
   * With the waits below about three seconds in all: longer than any put of a small object takes.
   */
  private static final int TRIES = 8;

  private static final long FIRST_WAIT_MILLIS = 12;

  private final ObjectStore store;

  /** Puts into {@code store}. */
  public PatientPut(ObjectStore store) {
    this.store = store;
  }

  /**
   * Whether this call wrote {@code content} at {@code key}; false means that something is there.
   *
   * @throws StoreException when after all tries nobody knows
   */
  public boolean create(String key, byte[] content, String contentType) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      switch (store.putIfAbsent(key, content, contentType)) {
        case CREATED -> {
          return true;
        }
        case EXISTS -> {
          return false;
        }
        case CONFLICT ->
            Pause.of(Duration.ofMillis(FIRST_WAIT_MILLIS << attempt), "writing '" + key + "'");
      }
    }
    throw new StoreException(
        "could not write '%s' in bucket '%s': another write was under way %d times"
            .formatted(key, store.bucket(), TRIES),
        new IllegalStateException("409"));
  }
}

package org.variorum.archive.simulation;

import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.store.ObjectStore;
import org.variorum.archive.store.StoreException;
import org.variorum.archive.store.StoredObject;

/**
 * A store whose caller crashes between any two operations: before one was done, or after it was
 * done and before the caller knew. Some conditional puts answer that another is under way.
 */
final class FaultyStore implements ObjectStore {
  /** One operation in so many ends in a crash: most calls get some way, few to the end. */
  private static final int CRASHES = 8;

  private static final int CONFLICTS = 20;

  private final ObjectStore store;
  private final Random random;

  FaultyStore(ObjectStore store, Random random) {
    this.store = store;
    this.random = random;
  }

  private <T> T crashing(Supplier<T> operation) {
    crash();
    T result = operation.get();
    crash();
    return result;
  }

  private synchronized void crash() {
    if (random.nextInt(2 * CRASHES) == 0) {
      throw new StoreException("crashed", new IllegalStateException("simulated"));
    }
  }

  @Override
  public String bucket() {
    return store.bucket();
  }

  @Override
  public boolean versioned() {
    return store.versioned();
  }

  @Override
  public @Nullable StoredObject read(String key) {
    return crashing(() -> store.read(key));
  }

  @Override
  public @Nullable StoredObject read(String key, String versionId) {
    return crashing(() -> store.read(key, versionId));
  }

  @Override
  public Put putIfAbsent(String key, byte[] content, String contentType) {
    return crashing(() ->
        random.nextInt(CONFLICTS) == 0
            ? Put.CONFLICT
            : store.putIfAbsent(key, content, contentType));
  }

  @Override
  public void put(String key, byte[] content, String contentType) {
    crashing(() -> {
      store.put(key, content, contentType);
      return key;
    });
  }

  @Override
  public KeyPage keys(String prefix, @Nullable String after, int limit) {
    return crashing(() -> store.keys(prefix, after, Math.min(limit, 3)));
  }

  @Override
  public VersionPage versions(String prefix, @Nullable Mark after, int limit) {
    return crashing(() -> store.versions(prefix, after, Math.min(limit, 2)));
  }
}

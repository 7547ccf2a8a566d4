package org.variorum.evaluation.simulation;

import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.store.ObjectStore;
import org.variorum.archive.store.StoreException;
import org.variorum.archive.store.StoredObject;

/**
 * A store whose every operation may fail, or may be the last thing its caller does: before it takes
 * effect or after. Between operations another task may move.
 */
final class FaultyStore implements ObjectStore {
  private final ObjectStore store;
  private final Random random;
  private final Turns turns;
  private final Faults faults;

  /**
   * How often an operation goes wrong, each from 0 to 1.
   *
   * @param crash the caller ends, half of the time before the operation takes effect, else after
   * @param refusal the store cannot be reached
   * @param conflict a put if absent is told that another write is under way
   */
  record Faults(double crash, double refusal, double conflict) {}

  FaultyStore(ObjectStore store, Random random, Turns turns, Faults faults) {
    this.store = store;
    this.random = random;
    this.turns = turns;
    this.faults = faults;
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
    before(key);
    StoredObject object = store.read(key);
    after();
    return object;
  }

  @Override
  public @Nullable StoredObject read(String key, String versionId) {
    before(key);
    StoredObject object = store.read(key, versionId);
    after();
    return object;
  }

  @Override
  public Put putIfAbsent(String key, byte[] content, String contentType) {
    if (random.nextDouble() < faults.conflict()) {
      return Put.CONFLICT;
    }
    return operation(key, () -> store.putIfAbsent(key, content, contentType));
  }

  @Override
  public void put(String key, byte[] content, String contentType) {
    before(key);
    store.put(key, content, contentType);
    after();
  }

  @Override
  public KeyPage keys(String prefix, @Nullable String after, int limit) {
    return operation(prefix, () -> store.keys(prefix, after, limit));
  }

  @Override
  public VersionPage versions(String prefix, @Nullable Mark after, int limit) {
    return operation(prefix, () -> store.versions(prefix, after, limit));
  }

  private <T> T operation(String key, Supplier<T> operation) {
    before(key);
    T result = operation.get();
    after();
    return result;
  }

  private void before(String key) {
    turns.pause();
    if (random.nextDouble() < faults.refusal()) {
      throw new StoreException(
          "could not reach '" + key + "'", new IllegalStateException("simulated"));
    }
    crash();
  }

  private void after() {
    crash();
    turns.pause();
  }

  private void crash() {
    if (random.nextDouble() < faults.crash() / 2) {
      throw new Crash();
    }
  }
}

package org.variorum.lambda;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import org.variorum.archive.store.StoreException;
import org.variorum.lambda.log.Journal;

/**
 * Rehearses before a snapshot of the function is taken (SnapStart), so that one restored from it
 * has run the whole way already.
 */
final class Priming implements Resource {
  /** The context of snapshots holds its resources weakly. */
  private static final List<Priming> HELD = new ArrayList<>();

  private final Deployment deployment;

  private Priming(Deployment deployment) {
    this.deployment = deployment;
  }

  /** From now on a snapshot is rehearsed before it is taken. Without snapshots it costs nothing. */
  static void beforeSnapshot(Deployment deployment) {
    Priming priming = new Priming(deployment);
    HELD.add(priming);
    Core.getGlobalContext().register(priming);
  }

  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) {
    try (Rehearsal rehearsal = new Rehearsal(System.getenv())) {
      rehearsal.run();
      deployment.warm();
    } catch (StoreException | UncheckedIOException | LinkageError e) {
      // A snapshot of what was not rehearsed, on a machine that cannot talk to itself or without
      // an open way to the archive, is slower at first and as right.
      Deployment.journal("Priming").trouble("cold", Map.of("error", Journal.cause(e)));
    }
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {
    // Clients ask for new credentials by themselves, and open connections anew.
  }
}

package org.variorum.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.variorum.archive.reconcile.Reconcile;
import org.variorum.lambda.log.Journal;

/** Walks the buckets for what events missed, as far as its time goes; see {@link Reconcile}. */
public final class ReconcileHandler implements RequestStreamHandler {
  private final Walk walk;

  /** For Lambda. */
  public ReconcileHandler() {
    this(Deployment.current(), Deployment.journal("Reconcile"));
  }

  /** Reconciles the archive of {@code deployment} with its uploads. */
  public ReconcileHandler(Deployment deployment, Journal journal) {
    this.walk =
        new Walk(
            deployment, new Counts(journal), (key, cause) -> journal.trouble("failed", key, cause));
  }

  /**
   * Whatever the event, the walk goes on where it stands. The answer is what was repaired: {@code
   * {"seen":1000,"captures":0,"versions":0,"problems":0,"diffs":1,"told":1,"failed":0}}.
   */
  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    answer.write(Walk.json(walk.goOn(context::getRemainingTimeInMillis)));
  }
}

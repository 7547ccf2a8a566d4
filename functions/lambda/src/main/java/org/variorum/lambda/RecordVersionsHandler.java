package org.variorum.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.variorum.archive.record.RecordVersions;
import org.variorum.lambda.log.Journal;

/**
 * Records the versions of the keys that a queue names; see {@link RecordVersions}.
 *
 * <p>Takes every event of {@link org.variorum.lambda.event.EventReader}. The answer names the
 * messages that are to come again, {@code {"batchItemFailures":[{"itemIdentifier":"19dd0b57"}]}};
 * where no queue stands before the function, a failure is an {@link IllegalStateException}.
 */
public final class RecordVersionsHandler implements RequestStreamHandler {
  private final RecordVersions record;
  private final Deliveries deliveries;
  private final Counts counts;

  /** For Lambda. */
  public RecordVersionsHandler() {
    this(Deployment.current(), Deployment.journal("RecordVersions"));
  }

  /** Records from the uploads into the archive of {@code deployment}. */
  public RecordVersionsHandler(Deployment deployment, Journal journal) {
    this.record = deployment.recordVersions();
    this.deliveries = new Deliveries(deployment.uploads().bucket(), deployment.archive(), journal);
    this.counts = new Counts(journal);
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    deliveries.work(
        event, answer, context.getAwsRequestId(), key -> counts.of(key, record.record(key)));
  }
}

package org.variorum.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.variorum.archive.compare.CompareVersions;
import org.variorum.archive.key.ArchivePath;
import org.variorum.lambda.log.Journal;

/**
 * Compares the versions that a queue names with those before; see {@link CompareVersions}. Keys of
 * the archive that are no versions are passed over.
 *
 * <p>Events and answers are those of {@link RecordVersionsHandler}.
 */
public final class CompareVersionsHandler implements RequestStreamHandler {
  private final CompareVersions compare;
  private final Deliveries deliveries;
  private final Counts counts;

  /** For Lambda. */
  public CompareVersionsHandler() {
    this(Deployment.current(), Deployment.journal("CompareVersions"));
  }

  /** Compares what lies in the archive of {@code deployment}. */
  public CompareVersionsHandler(Deployment deployment, Journal journal) {
    this.compare = new CompareVersions(deployment.archive(), deployment.publisher());
    this.deliveries = new Deliveries(deployment.archive().bucket(), deployment.archive(), journal);
    this.counts = new Counts(journal);
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    deliveries.work(
        event,
        answer,
        context.getAwsRequestId(),
        key -> {
          if (ArchivePath.parse(key) instanceof ArchivePath.Version version) {
            counts.of(key, compare.compare(version));
          }
        });
  }
}

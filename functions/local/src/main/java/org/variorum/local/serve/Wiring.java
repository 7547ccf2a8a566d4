package org.variorum.local.serve;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.variorum.archive.compare.CompareVersions;
import org.variorum.archive.notify.Publisher;
import org.variorum.archive.reconcile.Reconcile;
import org.variorum.archive.reconcile.Reconcile.Repairs;
import org.variorum.lambda.CompareVersionsHandler;
import org.variorum.lambda.Deployment;
import org.variorum.lambda.ReadHandler;
import org.variorum.lambda.RecordVersionsHandler;
import org.variorum.lambda.log.Journal;
import org.variorum.local.folder.Bucket;
import org.variorum.local.folder.Folder;
import org.variorum.local.folder.FolderObjectStore;

/** Wires the functions of the cloud to a folder. */
final class Wiring implements AutoCloseable {
  /** A log that has grown longer, in bytes, is put aside at the next start. */
  private static final long LONG_LOG = 50_000_000;

  /** A walk tells how far it is each time it has seen so many objects more. */
  private static final long PROGRESS_OBJECTS = 20_000;

  private final Deployment deployment;
  private final PrintStream log;
  private final LocalServer.News news;

  /**
   * @param publisher takes the notifications
   * @param largestUpload the largest upload that is read, in bytes
   * @param news hears how far a walk is
   */
  Wiring(Folder folder, Publisher publisher, long largestUpload, LocalServer.News news)
      throws IOException {
    this.deployment =
        new Deployment(
            new FolderObjectStore(folder, Bucket.UPLOADS),
            new FolderObjectStore(folder, Bucket.ARCHIVE),
            publisher,
            largestUpload);
    this.log = log(folder.directory().resolve("functions.log"));
    this.news = news;
  }

  /** What handles the new versions of each bucket. */
  Map<Bucket, RequestStreamHandler> queued() {
    return Map.of(
        Bucket.UPLOADS, new RecordVersionsHandler(deployment, journal("RecordVersions")),
        Bucket.ARCHIVE, new CompareVersionsHandler(deployment, journal("CompareVersions")));
  }

  /** What answers for the reading pages. */
  RequestStreamHandler pages() {
    return new ReadHandler(deployment.archive(), journal("Read"));
  }

  /** Walks both buckets, does what was missed, and tells how far it is where that takes long. */
  void reconcile() {
    Publisher publisher = deployment.publisher();
    Journal journal = journal("Reconcile");
    Reconcile reconcile =
        new Reconcile(
            deployment.uploads(),
            deployment.archive(),
            deployment.recordVersions(),
            new CompareVersions(deployment.archive(), publisher),
            publisher,
            (key, cause) -> journal.trouble("failed", key, cause));
    AtomicLong seen = new AtomicLong();
    Repairs all =
        reconcile.all(step -> {
          long before = seen.getAndAdd(step.repairs().seen());
          if (before / PROGRESS_OBJECTS != seen.get() / PROGRESS_OBJECTS) {
            news.progress(
                String.format(Locale.ROOT, "Reconcile has looked at %,d objects", seen.get()));
          }
        });
    long repaired = all.captures() + all.diffs() + all.told();
    if (repaired > 0 || all.failed() > 0 || all.seen() >= PROGRESS_OBJECTS) {
      news.progress(
          String.format(
              Locale.ROOT,
              "Reconcile has looked at all %,d objects: %,d captures recorded, %,d diffs written,"
                  + " %,d notifications sent, %,d failed",
              all.seen(),
              all.captures(),
              all.diffs(),
              all.told(),
              all.failed()));
    }
  }

  @Override
  public void close() {
    log.close();
  }

  private Journal journal(String function) {
    return new Journal(log, InstantSource.system(), function);
  }

  private static PrintStream log(Path file) throws IOException {
    if (Files.exists(file) && Files.size(file) > LONG_LOG) {
      Files.move(
          file,
          file.resolveSibling("functions.log.1"),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    return new PrintStream(
        Files.newOutputStream(
            file, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND),
        true,
        java.nio.charset.StandardCharsets.UTF_8);
  }
}

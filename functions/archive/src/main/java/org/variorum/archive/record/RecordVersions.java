package org.variorum.archive.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.json.Sha256;
import org.variorum.archive.key.ArchivePath;
import org.variorum.archive.key.ArticleKey;
import org.variorum.archive.notify.Announcements;
import org.variorum.archive.notify.Publisher;
import org.variorum.archive.store.ObjectStore;
import org.variorum.archive.store.PatientPut;
import org.variorum.archive.store.StoreException;
import org.variorum.archive.store.StoredObject;
import org.variorum.archive.store.StoredVersion;
import org.variorum.archive.version.Capture;
import org.variorum.archive.version.Head;
import org.variorum.archive.version.ProblemDocument;
import org.variorum.archive.version.VersionDocument;
import org.variorum.archive.version.VersionJson;
import org.variorum.statements.Engine;

/**
 * Appends to an article's log every capture that it lacks. An event is only a hint that a key
 * changed: late, repeated, reordered and lost events are all the same case.
 *
 * <p>Two writers that race make the same bytes for the same entry, and one put wins. The loser
 * reads the log again and decides again.
 *
 * <pre>{@code
 * new RecordVersions(uploads, archive, publisher, RecordVersions.DEFAULT_LIMIT).record("storm.html");
 * // writes articles/storm.html/versions/00000001.json after the first upload of storm.html
 * }</pre>
 */
public final class RecordVersions {
  /** The largest upload that is read by default, in bytes: ten times the largest news pages. */
  public static final long DEFAULT_LIMIT = 10L * 1024 * 1024;

  /** Each round means that another writer appended; more than these can only be a defect. */
  private static final int ROUNDS = 1000;

  private final ObjectStore uploads;
  private final ObjectStore archive;
  private final CaptureReader reader;
  private final Captures captures;
  private final Announcements announcements;
  private final PatientPut put;
  private final VersionJson json = new VersionJson();

  /**
   * @param uploads the versioned bucket that captures are put into
   * @param archive the bucket of the log
   * @param publisher takes the notifications of problems
   * @param limit the largest upload that is read, in bytes
   * @throws IllegalStateException when {@code uploads} keeps no versions
   */
  public RecordVersions(ObjectStore uploads, ObjectStore archive, Publisher publisher, long limit) {
    if (!uploads.versioned()) {
      throw new IllegalStateException(
          "bucket '%s' keeps no versions: turn versioning on, or uploads that follow each other are lost"
              .formatted(uploads.bucket()));
    }
    this.uploads = uploads;
    this.archive = archive;
    this.reader = new CaptureReader(limit);
    this.captures = new Captures(uploads);
    this.announcements = new Announcements(archive, publisher);
    this.put = new PatientPut(archive);
  }

  /**
   * What one call did.
   *
   * @param captures how many captures were handled
   * @param versions how many entries this call appended
   * @param problems how many uploads could not be read
   */
  public record Recorded(int captures, int versions, int problems) {
    Recorded plus(int newVersions, int newProblems) {
      return new Recorded(captures + 1, versions + newVersions, problems + newProblems);
    }
  }

  /**
   * Appends what the log of {@code article} lacks, oldest first.
   *
   * @param article the upload key, raw and whole
   * @throws StoreException when a store fails; what was appended stays, and the call can be
   *     repeated
   */
  public Recorded record(String article) {
    Log log = new Log(archive, reader, ArticleKey.encode(article));
    Head head = log.cached();
    if (head == null) {
      head = log.actual();
    }
    Recorded recorded = new Recorded(0, 0, 0);
    for (int round = 0; round < ROUNDS; round++) {
      Progress progress = append(article, head, recorded);
      recorded = progress.recorded();
      if (!progress.lost()) {
        remember(log, progress);
        return recorded;
      }
      head = log.actual();
    }
    throw new IllegalStateException(
        "lost the race for '%s' %d times: the log must grow with each".formatted(article, ROUNDS));
  }

  /**
   * How far one round came.
   *
   * @param head where the log ends now, or null while it is empty
   * @param newest the newest capture that was handled, or null when there was nothing new
   * @param lost whether another writer appended first
   */
  private record Progress(
      @Nullable Head head, @Nullable Capture newest, boolean lost, Recorded recorded) {}

  private Progress append(String article, @Nullable Head start, Recorded before) {
    Head head = start;
    Capture newest = null;
    Recorded recorded = before;
    List<StoredVersion> missing = captures.after(article, start == null ? null : start.newest());
    for (StoredVersion version : missing) {
      Capture capture =
          new Capture(uploads.bucket(), article, version.versionId(), version.lastModified());
      switch (read(version)) {
        case null -> recorded = recorded.plus(0, 0);
        case CaptureReader.Outcome.Unreadable problem -> {
          keep(new ProblemDocument(capture, problem.kind(), problem.reason()));
          recorded = recorded.plus(0, 1);
        }
        case CaptureReader.Outcome.Readable found -> {
          if (head != null && found.statements().equals(head.statements())) {
            recorded = recorded.plus(0, 0);
          } else {
            Head longer = append(head, capture, found);
            if (longer == null) {
              return new Progress(head, newest, true, recorded);
            }
            head = longer;
            recorded = recorded.plus(1, 0);
          }
        }
      }
      newest = capture;
    }
    return new Progress(head, newest, false, recorded);
  }

  /** What {@code version} holds, or null where it was removed for good since it was listed. */
  private CaptureReader.@Nullable Outcome read(StoredVersion version) {
    CaptureReader.Outcome refusal = reader.refusal(version);
    if (refusal != null) {
      return refusal;
    }
    StoredObject object = uploads.read(version.key(), version.versionId());
    return object == null ? null : reader.read(version, object);
  }

  /** The log's new end, or null where another writer was first. */
  private @Nullable Head append(
      @Nullable Head head, Capture capture, CaptureReader.Outcome.Readable found) {
    int sequence = head == null ? 1 : head.sequence() + 1;
    VersionDocument document =
        VersionDocument.of(
            sequence,
            Engine.NAME,
            head == null || sequence == 1 ? null : head.entry(),
            found.capturedAt(),
            capture,
            found.statements(),
            found.article());
    byte[] bytes = json.write(document);
    String segment = ArticleKey.encode(capture.key());
    return put.create(new ArchivePath.Version(segment, sequence).key(), bytes, "application/json")
        ? new Head(sequence, Sha256.of(bytes), Engine.NAME, found.statements(), capture)
        : null;
  }

  private void keep(ProblemDocument problem) {
    String segment = ArticleKey.encode(problem.source().key());
    ArchivePath.Problem path = ArchivePath.Problem.of(segment, problem.source().versionId());
    put.create(path.key(), problem.write(), "application/json");
    announcements.problem(path, problem);
  }

  private static void remember(Log log, Progress progress) {
    if (progress.newest() != null) {
      Head head =
          progress.head() == null
              ? new Head(0, null, Engine.NAME, null, progress.newest())
              : progress.head();
      log.remember(head, progress.newest());
    }
  }
}

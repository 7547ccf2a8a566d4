package org.variorum.archive.compare;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.key.ArchivePath;
import org.variorum.archive.notify.Announcements;
import org.variorum.archive.notify.Publisher;
import org.variorum.archive.store.ObjectStore;
import org.variorum.archive.store.PatientPut;
import org.variorum.archive.store.StoreException;
import org.variorum.archive.store.StoredObject;
import org.variorum.archive.version.VersionDocument;
import org.variorum.archive.version.VersionJson;
import org.variorum.statements.Engine;
import org.variorum.statements.model.Comparison;

/**
 * Compares a version with the one before it, keeps the diff and its redline, and tells subscribers.
 * Every step can be repeated: what is there is not written again, what was told has a marker.
 *
 * <pre>{@code
 * new CompareVersions(archive, publisher).compare(new ArchivePath.Version("storm.html", 2));
 * // writes 00000001-00000002.json, .html and .published in articles/storm.html/diffs/
 * }</pre>
 */
public final class CompareVersions {
  private final ObjectStore archive;
  private final Announcements announcements;
  private final PatientPut put;
  private final Engine engine = new Engine();
  private final VersionJson versions = new VersionJson();
  private final DiffJson diffs = new DiffJson();
  private final Redline redlines = new Redline();

  /** Compares what lies in {@code archive} and tells {@code publisher}. */
  public CompareVersions(ObjectStore archive, Publisher publisher) {
    this.archive = archive;
    this.announcements = new Announcements(archive, publisher);
    this.put = new PatientPut(archive);
  }

  /**
   * What one call did.
   *
   * @param written whether this call wrote the diff
   * @param told whether this call told subscribers
   * @param uploadedAt when the store took the version's upload
   * @param comparison what changed, or null for a first version
   */
  public record Compared(
      boolean written, boolean told, Instant uploadedAt, @Nullable Comparison comparison) {}

  /**
   * Compares the version at {@code path} with the one before it; a first version is only told of.
   *
   * @throws StoreException when a store fails or the version is not there; the call can be repeated
   */
  public Compared compare(ArchivePath.Version path) {
    if (path.sequence() == 1) {
      VersionDocument first = read(path);
      boolean told = announcements.first(path, first);
      return new Compared(false, told, first.source().uploadedAt(), null);
    }
    ArchivePath.Diff diff = new ArchivePath.Diff(path.segment(), path.sequence());
    VersionDocument before = read(new ArchivePath.Version(path.segment(), path.sequence() - 1));
    VersionDocument after = read(path);
    Comparison comparison = engine.compare(before.article(), after.article());
    // The document last: whoever sees it finds the page beside it.
    put.create(diff.page(), redlines.write(before, after, comparison), "text/html; charset=utf-8");
    boolean written =
        put.create(diff.key(), diffs.write(before, after, comparison), "application/json");
    boolean told = announcements.diff(diff, before, after, comparison, written);
    return new Compared(written, told, after.source().uploadedAt(), comparison);
  }

  private VersionDocument read(ArchivePath.Version path) {
    StoredObject object = archive.read(path.key());
    if (object == null) {
      throw new StoreException(
          "could not read '%s' in bucket '%s': it is not there"
              .formatted(path.key(), archive.bucket()),
          new IllegalStateException("404"));
    }
    return versions.read(object.content());
  }
}

package org.variorum.archive.notify;

import org.variorum.archive.json.JsonText;
import org.variorum.archive.key.ArchivePath;
import org.variorum.archive.store.ObjectStore;
import org.variorum.archive.version.ProblemDocument;
import org.variorum.archive.version.VersionDocument;
import org.variorum.statements.model.Comparison;

/**
 * Tells subscribers of what lies in the archive, at least once: a marker is put beside it after the
 * publisher took the notification, and what has a marker is not told again.
 *
 * <p>Every method throws {@link org.variorum.archive.store.StoreException} when the archive fails,
 * and whatever the publisher throws; the call can be repeated.
 */
public final class Announcements {
  private final ObjectStore archive;
  private final Publisher publisher;
  private final Notifications notifications;

  /** Tells {@code publisher} of what lies in {@code archive}. */
  public Announcements(ObjectStore archive, Publisher publisher) {
    this.archive = archive;
    this.publisher = publisher;
    this.notifications = new Notifications("s3://" + archive.bucket(), publisher.pages());
  }

  /** Tells of the problem at {@code path}; true when it was told now. */
  public boolean problem(ArchivePath.Problem path, ProblemDocument problem) {
    return tell(path, () -> notifications.problem(path, problem));
  }

  /** Tells of the first version at {@code path}; true when it was told now. */
  public boolean first(ArchivePath.Version path, VersionDocument version) {
    return tell(path, () -> notifications.first(path, version));
  }

  /**
   * Tells of the diff at {@code path}; true when it was told now.
   *
   * @param fresh whether the caller wrote the diff just now, so that nobody told of it yet and no
   *     marker need be looked for
   */
  public boolean diff(
      ArchivePath.Diff path,
      VersionDocument before,
      VersionDocument after,
      Comparison comparison,
      boolean fresh) {
    if (!fresh && told(path)) {
      return false;
    }
    publish(path, notifications.diff(path, before, after, comparison));
    return true;
  }

  /** Whether subscribers were told of what lies at {@code path}. */
  public boolean told(ArchivePath path) {
    return archive.read(ArchivePath.marker(path)) != null;
  }

  private interface Telling {
    Notification notification();
  }

  private boolean tell(ArchivePath path, Telling telling) {
    if (told(path)) {
      return false;
    }
    publish(path, telling.notification());
    return true;
  }

  private void publish(ArchivePath path, Notification notification) {
    publisher.publish(notification);
    byte[] marker = JsonText.object(json -> json.writeStringProperty("id", notification.id()));
    // Whoever is first, both have told the same thing; a lost marker only means one more repeat.
    archive.putIfAbsent(ArchivePath.marker(path), marker, "application/json");
  }
}

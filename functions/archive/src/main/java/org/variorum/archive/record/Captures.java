package org.variorum.archive.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.store.ObjectStore;
import org.variorum.archive.store.StoredVersion;
import org.variorum.archive.version.Capture;

/** The captures of one key that the log does not have yet. */
final class Captures {
  /** Most events bring one capture; the first page need not be long. */
  private static final int FIRST_PAGE = 20;

  private static final int PAGE = 1000;

  private final ObjectStore uploads;

  Captures(ObjectStore uploads) {
    this.uploads = uploads;
  }

  /**
   * The versions of {@code key} that came after {@code newest}, oldest first.
   *
   * <p>The store lists newest first, and its order counts, not its clock: the list ends at {@code
   * newest}. Only where the bucket no longer keeps that version are the older ones told by their
   * time.
   */
  List<StoredVersion> after(String key, @Nullable Capture newest) {
    List<StoredVersion> missing = new ArrayList<>();
    ObjectStore.Mark mark = null;
    do {
      ObjectStore.VersionPage page = uploads.versions(key, mark, mark == null ? FIRST_PAGE : PAGE);
      for (StoredVersion version : page.versions()) {
        if (!version.key().equals(key)) {
          return withoutOlder(missing, newest);
        }
        if (newest != null && version.versionId().equals(newest.versionId())) {
          Collections.reverse(missing);
          return missing;
        }
        missing.add(version);
      }
      mark = page.next();
    } while (mark != null);
    return withoutOlder(missing, newest);
  }

  private static List<StoredVersion> withoutOlder(
      List<StoredVersion> missing, @Nullable Capture newest) {
    if (newest != null) {
      missing.removeIf(version -> version.lastModified().isBefore(newest.uploadedAt()));
    }
    Collections.reverse(missing);
    return missing;
  }
}

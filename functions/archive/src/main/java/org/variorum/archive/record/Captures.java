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
   * <p>The store lists newest first. The list ends at {@code newest}, or, where the bucket no
   * longer keeps that version, before the first one that is older.
   */
  List<StoredVersion> after(String key, @Nullable Capture newest) {
    List<StoredVersion> missing = new ArrayList<>();
    ObjectStore.Mark mark = null;
    do {
      ObjectStore.VersionPage page = uploads.versions(key, mark, mark == null ? FIRST_PAGE : PAGE);
      for (StoredVersion version : page.versions()) {
        if (!version.key().equals(key) || handled(version, newest)) {
          Collections.reverse(missing);
          return missing;
        }
        missing.add(version);
      }
      mark = page.next();
    } while (mark != null);
    Collections.reverse(missing);
    return missing;
  }

  private static boolean handled(StoredVersion version, @Nullable Capture newest) {
    return newest != null
        && (version.versionId().equals(newest.versionId())
            || version.lastModified().isBefore(newest.uploadedAt()));
  }
}

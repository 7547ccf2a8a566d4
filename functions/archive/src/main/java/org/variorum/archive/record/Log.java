package org.variorum.archive.record;

import org.jspecify.annotations.Nullable;
import org.variorum.archive.json.Sha256;
import org.variorum.archive.key.ArchivePath;
import org.variorum.archive.store.ObjectStore;
import org.variorum.archive.store.StoredObject;
import org.variorum.archive.version.Capture;
import org.variorum.archive.version.Head;
import org.variorum.archive.version.VersionDocument;
import org.variorum.archive.version.VersionJson;
import org.variorum.statements.Engine;

/** One article's log in the archive: where it ends, and what lies there. */
final class Log {
  private final ObjectStore archive;
  private final CaptureReader reader;
  private final String segment;

  Log(ObjectStore archive, CaptureReader reader, String segment) {
    this.archive = archive;
    this.reader = reader;
    this.segment = segment;
  }

  /** Where the log ends by the cache, or null where the cache is missing or another engine's. */
  @Nullable Head cached() {
    StoredObject object = archive.read(new ArchivePath.Head(segment).key());
    Head head = object == null ? null : Head.read(object.content());
    return head != null && head.engine().equals(Engine.NAME) ? head : null;
  }

  /** Where the log ends by the log itself, or null where there is no entry. */
  @Nullable Head actual() {
    String last = lastKey();
    if (last == null || !(ArchivePath.parse(last) instanceof ArchivePath.Version version)) {
      return null;
    }
    StoredObject object = archive.read(last);
    if (object == null) {
      throw new IllegalStateException("'" + last + "' is listed but cannot be read");
    }
    VersionDocument document = new VersionJson().read(object.content());
    return new Head(
        version.sequence(),
        Sha256.of(object.content()),
        Engine.NAME,
        document.engine().equals(Engine.NAME)
            ? document.statements()
            : reader.statements(document.article()),
        document.source());
  }

  /** Remembers where the log ends and that {@code newest} was handled. */
  void remember(Head head, Capture newest) {
    Head later = new Head(head.sequence(), head.entry(), head.engine(), head.statements(), newest);
    archive.put(new ArchivePath.Head(segment).key(), later.write(), "application/json");
  }

  private @Nullable String lastKey() {
    String last = null;
    for (String key : archive.keys(ArchivePath.Version.versions(segment))) {
      if (key.endsWith(".json")) {
        last = key;
      }
    }
    return last;
  }
}

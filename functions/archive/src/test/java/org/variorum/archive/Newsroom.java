package org.variorum.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.variorum.archive.compare.CompareVersions;
import org.variorum.archive.notify.Notification;
import org.variorum.archive.notify.Publisher;
import org.variorum.archive.reconcile.Failures;
import org.variorum.archive.reconcile.Reconcile;
import org.variorum.archive.record.RecordVersions;
import org.variorum.archive.store.MemoryStore;
import org.variorum.archive.store.ObjectStore;
import org.variorum.archive.store.StoredObject;

/** Two buckets in memory, the functions between them, and a publisher that remembers. */
public final class Newsroom {
  /** Ticks a second with every look, from noon. */
  private final AtomicLong seconds = new AtomicLong();

  private final Clock clock =
      new Clock() {
        @Override
        public ZoneOffset getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return Instant.parse("2026-01-29T12:00:00Z").plusSeconds(seconds.getAndIncrement());
        }
      };

  public final MemoryStore uploads = new MemoryStore("uploads", true, clock);
  public final MemoryStore archive = new MemoryStore("archive", false, Clock.systemUTC());
  public final List<Notification> told = new ArrayList<>();

  public RecordVersions recorder() {
    return new RecordVersions(uploads, archive, told::add, 2000);
  }

  public CompareVersions comparer() {
    return new CompareVersions(archive, told::add);
  }

  public Reconcile reconcile(Publisher publisher) {
    return reconcile(publisher, (key, cause) -> {});
  }

  public Reconcile reconcile(Publisher publisher, Failures failures) {
    return new Reconcile(
        uploads,
        archive,
        new RecordVersions(uploads, archive, publisher, 2000),
        new CompareVersions(archive, publisher),
        publisher,
        failures);
  }

  public String upload(String key, String text) {
    return uploads.upload(key, text.getBytes(UTF_8), "text/plain", Map.of());
  }

  /** Every key of the archive but caches, with its content. */
  public static Map<String, String> contents(ObjectStore archive) {
    Map<String, String> contents = new TreeMap<>();
    for (String key : archive.keys("")) {
      StoredObject object = archive.read(key);
      if (object != null && !key.endsWith("/head.json")) {
        contents.put(key, new String(object.content(), UTF_8));
      }
    }
    return contents;
  }
}

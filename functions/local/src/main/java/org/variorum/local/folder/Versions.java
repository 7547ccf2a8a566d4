package org.variorum.local.folder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Adds and removes versions; every method runs inside a transaction of the writer. */
final class Versions {
  /**
   * What a write did.
   *
   * @param entry the version that was added or removed, or null where nothing was done
   * @param dropped files that no row names any more, once the transaction is on the disk
   */
  record Change(@Nullable Entry entry, List<String> dropped) {
    Change {
      dropped = List.copyOf(dropped);
    }
  }

  private static final Change NOTHING = new Change(null, List.of());

  private final BiPredicate<Bucket, String> announced;
  private long lastSequence;

  /** Whether a version began to wait for a function since somebody asked. */
  private boolean waits;

  Versions(Database database, BiPredicate<Bucket, String> announced) {
    this.announced = announced;
    this.lastSequence = database.ask(Versions::lastSequence);
  }

  Change put(
      Session session,
      Bucket bucket,
      String key,
      Headers headers,
      Body body,
      String tag,
      Condition condition)
      throws SQLException {
    Entry newest = Rows.newest(session, bucket, key);
    if (!condition.holds(newest)) {
      return NOTHING;
    }
    Entry entry =
        new Entry(bucket, key, ++lastSequence, false, body.size(), tag, timeAfter(newest));
    add(session, entry, headers, body);
    List<String> dropped = new ArrayList<>();
    if (!bucket.versioned() && newest != null) {
      erase(session, newest, dropped);
    }
    return new Change(entry, dropped);
  }

  /** Says on top of the versions of a key that the object was removed. */
  Change mark(Session session, Bucket bucket, String key) throws SQLException {
    Entry newest = Rows.newest(session, bucket, key);
    Entry marker = new Entry(bucket, key, ++lastSequence, true, 0, "", timeAfter(newest));
    add(session, marker, Headers.typed(null), new Body.Short(new byte[0]));
    return new Change(marker, List.of());
  }

  /** Removes one version for good; without {@code sequence} the newest. */
  Change remove(Session session, Bucket bucket, String key, @Nullable Long sequence)
      throws SQLException {
    Entry entry =
        sequence == null
            ? Rows.newest(session, bucket, key)
            : Rows.version(session, bucket, key, sequence);
    if (entry == null) {
      return NOTHING;
    }
    List<String> dropped = new ArrayList<>();
    erase(session, entry, dropped);
    return new Change(entry, dropped);
  }

  private void add(Session session, Entry entry, Headers headers, Body body) throws SQLException {
    session.execute(
        "INSERT INTO content (sequence, headers, bytes, file) VALUES (?, ?, ?, ?)",
        entry.sequence(),
        HeadersText.write(headers),
        Bodies.bytes(body),
        Bodies.file(body));
    session.execute(
        "INSERT INTO entry (" + Rows.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?)", values(entry));
    if (announced.test(entry.bucket(), entry.key())) {
      waits = true;
      session.execute(
          "INSERT INTO waiting (" + Rows.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?)", values(entry));
    }
  }

  /** Whether a version began to wait since the last call. */
  boolean takeWaits() {
    boolean taken = waits;
    waits = false;
    return taken;
  }

  private static Object[] values(Entry entry) {
    return new Object[] {
      entry.bucket(),
      Rows.bytes(entry.key()),
      entry.sequence(),
      entry.marker(),
      entry.size(),
      entry.tag(),
      entry.modified()
    };
  }

  private static void erase(Session session, Entry entry, List<String> dropped)
      throws SQLException {
    String file = file(session, entry);
    if (file != null) {
      dropped.add(file);
    }
    session.execute("DELETE FROM content WHERE sequence = ?", entry.sequence());
    session.execute(
        "DELETE FROM entry WHERE bucket = ? AND key = ? AND sequence = ?",
        entry.bucket(),
        Rows.bytes(entry.key()),
        entry.sequence());
  }

  private static @Nullable String file(Session session, Entry entry) throws SQLException {
    try (ResultSet row =
        session.query("SELECT file FROM content WHERE sequence = ?", entry.sequence())) {
      return row.next() ? row.getString(1) : null;
    }
  }

  /** Later than the version before, so that the order of a key's versions shows in their times. */
  private static Instant timeAfter(@Nullable Entry newest) {
    Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
    return newest == null || now.isAfter(newest.modified()) ? now : newest.modified().plusMillis(1);
  }

  private static long lastSequence(Session session) throws SQLException {
    try (ResultSet row = session.query("SELECT seq FROM sqlite_sequence WHERE name = 'content'")) {
      return row.next() ? row.getLong(1) : 0;
    }
  }
}

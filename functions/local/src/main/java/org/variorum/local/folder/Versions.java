package org.variorum.local.folder;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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

  Versions(Database database, BiPredicate<Bucket, String> announced) {
    this.announced = announced;
    this.lastSequence = database.ask(Versions::lastSequence);
  }

  Change put(
      Connection connection,
      Bucket bucket,
      String key,
      Headers headers,
      Body body,
      String tag,
      Condition condition)
      throws SQLException {
    Entry newest = Rows.newest(connection, bucket, key);
    if (!condition.holds(newest)) {
      return NOTHING;
    }
    Entry entry =
        new Entry(bucket, key, ++lastSequence, false, body.size(), tag, timeAfter(newest));
    add(connection, entry, headers, body);
    List<String> dropped = new ArrayList<>();
    if (!bucket.versioned() && newest != null) {
      erase(connection, newest, dropped);
    }
    return new Change(entry, dropped);
  }

  /** Says on top of the versions of a key that the object was removed. */
  Change mark(Connection connection, Bucket bucket, String key) throws SQLException {
    Entry newest = Rows.newest(connection, bucket, key);
    Entry marker = new Entry(bucket, key, ++lastSequence, true, 0, "", timeAfter(newest));
    add(connection, marker, Headers.typed(null), new Body.Short(new byte[0]));
    return new Change(marker, List.of());
  }

  /** Removes one version for good; without {@code sequence} the newest. */
  Change remove(Connection connection, Bucket bucket, String key, @Nullable Long sequence)
      throws SQLException {
    Entry entry =
        sequence == null
            ? Rows.newest(connection, bucket, key)
            : Rows.version(connection, bucket, key, sequence);
    if (entry == null) {
      return NOTHING;
    }
    List<String> dropped = new ArrayList<>();
    erase(connection, entry, dropped);
    return new Change(entry, dropped);
  }

  private void add(Connection connection, Entry entry, Headers headers, Body body)
      throws SQLException {
    Rows.execute(
        connection,
        "INSERT INTO content (sequence, headers, bytes, file) VALUES (?, ?, ?, ?)",
        entry.sequence(),
        HeadersText.write(headers),
        Bodies.bytes(body),
        Bodies.file(body));
    Rows.execute(
        connection,
        "INSERT INTO entry (" + Rows.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?)",
        values(entry));
    if (announced.test(entry.bucket(), entry.key())) {
      Rows.execute(
          connection,
          "INSERT INTO waiting (" + Rows.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?)",
          values(entry));
    }
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

  private static void erase(Connection connection, Entry entry, List<String> dropped)
      throws SQLException {
    String file = file(connection, entry);
    if (file != null) {
      dropped.add(file);
    }
    Rows.execute(connection, "DELETE FROM content WHERE sequence = ?", entry.sequence());
    Rows.execute(
        connection,
        "DELETE FROM entry WHERE bucket = ? AND key = ? AND sequence = ?",
        entry.bucket(),
        Rows.bytes(entry.key()),
        entry.sequence());
  }

  private static @Nullable String file(Connection connection, Entry entry) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT file FROM content WHERE sequence = ?")) {
      Rows.bind(statement, entry.sequence());
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    }
  }

  /** Later than the version before, so that the order of a key's versions shows in their times. */
  private static Instant timeAfter(@Nullable Entry newest) {
    Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
    return newest == null || now.isAfter(newest.modified()) ? now : newest.modified().plusMillis(1);
  }

  private static long lastSequence(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT seq FROM sqlite_sequence WHERE name = 'content'")) {
      return row.next() ? row.getLong(1) : 0;
    }
  }
}

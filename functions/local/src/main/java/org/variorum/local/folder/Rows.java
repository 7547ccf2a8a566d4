package org.variorum.local.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads rows of the table {@code entry}. Keys are compared as bytes, as S3 does. */
final class Rows {
  static final String COLUMNS = "bucket, key, sequence, marker, size, tag, modified";

  private Rows() {}

  /** The entry in a row whose first columns are {@link #COLUMNS}. */
  static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        Bucket.numbered(row.getInt(1)),
        new String(row.getBytes(2), UTF_8),
        row.getLong(3),
        row.getInt(4) != 0,
        row.getLong(5),
        row.getString(6),
        Instant.ofEpochMilli(row.getLong(7)));
  }

  /** The newest version of a key, a marker too, or null. */
  static @Nullable Entry newest(Session session, Bucket bucket, String key) throws SQLException {
    return first(
        session, "bucket = ? AND key = ? ORDER BY sequence DESC LIMIT 1", bucket, bytes(key));
  }

  /** The first version at or after {@code from} in the order of listings, or null. */
  static @Nullable Entry seek(Session session, Bucket bucket, byte[] from) throws SQLException {
    return first(
        session, "bucket = ? AND key >= ? ORDER BY key, sequence DESC LIMIT 1", bucket, from);
  }

  /** One version of a key, or null. */
  static @Nullable Entry version(Session session, Bucket bucket, String key, long sequence)
      throws SQLException {
    return first(session, "bucket = ? AND key = ? AND sequence = ?", bucket, bytes(key), sequence);
  }

  /** Versions of a key that are older than {@code before}, newest first. */
  static List<Entry> olderThan(Session session, Bucket bucket, String key, long before, int limit)
      throws SQLException {
    return all(
        session,
        "bucket = ? AND key = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?",
        bucket,
        bytes(key),
        before,
        limit);
  }

  /** Versions from the key {@code from} on, in the order of listings. */
  static List<Entry> from(Session session, Bucket bucket, byte[] from, int limit)
      throws SQLException {
    return all(
        session,
        "bucket = ? AND key >= ? ORDER BY key, sequence DESC LIMIT ?",
        bucket,
        from,
        limit);
  }

  static byte[] bytes(String key) {
    return key.getBytes(UTF_8);
  }

  private static @Nullable Entry first(Session session, String where, Object... values)
      throws SQLException {
    List<Entry> found = all(session, where, values);
    return found.isEmpty() ? null : found.getFirst();
  }

  private static List<Entry> all(Session session, String where, Object... values)
      throws SQLException {
    try (ResultSet rows =
        session.query("SELECT " + COLUMNS + " FROM entry WHERE " + where, values)) {
      List<Entry> found = new ArrayList<>();
      while (rows.next()) {
        found.add(entry(rows));
      }
      return found;
    }
  }
}

package org.variorum.local.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
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
  static @Nullable Entry newest(Connection connection, Bucket bucket, String key)
      throws SQLException {
    return first(
        connection, "bucket = ? AND key = ? ORDER BY sequence DESC LIMIT 1", bucket, bytes(key));
  }

  /** The first version at or after {@code from} in the order of listings, or null. */
  static @Nullable Entry seek(Connection connection, Bucket bucket, byte[] from)
      throws SQLException {
    return first(
        connection, "bucket = ? AND key >= ? ORDER BY key, sequence DESC LIMIT 1", bucket, from);
  }

  /** One version of a key, or null. */
  static @Nullable Entry version(Connection connection, Bucket bucket, String key, long sequence)
      throws SQLException {
    return first(
        connection, "bucket = ? AND key = ? AND sequence = ?", bucket, bytes(key), sequence);
  }

  /** Versions of a key that are older than {@code before}, newest first. */
  static List<Entry> olderThan(
      Connection connection, Bucket bucket, String key, long before, int limit)
      throws SQLException {
    return all(
        connection,
        "bucket = ? AND key = ? AND sequence < ? ORDER BY sequence DESC LIMIT " + limit,
        bucket,
        bytes(key),
        before);
  }

  /** Versions from the key {@code from} on, in the order of listings. */
  static List<Entry> from(Connection connection, Bucket bucket, byte[] from, int limit)
      throws SQLException {
    return all(
        connection,
        "bucket = ? AND key >= ? ORDER BY key, sequence DESC LIMIT " + limit,
        bucket,
        from);
  }

  static byte[] bytes(String key) {
    return key.getBytes(UTF_8);
  }

  private static @Nullable Entry first(Connection connection, String where, Object... values)
      throws SQLException {
    List<Entry> found = all(connection, where, values);
    return found.isEmpty() ? null : found.getFirst();
  }

  private static List<Entry> all(Connection connection, String where, Object... values)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT " + COLUMNS + " FROM entry WHERE " + where)) {
      bind(statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        List<Entry> found = new ArrayList<>();
        while (rows.next()) {
          found.add(entry(rows));
        }
        return found;
      }
    }
  }

  /** Gives {@code statement} its values in order. */
  static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      switch (values[i]) {
        case null -> statement.setNull(i + 1, java.sql.Types.NULL);
        case Bucket bucket -> statement.setInt(i + 1, bucket.number());
        case byte[] bytes -> statement.setBytes(i + 1, bytes);
        case Long number -> statement.setLong(i + 1, number);
        case Integer number -> statement.setInt(i + 1, number);
        case Boolean flag -> statement.setInt(i + 1, flag ? 1 : 0);
        case String text -> statement.setString(i + 1, text);
        case Instant time -> statement.setLong(i + 1, time.toEpochMilli());
        default -> throw new IllegalArgumentException("a value of " + values[i].getClass());
      }
    }
  }

  /** Runs one statement that changes rows. */
  static void execute(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      statement.executeUpdate();
    }
  }
}

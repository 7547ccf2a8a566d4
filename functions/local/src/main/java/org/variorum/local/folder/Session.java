package org.variorum.local.folder;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A connection and the statements that were prepared on it: preparing one costs more than most of
 * them take to run. One thread uses it at a time. Values are bound, never part of a statement's
 * text, so that there are few statements.
 */
final class Session implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  /** Takes {@code connection} over and closes it in the end. */
  Session(Connection connection) {
    this.connection = connection;
  }

  /**
   * The rows that {@code sql} finds with {@code values}; the caller closes them before it asks the
   * same again.
   */
  ResultSet query(String sql, @Nullable Object... values) throws SQLException {
    return bound(sql, values).executeQuery();
  }

  /** Runs {@code sql}, which changes rows or the session. */
  void execute(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = bound(sql, values);
    try {
      statement.execute();
    } finally {
      // Bytes that were bound need not stay in memory.
      statement.clearParameters();
    }
  }

  @Override
  public void close() throws SQLException {
    try {
      for (PreparedStatement statement : prepared.values()) {
        statement.close();
      }
    } finally {
      connection.close();
    }
  }

  private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      bind(statement, i + 1, values[i]);
    }
    return statement;
  }

  private static void bind(PreparedStatement statement, int place, @Nullable Object value)
      throws SQLException {
    switch (value) {
      case null -> statement.setNull(place, java.sql.Types.NULL);
      case Bucket bucket -> statement.setInt(place, bucket.number());
      case byte[] bytes -> statement.setBytes(place, bytes);
      case Long number -> statement.setLong(place, number);
      case Integer number -> statement.setInt(place, number);
      case Boolean flag -> statement.setInt(place, flag ? 1 : 0);
      case String text -> statement.setString(place, text);
      case Instant time -> statement.setLong(place, time.toEpochMilli());
      default -> throw new IllegalArgumentException("a value of " + value.getClass());
    }
  }
}

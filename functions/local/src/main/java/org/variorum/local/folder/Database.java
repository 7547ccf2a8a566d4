package org.variorum.local.folder;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** The database file of a folder: its tables and its sessions. */
final class Database implements AutoCloseable {
  /** Reading of the database's state. */
  interface Query<T> {
    @Nullable T ask(Session session) throws SQLException;
  }

  /**
   * A page holds most short articles' rows whole; 8 KB wrote 20 KB objects faster than 4 KB and no
   * slower than 16 KB (measure again with the benchmark of captures a second).
   */
  private static final int PAGE_BYTES = 8192;

  /** How long a connection waits for another; only opening after a crash ever needs it. */
  private static final int BUSY_MILLISECONDS = 10_000;

  /**
   * The log grows to so many pages, 64 MB, before its pages go into the database: a checkpoint
   * waits for the disk twice, and pages of the index that many writes touch go there once.
   */
  private static final int LOG_PAGES = 8192;

  private static final String[] SCHEMA = {
    // The bytes and headers of each version; sequence numbers are never used twice.
    """
    CREATE TABLE IF NOT EXISTS content (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      headers TEXT NOT NULL, bytes BLOB, file TEXT)\
    """,
    "CREATE INDEX IF NOT EXISTS content_file ON content (file) WHERE file IS NOT NULL",
    // What listings walk: small rows, each key's newest version first.
    """
    CREATE TABLE IF NOT EXISTS entry (
      bucket INTEGER NOT NULL, key BLOB NOT NULL, sequence INTEGER NOT NULL,
      marker INTEGER NOT NULL, size INTEGER NOT NULL, tag TEXT NOT NULL, modified INTEGER NOT NULL,
      PRIMARY KEY (bucket, key, sequence DESC)) WITHOUT ROWID\
    """,
    // Versions that no function has handled yet.
    """
    CREATE TABLE IF NOT EXISTS waiting (
      sequence INTEGER PRIMARY KEY, bucket INTEGER NOT NULL, key BLOB NOT NULL,
      marker INTEGER NOT NULL, size INTEGER NOT NULL, tag TEXT NOT NULL, modified INTEGER NOT NULL)\
    """,
    // Multipart uploads that are not complete.
    """
    CREATE TABLE IF NOT EXISTS multipart (
      id TEXT PRIMARY KEY, bucket INTEGER NOT NULL, key BLOB NOT NULL,
      headers TEXT NOT NULL, begun INTEGER NOT NULL) WITHOUT ROWID\
    """,
    """
    CREATE TABLE IF NOT EXISTS part (
      id TEXT NOT NULL, number INTEGER NOT NULL, size INTEGER NOT NULL, tag TEXT NOT NULL,
      modified INTEGER NOT NULL, bytes BLOB, file TEXT, PRIMARY KEY (id, number)) WITHOUT ROWID\
    """,
  };

  private final Path file;
  private final ConcurrentLinkedQueue<Session> idle = new ConcurrentLinkedQueue<>();
  private volatile boolean closed;

  /** Opens the database in {@code file}, which is made when it is missing. */
  Database(Path file) {
    this.file = file;
    try (Session session = connect(false)) {
      for (String table : SCHEMA) {
        session.execute(table);
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** A session that writes; there is one at a time. */
  Session writing() {
    try {
      return connect(false);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** Answers {@code query}, which always has an answer. */
  <T> T ask(Query<T> query) {
    return requireNonNull(find(query));
  }

  /** Answers {@code query} from a state that no half-finished write is part of. */
  <T> @Nullable T find(Query<T> query) {
    if (closed) {
      throw new FolderException("could not read '" + file + "': the folder is closed", null);
    }
    try {
      Session session = idle.poll();
      if (session == null) {
        session = connect(true);
      }
      try {
        return query.ask(session);
      } finally {
        idle.add(session);
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public void close() {
    closed = true;
    for (Session session = idle.poll(); session != null; session = idle.poll()) {
      try {
        session.close();
      } catch (SQLException e) {
        throw failure(e);
      }
    }
  }

  FolderException failure(SQLException e) {
    return new FolderException("could not use '" + file + "': " + e.getMessage(), e);
  }

  private Session connect(boolean readOnly) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setPageSize(PAGE_BYTES);
    config.setBusyTimeout(BUSY_MILLISECONDS);
    if (readOnly) {
      config.setReadOnly(true);
    } else {
      // With FULL every commit waits until the log is on the disk.
      config.setJournalMode(JournalMode.WAL);
      config.setSynchronous(SynchronousMode.FULL);
      config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, String.valueOf(LOG_PAGES));
    }
    return new Session(config.createConnection("jdbc:sqlite:" + file));
  }
}

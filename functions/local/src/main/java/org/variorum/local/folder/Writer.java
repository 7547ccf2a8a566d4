package org.variorum.local.folder;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Writes to the database, one change after the other. Changes that come while one transaction goes
 * to the disk share the next: whoever is first makes them all.
 */
final class Writer implements AutoCloseable {
  /** A change of the database and what it answers. */
  interface Change<T> {
    T apply(Connection connection) throws SQLException;
  }

  /** So many changes share a transaction at most: it bounds what one failure can take with it. */
  private static final int CHANGES_TOGETHER = 256;

  /** A change that waits to be made. Everything but the change is guarded by the lock. */
  private static final class Task<T> {
    private final Change<T> change;
    private final boolean lasting;
    private @Nullable T answer;
    private @Nullable Exception failure;
    private boolean done;

    Task(Change<T> change, boolean lasting) {
      this.change = change;
      this.lasting = lasting;
    }

    void apply(Connection connection) throws SQLException {
      answer = change.apply(connection);
    }
  }

  private final Database database;
  private final Connection connection;
  private final Runnable committed;
  private final Queue<Task<?>> tasks = new ConcurrentLinkedQueue<>();
  private final ReentrantLock lock = new ReentrantLock();
  private boolean closed;

  /** Whether commits wait for the disk now, as a new connection's do. */
  private boolean waiting = true;

  /**
   * A writer with a connection of its own.
   *
   * @param committed runs after each transaction; must be quick
   */
  Writer(Database database, Runnable committed) {
    this.database = database;
    this.committed = committed;
    this.connection = database.writing();
  }

  /** Makes {@code change} and answers once it is on the disk. */
  <T> T write(Change<T> change) {
    return write(change, true);
  }

  /**
   * Makes {@code change} and answers once others see it.
   *
   * @param lasting whether to wait for the disk. A change that is not lasting survives the end of
   *     the process; when the machine itself fails, the last of them may be lost, but never one
   *     that came before a lasting change.
   */
  <T> T write(Change<T> change, boolean lasting) {
    Task<T> task = new Task<>(change, lasting);
    tasks.add(task);
    lock.lock();
    try {
      while (!task.done) {
        commit();
      }
      return switch (task.failure) {
        case null -> requireNonNull(task.answer);
        case SQLException cause -> throw database.failure(cause);
        case Exception cause -> throw new FolderException("could not write: " + cause, cause);
      };
    } finally {
      lock.unlock();
    }
  }

  /** Ends once the transaction that is under way is on the disk. */
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      connection.close();
    } catch (SQLException e) {
      throw database.failure(e);
    } finally {
      lock.unlock();
    }
  }

  /** Makes the changes that wait. */
  private void commit() {
    List<Task<?>> batch = new ArrayList<>();
    for (Task<?> task = tasks.poll(); task != null; task = tasks.poll()) {
      batch.add(task);
      if (batch.size() == CHANGES_TOGETHER) {
        break;
      }
    }
    try {
      transact(batch);
    } catch (SQLException | RuntimeException e) {
      batch.forEach(task -> task.failure = e);
    }
    batch.forEach(task -> task.done = true);
  }

  private void transact(List<Task<?>> batch) throws SQLException {
    if (closed) {
      throw new FolderException("the folder is closed", null);
    }
    waitForDisk(batch.stream().anyMatch(task -> task.lasting));
    execute("BEGIN IMMEDIATE");
    try {
      for (Task<?> task : batch) {
        task.apply(connection);
      }
      execute("COMMIT");
    } catch (SQLException | RuntimeException e) {
      execute("ROLLBACK");
      throw e;
    }
    committed.run();
  }

  /** With FULL a commit waits until the log of all commits is on the disk. */
  private void waitForDisk(boolean wait) throws SQLException {
    if (wait != waiting) {
      execute(wait ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
      waiting = wait;
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}

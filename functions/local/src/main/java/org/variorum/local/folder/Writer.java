package org.variorum.local.folder;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Writes to the database, one change after the other on a thread of its own. Changes that come
 * while one transaction goes to the disk share the next.
 */
final class Writer implements AutoCloseable {
  /** A change of the database and what it answers. */
  interface Change<T extends @Nullable Object> {
    T apply(Connection connection) throws SQLException;
  }

  /** So many changes share a transaction at most: it bounds what one failure can take with it. */
  private static final int CHANGES_TOGETHER = 256;

  private record Task<T extends @Nullable Object>(
      @Nullable Change<T> change, CompletableFuture<T> answer) {}

  private final Database database;
  private final Connection connection;
  private final Runnable committed;
  private final BlockingQueue<Task<?>> tasks = new LinkedBlockingQueue<>();
  private final Thread thread;
  private boolean closed;

  /**
   * Starts writing.
   *
   * @param committed runs after each transaction that is on the disk; must be quick
   */
  Writer(Database database, Runnable committed) {
    this.database = database;
    this.committed = committed;
    this.connection = database.writing();
    try {
      connection.setAutoCommit(false);
    } catch (SQLException e) {
      throw database.failure(e);
    }
    this.thread = Thread.ofPlatform().name("folder-writer").daemon().start(this::run);
  }

  /** Makes {@code change} and answers once it is on the disk. */
  <T extends @Nullable Object> T write(Change<T> change) {
    try {
      return add(change).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof SQLException cause
          ? database.failure(cause)
          : new FolderException("could not write: " + e.getCause(), e.getCause());
    }
  }

  /** Makes {@code change} some time soon; nobody waits for it, and a crash may undo it. */
  void writeLater(Change<?> change) {
    CompletableFuture<?> unused = add(change);
  }

  /** Finishes what was asked for and ends. */
  @Override
  public void close() {
    synchronized (tasks) {
      closed = true;
      tasks.add(new Task<>(null, new CompletableFuture<>()));
    }
    try {
      thread.join();
      connection.close();
    } catch (SQLException e) {
      throw database.failure(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private <T extends @Nullable Object> CompletableFuture<T> add(Change<T> change) {
    Task<T> task = new Task<>(change, new CompletableFuture<>());
    // Under the lock, so that nothing comes after the task that ends the thread.
    synchronized (tasks) {
      if (closed) {
        throw new FolderException("could not write: the folder is closed", null);
      }
      tasks.add(task);
    }
    return task.answer();
  }

  private void run() {
    List<Task<?>> batch = new ArrayList<>();
    boolean ended = false;
    while (!ended) {
      try {
        batch.add(tasks.take());
        tasks.drainTo(batch, CHANGES_TOGETHER - 1);
        ended = batch.removeIf(task -> task.change() == null);
        commit(batch);
      } catch (SQLException | InterruptedException e) {
        fail(batch, e);
      }
      batch.clear();
    }
  }

  private void commit(List<Task<?>> batch) throws SQLException {
    List<Runnable> answers = new ArrayList<>(batch.size());
    try {
      for (Task<?> task : batch) {
        answers.add(applied(task));
      }
      connection.commit();
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      fail(batch, e);
      return;
    }
    committed.run();
    answers.forEach(Runnable::run);
  }

  private <T extends @Nullable Object> Runnable applied(Task<T> task) throws SQLException {
    T value = requireNonNull(task.change()).apply(connection);
    return () -> task.answer().complete(value);
  }

  private static void fail(List<Task<?>> batch, Exception cause) {
    batch.forEach(task -> task.answer().completeExceptionally(cause));
  }
}

package org.variorum.local.folder;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Writes to the database, one change after the other, on a thread of its own. Changes that come
 * while one transaction goes to the disk share the next.
 */
final class Writer implements AutoCloseable {
  /** A change of the database and what it answers. */
  interface Change<T> {
    T apply(Session session) throws SQLException;
  }

  /** So many changes share a transaction at most: it bounds what one failure can take with it. */
  private static final int CHANGES_TOGETHER = 256;

  /** A change that waits to be made. */
  private static final class Task<T> {
    private final Change<T> change;
    private final boolean lasting;
    private final CompletableFuture<T> answer = new CompletableFuture<>();

    Task(Change<T> change, boolean lasting) {
      this.change = change;
      this.lasting = lasting;
    }

    /** Makes the change; what it returns answers the caller, once others may see it. */
    Runnable apply(Session session) throws SQLException {
      T made = change.apply(session);
      return () -> answer.complete(made);
    }
  }

  private final Database database;
  private final Session session;
  private final Runnable committed;
  private final BlockingQueue<Task<?>> tasks = new LinkedBlockingQueue<>();
  private final Task<Boolean> last = new Task<>(unused -> true, false);
  private final Thread thread;
  private volatile boolean ended;

  /** Whether commits wait for the disk now, as a new session's do. */
  private boolean waiting = true;

  /**
   * A writer with a session of its own.
   *
   * @param committed runs after each transaction; must be quick
   */
  Writer(Database database, Runnable committed) {
    this.database = database;
    this.committed = committed;
    this.session = database.writing();
    this.thread = Thread.ofPlatform().daemon().name("folder-writer").start(this::work);
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
    if (ended) {
      refuseRest();
    }
    try {
      return task.answer.join();
    } catch (CompletionException e) {
      throw switch (e.getCause()) {
        case SQLException cause -> database.failure(cause);
        case FolderException cause ->
            new FolderException(String.valueOf(cause.getMessage()), cause);
        case null, default -> new FolderException("could not write: " + e.getCause(), e.getCause());
      };
    }
  }

  /** Ends once the changes that wait are on the disk. */
  @Override
  public void close() {
    tasks.add(last);
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void work() {
    List<Task<?>> batch = new ArrayList<>();
    try {
      while (!batch.contains(last)) {
        batch.clear();
        batch.add(tasks.take());
        tasks.drainTo(batch, CHANGES_TOGETHER - 1);
        commit(batch);
      }
      session.close();
    } catch (InterruptedException e) {
      throw new AssertionError("nobody interrupts this thread", e);
    } catch (SQLException e) {
      // The log is whole; the next start reads it.
    } finally {
      ended = true;
      refuseRest();
    }
  }

  /** Makes the changes of {@code batch}, all of them or none. */
  private void commit(List<Task<?>> batch) {
    try {
      List<Runnable> answers = transact(batch);
      committed.run();
      answers.forEach(Runnable::run);
    } catch (SQLException | RuntimeException | Error e) {
      batch.forEach(task -> task.answer.completeExceptionally(e));
    }
  }

  private List<Runnable> transact(List<Task<?>> batch) throws SQLException {
    waitForDisk(batch.stream().anyMatch(task -> task.lasting));
    List<Runnable> answers = new ArrayList<>(batch.size());
    session.execute("BEGIN IMMEDIATE");
    try {
      for (Task<?> task : batch) {
        answers.add(task.apply(session));
      }
      session.execute("COMMIT");
      return answers;
    } catch (SQLException | RuntimeException | Error e) {
      session.execute("ROLLBACK");
      throw e;
    }
  }

  /** With FULL a commit waits until the log of all commits is on the disk. */
  private void waitForDisk(boolean wait) throws SQLException {
    if (wait != waiting) {
      session.execute(wait ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
      waiting = wait;
    }
  }

  private void refuseRest() {
    for (Task<?> task = tasks.poll(); task != null; task = tasks.poll()) {
      task.answer.completeExceptionally(new FolderException("the folder is closed", null));
    }
  }
}

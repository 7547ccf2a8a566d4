package org.variorum.local.serve;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.variorum.local.folder.Bucket;
import org.variorum.local.folder.Entry;
import org.variorum.local.folder.WaitingVersions;

/**
 * Hands versions that wait to the functions, as the queues of the cloud do: in batches, again after
 * a failure, and one key to one worker at a time. A version waits until a function has handled it,
 * also over the end of the process.
 */
final class Dispatcher implements AutoCloseable {
  /** The batch size of the queues that the template deploys. */
  private static final int BATCH = 10;

  /** So many versions are in memory for each worker; the others wait in the folder. */
  private static final int AHEAD = 256;

  /** How often a version is tried before it is left to the next start, as the queues' rule is. */
  private static final int ATTEMPTS = 5;

  /** How long ending waits for functions that run. */
  private static final long END_MILLISECONDS = 3_000;

  private record Task(Entry entry, int attempt) {}

  private final WaitingVersions waiting;
  private final QueuedFunctions functions;
  private final Signal changed;
  private final Consumer<String> trouble;
  private final List<BlockingQueue<Task>> queues = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private final ScheduledExecutorService later =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("dispatcher-later").factory());
  private volatile boolean closed;

  /**
   * Starts to hand out what waits.
   *
   * @param functions which function handles a bucket's versions
   * @param changed is given when something new may wait
   * @param trouble takes one sentence for each version that was given up for now
   */
  Dispatcher(
      WaitingVersions waiting,
      Map<Bucket, RequestStreamHandler> functions,
      Signal changed,
      Consumer<String> trouble,
      int workers) {
    this.waiting = waiting;
    this.functions = new QueuedFunctions(functions);
    this.changed = changed;
    this.trouble = trouble;
    for (int i = 0; i < workers; i++) {
      BlockingQueue<Task> queue = new ArrayBlockingQueue<>(AHEAD);
      queues.add(queue);
      start("worker-" + i, () -> work(queue));
    }
    start("dispatcher", this::handOut);
  }

  /** Ends; what no function has handled waits for the next start. */
  @Override
  public void close() {
    closed = true;
    later.shutdownNow();
    threads.getLast().interrupt();
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(END_MILLISECONDS);
    try {
      for (Thread thread : threads) {
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        thread.join(Math.max(1, left));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private interface Loop {
    void run() throws InterruptedException;
  }

  private void start(String name, Loop loop) {
    threads.add(
        Thread.ofPlatform()
            .daemon()
            .name(name)
            .start(() -> {
              try {
                loop.run();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            }));
  }

  private void handOut() throws InterruptedException {
    long last = 0;
    while (!closed) {
      List<Entry> page = waiting.after(last, AHEAD);
      if (page.isEmpty()) {
        changed.await();
      }
      for (Entry entry : page) {
        queue(entry).put(new Task(entry, 1));
        last = entry.sequence();
      }
    }
  }

  private BlockingQueue<Task> queue(Entry entry) {
    return queues.get(Math.floorMod(entry.key().hashCode(), queues.size()));
  }

  private void work(BlockingQueue<Task> queue) throws InterruptedException {
    List<Task> batch = new ArrayList<>();
    while (!closed) {
      Task first = queue.poll(100, TimeUnit.MILLISECONDS);
      if (first == null) {
        continue;
      }
      batch.add(first);
      queue.drainTo(batch, BATCH - 1);
      for (Bucket bucket : Bucket.values()) {
        List<Task> tasks = batch.stream().filter(task -> task.entry().bucket() == bucket).toList();
        if (!tasks.isEmpty()) {
          handle(bucket, tasks);
        }
      }
      batch.clear();
    }
  }

  private void handle(Bucket bucket, List<Task> tasks) {
    Set<String> failed = new HashSet<>();
    String reason = "see the log";
    try {
      failed.addAll(functions.failing(bucket, tasks.stream().map(Task::entry).toList()));
    } catch (IOException | RuntimeException e) {
      tasks.forEach(task -> failed.add(QueueEvent.messageId(task.entry())));
      reason = String.valueOf(e);
    }
    List<Entry> handled = new ArrayList<>();
    for (Task task : tasks) {
      if (failed.contains(QueueEvent.messageId(task.entry()))) {
        again(task, reason);
      } else {
        handled.add(task.entry());
      }
    }
    if (!handled.isEmpty()) {
      waiting.done(handled);
    }
  }

  private void again(Task task, String reason) {
    if (closed) {
      return;
    }
    if (task.attempt() == ATTEMPTS) {
      trouble.accept(
          "could not handle '%s' in bucket '%s' in %d attempts (%s); it waits for the next start"
              .formatted(
                  task.entry().key(), task.entry().bucket().label(), task.attempt(), reason));
      return;
    }
    // 1, 2, 4, 8 seconds: a full disk or a slow neighbour may be gone by then.
    long delay = 1L << (task.attempt() - 1);
    later.schedule(
        () -> retry(new Task(task.entry(), task.attempt() + 1)), delay, TimeUnit.SECONDS);
  }

  private void retry(Task task) {
    try {
      queue(task.entry()).put(task);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

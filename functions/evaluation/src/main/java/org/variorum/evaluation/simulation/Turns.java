package org.variorum.evaluation.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks at the same time so that one moves at a time, and a seeded choice says which: the same
 * seed gives the same race.
 */
final class Turns {
  private final Random random;
  private final List<Thread> waiting = new ArrayList<>();
  private @Nullable Thread moving;

  Turns(Random random) {
    this.random = random;
  }

  /** Runs {@code tasks} to their ends; one that crashes just ends. */
  void run(List<Runnable> tasks) {
    List<Thread> threads = new ArrayList<>();
    List<Throwable> failures = new ArrayList<>();
    for (Runnable task : tasks) {
      threads.add(
          Thread.ofPlatform()
              .daemon()
              .unstarted(() -> {
                await();
                try {
                  task.run();
                } catch (Crash crash) {
                  // What the process had in memory is gone; the stores are as it left them.
                } catch (RuntimeException | Error failure) {
                  synchronized (failures) {
                    failures.add(failure);
                  }
                } finally {
                  end();
                }
              }));
    }
    synchronized (this) {
      waiting.addAll(threads);
      choose();
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      join(thread);
    }
    if (!failures.isEmpty()) {
      throw new IllegalStateException("a task failed", failures.getFirst());
    }
  }

  /** Lets another task move, or goes on, as the seed will have it. No turn outside of tasks. */
  synchronized void pause() {
    if (moving == Thread.currentThread()) {
      waiting.add(moving);
      choose();
      await();
    }
  }

  private synchronized void await() {
    while (moving != Thread.currentThread()) {
      try {
        wait();
      } catch (InterruptedException e) {
        throw new IllegalStateException("interrupted in a simulation", e);
      }
    }
  }

  private synchronized void end() {
    choose();
  }

  private void choose() {
    moving = waiting.isEmpty() ? null : waiting.remove(random.nextInt(waiting.size()));
    notifyAll();
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted in a simulation", e);
    }
  }
}

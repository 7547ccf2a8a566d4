package org.variorum.local.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Sends notifications to everybody who listens at {@code /events}, as server-sent events. */
final class Subscribers implements AutoCloseable {
  /** Who is so many notifications behind is cut off, and may come again. */
  private static final int BEHIND = 1_000;

  /** How often a comment keeps a quiet connection open, in seconds. */
  private static final long QUIET_SECONDS = 15;

  /** An event: its name and its JSON, which has no line end. */
  private record Event(String id, String json) {}

  private final Set<BlockingQueue<Event>> queues = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /** Sends one notification to everybody; never waits. */
  void send(String id, String json) {
    Event event = new Event(id, json);
    queues.removeIf(queue -> !queue.offer(event));
  }

  /** Writes events to {@code out} until the listener goes or this is closed. */
  void serve(OutputStream out) throws IOException {
    BlockingQueue<Event> queue = new ArrayBlockingQueue<>(BEHIND);
    queues.add(queue);
    try {
      write(": notifications follow\n\n", out);
      long quiet = System.nanoTime();
      while (!closed && queues.contains(queue)) {
        @Nullable Event event = queue.poll(200, TimeUnit.MILLISECONDS);
        if (event != null) {
          // A line break would end the field.
          String id = event.id().replaceAll("[\\r\\n\\u0000]", " ");
          write("id: " + id + "\ndata: " + event.json() + "\n\n", out);
          quiet = System.nanoTime();
        } else if (System.nanoTime() - quiet > TimeUnit.SECONDS.toNanos(QUIET_SECONDS)) {
          write(":\n\n", out);
          quiet = System.nanoTime();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      queues.remove(queue);
    }
  }

  @Override
  public void close() {
    closed = true;
  }

  private static void write(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(UTF_8));
    out.flush();
  }
}

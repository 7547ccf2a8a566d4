package org.variorum.local.jsonl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

/**
 * Maps each line of a stream to a line of another, on all cores and in input order, with a bounded
 * number of lines in memory. Blank lines are skipped.
 */
public final class Lines {
  /** Makes one output line of one input line. */
  public interface Mapping {
    /** The output for {@code line}, without a line end. */
    Result map(String line);
  }

  /**
   * One output line.
   *
   * @param json the line, without a line end
   * @param valid whether the input line could be handled
   */
  public record Result(String json, boolean valid) {}

  /** How many lines may wait for each core: enough to keep all busy when lines differ in length. */
  private static final int LINES_AHEAD_PER_CORE = 16;

  /** Copies {@code in} through {@code mapping} to {@code out}; true when every line was valid. */
  public boolean copy(InputStream in, OutputStream out, Mapping mapping) throws IOException {
    int cores = Runtime.getRuntime().availableProcessors();
    ThreadFactory threads = Thread.ofPlatform().daemon().name("lines-", 1).factory();
    Deque<Future<Result>> waiting = new ArrayDeque<>();
    boolean valid = true;
    try (ExecutorService workers = Executors.newFixedThreadPool(cores, threads);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isBlank()) {
          continue;
        }
        String task = line;
        waiting.add(workers.submit(() -> mapping.map(task)));
        if (waiting.size() >= cores * LINES_AHEAD_PER_CORE) {
          valid &= write(waiting.remove(), out);
        }
      }
      while (!waiting.isEmpty()) {
        valid &= write(waiting.remove(), out);
      }
    }
    out.flush();
    return valid;
  }

  private static boolean write(Future<Result> future, OutputStream out) throws IOException {
    try {
      Result result = future.get();
      out.write(result.json().getBytes(StandardCharsets.UTF_8));
      out.write('\n');
      return result.valid();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while lines were being read", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}

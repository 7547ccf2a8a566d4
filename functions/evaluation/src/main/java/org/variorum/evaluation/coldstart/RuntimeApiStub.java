package org.variorum.evaluation.coldstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The Runtime API of Lambda (2018-06-01) for one function that is measured: hands out events, and
 * notes when each thing happened.
 */
final class RuntimeApiStub implements AutoCloseable {
  private static final String ROOT = "/2018-06-01/runtime/";

  /** A function that says nothing for so long is not measured but stuck. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private final BlockingQueue<Moment> moments = new LinkedBlockingQueue<>();
  private int number;

  RuntimeApiStub() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(ROOT, this::answer);
    server.start();
  }

  /** Something that the function did. */
  enum Kind {
    /** It asks for an event, and so has started. */
    READY,
    /** Its hooks have run, and it may be frozen. */
    FROZEN,
    /** It answered an event. */
    ANSWERED,
    /** It failed. */
    FAILED
  }

  /** When something happened, in nanoseconds of {@link System#nanoTime}, and what came with it. */
  record Moment(Kind kind, long nanos, String body) {}

  /** Host and port, as {@code AWS_LAMBDA_RUNTIME_API} wants them. */
  String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /** Hands {@code event} to the function when it asks. */
  void give(String event) {
    events.add(event);
  }

  /**
   * Waits for the next thing of kind {@code wanted}, passing over others.
   *
   * @throws IllegalStateException when the function fails, or says nothing for a minute
   */
  Moment await(Kind wanted) throws InterruptedException {
    while (true) {
      Moment moment = moments.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      if (moment == null) {
        throw new IllegalStateException("no " + wanted + " within " + PATIENCE.toSeconds() + " s");
      }
      if (moment.kind() == Kind.FAILED) {
        throw new IllegalStateException("the function failed: " + moment.body());
      }
      if (moment.kind() == wanted) {
        return moment;
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(ROOT.length());
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    try (exchange) {
      if (path.equals("invocation/next")) {
        note(Kind.READY, "");
        String event = events.take();
        number++;
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "application/json"); // Without it the client reads nothing.
        headers.set("Lambda-Runtime-Aws-Request-Id", "request-" + number);
        headers.set("Lambda-Runtime-Deadline-Ms", "" + (System.currentTimeMillis() + 60_000));
        headers.set(
            "Lambda-Runtime-Invoked-Function-Arn",
            "arn:aws:lambda:us-east-1:123456789012:function:measured");
        headers.set("Lambda-Runtime-Trace-Id", "Root=1-0;Sampled=0");
        send(exchange, 200, event);
      } else if (path.equals("restore/next")) {
        note(Kind.FROZEN, "");
        send(exchange, 200, "");
      } else if (path.endsWith("/response")) {
        note(Kind.ANSWERED, body);
        send(exchange, 202, "");
      } else {
        note(Kind.FAILED, path + ": " + body);
        send(exchange, 202, "");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // The measurement is over.
    }
  }

  private void note(Kind kind, String body) {
    moments.add(new Moment(kind, System.nanoTime(), body));
  }

  private static void send(HttpExchange exchange, int status, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    try {
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.variorum.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A handler that rehearses at every event, for {@code -XX:AOTCacheOutput}: Java writes down what it
 * loaded and linked, and a function starts from that. Used by {@code infra/Dockerfile}.
 *
 * <p>Lambda's own client starts it as it starts every handler, so that the cache has the client
 * too. The events come from the handler itself: it plays the Runtime API (2018-06-01) at the
 * address that {@code AWS_LAMBDA_RUNTIME_API} names, on this machine, and ends Java after the last
 * one.
 */
public final class Training implements RequestStreamHandler {
  /** With the rounds of a rehearsal enough for Java to know which methods are called often. */
  private static final int EVENTS = 3;

  /** How far ahead the deadline of an event lies, in milliseconds. */
  private static final int TIME = 60_000;

  private final Rehearsal rehearsal;
  private final AtomicInteger given = new AtomicInteger();

  /**
   * For Lambda's client.
   *
   * @throws IllegalStateException when {@code AWS_LAMBDA_RUNTIME_API} is no host and port
   * @throws IOException when nothing can listen there
   */
  public Training() throws IOException {
    String address = String.valueOf(System.getenv("AWS_LAMBDA_RUNTIME_API"));
    if (!address.matches("[^:]+:[0-9]{1,5}")) {
      throw new IllegalStateException(
          "the environment variable AWS_LAMBDA_RUNTIME_API is '%s': it must be a host and a port, as 127.0.0.1:9001"
              .formatted(address));
    }
    this.rehearsal =
        new Rehearsal(
            Map.of(
                "AWS_REGION", "us-east-1",
                "VARIORUM_UPLOADS", "uploads",
                "VARIORUM_ARCHIVE", "archive",
                "VARIORUM_TOPIC", "arn:aws:sns:us-east-1:000000000000:training"));
    String[] parts = address.split(":");
    HttpServer server =
        HttpServer.create(new InetSocketAddress(parts[0], Integer.parseInt(parts[1])), 0);
    server.createContext("/2018-06-01/runtime/invocation/", this::answer);
    server.start();
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    event.readAllBytes();
    rehearsal.run();
    answer.write("{}".getBytes(UTF_8));
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      if (!exchange.getRequestURI().getPath().endsWith("/next")) {
        exchange.sendResponseHeaders(202, -1);
        return;
      }
      int number = given.incrementAndGet();
      if (number > EVENTS) {
        System.exit(0); // Only a Java that ends writes its cache.
      }
      Headers headers = exchange.getResponseHeaders();
      headers.set("Content-Type", "application/json");
      headers.set("Lambda-Runtime-Aws-Request-Id", "training-" + number);
      headers.set("Lambda-Runtime-Deadline-Ms", "" + (System.currentTimeMillis() + TIME));
      headers.set(
          "Lambda-Runtime-Invoked-Function-Arn",
          "arn:aws:lambda:us-east-1:000000000000:function:training");
      headers.set("Lambda-Runtime-Trace-Id", "Root=1-0;Sampled=0");
      byte[] event = "{}".getBytes(UTF_8);
      exchange.sendResponseHeaders(200, event.length);
      exchange.getResponseBody().write(event);
    }
  }
}

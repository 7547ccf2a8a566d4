package org.variorum.local.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Base64;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reading pages on a port: every request becomes the event that a function address would send,
 * and goes to the same function. {@code /healthz} and {@code /events} are this process's own.
 */
final class PageServer implements AutoCloseable {
  private static final int METHOD_NOT_ALLOWED = 405;
  private static final int UNAVAILABLE = 503;
  private static final int FAILED = 500;
  private static final int OK = 200;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final String host;
  private final RequestStreamHandler read;
  private final Subscribers subscribers;
  private final LongSupplier waiting;
  private final PageEvent event = new PageEvent();
  private final JsonMapper mapper = JsonMapper.builder().build();
  private final AtomicInteger invocations = new AtomicInteger();

  /**
   * Starts to serve.
   *
   * @param port the port; 0 takes a free one
   * @param read the function behind the pages
   * @param waiting how many uploads and versions wait for a function
   * @throws IOException where the port cannot be had
   */
  PageServer(
      String host,
      int port,
      RequestStreamHandler read,
      Subscribers subscribers,
      LongSupplier waiting)
      throws IOException {
    this.host = host;
    this.read = read;
    this.subscribers = subscribers;
    this.waiting = waiting;
    this.server = HttpServer.create(new InetSocketAddress(host, port), 0);
    server.setExecutor(threads);
    server.createContext("/", this::page);
    server.createContext("/healthz", this::health);
    server.createContext("/events", this::events);
    server.start();
  }

  /** Where browsers reach it. */
  URI address() {
    String shown = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
    return URI.create("http://" + shown + ":" + server.getAddress().getPort() + "/");
  }

  @Override
  public void close() {
    subscribers.close();
    server.stop(0);
    threads.shutdownNow();
  }

  private void health(HttpExchange exchange) throws IOException {
    long count = waiting.getAsLong();
    exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
    send(exchange, count == 0 ? OK : UNAVAILABLE, (count + " waiting\n").getBytes(UTF_8));
  }

  private void events(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(OK, 0);
      subscribers.serve(exchange.getResponseBody());
    }
  }

  private void page(HttpExchange exchange) throws IOException {
    String method = exchange.getRequestMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      send(exchange, METHOD_NOT_ALLOWED, "only GET and HEAD are answered here\n".getBytes(UTF_8));
      return;
    }
    try {
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      read.handleRequest(
          new ByteArrayInputStream(event.of(exchange).getBytes(UTF_8)),
          answer,
          new Invocation("read", invocations.incrementAndGet()));
      answer(exchange, mapper.readTree(answer.toByteArray()));
    } catch (RuntimeException e) {
      send(exchange, FAILED, "the page could not be made\n".getBytes(UTF_8));
    }
  }

  private static void answer(HttpExchange exchange, JsonNode answer) throws IOException {
    answer
        .path("headers")
        .forEachEntry((name, value) -> exchange.getResponseHeaders().set(name, value.asString("")));
    String body = answer.path("body").asString("");
    send(
        exchange,
        answer.path("statusCode").asInt(OK),
        answer.path("isBase64Encoded").asBoolean(false)
            ? Base64.getDecoder().decode(body)
            : body.getBytes(UTF_8));
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    try (exchange) {
      boolean headOnly = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
      exchange.sendResponseHeaders(status, headOnly ? -1 : body.length);
      if (!headOnly) {
        exchange.getResponseBody().write(body);
      }
    }
  }
}

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
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reading pages on a port: each request goes to the function Read. {@code /healthz} and {@code
 * /events} are this process's own.
 */
final class PageServer implements AutoCloseable {
  private static final int UNAVAILABLE = 503;
  private static final int OK = 200;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final RequestStreamHandler read;
  private final Subscribers subscribers;
  private final LongSupplier waiting;
  private final URI site;
  private final AtomicInteger requests = new AtomicInteger();
  private final JsonMapper mapper = JsonMapper.builder().build();

  /**
   * Starts to serve.
   *
   * @param port the port; 0 takes a free one
   * @param read the function that answers every other request
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
    this.read = read;
    this.subscribers = subscribers;
    this.waiting = waiting;
    this.server = HttpServer.create(new InetSocketAddress(host, port), 0);
    this.site = URI.create("http://" + shown(host) + ":" + server.getAddress().getPort());
    server.setExecutor(threads);
    server.createContext("/", this::page);
    server.createContext("/healthz", this::health);
    server.createContext("/events", this::events);
    server.start();
  }

  /** Where browsers reach it. */
  URI address() {
    return site.resolve("/");
  }

  /** An IPv6 address stands in brackets in an address. */
  private static String shown(String host) {
    return host.indexOf(':') >= 0 ? "[" + host + "]" : host;
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
    PageEvent asked =
        new PageEvent(exchange.getRequestMethod(), exchange.getRequestURI(), site.getAuthority());
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    read.handleRequest(
        new ByteArrayInputStream(asked.write()),
        answer,
        new Invocation("Read", requests.incrementAndGet()));
    JsonNode page = mapper.readTree(answer.toByteArray());
    for (Map.Entry<String, JsonNode> header : page.path("headers").properties()) {
      exchange.getResponseHeaders().set(header.getKey(), header.getValue().asString(""));
    }
    send(exchange, page.path("statusCode").asInt(), page.path("body").asString("").getBytes(UTF_8));
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

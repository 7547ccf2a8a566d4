package org.variorum.local.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.pages.Page;
import org.variorum.archive.pages.ReadPages;

/**
 * The reading pages on a port, the same that the function Read answers with. {@code /healthz} and
 * {@code /events} are this process's own.
 */
final class PageServer implements AutoCloseable {
  private static final int METHOD_NOT_ALLOWED = 405;
  private static final int UNAVAILABLE = 503;
  private static final int OK = 200;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ReadPages pages;
  private final Subscribers subscribers;
  private final LongSupplier waiting;
  private final String site;

  /**
   * Starts to serve.
   *
   * @param port the port; 0 takes a free one
   * @param pages answers every other request
   * @param waiting how many uploads and versions wait for a function
   * @throws IOException where the port cannot be had
   */
  PageServer(String host, int port, ReadPages pages, Subscribers subscribers, LongSupplier waiting)
      throws IOException {
    this.pages = pages;
    this.subscribers = subscribers;
    this.waiting = waiting;
    this.server = HttpServer.create(new InetSocketAddress(host, port), 0);
    this.site = "http://" + shown(host) + ":" + server.getAddress().getPort();
    server.setExecutor(threads);
    server.createContext("/", this::page);
    server.createContext("/healthz", this::health);
    server.createContext("/events", this::events);
    server.start();
  }

  /** Where browsers reach it. */
  URI address() {
    return URI.create(site + "/");
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
    String method = exchange.getRequestMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      send(exchange, METHOD_NOT_ALLOWED, "only GET and HEAD are answered here\n".getBytes(UTF_8));
      return;
    }
    Page page =
        pages.answer(
            method,
            exchange.getRequestURI().getRawPath(),
            parameters(exchange.getRequestURI().getRawQuery()),
            site);
    page.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    send(exchange, page.status(), page.body().getBytes(UTF_8));
  }

  /** Decoded parameters; of those with one name the last counts. */
  private static Map<String, String> parameters(@Nullable String query) {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : query == null ? new String[0] : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
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

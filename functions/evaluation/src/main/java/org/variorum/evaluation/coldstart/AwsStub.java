package org.variorum.evaluation.coldstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * As much of S3 and SNS as a measured function asks for, in memory, at one address: objects and
 * their listings, one version of each key, and a topic that takes everything.
 */
final class AwsStub implements AutoCloseable {
  private static final String TIME = "2026-03-02T08:15:30.000Z";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, byte[]> objects = new ConcurrentSkipListMap<>();

  AwsStub() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Where S3 and SNS answer. */
  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Puts an object there; {@code path} is bucket, slash and key. */
  void put(String path, byte[] content) {
    objects.put(path, content.clone());
  }

  /** Removes all objects. */
  void clear() {
    objects.clear();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      String path = exchange.getRequestURI().getPath().substring(1);
      Map<String, String> query = query(exchange.getRequestURI());
      switch (exchange.getRequestMethod()) {
        case "PUT" -> take(exchange, path, body);
        case "POST" -> send(exchange, 200, published());
        default -> {
          if (query.containsKey("versioning")) {
            send(
                exchange,
                200,
                "<VersioningConfiguration><Status>Enabled</Status>" + "</VersioningConfiguration>");
          } else if (query.containsKey("versions")) {
            send(exchange, 200, versions(path, query.getOrDefault("prefix", "")));
          } else if (query.containsKey("list-type")) {
            send(exchange, 200, keys(path, query.getOrDefault("prefix", "")));
          } else {
            give(exchange, path);
          }
        }
      }
    }
  }

  private void take(HttpExchange exchange, String path, byte[] body) throws IOException {
    byte[] content = isChunked(exchange) ? unchunked(body) : body;
    boolean onlyIfAbsent = exchange.getRequestHeaders().containsKey("If-None-Match");
    if (onlyIfAbsent && objects.putIfAbsent(path, content) != null) {
      send(exchange, 412, "<Error><Code>PreconditionFailed</Code></Error>");
    } else {
      objects.put(path, content);
      exchange.getResponseHeaders().set("ETag", "\"0\"");
      send(exchange, 200, "");
    }
  }

  private void give(HttpExchange exchange, String path) throws IOException {
    byte[] content = objects.get(path);
    if (content == null) {
      send(exchange, 404, "<Error><Code>NoSuchKey</Code><Message>not there</Message></Error>");
      return;
    }
    var headers = exchange.getResponseHeaders();
    headers.set("Last-Modified", "Mon, 02 Mar 2026 08:15:30 GMT");
    headers.set("ETag", "\"0\"");
    headers.set("Content-Type", "text/html");
    exchange.sendResponseHeaders(200, content.length);
    exchange.getResponseBody().write(content);
  }

  private String versions(String bucket, String prefix) {
    return objects.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(bucket + "/" + prefix))
        .map(entry ->
            "<Version><Key>"
                + entry.getKey().substring(bucket.length() + 1)
                + "</Key><VersionId>v1</VersionId><IsLatest>true</IsLatest><LastModified>"
                + TIME
                + "</LastModified><Size>"
                + entry.getValue().length
                + "</Size></Version>")
        .collect(
            Collectors.joining(
                "",
                "<ListVersionsResult><IsTruncated>false</IsTruncated>",
                "</ListVersionsResult>"));
  }

  private String keys(String bucket, String prefix) {
    return objects.keySet().stream()
        .filter(path -> path.startsWith(bucket + "/" + prefix))
        .map(path -> "<Contents><Key>" + path.substring(bucket.length() + 1) + "</Key></Contents>")
        .collect(
            Collectors.joining(
                "", "<ListBucketResult><IsTruncated>false</IsTruncated>", "</ListBucketResult>"));
  }

  private static String published() {
    return "<PublishResponse xmlns=\"http://sns.amazonaws.com/doc/2010-03-31/\"><PublishResult>"
        + "<MessageId>1</MessageId></PublishResult><ResponseMetadata><RequestId>1</RequestId>"
        + "</ResponseMetadata></PublishResponse>";
  }

  private static boolean isChunked(HttpExchange exchange) {
    String coding = exchange.getRequestHeaders().getFirst("Content-Encoding");
    return coding != null && coding.contains("aws-chunked");
  }

  /**
   * The content of a body that the SDK sends in signed pieces: length in hexadecimal, then bytes.
   */
  private static byte[] unchunked(byte[] body) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    int at = 0;
    while (true) {
      int end = at;
      while (body[end] != '\r') {
        end++;
      }
      String head = new String(Arrays.copyOfRange(body, at, end), UTF_8);
      int length = Integer.parseInt(head.split(";", 2)[0], 16);
      if (length == 0) {
        return content.toByteArray();
      }
      content.write(body, end + 2, length);
      at = end + 2 + length + 2;
    }
  }

  private static Map<String, String> query(URI uri) {
    String query = uri.getQuery();
    return query == null
        ? Map.of()
        : Arrays.stream(query.split("&"))
            .map(part -> part.split("=", 2))
            .collect(
                Collectors.toMap(
                    part -> part[0], part -> part.length == 2 ? part[1] : "", (a, b) -> a));
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    if (bytes.length > 0) {
      exchange.getResponseHeaders().set("Content-Type", "application/xml");
    }
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}

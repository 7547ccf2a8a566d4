package org.variorum.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/**
 * Takes the place of AWS in a {@link Rehearsal}: one upload with two versions, an archive that
 * keeps what is put, and a topic that takes everything. It answers on this machine, over HTTP, so
 * that a rehearsal warms the way of a request too, all but its encryption.
 */
final class CannedAws implements AutoCloseable {
  /** The upload's key. */
  static final String KEY = "rehearsal.txt";

  private static final String VERSIONS =
      "<ListVersionsResult><IsTruncated>false</IsTruncated>"
          + version("2", "2026-03-02T08:15:31.000Z")
          + version("1", "2026-03-02T08:15:30.000Z")
          + "</ListVersionsResult>";

  private static final String PUBLISHED =
      "<PublishResponse xmlns=\"http://sns.amazonaws.com/doc/2010-03-31/\"><PublishResult>"
          + "<MessageId>1</MessageId></PublishResult></PublishResponse>";

  private final Map<String, String> uploads;
  private final Map<String, byte[]> archive = new ConcurrentHashMap<>();
  private final HttpServer server;

  /**
   * @param uploads the text of each version of the upload, by version id: "1" and "2"
   * @throws UncheckedIOException when this machine cannot talk to itself
   */
  CannedAws(Map<String, String> uploads) {
    this.uploads = Map.copyOf(uploads);
    // An answer is two packets; the second must not wait for a word about the first.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException("no server for a rehearsal: " + e.getMessage(), e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  /** A client whose requests all come here, whatever address they name. */
  SdkHttpClient client() {
    return new Redirected(UrlConnectionHttpClient.create(), server.getAddress());
  }

  /** Forgets what was put. */
  void clear() {
    archive.clear();
  }

  /** How many objects were put. */
  int size() {
    return archive.size();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private record Redirected(SdkHttpClient client, InetSocketAddress here) implements SdkHttpClient {
    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
      return client.prepareRequest(
          HttpExecuteRequest.builder()
              .request(
                  request.httpRequest().toBuilder()
                      .protocol("http")
                      .host(here.getHostString())
                      .port(here.getPort())
                      .build())
              .contentStreamProvider(request.contentStreamProvider().orElse(null))
              .build());
    }

    @Override
    public void close() {
      client.close();
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] content = exchange.getRequestBody().readAllBytes();
      URI asked = exchange.getRequestURI();
      switch (exchange.getRequestMethod()) {
        case "POST" -> send(exchange, 200, PUBLISHED.getBytes(UTF_8));
        case "PUT" -> {
          archive.put(asked.getRawPath(), content);
          send(exchange, 200, new byte[0]);
        }
        default -> find(exchange, asked);
      }
    }
  }

  private void find(HttpExchange exchange, URI asked) throws IOException {
    String query = asked.getQuery() == null ? "" : asked.getQuery();
    if (asks(query, "versioning")) {
      send(
          exchange,
          200,
          "<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>"
              .getBytes(UTF_8));
    } else if (asks(query, "versions")) {
      send(exchange, 200, VERSIONS.getBytes(UTF_8));
    } else if (asks(query, "list-type")) {
      send(
          exchange,
          200,
          "<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>".getBytes(UTF_8));
    } else {
      byte @Nullable [] object = object(asked.getRawPath(), query);
      if (object == null) {
        send(exchange, 404, "<Error><Code>NoSuchKey</Code></Error>".getBytes(UTF_8));
      } else {
        send(exchange, 200, object);
      }
    }
  }

  private byte @Nullable [] object(String path, String query) {
    for (Map.Entry<String, String> upload : uploads.entrySet()) {
      if (asks(query, "versionId=" + upload.getKey())) {
        return upload.getValue().getBytes(UTF_8);
      }
    }
    return archive.get(path);
  }

  private static boolean asks(String query, String parameter) {
    return Arrays.stream(query.split("&"))
        .anyMatch(part -> part.equals(parameter) || part.startsWith(parameter + "="));
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Last-Modified", "Mon, 02 Mar 2026 08:15:30 GMT");
    exchange.getResponseHeaders().set("ETag", "\"0\"");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private static String version(String id, String time) {
    return "<Version><Key>"
        + KEY
        + "</Key><VersionId>"
        + id
        + "</VersionId><LastModified>"
        + time
        + "</LastModified><Size>500</Size></Version>";
  }
}

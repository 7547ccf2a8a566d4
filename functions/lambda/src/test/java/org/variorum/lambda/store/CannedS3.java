package org.variorum.lambda.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Answers every request as it was told to, and remembers what was asked. */
final class CannedS3 implements AutoCloseable {
  /** What was asked: method, path and query as sent, and headers in lower case. */
  record Request(String line, Map<String, String> headers, String body) {}

  private final HttpServer server;
  private final S3Client client;
  private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
  private volatile int status = 404;
  private volatile Map<String, String> headers = Map.of();
  private volatile String body = "";

  CannedS3() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          Map<String, String> sent = new TreeMap<>();
          exchange
              .getRequestHeaders()
              .forEach((name, values) -> sent.put(name.toLowerCase(), values.getFirst()));
          String received = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
          requests.add(
              new Request(
                  exchange.getRequestMethod() + " " + exchange.getRequestURI(), sent, received));
          headers.forEach(exchange.getResponseHeaders()::set);
          byte[] bytes = body.getBytes(UTF_8);
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    client =
        S3Client.builder()
            .httpClient(UrlConnectionHttpClient.create())
            .endpointOverride(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
            .region(Region.US_EAST_1)
            .forcePathStyle(true)
            .overrideConfiguration(o -> o.retryStrategy(retry -> retry.maxAttempts(1)))
            .serviceConfiguration(configuration -> configuration.expectContinueEnabled(false))
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
            .build();
  }

  /** From now on the answer is this. */
  CannedS3 answering(int newStatus, Map<String, String> newHeaders, String newBody) {
    status = newStatus;
    headers = newHeaders;
    body = newBody;
    requests.clear();
    return this;
  }

  /** An error as S3 tells it. */
  CannedS3 failing(int newStatus, String code) {
    return answering(
        newStatus,
        Map.of("Content-Type", "application/xml"),
        "<Error><Code>" + code + "</Code><Message>said so</Message></Error>");
  }

  /** The last request. */
  Request asked() {
    return requests.getLast();
  }

  /** How many requests came since the answer was set. */
  int times() {
    return requests.size();
  }

  S3ObjectStore store() {
    return new S3ObjectStore(client, "bucket");
  }

  @Override
  public void close() {
    client.close();
    server.stop(0);
  }
}

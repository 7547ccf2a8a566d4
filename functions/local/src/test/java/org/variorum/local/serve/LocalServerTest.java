package org.variorum.local.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.local.endpoint.AccessKey;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole road: a put through S3, a version, a diff, a notification, a page. */
class LocalServerTest {
  private static final AccessKey KEY = new AccessKey("somebody", "a secret");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @TempDir Path directory;
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<String> told = new CopyOnWriteArrayList<>();
  private final List<String> troubles = new CopyOnWriteArrayList<>();
  private LocalServer server;
  private S3Client s3;

  @BeforeEach
  void start() throws IOException {
    server = start(0, 0);
    s3 =
        S3Client.builder()
            .endpointOverride(server.s3())
            .forcePathStyle(true)
            .region(Region.US_EAST_1)
            .httpClient(UrlConnectionHttpClient.create())
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(KEY.id(), KEY.secret())))
            .build();
  }

  @AfterEach
  void stop() {
    s3.close();
    server.close();
  }

  @Test
  void aChangedStoryEndsInANotificationAndAPage() throws Exception {
    put("news/mill.txt", story("Five people were killed, police said."));
    put("news/mill.txt", story("Seven people were killed, police said."));
    await();
    List<JsonNode> notifications = notifications();
    assertThat(notifications)
        .extracting(event -> event.path("type").stringValue())
        .containsExactly("org.variorum.version.v1", "org.variorum.diff.v1");
    assertThat(notifications.getLast().path("id").stringValue()).isEqualTo("news/mill.txt@1-2");
    assertThat(told).hasSize(2);
    String link =
        told.getLast().lines().filter(line -> line.startsWith("http")).findFirst().orElseThrow();
    assertThat(link).startsWith(server.page().toString());
    HttpResponse<String> redline = read(link);
    assertThat(redline.statusCode()).isEqualTo(200);
    assertThat(redline.body()).contains("<del>").contains("<ins>").contains("Seven");
    assertThat(read(server.page().toString()).body()).contains("news/mill.txt");
    assertThat(troubles).isEmpty();
  }

  @Test
  void theSameTextAgainIsNoVersion() throws Exception {
    for (int i = 0; i < 3; i++) {
      put("a.txt", story("Nobody was hurt."));
    }
    await();
    assertThat(notifications()).hasSize(1);
  }

  @Test
  void anUploadThatCannotBeReadIsToldAndStopsNothing() throws Exception {
    put("a.txt", story("One boat sank."));
    put("a.txt", "");
    put("a.txt", story("Two boats sank."));
    await();
    assertAProblemBetweenTwoVersions();
  }

  @Test
  void anUploadLargerThanTheSettingIsAProblemAndIsKept() throws Exception {
    server.close();
    server =
        LocalServer.start(
            new LocalServer.Settings(
                directory.resolve("data"), "127.0.0.1", server.s3().getPort(), 0, KEY, 200),
            news());
    String large = story("Five boats sank in the storm. ".repeat(10));
    put("a.txt", story("One boat sank."));
    put("a.txt", large);
    put("a.txt", story("Two boats sank."));
    await();
    assertAProblemBetweenTwoVersions();
    assertThat(Files.readString(directory.resolve("data/notifications.jsonl")))
        .contains(
            "could not read 'a.txt': it is too large (%d bytes, at most 200 are read)"
                .formatted(large.getBytes(UTF_8).length));
    assertThat(
            s3.listObjectVersions(request -> request.bucket("uploads").prefix("a.txt")).versions())
        .hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "/?article=a%2Bb%20%25.txt, /articles/a~2Bb~20~25.txt/",
    "/?article=first&article=second.txt, /articles/second.txt/",
  })
  void anArticleIsFoundByItsKey(String asked, String found) throws Exception {
    HttpResponse<String> answer = read(server.page().resolve(asked).toString());
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("location")).contains(found);
  }

  @Test
  void pagesCanOnlyBeRead() throws Exception {
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(server.page())
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("allow")).contains("GET, HEAD");
    assertThat(answer.body()).contains("Pages can only be read.");
  }

  @Test
  void listenersHearOfNotifications() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(server.page().resolve("/events")).build();
    HttpResponse<java.io.InputStream> events =
        http.send(request, HttpResponse.BodyHandlers.ofInputStream());
    assertThat(events.headers().firstValue("content-type"))
        .contains("text/event-stream; charset=utf-8");
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(events.body(), UTF_8))) {
      assertThat(lines.readLine()).startsWith(":");
      put("a.txt", story("One boat sank."));
      String line = lines.readLine();
      while (!line.startsWith("id:")) {
        line = lines.readLine();
      }
      assertThat(line).isEqualTo("id: a.txt@1");
      assertThat(MAPPER.readTree(lines.readLine().substring("data: ".length())).path("subject"))
          .hasToString("\"a.txt\"");
    }
  }

  @Test
  void itIsHealthyWhenNothingWaits() throws Exception {
    put("a.txt", story("One boat sank."));
    await();
    HttpResponse<String> answer = read(server.page().resolve("/healthz").toString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("0 waiting\n");
  }

  @Test
  void itGoesOnWhereItStopped() throws Exception {
    put("a.txt", story("One boat sank."));
    await();
    server.close();
    server = start(server.s3().getPort(), 0);
    put("a.txt", story("Two boats sank."));
    await();
    assertThat(notifications())
        .extracting(event -> event.path("id").stringValue())
        .containsExactly("a.txt@1", "a.txt@1-2");
  }

  @Test
  void aPortInUseIsNamed() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      Path other = directory.resolve("other");
      assertThatThrownBy(() ->
              LocalServer.start(
                  new LocalServer.Settings(other, "127.0.0.1", taken.getLocalPort(), 0, KEY),
                  news()))
          .isInstanceOf(IOException.class)
          .hasMessage(
              "could not listen on 127.0.0.1:%d: Address already in use (--s3-port takes another"
                  + " port, 0 a free one)",
              taken.getLocalPort());
    }
  }

  private void assertAProblemBetweenTwoVersions() throws IOException {
    assertThat(notifications())
        .extracting(event -> event.path("type").stringValue())
        .containsExactlyInAnyOrder(
            "org.variorum.version.v1", "org.variorum.problem.v1", "org.variorum.diff.v1");
  }

  private LocalServer start(int s3Port, int port) throws IOException {
    return LocalServer.start(
        new LocalServer.Settings(directory.resolve("data"), "127.0.0.1", s3Port, port, KEY),
        news());
  }

  private LocalServer.News news() {
    return new LocalServer.News() {
      @Override
      public void notified(String text) {
        told.add(text);
      }

      @Override
      public void trouble(String sentence) {
        troubles.add(sentence);
      }

      @Override
      public void progress(String sentence) {}
    };
  }

  private static String story(String sentence) {
    return "Fire at the old mill\n\n" + sentence + "\n\nThe mill stood empty for ten years.\n";
  }

  private void put(String key, String text) {
    s3.putObject(
        request -> request.bucket("uploads").key(key).contentType("text/plain"),
        RequestBody.fromString(text));
  }

  private void await() throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!server.idle()) {
      assertThat(System.nanoTime()).as("30 seconds").isLessThan(deadline);
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }

  private List<JsonNode> notifications() throws IOException {
    return Files.readAllLines(directory.resolve("data/notifications.jsonl")).stream()
        .map(MAPPER::readTree)
        .toList();
  }

  private HttpResponse<String> read(String address) throws Exception {
    return http.send(
        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
  }
}

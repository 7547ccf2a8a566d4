package org.variorum.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.local.endpoint.AccessKey;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ObjectVersion;

/**
 * A real {@code variorum serve} is killed while clients upload, again and again; in the end every
 * upload that was answered is a capture of its own, in order, and recorded.
 */
class CrashTest {
  private static final int KILLS = 4;
  private static final int CLIENTS = 3;

  @TempDir Path directory;
  private final Map<String, List<String>> answered = new ConcurrentHashMap<>();
  private final AtomicInteger numbers = new AtomicInteger();
  private final Random random = new Random(11);

  /** A running {@code variorum serve}. */
  private record Served(Process process, URI s3, URI page) {}

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void nothingThatWasAnsweredIsLost() throws Exception {
    for (int kill = 0; kill < KILLS; kill++) {
      Served served = serve();
      List<Thread> clients = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        String key = "story " + client;
        clients.add(Thread.ofPlatform().start(() -> uploadUntilKilled(served, key)));
      }
      // Not after a time: a slow machine would have answered nothing by then.
      int answers = answers() + 20 + random.nextInt(40);
      while (answers() < answers && clients.stream().anyMatch(Thread::isAlive)) {
        TimeUnit.MILLISECONDS.sleep(1);
      }
      served.process().destroyForcibly().waitFor();
      for (Thread client : clients) {
        client.join();
      }
    }
    Served served = serve();
    try (S3Client s3 = client(served.s3())) {
      awaitHealth(served);
      answered.forEach((key, versionIds) -> assertCaptures(s3, key, versionIds));
      assertThat(answers()).isGreaterThan(KILLS * 20);
      assertRecorded(s3);
      StringWriter out = new StringWriter();
      int code =
          Main.run(
              new PrintWriter(out, true),
              new PrintWriter(out, true),
              Map.of(),
              "verify",
              "--all",
              "--endpoint",
              served.s3().toString());
      assertThat(out.toString()).contains("everything follows");
      assertThat(code).isZero();
    } finally {
      served.process().destroy();
      assertThat(served.process().waitFor(5, TimeUnit.SECONDS)).as("SIGTERM ends it").isTrue();
    }
  }

  private int answers() {
    return answered.values().stream().mapToInt(List::size).sum();
  }

  private Served serve() throws IOException {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.variorum.local.Main",
                "serve",
                "--data",
                directory.resolve("data").toString(),
                "--s3-port",
                "0",
                "--port",
                "0")
            .redirectError(directory.resolve("errors").toFile())
            .start();
    BufferedReader out = process.inputReader();
    URI s3 = URI.create(after("S3 endpoint ", out.readLine()));
    URI page = URI.create(after("Reading page ", out.readLine()));
    // What it tells must not fill the pipe.
    Thread.ofPlatform().daemon().start(() -> drain(out));
    return new Served(process, s3, page);
  }

  private static void drain(BufferedReader out) {
    try {
      out.transferTo(Writer.nullWriter());
    } catch (IOException e) {
      // It was killed while it told something, which is what this test is for.
    }
  }

  private String after(String start, String line) throws IOException {
    assertThat(line).as(Files.readString(directory.resolve("errors"))).startsWith(start);
    return line.substring(start.length());
  }

  /** Uploads changing texts, without a pause and without retries, and notes each answer. */
  private void uploadUntilKilled(Served served, String key) {
    try (S3Client s3 = client(served.s3())) {
      while (true) {
        String text =
            "Fire at the mill\n\nPolice counted %d people.\n".formatted(numbers.incrementAndGet());
        String versionId =
            s3.putObject(
                    request -> request.bucket("uploads").key(key).contentType("text/plain"),
                    RequestBody.fromString(text))
                .versionId();
        answered.computeIfAbsent(key, k -> new CopyOnWriteArrayList<>()).add(versionId);
      }
    } catch (SdkException e) {
      // Killed.
    }
  }

  /** Every answered upload is listed, newest first; one that was not answered may be there too. */
  private static void assertCaptures(S3Client s3, String key, List<String> versionIds) {
    Set<String> wanted = new HashSet<>(versionIds);
    assertThat(wanted).hasSameSizeAs(versionIds);
    List<String> kept =
        s3
            .listObjectVersionsPaginator(request -> request.bucket("uploads").prefix(key))
            .versions()
            .stream()
            .map(ObjectVersion::versionId)
            .filter(wanted::contains)
            .toList();
    assertThat(kept).isEqualTo(versionIds.reversed());
  }

  /** Every capture has another text than the one before, so each is a version. */
  private static void assertRecorded(S3Client s3) {
    Map<String, Integer> captures = new HashMap<>();
    s3.listObjectVersionsPaginator(request -> request.bucket("uploads")).versions().stream()
        .forEach(version -> captures.merge(version.key(), 1, Integer::sum));
    long versions =
        s3
            .listObjectsV2Paginator(request -> request.bucket("archive").prefix("articles/"))
            .contents()
            .stream()
            .filter(object -> object.key().matches("articles/.*/versions/\\d+\\.json"))
            .count();
    assertThat(versions).isEqualTo(captures.values().stream().mapToInt(n -> n).sum());
  }

  private static void awaitHealth(Served served) throws Exception {
    HttpClient http = HttpClient.newHttpClient();
    HttpRequest request = HttpRequest.newBuilder(served.page().resolve("/healthz")).build();
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() != 200) {
      assertThat(System.nanoTime()).as("60 seconds").isLessThan(deadline);
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private static S3Client client(URI endpoint) {
    AccessKey key = AccessKey.of(Map.of());
    return S3Client.builder()
        .endpointOverride(endpoint)
        .forcePathStyle(true)
        .region(Region.US_EAST_1)
        .httpClient(UrlConnectionHttpClient.create())
        .overrideConfiguration(
            configuration -> configuration.retryStrategy(DefaultRetryStrategy.doNotRetry()))
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create(key.id(), key.secret())))
        .build();
  }
}

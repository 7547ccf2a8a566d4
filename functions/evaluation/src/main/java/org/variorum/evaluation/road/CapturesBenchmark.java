package org.variorum.evaluation.road;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.variorum.local.endpoint.AccessKey;
import org.variorum.local.serve.LocalServer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Captures a second from put to notification, beside the puts a second of S3Proxy with its own file
 * system store, in turns in one process, with the same clients and the same pages.
 *
 * <p>Every capture changes a statement, so every one ends in a notification. Each side is also
 * counted for each second of processor time, which says more on a machine that does other things.
 * Run it with {@code java -cp ... org.variorum.evaluation.road.CapturesBenchmark [captures]
 * [rounds]}.
 */
public final class CapturesBenchmark {
  private static final AccessKey KEY = new AccessKey("benchmark", "benchmark");
  private static final int CLIENTS = 4;

  /** By then the compiler has little left to do, as in a server that has run for a minute. */
  private static final int WARMING = 15_000;

  /** Captures of one article; stories that change have about so many. */
  private static final int VERSIONS = 5;

  private static final class NoNews implements LocalServer.News {
    @Override
    public void notified(String text) {}

    @Override
    public void trouble(String sentence) {
      System.err.println(sentence);
    }

    @Override
    public void progress(String sentence) {}
  }

  /** What one side did a second: of the clock, and of processor time. */
  private record Rate(double bySecond, double byProcessorSecond) {}

  private CapturesBenchmark() {}

  /** Measures and prints both sides. */
  public static void main(String... arguments) throws Exception {
    int captures = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
    List<Rate> puts = new ArrayList<>();
    List<Rate> told = new ArrayList<>();
    for (int done = 0; done < WARMING; done += captures) {
      print("warming up", proxy(captures), road(captures));
    }
    for (int round = 1; round <= rounds; round++) {
      Rate plain = proxy(captures);
      Rate whole = road(captures);
      puts.add(plain);
      told.add(whole);
      print("round " + round, plain, whole);
    }
    print("median", median(puts), median(told));
  }

  private static void print(String name, Rate plain, Rate whole) {
    System.out.printf(
        Locale.ROOT,
        "%s: %.0f puts/s of S3Proxy's own store, %.0f captures/s from put to notification, ratio"
            + " %.2f (by processor time %.0f, %.0f, %.2f)%n",
        name,
        plain.bySecond(),
        whole.bySecond(),
        whole.bySecond() / plain.bySecond(),
        plain.byProcessorSecond(),
        whole.byProcessorSecond(),
        whole.byProcessorSecond() / plain.byProcessorSecond());
  }

  /** Puts a second of S3Proxy with its own store. */
  private static Rate proxy(int captures) throws Exception {
    Path folder = Files.createTempDirectory("captures-benchmark-");
    S3Proxy proxy =
        S3Proxy.builder()
            .blobStore(new FilesystemNio2BlobStore(folder.toString()))
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, KEY.id(), KEY.secret())
            .stopTimeout(0)
            .ignoreUnknownHeaders(true)
            .build();
    proxy.start();
    try (S3Client s3 = client(URI.create("http://127.0.0.1:" + proxy.getPort()))) {
      s3.createBucket(request -> request.bucket("uploads"));
      long began = System.nanoTime();
      long worked = processorNanoseconds();
      upload(s3, captures);
      return rate(captures, began, worked);
    } finally {
      proxy.stop();
      remove(folder);
    }
  }

  /** Captures a second from the first put to the last notification. */
  private static Rate road(int captures) throws Exception {
    Path folder = Files.createTempDirectory("captures-benchmark-");
    try (LocalServer server =
            LocalServer.start(
                new LocalServer.Settings(folder, "127.0.0.1", 0, 0, KEY), new NoNews());
        S3Client s3 = client(server.s3())) {
      long began = System.nanoTime();
      long worked = processorNanoseconds();
      upload(s3, captures);
      while (!server.idle()) {
        TimeUnit.MILLISECONDS.sleep(1);
      }
      Rate rate = rate(captures, began, worked);
      check(folder, captures);
      return rate;
    } finally {
      remove(folder);
    }
  }

  /** Each client uploads articles of its own, a version of each in turn. */
  private static void upload(S3Client s3, int captures) throws Exception {
    int articles = captures / VERSIONS / CLIENTS;
    List<Future<?>> clients = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
      for (int client = 0; client < CLIENTS; client++) {
        int number = client;
        clients.add(
            threads.submit(() -> {
              for (int version = 0; version < VERSIONS; version++) {
                for (int article = 0; article < articles; article++) {
                  String key = "client-" + number + "/article-" + article + ".html";
                  String page = Pages.page(number * articles + article, version);
                  s3.putObject(
                      request -> request.bucket("uploads").key(key).contentType("text/html"),
                      RequestBody.fromString(page));
                }
              }
            }));
      }
      for (Future<?> client : clients) {
        client.get();
      }
    }
  }

  /** Nothing was measured where a notification is missing. */
  private static void check(Path folder, int captures) throws IOException {
    try (Stream<String> lines = Files.lines(folder.resolve("notifications.jsonl"))) {
      long count = lines.count();
      if (count < captures) {
        throw new IllegalStateException(count + " notifications for " + captures + " captures");
      }
    }
  }

  private static S3Client client(URI endpoint) {
    return S3Client.builder()
        .endpointOverride(endpoint)
        .forcePathStyle(true)
        .region(Region.US_EAST_1)
        .httpClient(UrlConnectionHttpClient.create())
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY.id(), KEY.secret())))
        .build();
  }

  private static Rate rate(int captures, long began, long worked) {
    return new Rate(
        captures / ((System.nanoTime() - began) / 1e9),
        captures / ((processorNanoseconds() - worked) / 1e9));
  }

  /** Of the whole process: clients, server, functions and the collector. */
  private static long processorNanoseconds() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static Rate median(List<Rate> rates) {
    List<Double> bySecond = rates.stream().map(Rate::bySecond).sorted().toList();
    List<Double> byProcessor = rates.stream().map(Rate::byProcessorSecond).sorted().toList();
    return new Rate(bySecond.get(rates.size() / 2), byProcessor.get(rates.size() / 2));
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}

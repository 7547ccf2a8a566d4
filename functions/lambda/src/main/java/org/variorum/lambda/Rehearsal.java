package org.variorum.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.variorum.archive.key.ArchivePath;
import org.variorum.archive.key.ArticleKey;
import org.variorum.lambda.log.Journal;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/**
 * Runs the whole way of a canned pair of articles without leaving this machine: events are read,
 * versions recorded and compared, a redline and a notification rendered, a page shown, each through
 * the SDK's own clients and over HTTP. Afterwards every class is loaded and every hot method
 * compiled.
 */
final class Rehearsal implements AutoCloseable {
  /** C1 compiles a method after 200 calls; with each round most are called ten times and more. */
  private static final int ROUNDS = 40;

  /** Where the runtime puts what an event is traced by, before it gives it to a handler. */
  private static final String TRACE = "com.amazonaws.xray.traceHeader";

  private static final Map<String, String> STORY =
      Map.of(
          "1",
          """
          Ministers near a truce on energy

          The attack on the power station killed five people, officials said on Monday.

          "We are ready to stop at once, and we have said so," said President Anna Keller.

          The Kremlin declined to comment.

          The minister thanked the crews for their quick work at the plant.

          Trains reportedly stopped in three regions.
          """,
          "2",
          """
          Ministers near a truce on energy

          The attack on the power station killed at least seven people, officials said on Tuesday.

          "We are ready to stop," said President Anna Keller.

          The Kremlin denied that its forces had fired.

          The minister praised the crews for their fast work at the plant.

          Trains stopped in four regions, and a bridge was closed.

          Correction: An earlier version misstated the number of regions.
          """);

  private final CannedAws aws = new CannedAws(STORY);
  private final List<RequestStreamHandler> handlers;
  private final List<String> events;

  /**
   * @param environment the function's; its buckets and topic give the names, and are not touched
   */
  Rehearsal(Map<String, String> environment) {
    Deployment deployment =
        Deployment.of(
            environment,
            aws.client(),
            StaticCredentialsProvider.create(AwsBasicCredentials.create("rehearsal", "rehearsal")));
    Journal journal =
        new Journal(
            new PrintStream(OutputStream.nullOutputStream(), false, UTF_8),
            InstantSource.system(),
            "Rehearsal");
    String segment = ArticleKey.encode(CannedAws.KEY);
    this.handlers =
        List.of(
            new RecordVersionsHandler(deployment, journal),
            new CompareVersionsHandler(deployment, journal),
            new CompareVersionsHandler(deployment, journal),
            new ReadHandler(deployment.archive(), journal),
            new ReadHandler(deployment.archive(), journal));
    this.events =
        List.of(
            queued(deployment.uploads().bucket(), CannedAws.KEY),
            queued(deployment.archive().bucket(), new ArchivePath.Version(segment, 1).key()),
            queued(deployment.archive().bucket(), new ArchivePath.Version(segment, 2).key()),
            asked("/"),
            asked("/" + new ArchivePath.Diff(segment, 2).page()));
  }

  /**
   * Rehearses until everything is warm.
   *
   * @return how many objects one round wrote
   */
  int run() {
    System.setProperty(TRACE, "Root=1-00000000-000000000000000000000000;Sampled=0");
    for (int round = 0; round < ROUNDS; round++) {
      aws.clear();
      for (int i = 0; i < handlers.size(); i++) {
        rehearse(handlers.get(i), events.get(i));
      }
    }
    System.clearProperty(TRACE);
    prepareTls();
    return aws.size();
  }

  @Override
  public void close() {
    aws.close();
  }

  private static void rehearse(RequestStreamHandler handler, String event) {
    try {
      handler.handleRequest(
          new ByteArrayInputStream(event.getBytes(UTF_8)),
          OutputStream.nullOutputStream(),
          new RehearsalContext());
    } catch (IOException e) {
      throw new IllegalStateException("a rehearsal does no input or output", e);
    }
  }

  /** Reading the certificates that are trusted takes longer than all else in a first connection. */
  private static void prepareTls() {
    try {
      SSLContext.getDefault().createSSLEngine().getSupportedCipherSuites();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has TLS", e);
    }
  }

  private static String queued(String bucket, String key) {
    return "{\"Records\":[{\"messageId\":\"1\",\"eventSource\":\"aws:sqs\",\"body\":\""
        + ("{'source':'aws.s3','detail-type':'Object Created','detail':{'bucket':{'name':'"
                + bucket
                + "'},'object':{'key':'"
                + key
                + "'}}}")
            .replace("'", "\\\"")
        + "\"}]}";
  }

  private static String asked(String path) {
    return "{\"rawPath\":\"" + path + "\",\"headers\":{\"host\":\"localhost\"}}";
  }
}

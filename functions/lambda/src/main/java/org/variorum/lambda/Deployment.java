package org.variorum.lambda;

import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.key.ArchivePath;
import org.variorum.archive.notify.Publisher;
import org.variorum.archive.record.RecordVersions;
import org.variorum.archive.store.ObjectStore;
import org.variorum.archive.store.StoreException;
import org.variorum.lambda.log.Journal;
import org.variorum.lambda.notify.SnsPublisher;
import org.variorum.lambda.notify.Topics;
import org.variorum.lambda.store.S3ObjectStore;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * What a function works with. Its environment names it: {@code AWS_REGION}, {@code
 * VARIORUM_UPLOADS} and {@code VARIORUM_ARCHIVE} (buckets), {@code VARIORUM_TOPIC} (an ARN); and
 * where they are wanted {@code VARIORUM_CHAT_TOPIC} (an ARN), {@code VARIORUM_PAGES} (an address
 * with a slash at the end), {@code VARIORUM_LARGEST_UPLOAD} (bytes), {@code AWS_ENDPOINT_URL} (a
 * server that is not AWS).
 *
 * <p>The clients are told everything that they would otherwise search for: a function that starts
 * has no time for that.
 *
 * @param uploads the bucket of captures
 * @param archive the bucket of versions and diffs
 * @param publisher where notifications go
 * @param largestUpload the largest upload that is read, in bytes
 */
public record Deployment(
    ObjectStore uploads, ObjectStore archive, Publisher publisher, long largestUpload) {
  /**
   * Java compiles what runs so often; with more the first event after a snapshot gets no faster.
   */
  private static final int WARM_READS = 30;

  /**
   * The deployment that the environment of a function names; before a snapshot is taken of it, it
   * is primed.
   */
  static Deployment current() {
    Map<String, String> environment = System.getenv();
    Deployment deployment = of(environment);
    if ("snap-start".equals(environment.get("AWS_LAMBDA_INITIALIZATION_TYPE"))) {
      Priming.beforeSnapshot(deployment);
    }
    return deployment;
  }

  /**
   * The deployment that {@code environment} names.
   *
   * @throws IllegalStateException when a variable is missing or no number, naming it
   */
  static Deployment of(Map<String, String> environment) {
    return of(environment, UrlConnectionHttpClient.create(), credentials(environment));
  }

  /** The same, over {@code http} and as somebody else. */
  static Deployment of(
      Map<String, String> environment, SdkHttpClient http, AwsCredentialsProvider credentials) {
    String endpoint = environment.get("AWS_ENDPOINT_URL");
    Region region = Region.of(variable(environment, "AWS_REGION"));
    S3Client s3 =
        told(S3Client.builder().httpClient(http), region, endpoint, credentials)
            // A server that is not AWS has no name for each bucket.
            .forcePathStyle(endpoint != null)
            // Asking before each put costs a round trip; versions are small and go in one piece.
            .serviceConfiguration(configuration ->
                configuration
                    .expectContinueEnabled(false)
                    .chunkedEncodingEnabled(false)
                    .useArnRegionEnabled(false)
                    .multiRegionEnabled(false))
            .disableS3ExpressSessionAuth(true)
            .defaultsMode(DefaultsMode.LEGACY)
            // TLS and the signature vouch for every byte already.
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .build();
    Topics topics =
        new Topics(http, credentials, region, endpoint == null ? null : URI.create(endpoint));
    return new Deployment(
        new S3ObjectStore(s3, variable(environment, "VARIORUM_UPLOADS")),
        new S3ObjectStore(s3, variable(environment, "VARIORUM_ARCHIVE")),
        new SnsPublisher(
            topics,
            variable(environment, "VARIORUM_TOPIC"),
            emptyAsNull(environment.get("VARIORUM_CHAT_TOPIC")),
            emptyAsNull(environment.get("VARIORUM_PAGES"))),
        largestUpload(environment.get("VARIORUM_LARGEST_UPLOAD")));
  }

  /**
   * Opens what a first event would otherwise wait for: connections and credentials.
   *
   * @throws StoreException when the archive cannot be reached
   */
  void warm() {
    for (int i = 0; i < WARM_READS; i++) {
      archive.read(ArchivePath.ROOT + "nothing");
    }
  }

  /** The function that records. */
  public RecordVersions recordVersions() {
    return new RecordVersions(uploads, archive, publisher, largestUpload);
  }

  /** The log of the function {@code name}, on standard output. */
  static Journal journal(String name) {
    return new Journal(System.out, InstantSource.system(), name);
  }

  private static <B extends AwsClientBuilder<B, ?>> B told(
      B builder, Region region, @Nullable String endpoint, AwsCredentialsProvider credentials) {
    if (endpoint != null) {
      builder.endpointOverride(URI.create(endpoint));
    }
    return builder.region(region).credentialsProvider(credentials);
  }

  /** A function has them in its environment; one that starts from a snapshot asks at an address. */
  private static AwsCredentialsProvider credentials(Map<String, String> environment) {
    return environment.containsKey("AWS_ACCESS_KEY_ID")
        ? EnvironmentVariableCredentialsProvider.create()
        : ContainerCredentialsProvider.builder().build();
  }

  private static String variable(Map<String, String> environment, String name) {
    String value = emptyAsNull(environment.get(name));
    if (value == null) {
      throw new IllegalStateException(
          "the environment variable " + name + " is not set; template.yaml sets it");
    }
    return value;
  }

  private static long largestUpload(@Nullable String said) {
    String value = emptyAsNull(said);
    if (value == null) {
      return RecordVersions.DEFAULT_LIMIT;
    }
    if (!value.matches("[1-9][0-9]{0,9}")) {
      throw new IllegalStateException(
          "the environment variable VARIORUM_LARGEST_UPLOAD is '%s': it must be a number of bytes, 1 to 9999999999"
              .formatted(value));
    }
    return Long.parseLong(value);
  }

  private static @Nullable String emptyAsNull(@Nullable String value) {
    return value == null || value.isEmpty() ? null : value;
  }
}

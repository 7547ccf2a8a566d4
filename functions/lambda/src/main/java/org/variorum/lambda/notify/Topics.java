package org.variorum.lambda.notify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.store.Pause;
import org.variorum.archive.store.StoreException;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignRequest;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.regions.PartitionMetadata;
import software.amazon.awssdk.regions.Region;

/**
 * The topics of SNS in one region, of which one action is needed: Publish.
 *
 * <p>The SDK's client for SNS loads four hundred classes for it, which is an eighth of the whole
 * start of a function. Its signer and its HTTP client do the same work, and the client for S3 has
 * loaded both.
 */
public final class Topics {
  /** As many as the SDK's clients try; the queue brings back what fails longer. */
  private static final int TRIES = 3;

  private static final Duration FIRST_WAIT = Duration.ofMillis(100);

  private static final int OK = 200;
  private static final int TOO_MANY = 429;
  private static final int SERVER_ERROR = 500;

  private final SdkHttpClient http;
  private final AwsCredentialsProvider credentials;
  private final Region region;
  private final @Nullable URI endpoint;
  private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();

  /**
   * @param http sends the requests; it stays open and belongs to the caller
   * @param credentials who publishes
   * @param region where the topics are
   * @param endpoint a server that is not AWS, or null for the region's own
   */
  public Topics(
      SdkHttpClient http,
      AwsCredentialsProvider credentials,
      Region region,
      @Nullable URI endpoint) {
    this.http = http;
    this.credentials = credentials;
    this.region = region;
    this.endpoint = endpoint;
  }

  /**
   * Publishes {@code message}; refusals that pass are waited out, three tries in all, with 100 and
   * 200 milliseconds between them.
   *
   * @param id what the message tells of, for errors
   * @throws StoreException when the topic did not take it
   */
  public void publish(TopicMessage message, String id) {
    byte[] body = message.form().getBytes(UTF_8);
    for (int attempt = 1; ; attempt++) {
      Refusal refusal = attempt(message.topicArn(), body);
      if (refusal == null) {
        return;
      }
      if (attempt == TRIES || !refusal.passing()) {
        throw new StoreException(
            "could not publish '%s' on '%s': %s"
                .formatted(id, message.topicArn(), refusal.reason()),
            refusal.cause());
      }
      Pause.of(FIRST_WAIT.multipliedBy(attempt), "publishing '" + id + "'");
    }
  }

  /**
   * Why a message was not taken.
   *
   * @param passing whether another try may succeed
   */
  private record Refusal(boolean passing, String reason, Exception cause) {}

  private @Nullable Refusal attempt(String topic, byte[] body) {
    try {
      HttpExecuteResponse response = http.prepareRequest(signed(topic, body)).call();
      String said = text(response);
      int status = response.httpResponse().statusCode();
      if (status == OK) {
        return null;
      }
      boolean passing = status >= SERVER_ERROR || status == TOO_MANY || said.contains("Throttl");
      String reason = status + " " + within(said, "Code") + ": " + within(said, "Message");
      return new Refusal(passing, reason, new IllegalStateException(reason));
    } catch (IOException | UncheckedIOException | SdkException e) {
      return new Refusal(true, String.valueOf(e.getMessage()), e);
    }
  }

  private HttpExecuteRequest signed(String topic, byte[] body) {
    SdkHttpRequest request =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.POST)
            .uri(endpoint == null ? address(topic) : endpoint)
            .putHeader("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
            .putHeader("Content-Length", Integer.toString(body.length))
            .build();
    ContentStreamProvider content = ContentStreamProvider.fromByteArrayUnsafe(body);
    SignedRequest signed =
        signer.sign(
            SignRequest.builder(credentials.resolveCredentials())
                .request(request)
                .payload(content)
                .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, "sns")
                .putProperty(AwsV4HttpSigner.REGION_NAME, region.id())
                .build());
    return HttpExecuteRequest.builder()
        .request(signed.request())
        .contentStreamProvider(signed.payload().orElse(content))
        .build();
  }

  /** The region's own server, in the part of AWS that the topic's ARN names. */
  private URI address(String topic) {
    String suffix = PartitionMetadata.of(topic.split(":", 3)[1]).dnsSuffix();
    return URI.create("https://sns." + region.id() + "." + suffix + "/");
  }

  private static String text(HttpExecuteResponse response) throws IOException {
    try (InputStream body = response.responseBody().orElse(null)) {
      return body == null ? "" : new String(body.readAllBytes(), UTF_8);
    }
  }

  /** What stands in the element {@code name} of an answer, or nothing. */
  private static String within(String answer, String name) {
    int from = answer.indexOf("<" + name + ">");
    int to = answer.indexOf("</" + name + ">", from);
    return from < 0 || to < 0 ? "" : answer.substring(from + name.length() + 2, to);
  }
}

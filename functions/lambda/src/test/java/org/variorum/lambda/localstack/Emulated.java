package org.variorum.lambda.localstack;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerClientException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.variorum.lambda.notify.Topics;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** LocalStack in a container, with clients of the services that the functions live among. */
final class Emulated implements AutoCloseable {
  private static final String REPOSITORY = "localstack/localstack";
  private static final String TAG = "4.14.0";
  private static final AwsCredentialsProvider CREDENTIALS =
      StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test"));

  /** A slow line takes minutes for a gigabyte; a registry that never answers takes no longer. */
  private static final long PULL_MINUTES = 10;

  private final LocalStackContainer container;

  Emulated() {
    container = new LocalStackContainer(REPOSITORY + ":" + TAG);
    container.start();
  }

  /** Why it cannot run on this machine, or null when it can: the image is there then. */
  static @Nullable String absence() throws InterruptedException {
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      return "there is no Docker";
    }
    DockerClient docker = DockerClientFactory.lazyClient();
    try {
      docker.inspectImageCmd(REPOSITORY + ":" + TAG).exec();
      return null;
    } catch (NotFoundException e) {
      return pulled(docker);
    }
  }

  private static @Nullable String pulled(DockerClient docker) throws InterruptedException {
    String missing = "the image " + REPOSITORY + ":" + TAG + " is not here and could not be pulled";
    try {
      return docker
              .pullImageCmd(REPOSITORY)
              .withTag(TAG)
              .start()
              .awaitCompletion(PULL_MINUTES, TimeUnit.MINUTES)
          ? null
          : missing + " in " + PULL_MINUTES + " minutes";
    } catch (DockerException | DockerClientException e) {
      return missing + ": " + e.getMessage();
    }
  }

  S3Client s3() {
    return told(S3Client.builder()
            .forcePathStyle(true)
            .httpClient(UrlConnectionHttpClient.create())
            .serviceConfiguration(configuration -> configuration.expectContinueEnabled(false)))
        .build();
  }

  SnsClient sns() {
    return told(SnsClient.builder().httpClient(UrlConnectionHttpClient.create())).build();
  }

  Topics topics() {
    return new Topics(UrlConnectionHttpClient.create(), CREDENTIALS, Region.US_EAST_1, endpoint());
  }

  SqsClient sqs() {
    return told(SqsClient.builder().httpClient(UrlConnectionHttpClient.create())).build();
  }

  /** The ARN of a queue. */
  static String arn(SqsClient sqs, String queue) {
    return sqs.getQueueAttributes(
            request -> request.queueUrl(queue).attributeNames(QueueAttributeName.QUEUE_ARN))
        .attributes()
        .get(QueueAttributeName.QUEUE_ARN);
  }

  /** Calls EventBridge, for which the registry has no client: its protocol is one POST of JSON. */
  void events(String operation, String json) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(endpoint())
            .header("Content-Type", "application/x-amz-json-1.1")
            .header("X-Amz-Target", "AWSEvents." + operation)
            .header(
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=test/20260302/us-east-1/events/aws4_request,"
                    + " SignedHeaders=host, Signature=0")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new IllegalStateException(operation + ": " + response.body());
      }
    }
  }

  @Override
  public void close() {
    container.stop();
  }

  private URI endpoint() {
    return container.getEndpoint();
  }

  private <B extends AwsClientBuilder<B, ?>> B told(B builder) {
    return builder
        .endpointOverride(endpoint())
        .region(Region.US_EAST_1)
        .credentialsProvider(CREDENTIALS);
  }
}

package org.variorum.lambda.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.statements.json.JsonValues.textAt;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.variorum.archive.json.JsonText;
import org.variorum.archive.notify.Publisher;
import org.variorum.archive.record.RecordVersions;
import org.variorum.archive.store.ObjectStoreContract;
import org.variorum.lambda.CompareVersionsHandler;
import org.variorum.lambda.Deployment;
import org.variorum.lambda.RecordVersionsHandler;
import org.variorum.lambda.Requested;
import org.variorum.lambda.log.Journal;
import org.variorum.lambda.notify.SnsPublisher;
import org.variorum.lambda.store.S3ObjectStore;
import org.variorum.statements.json.JsonValues;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.EventBridgeConfiguration;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/** Uploads go through S3, EventBridge, SQS, the handlers and SNS to queues that subscribed. */
class LocalStackTest {
  /** LocalStack compares an encoded {@code start-after} with keys that are not: pages end early. */
  private static final String NOT_KEPT = "keys come in pages, in the order of their bytes";

  private static final String STORY_1 =
      """
      Truce on energy near, president says

      "We are ready to stop at once," said President Anna Keller on Monday.

      The Kremlin declined to comment.

      A strike on a train killed five people, officials said.
      """;
  private static final String STORY_2 =
      STORY_1.replace("killed five people", "killed seven people");
  private static final String STORY_3 =
      STORY_2.replace("The Kremlin declined to comment.", "The Kremlin denied it.");
  private static final String STORY_2_DISCLOSED =
      STORY_2
          + """

          Correction: An earlier version of this article said that five people were killed.
          """;

  private static Emulated aws;
  private static S3Client s3;
  private static SqsClient sqs;
  private static SnsClient sns;

  @BeforeAll
  static void start() throws InterruptedException {
    String absence = Emulated.absence();
    if (absence != null && "required".equals(System.getenv("VARIORUM_DOCKER"))) {
      throw new IllegalStateException("VARIORUM_DOCKER is 'required', but " + absence);
    }
    if (absence != null) {
      System.out.println("skipped: LocalStackTest, because " + absence);
    }
    Assumptions.assumeTrue(absence == null, absence);
    aws = new Emulated();
    s3 = aws.s3();
    sqs = aws.sqs();
    sns = aws.sns();
  }

  @AfterAll
  static void stop() {
    if (aws != null) {
      aws.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> theStoreKeepsTheLawsOfStores() {
    s3.createBucket(request -> request.bucket("laws"));
    return new ObjectStoreContract(new S3ObjectStore(s3, "laws"))
        .checks().stream()
            .filter(check -> !check.name().equals(NOT_KEPT))
            .map(check -> DynamicTest.dynamicTest(check.name(), check::run));
  }

  @Test
  void aStoryGoesTheWholeWay() throws Exception {
    String uploadsQueue = bucket("uploads");
    String versionsQueue = bucket("archive");
    String topic = sns.createTopic(request -> request.name("changes")).topicArn();
    Map<String, String> subscribers = new LinkedHashMap<>();
    subscribers.put("all", subscribe(topic, "all", null));
    subscribers.put("casualties", subscribe(topic, "casualties", "{\"casualty\": [\"true\"]}"));
    subscribers.put(
        "denials", subscribe(topic, "denials", "{\"responses\": [\"Kremlin:denies\"]}"));
    subscribers.put(
        "silent",
        subscribe(
            topic,
            "silent",
            "{\"significance\": [\"high\"], \"disclosure\": [\"silent\"],"
                + " \"article\": [{\"prefix\": \"news/\"}]}"));
    subscribers.put(
        "sports", subscribe(topic, "sports", "{\"article\": [{\"prefix\": \"sports/\"}]}"));
    Publisher publisher = new SnsPublisher(aws.topics(), topic, null, null);
    Deployment deployment =
        new Deployment(
            new S3ObjectStore(s3, "uploads"),
            new S3ObjectStore(s3, "archive"),
            publisher,
            RecordVersions.DEFAULT_LIMIT);
    Journal journal =
        new Journal(new PrintStream(new ByteArrayOutputStream()), InstantSource.system(), "Test");
    RequestStreamHandler record = new RecordVersionsHandler(deployment, journal);
    RequestStreamHandler compare = new CompareVersionsHandler(deployment, journal);

    upload("news/truce.txt", STORY_1, STORY_2, STORY_3);
    upload("news/told.txt", STORY_1, STORY_2_DISCLOSED);
    upload("sports/truce.txt", STORY_1, STORY_2);
    handle(uploadsQueue, record, 7);
    handle(versionsQueue, compare, 7);

    assertThat(ids(subscribers.get("all"), 7))
        .containsExactlyInAnyOrder(
            "news/truce.txt@1",
            "news/truce.txt@1-2",
            "news/truce.txt@2-3",
            "news/told.txt@1",
            "news/told.txt@1-2",
            "sports/truce.txt@1",
            "sports/truce.txt@1-2");
    assertThat(ids(subscribers.get("casualties"), 3))
        .containsExactlyInAnyOrder(
            "news/truce.txt@1-2", "news/told.txt@1-2", "sports/truce.txt@1-2");
    assertThat(ids(subscribers.get("denials"), 1)).containsExactly("news/truce.txt@2-3");
    assertThat(ids(subscribers.get("silent"), 2))
        .containsExactlyInAnyOrder("news/truce.txt@1-2", "news/truce.txt@2-3");
    assertThat(ids(subscribers.get("sports"), 2))
        .containsExactlyInAnyOrder("sports/truce.txt@1", "sports/truce.txt@1-2");
  }

  private static void upload(String key, String... versions) {
    for (String version : versions) {
      s3.putObject(
          request -> request.bucket("uploads").key(key).contentType("text/plain"),
          RequestBody.fromString(version));
    }
  }

  /** Makes a versioned bucket whose changes go by EventBridge to the queue that is returned. */
  private static String bucket(String name) throws IOException, InterruptedException {
    s3.createBucket(request -> request.bucket(name));
    s3.putBucketVersioning(request ->
        request
            .bucket(name)
            .versioningConfiguration(
                versioning -> versioning.status(BucketVersioningStatus.ENABLED)));
    s3.putBucketNotificationConfiguration(request ->
        request
            .bucket(name)
            .notificationConfiguration(notification ->
                notification.eventBridgeConfiguration(EventBridgeConfiguration.builder().build())));
    String queue = sqs.createQueue(request -> request.queueName(name)).queueUrl();
    aws.events(
        "PutRule",
        "{\"Name\": \"%s\", \"EventPattern\": \"{\\\"source\\\": [\\\"aws.s3\\\"], \\\"detail\\\": {\\\"bucket\\\": {\\\"name\\\": [\\\"%s\\\"]}}}\"}"
            .formatted(name, name));
    aws.events(
        "PutTargets",
        "{\"Rule\": \"%s\", \"Targets\": [{\"Id\": \"queue\", \"Arn\": \"%s\"}]}"
            .formatted(name, Emulated.arn(sqs, queue)));
    return queue;
  }

  private static String subscribe(String topic, String name, String filter) {
    String queue = sqs.createQueue(request -> request.queueName(name)).queueUrl();
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("RawMessageDelivery", "true");
    if (filter != null) {
      attributes.put("FilterPolicy", filter);
    }
    sns.subscribe(request ->
        request
            .topicArn(topic)
            .protocol("sqs")
            .endpoint(Emulated.arn(sqs, queue))
            .attributes(attributes));
    return queue;
  }

  /** Does a queue's work for Lambda, until {@code least} messages came and no more do. */
  private static void handle(String queue, RequestStreamHandler handler, int least)
      throws IOException {
    List<Message> messages = received(queue, least);
    byte[] event =
        JsonText.object(json -> {
          json.writeArrayPropertyStart("Records");
          for (Message message : messages) {
            json.writeStartObject();
            json.writeStringProperty("messageId", message.messageId());
            json.writeStringProperty("eventSource", "aws:sqs");
            json.writeStringProperty("body", message.body());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    handler.handleRequest(new ByteArrayInputStream(event), answer, new Requested(60_000));
    assertThat(answer.toString(UTF_8)).isEqualTo("{\"batchItemFailures\":[]}");
  }

  private static List<String> ids(String queue, int least) {
    return received(queue, least).stream()
        .map(message -> String.valueOf(textAt(JsonValues.read(message.body()), "id")))
        .toList();
  }

  private static List<Message> received(String queue, int least) {
    List<Message> all = new ArrayList<>();
    for (int empty = 0; empty < (all.size() < least ? 15 : 2); ) {
      List<Message> some =
          sqs.receiveMessage(
                  request -> request.queueUrl(queue).maxNumberOfMessages(10).waitTimeSeconds(1))
              .messages();
      empty = some.isEmpty() ? empty + 1 : 0;
      all.addAll(some);
      some.forEach(message ->
          sqs.deleteMessage(
              request -> request.queueUrl(queue).receiptHandle(message.receiptHandle())));
    }
    return all;
  }
}

package org.variorum.lambda.notify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.archive.store.StoreException;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.regions.Region;

class TopicsTest {
  private static final String TOPIC = "arn:aws:sns:eu-central-1:123456789012:changes";
  private static final String DENIED =
      "<ErrorResponse><Error><Code>AuthorizationError</Code><Message>not allowed</Message></Error>"
          + "</ErrorResponse>";

  private final Answers answers = new Answers();

  @Test
  void aMessageIsOneSignedForm() throws IOException {
    publish(Region.EU_CENTRAL_1, message(TOPIC), 200);

    SdkHttpRequest request = answers.requests.getFirst();
    assertThat(request.method()).hasToString("POST");
    assertThat(request.getUri()).hasToString("https://sns.eu-central-1.amazonaws.com/");
    assertThat(request.firstMatchingHeader("Authorization").orElseThrow())
        .startsWith("AWS4-HMAC-SHA256 Credential=key/")
        .contains("/eu-central-1/sns/aws4_request");
    assertThat(request.firstMatchingHeader("X-Amz-Security-Token")).contains("session");
    assertThat(request.firstMatchingHeader("Content-Length"))
        .contains("" + answers.bodies.getFirst().length());
    assertThat(fields(answers.bodies.getFirst()))
        .isEqualTo(
            Map.ofEntries(
                Map.entry("Action", "Publish"),
                Map.entry("Version", "2010-03-31"),
                Map.entry("TopicArn", TOPIC),
                Map.entry("Subject", "Toll & more"),
                Map.entry("Message", "{\"default\":\"é + %\"}"),
                Map.entry("MessageStructure", "json"),
                Map.entry("MessageAttributes.entry.1.Name", "article"),
                Map.entry("MessageAttributes.entry.1.Value.DataType", "String"),
                Map.entry("MessageAttributes.entry.1.Value.StringValue", "news/a b.html"),
                Map.entry("MessageAttributes.entry.2.Name", "findings"),
                Map.entry("MessageAttributes.entry.2.Value.DataType", "String.Array"),
                Map.entry("MessageAttributes.entry.2.Value.StringValue", "[\"figure\"]")));
  }

  @ParameterizedTest
  @CsvSource({
    "us-east-1, aws, https://sns.us-east-1.amazonaws.com/",
    "us-gov-west-1, aws-us-gov, https://sns.us-gov-west-1.amazonaws.com/",
    "cn-north-1, aws-cn, https://sns.cn-north-1.amazonaws.com.cn/"
  })
  void everyPartOfAwsHasItsServer(String region, String partition, String address) {
    publish(Region.of(region), message(TOPIC.replace("arn:aws:", "arn:" + partition + ":")), 200);
    assertThat(answers.requests.getFirst().getUri()).hasToString(address);
  }

  @ParameterizedTest
  @CsvSource({
    "200, 1",
    "500 200, 2",
    "503 429 200, 3",
    "0 200, 2",
  })
  void whatPassesIsTriedAgain(String statuses, int requests) {
    publish(
        Region.EU_CENTRAL_1,
        message(TOPIC),
        List.of(statuses.split(" ")).stream().mapToInt(Integer::parseInt).toArray());
    assertThat(answers.requests).hasSize(requests);
  }

  @ParameterizedTest
  @CsvSource({
    "403, 1, 403 AuthorizationError: not allowed",
    "500 500 500, 3, 500 AuthorizationError: not allowed",
    "0 0 0, 3, no way"
  })
  void whatStaysIsSaid(String statuses, int requests, String reason) {
    int[] all = List.of(statuses.split(" ")).stream().mapToInt(Integer::parseInt).toArray();
    assertThatThrownBy(() -> publish(Region.EU_CENTRAL_1, message(TOPIC), all))
        .isInstanceOf(StoreException.class)
        .hasMessage("could not publish 'news/a.html@1-2' on '" + TOPIC + "': " + reason);
    assertThat(answers.requests).hasSize(requests);
  }

  private void publish(Region region, TopicMessage message, int... statuses) {
    IntStream.of(statuses).forEach(answers.statuses::add);
    new Topics(
            answers,
            StaticCredentialsProvider.create(
                AwsSessionCredentials.create("key", "secret", "session")),
            region,
            null)
        .publish(message, "news/a.html@1-2");
  }

  private static TopicMessage message(String topic) {
    return new TopicMessage(
        topic,
        "Toll & more",
        "{\"default\":\"é + %\"}",
        "json",
        new TreeMap<>(
            Map.of(
                "findings", new TopicMessage.Attribute("String.Array", "[\"figure\"]"),
                "article", new TopicMessage.Attribute("String", "news/a b.html"))));
  }

  private static Map<String, String> fields(String form) {
    Map<String, String> fields = new TreeMap<>();
    for (String field : form.split("&")) {
      String[] parts = field.split("=", 2);
      fields.put(parts[0], URLDecoder.decode(parts[1], UTF_8));
    }
    return fields;
  }

  /** Answers with one status after the other; 0 is a broken line. */
  private static final class Answers implements SdkHttpClient {
    private final Deque<Integer> statuses = new ArrayDeque<>();
    private final List<SdkHttpRequest> requests = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
      return new ExecutableHttpRequest() {
        @Override
        public HttpExecuteResponse call() throws IOException {
          requests.add(request.httpRequest());
          bodies.add(
              new String(
                  request.contentStreamProvider().orElseThrow().newStream().readAllBytes(), UTF_8));
          int status = statuses.removeFirst();
          if (status == 0) {
            throw new IOException("no way");
          }
          return HttpExecuteResponse.builder()
              .response(SdkHttpFullResponse.builder().statusCode(status).build())
              .responseBody(
                  AbortableInputStream.create(
                      new ByteArrayInputStream((status == 200 ? "" : DENIED).getBytes(UTF_8))))
              .build();
        }

        @Override
        public void abort() {}
      };
    }

    @Override
    public void close() {}
  }
}

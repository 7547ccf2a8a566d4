package org.variorum.lambda.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.lambda.Fixtures;

class EventReaderTest {
  private final EventReader reader = new EventReader();

  @ParameterizedTest
  @ValueSource(strings = {"uploads-odd-keys.json", "notifications-odd-keys.json"})
  void keysArriveAsTheyWereGivenWhateverTheirEncoding(String fixture) {
    Delivery delivery = reader.read(Fixtures.event(fixture));

    assertThat(delivery.queued()).isTrue();
    assertThat(delivery.messages())
        .allSatisfy(message -> assertThat(message.id()).isNotBlank())
        .extracting(Message::hints)
        .containsExactlyElementsOf(
            Fixtures.ODD_KEYS.stream()
                .map(key -> List.<Hint>of(new Hint.Changed("uploads", key)))
                .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          upload.json               | true  | changed uploads news/energy-truce.html
          upload-removed.json       | true  | changed uploads news/energy-truce.html
          notification-several.json | true  | changed uploads news/one.html, changed uploads news/two.html
          notification-direct.json  | false | changed uploads news/energy truce.html
          test-event.json           | true  | trial
          schedule.json             | false | unknown it is no event of S3: source 'aws.events', detail-type 'Scheduled Event'
          """)
  void eventsOfEachKind(String fixture, boolean queued, String hints) {
    Delivery delivery = reader.read(Fixtures.event(fixture));

    assertThat(delivery.queued()).isEqualTo(queued);
    assertThat(drawn(delivery)).isEqualTo(hints);
  }

  @ParameterizedTest
  @ValueSource(strings = {"backfill-listing.json", "backfill-inventory.json"})
  void itemsOfAMap(String fixture) {
    assertThat(drawn(reader.read(Fixtures.event(fixture))))
        .isEqualTo(
            Fixtures.ODD_KEYS.stream()
                .limit(6)
                .map(key -> "changed uploads " + key)
                .collect(Collectors.joining(", ")));
  }

  @Test
  void whatIsNotUnderstoodSaysWhy() {
    assertThat(
            reader.read(Fixtures.event("unknown.json")).messages().stream()
                .map(message -> drawn(message.hints().getFirst())))
        .containsExactly(
            "unknown it is not JSON",
            "unknown it is empty, not JSON",
            "unknown it is no event of S3: source 'null', detail-type 'null'",
            "unknown it is no event of S3: source 'null', detail-type 'null'",
            "unknown it has more than one JSON value",
            "unknown it is no event of S3: source 'aws.ec2', detail-type"
                + " 'EC2 Instance State-change Notification'",
            "unknown it is no record of S3 in version 2: source 'aws:s3', version '3.0'",
            "unknown it names no bucket or no key",
            "unknown the key has 0 bytes, but a key has 1 to 1024",
            "unknown the key has 1025 bytes, but a key has 1 to 1024",
            "unknown the key 'news/100%zz.html' has a percent sign without two hexadecimal digits",
            "unknown the key 'news/%FF.html' is not UTF-8",
            "unknown the key is not Unicode",
            "unknown it is not JSON");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "7",
        "[]",
        "{}",
        "{\"Records\": 3}",
        "{\"Records\": [null]}",
        "{\"Items\": [null, 1]}",
        "{\"Records\": [{\"eventSource\": \"aws:s3\"}]}",
        "{\"Records\": [{\"eventSource\": \"aws:sqs\"}]}",
        "{\"Records\": [{\"eventSource\": \"aws:sqs\", \"messageId\": \"1\", \"body\": 5}, null]}"
      })
  void nothingThatArrivesIsThrownBack(String event) {
    assertThat(reader.read(event).messages())
        .flatExtracting(Message::hints)
        .isNotEmpty()
        .allSatisfy(hint -> assertThat(hint).isInstanceOf(Hint.Unknown.class));
  }

  @Test
  void aQueueOfNothingIsNothing() {
    assertThat(reader.read("{\"Records\": []}").messages())
        .flatExtracting(Message::hints)
        .isEmpty();
  }

  private static String drawn(Delivery delivery) {
    return delivery.messages().stream()
        .flatMap(message -> message.hints().stream())
        .map(EventReaderTest::drawn)
        .collect(Collectors.joining(", "));
  }

  private static String drawn(Hint hint) {
    return switch (hint) {
      case Hint.Changed(String bucket, String key) -> "changed " + bucket + " " + key;
      case Hint.Trial() -> "trial";
      case Hint.Unknown(String reason) -> "unknown " + reason;
    };
  }
}

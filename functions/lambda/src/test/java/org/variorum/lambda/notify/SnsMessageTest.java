package org.variorum.lambda.notify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.statements.json.JsonValues.at;
import static org.variorum.statements.json.JsonValues.textAt;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.archive.notify.Attributes;
import org.variorum.archive.notify.Notification;
import org.variorum.statements.json.JsonValues;
import org.variorum.statements.model.Significance;

class SnsMessageTest {
  private static final String TOPIC = "arn:aws:sns:eu-central-1:123456789012:changes";
  private static final String TEXT =
      "Toll rises from five to seven\n\nnews/strike.html\n\n[-five-] {+seven+} people were killed\n";

  @Test
  void programsGetTheEventAndPeopleGetText() {
    TopicMessage request = SnsMessage.of(notification("Toll rises", TEXT, "{}"), TOPIC);

    assertThat(request.topicArn()).isEqualTo(TOPIC);
    assertThat(request.messageStructure()).isEqualTo("json");
    Object forms = JsonValues.read(request.message());
    Object event = JsonValues.read(String.valueOf(textAt(forms, "default")));
    assertThat(textAt(event, "specversion")).isEqualTo("1.0");
    assertThat(textAt(event, "id")).isEqualTo("news/strike.html@1-2");
    assertThat(textAt(event, "type")).isEqualTo("org.variorum.diff.v1");
    assertThat(textAt(forms, "email")).isEqualTo(TEXT);
    assertThat(textAt(forms, "sms")).isEqualTo("Toll rises");
  }

  @Test
  void subscriptionsFilterByAttributes() {
    TopicMessage request = SnsMessage.of(notification("Toll rises", TEXT, "{}"), TOPIC);

    assertThat(request.messageAttributes().entrySet())
        .extracting(
            a -> a.getKey() + " " + a.getValue().dataType() + " " + a.getValue().stringValue())
        .containsExactlyInAnyOrder(
            "type String org.variorum.diff.v1",
            "article String news/strike.html",
            "significance String high",
            "casualty String true",
            "disclosure String silent",
            "findings String.Array [\"figure\",\"response\"]",
            "actors String.Array [\"Kremlin\"]",
            "stances String.Array [\"denies\"]",
            "responses String.Array [\"Kremlin:denies\"]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Toll rises from five to seven           | Variorum: Toll rises from five to seven
          “It’s over” – Kremlin denies…           | Variorum: "It's over" - Kremlin denies...
          Перемирие                               | Variorum: ?????????
          five → seven                            | Variorum: five -> seven
          """)
  void aSubjectIsPlain(String headline, String subject) {
    assertThat(SnsMessage.of(notification(headline, TEXT, "{}"), TOPIC).subject())
        .isEqualTo(subject);
  }

  @Test
  void aSubjectIsOneShortLine() {
    String subject =
        SnsMessage.of(notification("a\nb\r" + "word ".repeat(60), TEXT, "{}"), TOPIC).subject();
    assertThat(subject).hasSizeLessThan(100).startsWith("Variorum: a b word").endsWith("...");
  }

  @Test
  void whatIsTooLargeLosesItsMailFirst() {
    String data = "{\"a\":\"" + "é".repeat(75_000) + "\"}";
    String text = "ж".repeat(60_000);

    TopicMessage request = SnsMessage.of(notification("Toll rises", text, data), TOPIC);

    Object forms = JsonValues.read(request.message());
    assertThat(textAt(forms, "email")).isEqualTo("Toll rises");
    assertThat(textAt(forms, "default")).contains("é".repeat(75_000));
    assertThat(request.message().getBytes(UTF_8).length).isLessThan(SnsMessage.LARGEST);
  }

  @Test
  void whatIsStillTooLargeGoesAsTheEventAlone() {
    // A quotation mark has two bytes in the event, and four in the form.
    String data = "{\"a\":\"" + "\\\"".repeat(75_000) + "\"}";

    TopicMessage request = SnsMessage.of(notification("Toll rises", TEXT, data), TOPIC);

    assertThat(request.messageStructure()).isNull();
    assertThat(textAt(JsonValues.read(request.message()), "type"))
        .isEqualTo("org.variorum.diff.v1");
    assertThat(request.message().getBytes(UTF_8).length).isLessThan(SnsMessage.LARGEST);
  }

  @Test
  void aKeyWithWhatXmlCannotWriteStillHasItsAttribute() {
    Notification odd = notification("odd\u0001🕊", "Toll rises", TEXT, "{}");
    assertThat(SnsMessage.of(odd, TOPIC).messageAttributes().get("article").stringValue())
        .isEqualTo("odd\uFFFD🕊");
  }

  @Test
  void aChatShowsHeadlineAndTextAndNothingOfTheArticleCallsAnybody() {
    TopicMessage request =
        ChatMessage.of(notification("<!channel> denies", "a & b <http://x|y>", "{}"), TOPIC);

    Object message = JsonValues.read(request.message());
    assertThat(textAt(message, "version")).isEqualTo("1.0");
    assertThat(textAt(message, "source")).isEqualTo("custom");
    assertThat(at(message, "content"))
        .isEqualTo(
            java.util.Map.of(
                "textType",
                "client-markdown",
                "title",
                "&lt;!channel&gt; denies",
                "description",
                "a &amp; b &lt;http://x|y&gt;"));
    assertThat(textAt(message, "metadata", "threadId")).hasSize(64);
    assertThat(request.messageStructure()).isNull();
  }

  private static Notification notification(String headline, String text, String data) {
    return notification("news/strike.html", headline, text, data);
  }

  private static Notification notification(
      String article, String headline, String text, String data) {
    return new Notification(
        article + "@1-2",
        Notification.Kind.DIFF,
        "s3://archive",
        article,
        Instant.parse("2026-03-02T08:15:30Z"),
        new Attributes(
            article,
            Significance.HIGH,
            List.of("figure", "response"),
            true,
            List.of("Kremlin"),
            List.of("denies"),
            List.of("Kremlin:denies"),
            "silent"),
        headline,
        text,
        data);
  }
}

package org.variorum.lambda.notify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.statements.json.JsonValues.at;
import static org.variorum.statements.json.JsonValues.textAt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.archive.key.ArchivePath;
import org.variorum.archive.notify.Attributes;
import org.variorum.archive.notify.Notification;
import org.variorum.archive.notify.Notifications;
import org.variorum.archive.version.Capture;
import org.variorum.archive.version.VersionDocument;
import org.variorum.statements.Engine;
import org.variorum.statements.json.JsonValues;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Change;
import org.variorum.statements.model.ChangeType;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.model.Disclosure;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Metadata;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Significance;
import org.variorum.statements.model.Span;
import org.variorum.statements.model.Stance;
import org.variorum.statements.text.PlainText;

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
          “It’s over” – Kremlin denies…           | Variorum: “It’s over” – Kremlin denies…
          Перемирие 🕊                            | Variorum: Перемирие 🕊
          five → seven                            | Variorum: five → seven
          """)
  void aSubjectIsTheHeadline(String headline, String subject) {
    assertThat(SnsMessage.of(notification(headline, TEXT, "{}"), TOPIC).subject())
        .isEqualTo(subject);
  }

  @Test
  void aSubjectIsOneShortLine() {
    String subject =
        SnsMessage.of(
                notification("a\nb\r\u2028c\u0085\u007Fd " + "🕊".repeat(60), TEXT, "{}"), TOPIC)
            .subject();
    assertThat(subject).hasSizeLessThan(100).startsWith("Variorum: a b  c  d 🕊").endsWith("🕊...");
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

  /** Every text that a page can choose, as long and as hard to quote as it can be. */
  @ParameterizedTest
  @ValueSource(strings = {"\"\\", "ж", "🚂", "\u0001", "a"})
  void aHostilePageGetsThroughInAllForms(String letter) {
    String key = letter.repeat(1024 / letter.getBytes(UTF_8).length);
    String name = letter.repeat(90 / letter.length());
    List<Change> changes = new ArrayList<>();
    for (int number = 0; number < 5000; number++) {
      changes.add(denial(number, name + number, false));
    }
    changes.add(denial(5000, "Kremlin", true));
    changes.addFirst(denial(5001, letter.repeat(2000), false));
    changes.add(denial(5002, letter.repeat(100_000), false));
    Article article = new PlainText().read(letter + "It began.");
    VersionDocument before = version(1, key, letter, article);
    VersionDocument after = version(2, key, letter, article);
    Comparison none = new Engine().compare(article, article);
    Comparison hostile =
        new Comparison(none.before(), none.after(), none.alignment(), changes, Disclosure.SILENT);

    Notification notification =
        new Notifications("s3://archive", null)
            .diff(new ArchivePath.Diff("story", 2), before, after, hostile);
    TopicMessage request = SnsMessage.of(notification, TOPIC);

    assertThat(request.messageStructure()).isEqualTo("json");
    int size = request.message().getBytes(UTF_8).length;
    for (TopicMessage.Attribute attribute : request.messageAttributes().values()) {
      size += attribute.stringValue().getBytes(UTF_8).length;
    }
    assertThat(size).isBetween(100_000, SnsMessage.LARGEST);
    Object forms = JsonValues.read(request.message());
    Object event = JsonValues.read(String.valueOf(textAt(forms, "default")));
    assertThat(textAt(event, "type")).isEqualTo("org.variorum.diff.v1");
    assertThat(Integer.parseInt(String.valueOf(textAt(event, "data", "omitted"))))
        .isGreaterThan(1000);
    assertThat(textAt(forms, "email")).startsWith(notification.headline());
    assertThat(notification.attributes().responses()).hasSize(40).contains("Kremlin:denies");
    assertThat(notification.attributes().stances()).containsExactly("denies");
  }

  private static Change denial(int number, String actor, boolean watched) {
    String text = actor + " denied it.";
    return new Change(
        ChangeType.ADDITION,
        false,
        Role.BODY,
        Significance.HIGH,
        List.of(),
        List.of(new Sentence(number, new Span(0, text.length()), text, Role.BODY)),
        List.of(),
        List.of(new Finding.Response(actor, watched, Stance.DENIES, null, true)));
  }

  private static VersionDocument version(int sequence, String key, String letter, Article article) {
    return VersionDocument.of(
        sequence,
        Engine.NAME,
        sequence == 1 ? null : "0".repeat(64),
        Instant.EPOCH,
        new Capture("uploads", key, "v" + sequence, Instant.EPOCH),
        "",
        new Article(Metadata.titled(letter.repeat(100_000)), article.text(), article.blocks()));
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

  @ParameterizedTest
  @ValueSource(strings = {"<", "a<", "ab&", "🕊>", "a"})
  void aChatsTextIsNeverCutWithinAnEscape(String piece) {
    String text = piece.repeat(9000);
    Object message =
        JsonValues.read(ChatMessage.of(notification("Toll rises", text, "{}"), TOPIC).message());

    String description = String.valueOf(textAt(message, "content", "description"));
    assertThat(description).hasSizeBetween(7990, 8000).endsWith("...");
    String shown = description.substring(0, description.length() - 3);
    assertThat(text)
        .startsWith(shown.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
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

package org.variorum.archive.notify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.statements.json.JsonValues.at;
import static org.variorum.statements.json.JsonValues.textAt;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.variorum.archive.Newsroom;
import org.variorum.archive.key.ArchivePath;
import org.variorum.archive.version.Capture;
import org.variorum.archive.version.ProblemDocument;
import org.variorum.archive.version.VersionDocument;
import org.variorum.statements.Engine;
import org.variorum.statements.json.JsonValues;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.model.Significance;
import org.variorum.statements.text.PlainText;

class NotificationTest {
  private static Notification diff(String article, String before, String after) {
    Newsroom newsroom = new Newsroom();
    newsroom.upload(article, before);
    newsroom.upload(article, after);
    newsroom.recorder().record(article);
    String segment = org.variorum.archive.key.ArticleKey.encode(article);
    newsroom.comparer().compare(new ArchivePath.Version(segment, 2));
    assertThat(newsroom.told).hasSize(1);
    return newsroom.told.getFirst();
  }

  @Test
  void aDiffIsACloudEventWithWhatFiltersNeed() {
    Notification notification =
        diff("world/storm", "The storm killed five people.", "The storm killed seven people.");
    Object event = JsonValues.read(notification.json());
    assertThat(textAt(event, "specversion")).isEqualTo("1.0");
    assertThat(textAt(event, "id")).isEqualTo("world/storm@1-2");
    assertThat(textAt(event, "source")).isEqualTo("s3://archive");
    assertThat(textAt(event, "type")).isEqualTo("org.variorum.diff.v1");
    assertThat(textAt(event, "subject")).isEqualTo("world/storm");
    assertThat(textAt(event, "data", "disclosure")).isEqualTo("silent");
    assertThat(textAt(event, "data", "page"))
        .isEqualTo("s3://archive/articles/world~2Fstorm/diffs/00000001-00000002.html");
    assertThat(notification.attributes())
        .isEqualTo(
            new Attributes(
                "world/storm",
                Significance.HIGH,
                List.of("figure"),
                true,
                List.of(),
                List.of(),
                List.of(),
                "silent"));
    assertThat(notification.text())
        .isEqualTo(
            """
            Casualty figure up: "five people" → "seven people" (killed); no correction noted

            world/storm

            HIGH edited, body
              The storm killed [-five-]{+seven+} people.
              * casualty figure up: "five people" → "seven people" (killed)

            s3://archive/articles/world~2Fstorm/diffs/00000001-00000002.html
            """);
  }

  @Test
  void whatDoesNotFitIsCutFromTheEndAndCounted() {
    VersionDocument before = version(1, "It began.");
    VersionDocument after =
        version(
            2,
            "It began."
                + IntStream.range(0, 900)
                    .mapToObj(number -> " Street " + number + " of the old town is closed today.")
                    .collect(Collectors.joining())
                + " The storm killed five people.");
    Comparison comparison = new Engine().compare(before.article(), after.article());
    Notification notification =
        new Notifications("s3://archive", null)
            .diff(new ArchivePath.Diff("story", 2), before, after, comparison);
    assertThat(notification.json().getBytes(UTF_8).length).isLessThan(200 * 1024);
    assertThat(notification.text().getBytes(UTF_8).length).isLessThan(50 * 1024);
    Object event = JsonValues.read(notification.json());
    List<?> shown = (List<?>) Objects.requireNonNull(at(event, "data", "changes"));
    int omitted = Integer.parseInt(Objects.requireNonNull(textAt(event, "data", "omitted")));
    assertThat(omitted).isGreaterThan(100);
    assertThat(shown.size() + omitted).isEqualTo(901);
    assertThat(textAt(shown.getFirst(), "significance")).isEqualTo("high");
  }

  private static VersionDocument version(int sequence, String text) {
    return VersionDocument.of(
        sequence,
        Engine.NAME,
        sequence == 1 ? null : "0".repeat(64),
        Instant.EPOCH,
        new Capture("uploads", "story", "v" + sequence, Instant.EPOCH),
        "",
        new PlainText().read(text));
  }

  @Test
  void aVersionAndAProblemAreKindsOfTheirOwn() {
    Newsroom newsroom = new Newsroom();
    newsroom.upload("story", "Storm hits coast\n\nThe storm killed five people.");
    String empty = newsroom.upload("story", "");
    newsroom.recorder().record("story");
    newsroom.comparer().compare(new ArchivePath.Version("story", 1));
    assertThat(newsroom.told)
        .extracting(Notification::id, n -> n.kind().type(), Notification::headline)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "story@" + empty,
                "org.variorum.problem.v1",
                "could not read 'story': it is empty (0 bytes)"),
            org.assertj.core.groups.Tuple.tuple(
                "story@1", "org.variorum.version.v1", "First version of story: Storm hits coast"));
  }

  /**
   * Where pages are public, people get their addresses, and programs still learn of the objects.
   */
  @Test
  void pagesThatCanBeOpenedAreLinked() {
    Notifications notifications = new Notifications("s3://archive", "https://pages.example/");
    VersionDocument before = version(1, "It began.");
    VersionDocument after = version(2, "It ended.");
    Comparison comparison = new Engine().compare(before.article(), after.article());
    String page = "https://pages.example/articles/story/diffs/00000001-00000002.html";

    Notification diff =
        notifications.diff(new ArchivePath.Diff("story", 2), before, after, comparison);
    assertThat(diff.text()).endsWith("\n\n" + page + "\n");
    Object event = JsonValues.read(diff.json());
    assertThat(textAt(event, "data", "page")).isEqualTo(page);
    assertThat(textAt(event, "data", "diff"))
        .isEqualTo("s3://archive/articles/story/diffs/00000001-00000002.json");
    assertThat(textAt(event, "source")).isEqualTo("s3://archive");
    assertThat(notifications.first(new ArchivePath.Version("story", 1), before).text())
        .endsWith("\n\nhttps://pages.example/articles/story/versions/00000001.html\n");
    assertThat(
            notifications
                .problem(
                    new ArchivePath.Problem("story", "v1"),
                    new ProblemDocument(before.source(), ProblemDocument.Kind.EMPTY, "it is empty"))
                .text())
        .endsWith("\n\nhttps://pages.example/articles/story/problems/v1.json\n");
  }

  @Test
  void aTitleOfMegabytesIsCut() {
    VersionDocument plain = version(1, "It began.");
    VersionDocument hostile =
        VersionDocument.of(
            1,
            Engine.NAME,
            null,
            Instant.EPOCH,
            plain.source(),
            "",
            new org.variorum.statements.model.Article(
                org.variorum.statements.model.Metadata.titled("🚂".repeat(1_000_000)),
                plain.article().text(),
                plain.article().blocks()));
    Notification notification =
        new Notifications("s3://archive", null).first(new ArchivePath.Version("story", 1), hostile);
    assertThat(notification.headline())
        .isEqualTo("First version of story: " + "🚂".repeat(300) + "…");
    assertThat(notification.json().getBytes(UTF_8).length).isLessThan(4096);
  }
}

package org.variorum.archive.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.variorum.archive.Newsroom;
import org.variorum.archive.key.ArchivePath;
import org.variorum.archive.key.ArticleKey;
import org.variorum.archive.notify.Notification;

class ReconcileTest {
  private static final List<String> KEYS =
      List.of("world/truce", "../odd +%", "🚂".repeat(256), "plain");

  private static void uploads(Newsroom newsroom) {
    for (String key : KEYS) {
      newsroom.upload(key, "The storm killed five people. Roads are closed.");
      newsroom.upload(key, "");
      newsroom.upload(key, "The storm killed seven people. Roads are closed.");
      newsroom.upload(key, "The storm killed seven people. Roads are closed.");
      newsroom.upload(key, "The storm killed nine people. Roads are closed.");
    }
  }

  /** The archive as it is when every event arrives once and in order. */
  private static Newsroom withEvents() {
    Newsroom newsroom = new Newsroom();
    uploads(newsroom);
    for (String key : KEYS) {
      newsroom.recorder().record(key);
      for (int sequence = 1; sequence <= 3; sequence++) {
        newsroom.comparer().compare(new ArchivePath.Version(ArticleKey.encode(key), sequence));
      }
    }
    return newsroom;
  }

  @Test
  void withoutAnyEventTheArchiveHasTheSameBytes() {
    Newsroom faultless = withEvents();
    Newsroom newsroom = new Newsroom();
    uploads(newsroom);
    List<Notification> told = new ArrayList<>();
    Reconcile.Repairs repairs = newsroom.reconcile(told::add).all(step -> {});
    assertThat(repairs).isEqualTo(new Reconcile.Repairs(repairs.seen(), 20, 12, 4, 8, 12, 0));
    assertThat(Newsroom.contents(newsroom.archive)).isEqualTo(Newsroom.contents(faultless.archive));
    assertThat(told).containsExactlyInAnyOrderElementsOf(faultless.told);
  }

  @Test
  void everySingleLostObjectIsMadeAgain() {
    Newsroom newsroom = withEvents();
    Map<String, String> whole = Newsroom.contents(newsroom.archive);
    for (String key : whole.keySet()) {
      if (key.contains("/versions/") && key.endsWith(".json") || key.contains("/problems/")) {
        continue;
      }
      newsroom.archive.delete(key);
      newsroom.reconcile(notification -> {}).all(step -> {});
      assertThat(Newsroom.contents(newsroom.archive)).as("without %s", key).isEqualTo(whole);
    }
  }

  @Test
  void nothingIsLeftToDoTheSecondTime() {
    Newsroom newsroom = withEvents();
    List<Notification> told = new ArrayList<>();
    Reconcile.Repairs repairs = newsroom.reconcile(told::add).all(step -> {});
    assertThat(repairs).isEqualTo(new Reconcile.Repairs(repairs.seen(), 0, 0, 0, 0, 0, 0));
    assertThat(told).isEmpty();
  }

  @Test
  void whatWasNotPublishedIsPublishedLaterWithTheSameId() {
    Newsroom newsroom = new Newsroom();
    uploads(newsroom);
    List<String> tried = new ArrayList<>();
    List<String> failed = new ArrayList<>();
    Reconcile.Repairs repairs =
        newsroom
            .reconcile(
                notification -> {
                  tried.add(notification.id());
                  throw new IllegalStateException("topic is away");
                },
                (key, cause) -> failed.add(key + ": " + cause.getMessage()))
            .all(step -> {});
    assertThat(repairs.failed()).isEqualTo(failed.size());
    assertThat(failed)
        .contains("plain: topic is away")
        .contains("articles/plain/versions/00000001.json: topic is away");
    List<Notification> told = new ArrayList<>();
    newsroom.reconcile(told::add).all(step -> {});
    assertThat(told).hasSize(16);
    assertThat(told.stream().map(Notification::id)).containsAll(tried);
  }

  @Test
  void aPublisherThatFailsLeavesNoMarker() {
    Newsroom newsroom = withEvents();
    ArchivePath.Diff diff = new ArchivePath.Diff("plain", 2);
    newsroom.archive.delete(ArchivePath.marker(diff));
    org.variorum.archive.compare.CompareVersions failing =
        new org.variorum.archive.compare.CompareVersions(
            newsroom.archive,
            notification -> {
              throw new IllegalStateException("topic is away");
            });
    assertThatThrownBy(() -> failing.compare(new ArchivePath.Version("plain", 2)))
        .hasMessage("topic is away");
    assertThat(newsroom.archive.read(ArchivePath.marker(diff))).isNull();
    assertThat(Objects.requireNonNull(newsroom.archive.read(diff.key())).content()).isNotEmpty();
  }
}

package org.variorum.archive.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.archive.Newsroom;
import org.variorum.archive.json.Sha256;
import org.variorum.archive.key.ArchivePath;
import org.variorum.archive.key.ArticleKey;
import org.variorum.archive.notify.Notification;
import org.variorum.archive.store.MemoryStore;
import org.variorum.archive.store.StoredObject;
import org.variorum.archive.version.VersionDocument;
import org.variorum.archive.version.VersionJson;

class RecordVersionsTest {
  private static final String FIVE = "The storm killed five people. Roads are closed.";
  private static final String SEVEN = "The storm killed seven people. Roads are closed.";

  private final Newsroom newsroom = new Newsroom();

  private VersionDocument version(String article, int sequence) {
    return new VersionJson().read(bytes(article, sequence));
  }

  private byte[] bytes(String article, int sequence) {
    String key = new ArchivePath.Version(ArticleKey.encode(article), sequence).key();
    StoredObject object = newsroom.archive.read(key);
    assertThat(object).as(key).isNotNull();
    return object.content();
  }

  private List<String> texts(String article) {
    return IntStream.iterate(
            1,
            sequence ->
                newsroom.archive.read(
                        new ArchivePath.Version(ArticleKey.encode(article), sequence).key())
                    != null,
            sequence -> sequence + 1)
        .mapToObj(sequence -> version(article, sequence).article().text())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "one capture,                  It rained.,                          It rained.",
    "the same again,               It rained.|It rained.|It rained.,    It rained.",
    "a change,                     It rained.|It snowed.,               It rained.|It snowed.",
    "a return to earlier words,    It rained.|It snowed.|It rained.,    It rained.|It snowed.|It rained.",
    "only white space,             It rained. It blew.|It rained.  It blew.,   It rained. It blew.",
    "paragraphs joined,            It rained. It blew.|It rained.@@It blew.,   It rained. It blew.",
    "statements swapped,           It rained. It blew.|It blew. It rained.,    It rained. It blew.|It blew. It rained.",
  })
  void everyDistinctTextIsAVersion(String name, String captures, String versions) {
    for (String text : captures.split("\\|")) {
      newsroom.upload("story", text.replace("@", "\n"));
    }
    newsroom.recorder().record("story");
    assertThat(texts("story")).containsExactly(versions.split("\\|"));
  }

  @Test
  void aTemplateThatMakesACaptionOfASentenceMakesNoVersion() {
    for (String wrapped :
        List.of(
            "<p>The bridge carried ten thousand cars a day.</p>",
            "<figure><img src=a.jpg><figcaption>The bridge carried ten thousand cars a day.</figcaption></figure>")) {
      String page =
          "<html><body><article><h1>River takes the old bridge at Arlow</h1>"
              + "<p>The old bridge at Arlow fell into the river on Monday night, the county said.</p>"
              + wrapped
              + "<p>Nobody was on it, and the road had been closed since noon, the county said.</p>"
              + "</article></body></html>";
      newsroom.uploads.upload("a", page.getBytes(UTF_8), "text/html", Map.of());
      newsroom.recorder().record("a");
    }

    assertThat(texts("a")).hasSize(1);
    assertThat(texts("a").getFirst()).contains("ten thousand cars a day.");
  }

  @Test
  void eachEntryCarriesTheHashesOfItsTextAndOfTheEntryBefore() {
    newsroom.upload("story", FIVE);
    newsroom.upload("story", SEVEN);
    newsroom.recorder().record("story");
    assertThat(version("story", 1).previous()).isNull();
    assertThat(version("story", 2).previous()).isEqualTo(Sha256.of(bytes("story", 1)));
    assertThat(version("story", 2).sha256()).isEqualTo(Sha256.of(SEVEN));
    assertThat(new VersionJson().write(version("story", 2))).isEqualTo(bytes("story", 2));
  }

  @Test
  void whatCannotBeReadIsAProblemAndTheNextCapturesGoOn() {
    newsroom.upload("story", FIVE);
    String empty = newsroom.upload("story", "");
    String large = newsroom.upload("story", "x".repeat(2001));
    String removed = newsroom.uploads.delete("story");
    newsroom.upload("story", SEVEN);
    RecordVersions.Recorded recorded = newsroom.recorder().record("story");
    assertThat(recorded).isEqualTo(new RecordVersions.Recorded(5, 2, 3));
    assertThat(newsroom.told)
        .extracting(Notification::id, Notification::headline)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "story@" + empty, "could not read 'story': it is empty (0 bytes)"),
            org.assertj.core.groups.Tuple.tuple(
                "story@" + large,
                "could not read 'story': it is too large (2,001 bytes, at most 2,000 are read)"),
            org.assertj.core.groups.Tuple.tuple(
                "story@" + removed,
                "'story' was removed from the bucket; its versions stay as they are"));
    assertThat(newsroom.told)
        .extracting(told ->
            org.variorum.statements.json.JsonValues.textAt(
                org.variorum.statements.json.JsonValues.read(told.json()), "data", "kind"))
        .containsExactly("empty", "too-large", "removed");
    assertThat(texts("story")).containsExactly(FIVE, SEVEN);
    newsroom.recorder().record("story");
    assertThat(newsroom.told).hasSize(3);
  }

  @Test
  void aBucketWithoutVersionsIsRefused() {
    MemoryStore plain = new MemoryStore("plain", false, Clock.systemUTC());
    assertThatThrownBy(() -> new RecordVersions(plain, newsroom.archive, n -> {}, 1000))
        .hasMessage(
            "bucket 'plain' keeps no versions: turn versioning on, or uploads that follow each other are lost");
  }

  @Test
  void theCacheMayBeMissingBrokenOrStale() {
    newsroom.upload("story", FIVE);
    newsroom.recorder().record("story");
    String head = new ArchivePath.Head("story").key();
    byte[] stale = newsroom.archive.read(head).content();
    newsroom.upload("story", SEVEN);
    newsroom.recorder().record("story");
    for (byte[] cache : Arrays.asList(stale, "{".getBytes(UTF_8), null)) {
      newsroom.archive.delete(head);
      if (cache != null) {
        newsroom.archive.put(head, cache, "application/json");
      }
      newsroom.upload("story", SEVEN + " ");
      newsroom.recorder().record("story");
      assertThat(texts("story")).containsExactly(FIVE, SEVEN);
    }
  }

  @Test
  void uploadsThatTheBucketNoLongerKeepsAreNotRecordedAgain() {
    newsroom.upload("story", FIVE);
    String newest = newsroom.upload("story", SEVEN);
    newsroom.recorder().record("story");
    newsroom.uploads.delete("story", newest);
    newsroom.upload("story", SEVEN);
    newsroom.recorder().record("story");
    assertThat(texts("story")).containsExactly(FIVE, SEVEN);
  }

  @Test
  void theUploaderMayTellWhenThePageWasCaptured() {
    for (String said : List.of("2026-01-02T03:04:05Z", "yesterday")) {
      newsroom.uploads.upload(
          "story", (FIVE + said).getBytes(UTF_8), null, Map.of("captured-at", said));
    }
    newsroom.recorder().record("story");
    assertThat(version("story", 1).capturedAt()).isEqualTo("2026-01-02T03:04:05Z");
    assertThat(version("story", 2).capturedAt())
        .isEqualTo(version("story", 2).source().uploadedAt())
        .isAfter(Instant.parse("2026-01-29T00:00:00Z"));
  }

  @Test
  void aKeyThatBeginsAnotherIsAnArticleOfItsOwn() {
    newsroom.upload("a", FIVE);
    newsroom.upload("a/b", SEVEN);
    newsroom.recorder().record("a");
    assertThat(texts("a")).containsExactly(FIVE);
    assertThat(texts("a/b")).isEmpty();
  }

  @Test
  void racingWritersMakeOneLog() throws Exception {
    for (int toll = 1; toll <= 60; toll++) {
      newsroom.upload("story", "The storm killed " + toll + " people.");
    }
    Callable<RecordVersions.Recorded> writer = () -> newsroom.recorder().record("story");
    try (ExecutorService writers = Executors.newFixedThreadPool(4)) {
      List<Future<RecordVersions.Recorded>> done =
          writers.invokeAll(List.of(writer, writer, writer, writer));
      int appended = 0;
      for (Future<RecordVersions.Recorded> recorded : done) {
        appended += recorded.get().versions();
      }
      assertThat(appended).isEqualTo(60);
    }
    assertThat(texts("story")).hasSize(60);
    for (int sequence = 2; sequence <= 60; sequence++) {
      assertThat(version("story", sequence).previous())
          .isEqualTo(Sha256.of(bytes("story", sequence - 1)));
    }
  }

  @Test
  void aTimeThatNoNotificationCanCarryIsNotTaken() {
    newsroom.uploads.upload(
        "story", FIVE.getBytes(UTF_8), null, Map.of("captured-at", "+20000-01-01T00:00:00Z"));
    newsroom.recorder().record("story");
    assertThat(version("story", 1).capturedAt())
        .isEqualTo(version("story", 1).source().uploadedAt());
  }

  @Test
  void halfSurrogatesInAPageDoNotHoldUpTheLog() {
    String page =
        """
        <html><head><title>Storm \\ud800 hits coast</title>
        <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Storm \\ud800"}</script>
        </head><body><article><h1>Storm &#xD800; hits</h1><p>The storm killed five people on the
        coast on Monday, the police said, and many roads in the region are closed.</p><p>Schools
        will open again on Tuesday, the mayor said in the evening.</p></article></body></html>
        """;
    newsroom.upload("story", page);
    newsroom.upload("story", SEVEN);
    newsroom.recorder().record("story");
    assertThat(texts("story")).hasSizeGreaterThan(0).last().isEqualTo(SEVEN);
  }

  @Test
  void theStoresOrderCountsAndNotItsClock() {
    java.util.Iterator<Instant> times =
        List.of(30, 10, 20).stream().map(Instant.EPOCH::plusSeconds).iterator();
    Clock backwards =
        new Clock() {
          @Override
          public java.time.ZoneId getZone() {
            return java.time.ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(java.time.ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            return times.next();
          }
        };
    MemoryStore uploads = new MemoryStore("uploads", true, backwards);
    RecordVersions recorder = new RecordVersions(uploads, newsroom.archive, n -> {}, 2000);
    for (String text : List.of(FIVE, SEVEN, FIVE)) {
      uploads.upload("story", text.getBytes(UTF_8), null, Map.of());
      recorder.record("story");
    }
    assertThat(texts("story")).containsExactly(FIVE, SEVEN, FIVE);
  }
}

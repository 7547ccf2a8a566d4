package org.variorum.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.statements.json.JsonValues.textAt;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.variorum.archive.key.ArticleKey;
import org.variorum.archive.notify.Notification;
import org.variorum.archive.record.RecordVersions;
import org.variorum.archive.store.MemoryStore;
import org.variorum.archive.store.StoreException;
import org.variorum.lambda.log.Journal;
import org.variorum.statements.Engine;
import org.variorum.statements.json.JsonValues;
import org.variorum.statements.model.Change;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.text.PlainText;

class HandlersTest {
  private static final String KEY = "news/energy-truce.html";
  private static final String FIRST =
      "Fire at the mill\n\nThe fire killed five people, police said on Monday.\n";
  private static final String SECOND =
      "Fire at the mill\n\nThe fire killed seven people, police said on Monday.\n";

  private final MemoryStore uploads = new MemoryStore("uploads", true, Clock.systemUTC());
  private final MemoryStore archive = new MemoryStore("archive", false, Clock.systemUTC());
  private final List<Notification> told = new ArrayList<>();
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final Deployment deployment =
      new Deployment(uploads, archive, told::add, RecordVersions.DEFAULT_LIMIT);

  @Test
  void anUploadBecomesAVersion() throws IOException {
    upload(KEY, FIRST);

    String answer = invoke(record(), Fixtures.event("upload.json"));

    assertThat(answer).isEqualTo("{\"batchItemFailures\":[]}");
    assertThat(archive.keys("articles/", null, 100).keys())
        .contains("articles/news~2Fenergy-truce.html/versions/00000001.json");
    assertThat(log.toString(UTF_8))
        .contains(
            "\"function\":\"RecordVersions\",\"event\":\"recorded\",\"key\":\"" + KEY + "\"",
            "\"Captures\":1,\"Versions\":1,\"Problems\":0}")
        .doesNotContain("five people");
  }

  @Test
  void everyOddKeyIsRecordedWhicheverWayItsEventCame() throws IOException {
    for (String key : Fixtures.ODD_KEYS) {
      upload(key, FIRST);
    }
    invoke(record(), Fixtures.event("uploads-odd-keys.json"));
    for (String key : Fixtures.ODD_KEYS) {
      assertThat(archive.read("articles/" + ArticleKey.encode(key) + "/versions/00000001.json"))
          .as(key)
          .isNotNull();
      upload(key, SECOND);
    }
    invoke(record(), Fixtures.event("notifications-odd-keys.json"));
    for (String key : Fixtures.ODD_KEYS) {
      assertThat(archive.read("articles/" + ArticleKey.encode(key) + "/versions/00000002.json"))
          .as(key)
          .isNotNull();
    }
  }

  @Test
  void aVersionBecomesADiffAndANotification() throws IOException {
    upload(KEY, FIRST);
    upload(KEY, SECOND);
    invoke(record(), Fixtures.event("upload.json"));

    String answer = invoke(compare(), Fixtures.event("version-recorded.json"));

    assertThat(answer).isEqualTo("{\"batchItemFailures\":[]}");
    assertThat(archive.keys("articles/news~2Fenergy-truce.html/diffs/", null, 100).keys())
        .containsExactly(
            "articles/news~2Fenergy-truce.html/diffs/00000001-00000002.html",
            "articles/news~2Fenergy-truce.html/diffs/00000001-00000002.json",
            "articles/news~2Fenergy-truce.html/diffs/00000001-00000002.published");
    assertThat(told).extracting(Notification::id).containsExactly(KEY + "@1-2");
    assertThat(log.toString(UTF_8)).contains("\"Diffs\":1,\"Notifications\":1,\"EndToEndAge\":");
  }

  /** Findings are counted once, by whoever wrote the diff, each kind as a metric of its own. */
  @Test
  void findingsAreCountedByKind() throws IOException {
    upload(KEY, FIRST);
    String second =
        FIRST.replace("killed five people", "killed seven people and hurt three people")
            + "\nThe owner denied it.\n";
    upload(KEY, second);
    invoke(record(), Fixtures.event("upload.json"));

    for (int i = 0; i < 2; i++) {
      invoke(compare(), Fixtures.event("version-recorded.json"));
    }

    PlainText plain = new PlainText();
    Comparison comparison = new Engine().compare(plain.read(FIRST), plain.read(second));
    Map<String, Integer> expected = new TreeMap<>();
    for (Change change : comparison.changes()) {
      change.findings().forEach(finding -> expected.merge(finding.kind(), 1, Integer::sum));
    }
    assertThat(expected).containsEntry("figure", 2);
    Map<String, Integer> counted = new TreeMap<>();
    for (String line : log.toString(UTF_8).lines().toList()) {
      Object json = JsonValues.read(line);
      String kind = textAt(json, "kind");
      if (kind != null) {
        int number = Integer.parseInt(Objects.requireNonNull(textAt(json, "Findings")));
        assertThat(counted.put(kind, number)).as(kind).isNull();
      }
    }
    assertThat(counted).isEqualTo(expected);
  }

  @Test
  void aRepeatedEventWritesAndTellsNothingMore() throws IOException {
    upload(KEY, FIRST);
    upload(KEY, SECOND);
    for (int i = 0; i < 2; i++) {
      invoke(record(), Fixtures.event("upload.json"));
      invoke(compare(), Fixtures.event("version-recorded.json"));
    }
    assertThat(told).hasSize(1);
    assertThat(log.toString(UTF_8)).contains("\"Diffs\":0,\"Notifications\":0}");
  }

  @Test
  void whatElseChangesInTheArchiveIsPassedOver() throws IOException {
    String event = Fixtures.event("version-recorded.json").replace("00000002.json", "head.json");
    assertThat(invoke(compare(), event)).isEqualTo("{\"batchItemFailures\":[]}");
    assertThat(log.toString(UTF_8).lines())
        .singleElement()
        .asString()
        .contains("\"event\":\"begins\",\"key\":\"articles/", "head.json\"");
  }

  @Test
  void aVersionThatIsNotThereComesAgain() throws IOException {
    assertThat(invoke(compare(), Fixtures.event("version-recorded.json")))
        .startsWith("{\"batchItemFailures\":[{\"itemIdentifier\":\"");
  }

  @Test
  void aTopicThatRefusesMakesTheMessageComeAgain() throws IOException {
    upload(KEY, FIRST);
    upload(KEY, SECOND);
    invoke(record(), Fixtures.event("upload.json"));
    String answer =
        invoke(
            new CompareVersionsHandler(refusing(), journal("CompareVersions")),
            Fixtures.event("version-recorded.json"));
    assertThat(answer).contains("itemIdentifier");

    invoke(compare(), Fixtures.event("version-recorded.json"));
    assertThat(told).hasSize(1);
  }

  @Test
  void reconcileDoesWhatNoEventAskedFor() throws IOException {
    upload(KEY, FIRST);
    upload(KEY, SECOND);

    String answer = invoke(reconcile(), Fixtures.event("schedule.json"));

    assertThat(answer)
        .contains(
            "\"captures\":2,\"versions\":2,\"problems\":0,\"diffs\":1,\"told\":2,\"failed\":0");
    assertThat(told).extracting(Notification::id).containsExactly(KEY + "@1", KEY + "@1-2");
    assertThat(log.toString(UTF_8)).contains("\"Repairs\":5");
    assertThat(invoke(reconcile(), "{}")).contains("\"captures\":0,\"versions\":0");
  }

  @Test
  void reconcileNamesWhatFails() throws IOException {
    upload(KEY, FIRST);

    String answer = invoke(new ReconcileHandler(refusing(), journal("Reconcile")), "{}");

    assertThat(answer).contains("\"failed\":1");
    assertThat(log.toString(UTF_8))
        .containsPattern(
            "\"level\":\"error\",\"function\":\"Reconcile\",\"event\":\"failed\","
                + "\"key\":\"articles/.*/versions/00000001.json\",\"error\":\"could not publish\"")
        .contains("\"Failures\":1");
  }

  @Test
  void aWalkGoesOnWhereItsTimeEnded() throws IOException {
    upload(KEY, FIRST);
    upload(KEY, SECOND);
    RequestStreamHandler reconcile = reconcile();

    assertThat(invoke(reconcile, "{}", new Requested(1000)))
        .contains("\"versions\":2", "\"diffs\":0");
    assertThat(archive.read("reconcile.json"))
        .extracting(object -> new String(object.content(), UTF_8))
        .isEqualTo("{\"schema\":\"walk/1\",\"among\":\"archive\",\"key\":null,\"version\":null}");
    assertThat(invoke(reconcile(), "{}", new Requested(1000))).contains("\"diffs\":1");
    assertThat(archive.read("reconcile.json"))
        .extracting(object -> new String(object.content(), UTF_8))
        .isEqualTo("{\"schema\":\"walk/1\",\"among\":\"nothing\",\"key\":null,\"version\":null}");
  }

  @Test
  void aStrangePlaceOnlyMeansToBeginAnew() throws IOException {
    upload(KEY, FIRST);
    archive.put("reconcile.json", "[oh".getBytes(UTF_8), "application/json");
    assertThat(invoke(reconcile(), "{}")).contains("\"versions\":1");
  }

  /** A deployment whose topic takes nothing. */
  private Deployment refusing() {
    return new Deployment(
        uploads,
        archive,
        notification -> {
          throw new StoreException("could not publish", new IllegalStateException("403"));
        },
        RecordVersions.DEFAULT_LIMIT);
  }

  private void upload(String key, String text) {
    uploads.upload(key, text.getBytes(UTF_8), "text/plain", Map.of());
  }

  private RequestStreamHandler record() {
    return new RecordVersionsHandler(deployment, journal("RecordVersions"));
  }

  private RequestStreamHandler compare() {
    return new CompareVersionsHandler(deployment, journal("CompareVersions"));
  }

  private RequestStreamHandler reconcile() {
    return new ReconcileHandler(deployment, journal("Reconcile"));
  }

  private Journal journal(String function) {
    return new Journal(new PrintStream(log, true, UTF_8), InstantSource.system(), function);
  }

  private static String invoke(RequestStreamHandler handler, String event) throws IOException {
    return invoke(handler, event, new Requested(900_000));
  }

  private static String invoke(RequestStreamHandler handler, String event, Requested context)
      throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    handler.handleRequest(new ByteArrayInputStream(event.getBytes(UTF_8)), answer, context);
    return answer.toString(UTF_8);
  }
}

package org.variorum.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.archive.store.MemoryStore;
import org.variorum.archive.store.ObjectStore;
import org.variorum.archive.store.StoreException;
import org.variorum.lambda.log.Journal;

class DeliveriesTest {
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final List<String> handled = new ArrayList<>();
  private final MemoryStore archive = new MemoryStore("archive", false, Clock.systemUTC());
  private final Deliveries deliveries =
      new Deliveries(
          "uploads",
          archive,
          new Journal(new PrintStream(log, true, UTF_8), InstantSource.system(), "Test"));

  @Test
  void everyKeyIsHandledOnceHoweverOftenItIsNamed() throws IOException {
    assertThat(work("mixed.json", Set.of())).isEqualTo("{\"batchItemFailures\":[]}");
    assertThat(handled).containsExactly("news/good.html", "news/also-good.html");
    assertThat(log.toString(UTF_8).lines().filter(line -> line.contains("\"event\":\"begins\"")))
        .satisfiesExactly(
            line -> assertThat(line).contains("\"key\":\"news/good.html\""),
            line -> assertThat(line).contains("\"key\":\"news/also-good.html\""));
  }

  @Test
  void oddKeysReachTheWorkWhole() throws IOException {
    work("uploads-odd-keys.json", Set.of());
    assertThat(handled).containsExactlyElementsOf(Fixtures.ODD_KEYS);
  }

  @Test
  void onlyMessagesOfAFailedKeyComeAgain() throws IOException {
    String answer = work("mixed.json", Set.of("news/good.html"));

    List<String> ids = ids("mixed.json");
    assertThat(answer)
        .isEqualTo(
            "{\"batchItemFailures\":[{\"itemIdentifier\":\""
                + ids.get(0)
                + "\"},{\"itemIdentifier\":\""
                + ids.get(2)
                + "\"}]}");
    assertThat(log.toString(UTF_8))
        .contains("\"event\":\"failed\",", "could not read 'news/good.html'", "\"Failures\":2");
  }

  @Test
  void whatNobodyUnderstandsIsKeptAndNeverComesAgain() throws IOException {
    assertThat(work("unknown.json", Set.of())).isEqualTo("{\"batchItemFailures\":[]}");
    assertThat(work("unknown.json", Set.of())).isEqualTo("{\"batchItemFailures\":[]}");

    assertThat(handled).isEmpty();
    assertThat(archive.keys("unknown/", null, 1000).keys())
        .containsExactlyInAnyOrderElementsOf(
            ids("unknown.json").stream().map(id -> "unknown/" + id + ".json").toList());
    String first = ids("unknown.json").getFirst();
    assertThat(archive.read("unknown/" + first + ".json"))
        .extracting(object -> new String(object.content(), UTF_8))
        .isEqualTo(
            "{\"schema\":\"unknown-message/1\",\"id\":\""
                + first
                + "\",\"reasons\":[\"it is not JSON\"],\"body\":\"this is not JSON\"}");
    assertThat(log.toString(UTF_8)).contains("\"UnknownMessages\":1");
  }

  /** What cannot be kept must come again, or it would be lost. */
  @Test
  void whatNobodyUnderstandsComesAgainWhereItCannotBeKept() throws IOException {
    Deliveries broken =
        new Deliveries(
            "uploads",
            refusing(),
            new Journal(new PrintStream(log, true, UTF_8), InstantSource.system(), "Test"));
    ByteArrayOutputStream answer = new ByteArrayOutputStream();

    broken.work(
        new ByteArrayInputStream(Fixtures.event("unknown.json").getBytes(UTF_8)),
        answer,
        "request-1",
        handled::add);

    assertThat(ids("unknown.json"))
        .isNotEmpty()
        .allSatisfy(id ->
            assertThat(answer.toString(UTF_8)).contains("{\"itemIdentifier\":\"" + id + "\"}"));
    assertThat(log.toString(UTF_8))
        .contains("\"event\":\"failed\",", "\"Failures\":" + ids("unknown.json").size());
  }

  @Test
  void anotherBucketIsNotUnderstood() throws IOException {
    assertThat(work("version-recorded.json", Set.of())).isEqualTo("{\"batchItemFailures\":[]}");
    assertThat(handled).isEmpty();
    String id = ids("version-recorded.json").getFirst();
    assertThat(archive.read("unknown/" + id + ".json"))
        .extracting(object -> new String(object.content(), UTF_8))
        .asString()
        .contains("\"reasons\":[\"bucket 'archive' is not 'uploads'\"]");
  }

  @Test
  void aTrialIsWelcomed() throws IOException {
    assertThat(work("test-event.json", Set.of())).isEqualTo("{\"batchItemFailures\":[]}");
    assertThat(archive.keys("", null, 1000).keys()).isEmpty();
    assertThat(log.toString(UTF_8)).contains("\"event\":\"trial\"");
  }

  @Test
  void withoutAQueueTheCallerLearnsOfAFailure() throws IOException {
    assertThat(work("backfill-listing.json", Set.of())).isEqualTo("{\"batchItemFailures\":[]}");
    assertThatThrownBy(() -> work("backfill-listing.json", Set.of("news/a+b.html")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("request 'request-1' failed, see its log");
  }

  private String work(String fixture, Set<String> failing) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    deliveries.work(
        new ByteArrayInputStream(Fixtures.event(fixture).getBytes(UTF_8)),
        answer,
        "request-1",
        key -> {
          if (failing.contains(key)) {
            throw new StoreException(
                "could not read '" + key + "'", new IllegalStateException("503"));
          }
          handled.add(key);
        });
    return answer.toString(UTF_8);
  }

  /** A store that takes and gives nothing now. */
  static ObjectStore refusing() {
    return (ObjectStore)
        Proxy.newProxyInstance(
            ObjectStore.class.getClassLoader(),
            new Class<?>[] {ObjectStore.class},
            (store, method, arguments) -> {
              if (method.getName().equals("bucket")) {
                return "archive";
              }
              throw new StoreException("the store is away", new IllegalStateException("503"));
            });
  }

  private static List<String> ids(String fixture) {
    return new org.variorum.lambda.event.EventReader()
        .read(Fixtures.event(fixture)).messages().stream().map(message -> message.id()).toList();
  }
}

package org.variorum.archive.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.variorum.archive.store.ObjectStore.Mark;
import org.variorum.archive.store.ObjectStore.VersionPage;

class MemoryStoreTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-03-02T12:00:00.750Z"), ZoneOffset.UTC);

  @TestFactory
  Stream<DynamicTest> contract() {
    return Stream.of(true, false)
        .flatMap(versioned ->
            new ObjectStoreContract(new MemoryStore("bucket", versioned, NOON))
                .checks().stream()
                    .map(check ->
                        DynamicTest.dynamicTest(
                            (versioned ? "versioned: " : "plain: ") + check.name(), check::run)));
  }

  @Test
  void allKeysOfAPrefixComeThroughAnyNumberOfPages() {
    MemoryStore store = new MemoryStore("archive", false, NOON);
    List<String> expected = new ArrayList<>();
    for (int number = 0; number < 2 * ObjectStore.LARGEST_PAGE + 1; number++) {
      expected.add("a/%04d".formatted(number));
      store.put(expected.getLast(), bytes("x"), "text/plain");
    }
    store.put("b/0000", bytes("x"), "text/plain");

    assertThat(store.keys("a/")).isEqualTo(expected);
    assertThat(store.keys("c/")).isEmpty();
  }

  @Test
  void versionsComeNewestFirstAndInPages() {
    MemoryStore store = new MemoryStore("uploads", true, NOON);
    String one = store.upload("a", bytes("one"), "text/plain", Map.of());
    String two = store.upload("a", bytes("two!"), "text/plain", Map.of("Captured-At", "x"));
    store.delete("a");
    String other = store.upload("a/b", bytes("other"), null, Map.of());

    for (int limit : new int[] {1, 2, 3, 4, 1000}) {
      List<StoredVersion> all = new ArrayList<>();
      Mark after = null;
      do {
        VersionPage page = store.versions("a", after, limit);
        assertThat(page.versions()).hasSizeLessThanOrEqualTo(limit);
        all.addAll(page.versions());
        after = page.next();
      } while (after != null);
      assertThat(all)
          .extracting(
              version -> version.key() + " " + version.size() + " " + version.deleteMarker())
          .as("pages of %d", limit)
          .containsExactly("a 0 true", "a 4 false", "a 3 false", "a/b 5 false");
    }
    assertThat(store.read("a")).isNull();
    assertThat(store.keys("", null, 10).keys()).containsExactly("a/b");
    assertThat(store.read("a", two))
        .satisfies(object -> {
          assertThat(new String(object.content(), UTF_8)).isEqualTo("two!");
          assertThat(object.metadata()).containsEntry("captured-at", "x");
          assertThat(object.lastModified()).isEqualTo("2026-03-02T12:00:00Z");
        });
    assertThat(store.versions("a", new Mark("a", null), 10).versions())
        .extracting(StoredVersion::versionId)
        .as("a mark without a version is past all versions of its key")
        .containsExactly(other);

    store.delete("a", two);
    assertThat(store.read("a", two)).isNull();
    assertThat(store.read("a", one)).isNotNull();
  }

  @Test
  void aBucketWithoutVersionsKeepsTheNewestAlone() {
    MemoryStore store = new MemoryStore("archive", false, NOON);
    store.put("a", bytes("one"), "text/plain");
    store.put("a", bytes("two"), "text/plain");
    assertThat(store.versions("", null, 10).versions())
        .extracting(StoredVersion::versionId)
        .containsExactly("null");
    store.delete("a");
    assertThat(store.keys("", null, 10).keys()).isEmpty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}

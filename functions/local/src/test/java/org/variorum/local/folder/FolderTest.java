package org.variorum.local.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
  @TempDir Path directory;
  Folder folder;

  @BeforeEach
  void open() {
    folder = Folder.open(directory, (bucket, key) -> bucket == Bucket.UPLOADS, () -> {});
  }

  @AfterEach
  void close() {
    folder.close();
  }

  @Test
  void keepsEveryVersionOfAnUpload() throws IOException {
    put("a", "one");
    put("a", "two");
    put("a", "two");
    assertThat(versions("a")).containsExactly("two", "two", "one");
    assertThat(text(folder.read(Bucket.UPLOADS, "a"))).isEqualTo("two");
  }

  @Test
  void keepsOneObjectOfAnArchiveKey() throws IOException {
    putArchive("a", "one");
    putArchive("a", "two");
    assertThat(text(folder.read(Bucket.ARCHIVE, "a"))).isEqualTo("two");
    assertThat(folder.listings().versions(Bucket.ARCHIVE, "", null, null, null, 10).lines())
        .hasSize(1);
  }

  @Test
  void timesOfAKeyRiseWithItsVersions() throws IOException {
    for (int i = 0; i < 50; i++) {
      put("a", "text " + i);
    }
    List<Entry> entries =
        folder.listings().versions(Bucket.UPLOADS, "a", null, null, null, 100).lines().stream()
            .map(Listings.Line::entry)
            .toList();
    for (int i = 1; i < entries.size(); i++) {
      assertThat(entries.get(i).modified()).isBefore(entries.get(i - 1).modified());
    }
  }

  @Test
  void forgetsNothingWhenItIsOpenedAgain() throws IOException {
    put("a", "one");
    put("a", "two");
    String long_ = "x".repeat(1_000_000);
    put("b", long_);
    close();
    open();
    put("a", "three");
    assertThat(versions("a")).containsExactly("three", "two", "one");
    assertThat(text(folder.read(Bucket.UPLOADS, "b"))).isEqualTo(long_);
    assertThat(folder.waiting().after(0, 10)).extracting(Entry::key).contains("a", "b");
    assertThat(folder.waiting().count(Bucket.UPLOADS)).isEqualTo(4);
  }

  @Test
  void neverUsesAVersionNameTwice() throws IOException {
    put("a", "one");
    Entry last = folder.newest(Bucket.UPLOADS, "a");
    folder.remove(Bucket.UPLOADS, "a", last.sequence());
    close();
    open();
    put("a", "two");
    assertThat(folder.newest(Bucket.UPLOADS, "a").sequence()).isGreaterThan(last.sequence());
  }

  @Test
  void isOpenInOneProcessOnly() {
    assertThatThrownBy(() -> Folder.open(directory, (bucket, key) -> false, () -> {}))
        .hasMessage("could not open '" + directory + "': another variorum has it open");
  }

  @Test
  void waitingVersionsEndWhenTheyAreDone() throws IOException {
    put("a", "one");
    put("b", "two");
    putArchive("c", "three");
    List<Entry> waiting = folder.waiting().after(0, 10);
    assertThat(waiting).extracting(Entry::key).containsExactly("a", "b");
    folder.waiting().done(waiting.subList(0, 1));
    put("d", "the next write comes after it");
    assertThat(folder.waiting().after(0, 10)).extracting(Entry::key).containsExactly("b", "d");
  }

  @Test
  void sweepsFilesThatACrashLeftAndNoOthers() throws IOException {
    put("a", "x".repeat(1_000_000));
    Path left = directory.resolve("long").resolve("left-behind");
    Files.writeString(left, "half an upload");
    close();
    open();
    folder.sweep();
    assertThat(left).doesNotExist();
    assertThat(text(folder.read(Bucket.UPLOADS, "a"))).hasSize(1_000_000);
  }

  @Test
  void removesTheFileOfALongVersionWithIt() throws IOException {
    put("a", "x".repeat(1_000_000));
    folder.remove(Bucket.UPLOADS, "a", folder.newest(Bucket.UPLOADS, "a").sequence());
    try (var files = Files.list(directory.resolve("long"))) {
      assertThat(files).isEmpty();
    }
  }

  /** The law of listings: pages of any length, put together, are what a sorted map holds. */
  @Test
  void pagesJoinToTheWholeListing() throws IOException {
    Random random = new Random(7);
    TreeMap<String, List<String>> expected =
        new TreeMap<>(
            (a, b) -> java.util.Arrays.compareUnsigned(a.getBytes(UTF_8), b.getBytes(UTF_8)));
    String[] parts = {"a", "b", "/", "a/", "ü", "\uE000", "😀", "..", " "};
    for (int i = 0; i < 300; i++) {
      StringBuilder key = new StringBuilder();
      for (int j = 0; j <= random.nextInt(4); j++) {
        key.append(parts[random.nextInt(parts.length)]);
      }
      if (random.nextInt(5) == 0) {
        Entry marker = folder.remove(Bucket.UPLOADS, key.toString(), null);
        expected
            .computeIfAbsent(key.toString(), k -> new ArrayList<>())
            .addFirst(marker.versionId());
      } else {
        Entry entry = put(key.toString(), "text " + i);
        expected
            .computeIfAbsent(key.toString(), k -> new ArrayList<>())
            .addFirst(entry.versionId());
      }
    }
    List<String> all = new ArrayList<>();
    expected.forEach((key, ids) -> ids.forEach(id -> all.add(key + " " + id)));
    for (int limit : new int[] {1, 2, 3, 7, 1000}) {
      assertThat(pages(limit)).as("pages of %d", limit).isEqualTo(all);
    }
  }

  private List<String> pages(int limit) {
    List<String> all = new ArrayList<>();
    String after = null;
    Long sequence = null;
    do {
      Listings.Page page =
          folder.listings().versions(Bucket.UPLOADS, "", null, after, sequence, limit);
      assertThat(page.lines()).hasSizeLessThanOrEqualTo(limit);
      page.lines().forEach(line -> all.add(line.entry().key() + " " + line.entry().versionId()));
      after = page.next();
      sequence = page.nextSequence();
    } while (after != null);
    return all;
  }

  private Entry put(String key, String text) throws IOException {
    return put(Bucket.UPLOADS, key, text);
  }

  private void putArchive(String key, String text) throws IOException {
    put(Bucket.ARCHIVE, key, text);
  }

  private Entry put(Bucket bucket, String key, String text) throws IOException {
    return folder.put(
        bucket,
        key,
        Headers.typed("text/plain"),
        new ByteArrayInputStream(text.getBytes(UTF_8)),
        new Condition.Always());
  }

  private List<String> versions(String key) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Listings.Line line :
        folder.listings().versions(Bucket.UPLOADS, key, null, null, null, 100).lines()) {
      texts.add(text(folder.read(Bucket.UPLOADS, key, line.entry().sequence())));
    }
    return texts;
  }

  private static String text(Content content) throws IOException {
    try (InputStream in = content.body().open(0)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}

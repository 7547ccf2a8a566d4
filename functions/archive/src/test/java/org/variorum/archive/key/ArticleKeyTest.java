package org.variorum.archive.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleKeyTest {
  static Stream<Arguments> keys() {
    return Stream.of(
        Arguments.of("story.html", "story.html"),
        Arguments.of("world/energy-truce.html", "world~2Fenergy-truce.html"),
        Arguments.of("/leading", "~2Fleading"),
        Arguments.of("a/", "a~2F"),
        Arguments.of("a//b", "a~2F~2Fb"),
        Arguments.of(".", "~2E"),
        Arguments.of("..", "~2E~2E"),
        Arguments.of("../x", "..~2Fx"),
        Arguments.of("a b+c%20~", "a~20b~2Bc~2520~7E"),
        Arguments.of("Київ", "~D0~9A~D0~B8~D1~97~D0~B2"),
        Arguments.of("🚂", "~F0~9F~9A~82"),
        Arguments.of("x\u0000\ny", "x~00~0Ay"));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void encodesAndDecodes(String key, String segment) {
    assertThat(ArticleKey.encode(key)).isEqualTo(segment);
    assertThat(ArticleKey.decode(segment)).isEqualTo(key);
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(
      strings = {"a/b", "a~2", "a~2f", "~41", "~FF", "a b", "..", "~~00"})
  void doesNotDecodeWhatItNeverEncodes(String segment) {
    assertThat(ArticleKey.decode(segment)).isNull();
  }

  @Test
  void longKeysFitAnObjectKeyAndStayApart() {
    String one = "🚂".repeat(256);
    String other = "🚂".repeat(255) + "🚃";
    String segment = ArticleKey.encode(one);
    String longest = new ArchivePath.Diff(segment, 99_999_999).page();
    assertThat(longest.length()).isLessThan(1024);
    assertThat(segment).isNotEqualTo(ArticleKey.encode(other));
    assertThat(ArticleKey.decode(segment)).isNull();
    assertThat(ArchivePath.parse(new ArchivePath.Version(segment, 3).key()))
        .isEqualTo(new ArchivePath.Version(segment, 3));
  }

  static Stream<Arguments> paths() {
    return Stream.of(
        Arguments.of("articles/a/versions/00000012.json", new ArchivePath.Version("a", 12)),
        Arguments.of("articles/a/diffs/00000011-00000012.json", new ArchivePath.Diff("a", 12)),
        Arguments.of("articles/a/problems/v1.json", new ArchivePath.Problem("a", "v1")),
        Arguments.of("articles/a/head.json", new ArchivePath.Head("a")));
  }

  @ParameterizedTest
  @MethodSource("paths")
  void pathsAreTakenApartAndPutTogether(String key, ArchivePath path) {
    assertThat(ArchivePath.parse(key)).isEqualTo(path);
    assertThat(path.key()).isEqualTo(key);
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(
      strings = {
        "articles/a/versions/00000001.published",
        "articles/a/versions/1.json",
        "articles/a/versions/00000000.json",
        "articles/a/diffs/00000001-00000002.html",
        "articles/a/b/c/d.json",
        "unknown/x.json",
        "articles/"
      })
  void otherKeysAreNoPaths(String key) {
    assertThat(ArchivePath.parse(key)).isNull();
  }
}

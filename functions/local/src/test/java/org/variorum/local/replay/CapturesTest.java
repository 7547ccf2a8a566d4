package org.variorum.local.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CapturesTest {
  @TempDir Path directory;

  @Test
  void aFileIsACaptureOfTheFolderItLiesIn() throws IOException {
    Path top = Files.createDirectories(directory.resolve("stories/harbour/fire"));
    Files.writeString(top.resolve("2.html"), "two");
    Files.writeString(top.resolve("1.html"), "one");
    Files.writeString(top.resolve(".hidden"), "no");
    Files.writeString(directory.resolve("stories/a.txt"), "top");
    assertThat(read(new FolderCaptures(), directory.resolve("stories")))
        .containsExactly(
            "stories | null | text/plain; charset=utf-8 | top",
            "harbour/fire | null | text/html | one",
            "harbour/fire | null | text/html | two");
  }

  @Test
  void aLineIsACapture() throws IOException {
    assertThat(
            lines(
                """
                {"article": "a", "capturedAt": "2026-01-29T17:04:00Z", "text": "Grüße"}

                {"article": "b/c", "html": "<p>x"}
                """))
        .containsExactly(
            "a | 2026-01-29T17:04:00Z | text/plain; charset=utf-8 | Grüße",
            "b/c | null | text/html; charset=utf-8 | <p>x");
  }

  static Stream<Arguments> badLines() {
    return Stream.of(
        Arguments.of(
            "{\"article\": 5, \"text\": \"x\"}", "'article' is missing, empty or not a string"),
        Arguments.of("{\"text\": \"x\"}", "'article' is missing, empty or not a string"),
        Arguments.of(
            "{\"article\": \"\", \"text\": \"x\"}", "'article' is missing, empty or not a string"),
        Arguments.of("{\"article\": \"a\"}", "it needs either 'text' or 'html', a string"),
        Arguments.of(
            "{\"article\": \"a\", \"text\": \"x\", \"html\": \"y\"}",
            "it needs either 'text' or 'html', a string"),
        Arguments.of(
            "{\"article\": \"a\", \"capturedAt\": \"Monday\", \"text\": \"x\"}",
            "'capturedAt' is 'Monday', not a time such as 2026-01-29T17:04:00Z"),
        Arguments.of("[]", "'article' is missing, empty or not a string"));
  }

  @ParameterizedTest
  @MethodSource("badLines")
  void aBadLineIsNamed(String line, String rule) {
    assertThatThrownBy(() -> lines("{\"article\": \"a\", \"text\": \"fine\"}\n" + line + "\n"))
        .isInstanceOf(Captures.BadCaptures.class)
        .hasMessage("could not read line 2 of '" + directory.resolve("c.jsonl") + "': " + rule);
  }

  private List<String> lines(String text) throws IOException {
    Path file = directory.resolve("c.jsonl");
    Files.writeString(file, text);
    return read(new LineCaptures(), file);
  }

  private static List<String> read(Captures captures, Path path) throws IOException {
    List<String> read = new ArrayList<>();
    captures.read(
        path,
        (capture, done) -> {
          assertThat(done).isBetween(0.0, 1.0);
          Instant time = capture.capturedAt();
          read.add(
              "%s | %s | %s | %s"
                  .formatted(
                      capture.article(),
                      time,
                      capture.contentType(),
                      new String(capture.content(), UTF_8)));
        });
    return read;
  }
}

package org.variorum.statements.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What strangers upload, by mistake or on purpose: each ends soon, within the test's heap, as an
 * article that holds what it should or as one sentence that says what it is.
 */
class HostileInputTest {
  /** Far above what any case takes, and far below what a stuck one would. */
  private static final Duration BOUND = Duration.ofSeconds(60);

  static Stream<HostileInput> inputs() {
    return Stream.of(HostileBytes.all(), HostileCharacters.all(), HostileMarkup.all())
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void endsWithinItsBound(HostileInput input) {
    Extraction extraction =
        Assertions.assertTimeoutPreemptively(
            BOUND,
            () ->
                new Extractor()
                    .extract(
                        input.content(),
                        new Hints("a.html", input.type().isEmpty() ? null : input.type(), null)));
    String outcome =
        switch (extraction) {
          case Extraction.Found found -> found.article().text();
          case Extraction.Unreadable problem -> "!" + problem.reason();
        };
    if (input.contains().startsWith("!")) {
      assertThat(outcome).startsWith("!").contains(input.contains().substring(1));
    } else if (!input.contains().isEmpty()) {
      assertThat(outcome).doesNotStartWith("!").contains(input.contains());
    }
    if (extraction instanceof Extraction.Unreadable) {
      assertThat(outcome).as("one sentence").doesNotContain("\n").hasSizeLessThan(200);
    } else {
      assertThat(outcome.chars().filter(c -> c < ' ' && c != '\n' && c != '\t' && c != '\r'))
          .as("control characters")
          .isEmpty();
    }
  }
}

package org.variorum.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Statement;
import org.variorum.statements.reading.Reading;
import org.variorum.statements.text.PlainText;

/** Reading ends within a bound whatever a stranger uploads, and loses nothing of it. */
class HostileTextTest {
  private static final int REPEATS = 100_000;

  /** Linear reading takes well under a second of it; anything quadratic takes minutes. */
  private static final Duration BOUND = Duration.ofSeconds(25);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "'",
        "“",
        "”",
        "‘",
        "“‘",
        "«",
        "“a ",
        "'a ",
        "s' ",
        "“a.” ",
        "“a¶",
        "(",
        "( ",
        ". ) ",
        ".",
        ". ",
        "?!",
        "...",
        " . . .",
        "A. ",
        "a.A",
        "ab.Cd",
        "U.S. ",
        "No. 1 ",
        "9 a.m. ",
        "Inc. A b ",
        "2) a ",
        "• ",
        "•",
        "\n- ",
        "-",
        ": - a; ",
        "*** ",
        "¶",
        "KYIV, ",
        "KYIV - A. ¶",
        "By A¶",
        "Photo: ",
        "an earlier version of this ",
        "a@b.C ",
        "“Why?” A B C D said ",
        "e\u0301",
        "😀",
        "\ud83d",
        "\u0000",
        "İ"
      })
  void repeatsEndWithinABound(String piece) {
    readsAll(piece.replace("¶", "\n\n").repeat(REPEATS));
  }

  @Test
  void aLineOfTenMegabytesEndsWithinABound() {
    readsAll("It rained on Monday, he said. ".repeat(10_000_000 / 30));
  }

  @Test
  void marksNestedDeeplyEndWithinABound() {
    readsAll("“‘".repeat(REPEATS) + "It rained." + "’”".repeat(REPEATS));
    readsAll("([“".repeat(REPEATS) + "It rained." + "”])".repeat(REPEATS));
  }

  private static void readsAll(String text) {
    assertTimeoutPreemptively(
        BOUND,
        () -> {
          Article article = new PlainText().read(text);
          Reading reading = new Engine().read(article);
          List<Statement> statements = reading.statements();
          long shown = article.text().codePoints().filter(code -> !blank(code)).count();
          long read =
              statements.stream()
                  .map(Statement::sentence)
                  .map(Sentence::text)
                  .flatMapToInt(String::codePoints)
                  .filter(code -> !blank(code))
                  .count();
          assertThat(read).isEqualTo(shown);
        });
  }

  private static boolean blank(int code) {
    return Character.isWhitespace(code) || Character.isSpaceChar(code) || code == '\uFEFF';
  }
}

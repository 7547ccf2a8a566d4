package org.variorum.statements.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.statements.model.Certainty;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;
import org.variorum.statements.model.Statement;
import org.variorum.statements.model.WordEdit;
import org.variorum.statements.model.WordEdit.Operation;

/** Word edits drawn as text: {@code [-deleted-]} and {@code {+inserted+}}. */
final class WordDiffTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It killed five people. | It killed seven people. | It killed [-five-]{+seven+} people.
          It closed. | It closed early. | It closed{+ early+}.
          It closed early. | It closed. | It closed[- early-].
          The Government fell. | The government fell. | The [-Government-]{+government+} fell.
          It isn't so. | It isn’t so. | It [-isn't-]{+isn’t+} so.
          The old  lock. | The old lock. | The old[-  -]{+ +}lock.
          Saturday, January 31. | Monday, February 2. | [-Saturday, January 31-]{+Monday, February 2+}.
          Ah. | Oh. | [-Ah-]{+Oh+}.
          """)
  void showsWhatWasReplaced(String before, String after, String drawn) {
    assertThat(drawn(edits(before, after))).isEqualTo(drawn);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void rebuildsBothSides(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      String before = words(random);
      String after = words(random);
      List<WordEdit> edits = edits(before, after);
      assertThat(side(edits, Operation.DELETE)).isEqualTo(before);
      assertThat(side(edits, Operation.INSERT)).isEqualTo(after);
    }
  }

  @Test
  void statementsOfOneSideAreJoinedByOneSpace() {
    Passage before = passage("It fell. It broke.", List.of("It fell.", "It broke."));
    Passage after = passage("It fell\n\nand broke.", List.of("It fell\n\nand broke."));
    List<WordEdit> edits = WordDiff.edits(before, after, WordDiff.runs(before, after));
    assertThat(side(edits, Operation.DELETE)).isEqualTo("It fell. It broke.");
    assertThat(side(edits, Operation.INSERT)).isEqualTo("It fell\n\nand broke.");
  }

  @Test
  void veryLongSentencesEnd() {
    String before = "so it went on ".repeat(25_000) + "here.";
    String after = "on it so went ".repeat(25_000) + "there.";
    List<WordEdit> edits =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> edits(before, after));
    assertThat(side(edits, Operation.DELETE)).isEqualTo(before);
  }

  private static List<WordEdit> edits(String before, String after) {
    Passage left = passage(before, List.of(before));
    Passage right = passage(after, List.of(after));
    return WordDiff.edits(left, right, WordDiff.runs(left, right));
  }

  private static Passage passage(String article, List<String> sentences) {
    int[] at = {0};
    return Passage.of(
        new Mentions(article, List.of()),
        sentences.stream()
            .map(text -> {
              int start = article.indexOf(text, at[0]);
              at[0] = start + text.length();
              Span span = new Span(start, at[0]);
              return new Statement(
                  new Sentence(0, span, text, Role.BODY),
                  Certainty.ASSERTED,
                  null,
                  List.of(),
                  List.of(),
                  List.of());
            })
            .toList());
  }

  private static String words(Random random) {
    String[] some = {
      "the", "a", "lock", "Lock", "isn't", "isn’t", "five", "5", ",", "“So”", "–", "on"
    };
    StringBuilder text = new StringBuilder("It");
    for (int count = random.nextInt(14); count > 0; count--) {
      text.append(random.nextInt(9) == 0 ? "  " : " ").append(some[random.nextInt(some.length)]);
    }
    return text.append('.').toString();
  }

  private static String side(List<WordEdit> edits, Operation changed) {
    return edits.stream()
        .filter(edit -> edit.operation() == Operation.EQUAL || edit.operation() == changed)
        .map(WordEdit::text)
        .collect(Collectors.joining());
  }

  private static String drawn(List<WordEdit> edits) {
    return edits.stream()
        .map(edit ->
            switch (edit.operation()) {
              case EQUAL -> edit.text();
              case DELETE -> "[-" + edit.text() + "-]";
              case INSERT -> "{+" + edit.text() + "+}";
            })
        .collect(Collectors.joining());
  }
}

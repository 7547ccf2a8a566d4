package org.variorum.statements.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Block;
import org.variorum.statements.model.Metadata;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;
import org.variorum.statements.text.PlainText;

/** Laws of reading speech: bounded on any input, the same wherever and in whatever order asked. */
final class SpeechLimitsTest {
  /** Far above what a linear reading needs and far below what a quadratic one would. */
  private static final Duration BOUND = Duration.ofSeconds(20);

  private static final int MANY = 100_000;

  @ParameterizedTest
  @MethodSource("nasty")
  void endsOnAnySentence(String name, String text) {
    Sentence whole = new Sentence(0, new Span(0, text.length()), text, Role.HEADLINE);
    Article article =
        new Article(Metadata.none(), text, List.of(new Block(whole.span(), Role.HEADLINE)));
    SpeechReader.Speech speech =
        assertTimeoutPreemptively(
            BOUND, () -> new SpeechReader(article, List.of(whole)).read(0), name);
    assertThat(speech.quotations())
        .allMatch(quotation -> quotation.text().equals(quotation.span().of(text)));
  }

  static Stream<Arguments> nasty() {
    return Stream.of(
        Arguments.of("marks", "\"".repeat(MANY)),
        Arguments.of("opening marks", "“".repeat(MANY)),
        Arguments.of("quotations", "“a” ".repeat(MANY / 2)),
        Arguments.of("quotations with speakers", "“a,” he said, ".repeat(MANY / 10)),
        Arguments.of("names", "Ana ".repeat(MANY)),
        Arguments.of("names with commas", "Ana Ruiz, ".repeat(MANY / 2)),
        Arguments.of("verbs", "said ".repeat(MANY)),
        Arguments.of("verbs with commas", "said, ".repeat(MANY)),
        Arguments.of("auxiliaries", "has been ".repeat(MANY / 2) + "said"),
        Arguments.of("joined", "a man and ".repeat(MANY / 3) + "said"),
        Arguments.of("of", "the end of ".repeat(MANY / 3) + "said"),
        Arguments.of("clauses", "he said that ".repeat(MANY / 3)),
        Arguments.of("relatives", "the man who ".repeat(MANY / 3) + "said"),
        Arguments.of("colons", "police: ".repeat(MANY / 2)),
        Arguments.of("calling", "he called it a thing ".repeat(MANY / 5)),
        Arguments.of("brackets", "(".repeat(MANY)),
        Arguments.of("commas", ",".repeat(MANY)));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void endsOnManySentences(String name, String sentence) {
    String text = (sentence + "\n\n").repeat(20_000);
    assertTimeoutPreemptively(
        BOUND,
        () -> {
          Article article = new PlainText().read(text);
          Reading forward = new Reader().read(article);
          Reading backward = new Reader().read(article);
          for (int at = backward.sentences().size() - 1; at >= 0; at--) {
            backward.statement(at);
          }
          assertThat(backward.statements()).isEqualTo(forward.statements());
        },
        name);
  }

  static Stream<Arguments> articles() {
    return Stream.of(
        Arguments.of("pronouns", "He said it was late."),
        Arguments.of("quotations alone", "“It was late.”"),
        Arguments.of("quotations left open", "“It was late."),
        Arguments.of("headlines", "Ana ‘late’ again"));
  }

  @Test
  void isTheSameInTurkey() {
    String text = "INSPECTOR ILIR IRMAK SAID IT IS ‘IN ISTANBUL’.\n\n“It is,” he said.";
    List<?> before = new Reader().read(new PlainText().read(text)).statements();
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertThat(new Reader().read(new PlainText().read(text)).statements()).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
    }
  }
}

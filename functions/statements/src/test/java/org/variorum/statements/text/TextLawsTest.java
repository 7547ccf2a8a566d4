package org.variorum.statements.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;

/** What holds for every text: seeded random ones, made of the pieces that rules look at. */
class TextLawsTest {
  private static final String[] PIECES = {
    "It rained",
    "the U.S.",
    "Mr. Keller",
    "9 a.m.",
    "No. 10",
    "Inc.",
    "Jan. 6",
    "e.g.",
    "“",
    "”",
    "\"",
    "'",
    "‘",
    "’",
    "«",
    "»",
    "(",
    ")",
    "[",
    "]",
    ".",
    ". ",
    "? ",
    "! ",
    "...",
    "… ",
    " . . . ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u00a0",
    "•",
    " • ",
    "- ",
    "1. ",
    "2) ",
    "a. ",
    "KYIV, Jan 29 - ",
    "By Ana Ruiz",
    "10.41 GMT",
    "Correction: ",
    "version of this article",
    "Photograph: ",
    "é",
    "e\u0301",
    "😀",
    "\ud83d",
    "İstanbul",
    "ISLINGTON",
    "***",
    "https://example.org/A.b",
    "Jo.Doe@example.com",
    "she said",
    ", ",
    "; ",
    "*",
    "=",
    "\u2028",
    "\ufeff",
    "\u0000",
    "ABC",
    "xyz",
    "5",
    "1,000.5",
    "日本。"
  };

  static List<String> texts() {
    Random random = new Random(20260129);
    return java.util.stream.IntStream.range(0, 400)
        .mapToObj(seed -> {
          StringBuilder text = new StringBuilder();
          int pieces = 1 + random.nextInt(40);
          for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            text.append(random.nextInt(3) == 0 ? " " : "");
          }
          return text.toString();
        })
        .toList();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void sentencesTileTheText(String text) {
    Article article = new PlainText().read(text);
    boolean[] covered = new boolean[article.text().length()];
    int end = 0;
    for (Sentence sentence : new Sentences().split(article)) {
      assertThat(sentence.span().start()).as(text).isGreaterThanOrEqualTo(end);
      end = sentence.span().end();
      assertThat(sentence.text()).as(text).isEqualTo(sentence.span().of(article.text()));
      assertThat(Letters.blank(sentence.text().charAt(0))).as(text).isFalse();
      assertThat(Letters.blank(sentence.text().charAt(sentence.text().length() - 1)))
          .as(text)
          .isFalse();
      for (int at = sentence.span().start(); at < end; at++) {
        covered[at] = true;
      }
    }
    for (int at = 0; at < covered.length; at++) {
      assertThat(covered[at] || Letters.blank(article.text().charAt(at))).as(text).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void tokensJoinBack(String text) {
    StringBuilder joined = new StringBuilder();
    int end = 0;
    for (Token token : Tokens.of(text, new Span(0, text.length()))) {
      String between = text.substring(end, token.start());
      assertThat(between.codePoints().allMatch(TextLawsTest::blank)).as(text).isTrue();
      assertThat(token.text()).isEqualTo(text.substring(token.start(), token.end())).isNotEmpty();
      joined.append(between).append(token.text());
      end = token.end();
    }
    joined.append(text.substring(end));
    assertThat(joined.toString()).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void lineEndsDoNotMatter(String text) {
    String plain = text.replace("\r\n", "\n").replace('\r', '\n');
    assertThat(split(plain.replace("\n", "\r\n"))).isEqualTo(split(plain));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void whatWasReadReadsTheSame(String text) {
    Article article = new PlainText().read(text);
    assertThat(new PlainText().read(article.text())).isEqualTo(article);
    assertThat(new Sentences().split(article)).isEqualTo(split(text));
  }

  @Test
  void theLocaleDoesNotMatter() {
    Locale before = Locale.getDefault();
    List<List<Sentence>> plain = texts().stream().map(TextLawsTest::split).toList();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertThat(texts().stream().map(TextLawsTest::split).toList()).isEqualTo(plain);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static boolean blank(int code) {
    return Character.isWhitespace(code) || Character.isSpaceChar(code);
  }

  private static List<Sentence> split(String text) {
    return new Sentences().split(new PlainText().read(text));
  }
}

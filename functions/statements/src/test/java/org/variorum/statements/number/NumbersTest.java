package org.variorum.statements.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.model.Span;
import org.variorum.statements.text.Tokens;

class NumbersTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # digits
          They sold 5,000 of 1,234,567.  | 5000 1234567
          It cost 12,34,567.89 in all.   | 1234567.89
          a price of 5,00 or 1.111,11    | 5 1111.11
          in 40 000 homes                | 40000
          .08 of a point                 | 0.08
          down -3 and −4.5               | -3 -4.5
          minus twenty-one degrees       | -21
          192.168.1.2 is a host          |
          2½ cups and ¾ more             | 2.5 0.75
          about 3.1x10^6 cells or 2e9    | 3100000 2000000000
          # words
          twenty-one thousand            | 21000
          a hundred and five             | 105
          three hundred and two dozen    | 324
          one hundred one thousand       | 101000
          ninety-five hundred            | 9500
          two hundred and two thousand   | 202000
          nine point nought four         | 9.04
          thirty one and forty-two       | 31 42
          # words and digits
          1.2 million and 3bn            | 1200000 3000000000
          150 crore, 13 lakh             | 1500000000 1300000
          4 thousand 3 hundred and 21    | 4321
          2 million and 20 more          | 2000000 20
          10k, 5K and 7M                 | 10000 5000 7000000
          five and a half million        | 5500000
          two and a half million         | 2500000
          3 million and a quarter        | 3250000
          two-and-a-half thousand         | 2500
          # fractions
          half a million                 | 500000
          half-a-dozen or half a dozen   | 6 6
          a third of it                  | 0.3333333333333333
          two-thirds of them             | 0.6666666666666667
          three quarters of a million    | 750000
          three twenty-firsts            | 0.1428571428571429
          one in five and 9 out of 10    | 0.2 0.9
          one in every eight             | 0.125
          3/4 of an inch                 | 0.75
          forty-two and a third          | 42.3333333333333333
          # vague
          dozens of hundreds of millions | 24 200000000
          tens of thousands              | 20000
          several hundred thousand       | 200000
          scores of people               | 40
          He scores again                |
          a few hundred                  | 200
          # no numbers
          the twenty-first, 21st, a third man |
          a hundred and fifth day        |
          a second car, the fifth round  |
          24/7 since 9/11                | 24 7 9 11
          one in five years              | 1 5
          three-nought-four              | 3 0 4
          """)
  void readsWhatIsStated(String text, String values) {
    assertThat(values(text)).as(text).isEqualTo(values == null ? "" : values);
  }

  @Test
  void wordsSayWhatDigitsSay() {
    Random random = new Random(20_26);
    for (int i = 0; i < 8_000; i++) {
      int number = i < 2_000 ? i : random.nextInt(1_000_001);
      for (boolean and : new boolean[] {true, false}) {
        String words = EnglishNumbers.words(number, and);
        String sentence = "Exactly " + words + " were there.";
        assertThat(values(sentence)).as(sentence).isEqualTo(Integer.toString(number));
        Row row = row(sentence);
        WrittenNumber only = Numbers.read(row).getFirst();
        String covered = sentence.substring(row.start(only.from()), row.end(only.to() - 1));
        assertThat(covered).isEqualTo(words);
      }
    }
  }

  @Test
  void numbersDoNotOverlapAndStayInside() {
    Random random = new Random(7);
    List<String> parts =
        List.of(
            "one", "two", "twenty", "-", "hundred", "and", "a", "half", "third", "thirds", "of",
            "million", "5", "1,000", ".", "in", "over", "/", "dozen", "dozens", "point", "minus",
            "bn", "m", "every", "quarter", "%", "½", "e", "^", "first", "zero", "few", "tens");
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int word = random.nextInt(12); word >= 0; word--) {
        text.append(parts.get(random.nextInt(parts.size())))
            .append(random.nextBoolean() ? " " : "");
      }
      int end = 0;
      for (WrittenNumber number : Numbers.read(row(text.toString()))) {
        assertThat(number.from()).as(text.toString()).isGreaterThanOrEqualTo(end);
        end = number.to();
      }
      assertThat(end).as(text.toString()).isLessThanOrEqualTo(row(text.toString()).size());
    }
  }

  @Test
  void localeChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(values("SIX MILLION, FIFTY-FIVE, 1.5 MILLION, A THIRD"))
          .isEqualTo("6000000 55 1500000 0.3333333333333333");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String values(String text) {
    return String.join(
        " ",
        Numbers.read(row(text)).stream()
            .map(number -> number.value().stripTrailingZeros().toPlainString())
            .toList());
  }

  private static Row row(String text) {
    return new Row(Tokens.of(text, new Span(0, text.length())));
  }
}

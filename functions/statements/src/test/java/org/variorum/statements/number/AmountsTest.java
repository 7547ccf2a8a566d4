package org.variorum.statements.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.model.Bound;
import org.variorum.statements.model.Span;
import org.variorum.statements.text.Tokens;

class AmountsTest {
  private static final Place SYDNEY = new Place("AUD", "°C", "GBP", "INR", Map.of());
  private static final Place BOSTON = new Place("USD", "°F", "lb", "INR", Map.of());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # bounds before
          At least five died            | [At least five] 5 at-least
          no fewer than 40 boats        | [no fewer than 40] 40 at-least
          upwards of 300 cows           | [upwards of 300] 300 more-than
          just under a fifth of voters  | [just under a fifth] 0.2 less-than
          some 40 and about 50          | [some 40] 40 about; [about 50] 50 about
          an estimated 60 guests        | [an estimated 60] 60 about
          as many as nine               | [as many as nine] 9 at-most
          nearly 3% of it               | [nearly 3%] 3 less-than %
          up to around 30 kg            | [up to around 30 kg] 30 at-most kg
          a row over 40 jobs            | [40] 40 exact
          sorry” over £90 meal          | [£90] 90 exact GBP
          “We” paid over £90            | [over £90] 90 more-than GBP
          more then 300 cups            | [more then 300] 300 more-than
          and then 300 cups             | [300] 300 exact
          Of ten bridges, a third fell  | [ten] 10 exact; [a third] 0.3333333333333333 exact
          Ten fell, a third fell        | [Ten] 10 exact
          dozens of cars                | [dozens] 24 more-than
          # bounds after
          40-odd, 50 or so, 60 or more  | [40-odd] 40 about; [50 or so] 50 about; [60 or more] 60 at-least
          70 or fewer and 500+          | [70 or fewer] 70 at-most; [500+] 500 at-least
          # ranges
          10 to 15 people               | [10 to 15] 10..15 exact
          between 10 and 15 people      | [between 10 and 15] 10..15 exact
          10-15 people, 20–25 cars      | [10-15] 10..15 exact; [20–25] 20..25 exact
          about two or three boats      | [about two or three] 2..3 about
          winds of 40-50mph             | [40-50mph] 40..50 exact mph
          between €1bn and €1.5bn       | [between €1bn and €1.5bn] 1000000000..1500000000 exact EUR
          between 3% and 5%             | [between 3% and 5%] 3..5 exact %
          $2-3m or 2 to 3 million       | [$2-3m] 2000000..3000000 exact USD; [2 to 3 million] 2000000..3000000 exact
          it rose 3 to 20               | [3] 3 exact; [20] 20 exact
          up $1.88 to $68.90            | [$1.88] 1.88 exact USD; [$68.90] 68.9 exact USD
          from 5% to 7%                 | [5%] 5 exact %; [7%] 7 exact %
          """)
  void boundsAndRangesAreRead(String text, String expected) {
    assertThat(draw(text, Place.UNKNOWN)).as(text).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A$780 million                | [A$780 million] 780000000 exact AUD
          paid a $5m fine              | [$5m] 5000000 exact USD
          US$ 1.2bn                    | [US$ 1.2bn] 1200000000 exact USD
          Dh4m, QR2bn, QAR 9, a QR4    | [Dh4m] 4000000 exact AED; [QR2bn] 2000000000 exact QAR; [QAR 9] 9 exact QAR
          J$80, TT$5m, BDS$9, EC$7     | [J$80] 80 exact JMD; [TT$5m] 5000000 exact TTD; [BDS$9] 9 exact BBD; [EC$7] 7 exact XCD
          Rs 1,140 crore               | [Rs 1,140 crore] 11400000000 exact INR
          half a billion pounds        | [half a billion pounds] 500000000 exact GBP
          1,650 CFA francs             | [1,650 CFA francs] 1650 exact XOF
          £3m-a-year deal              | [£3m] 3000000 exact GBP
          a fine of 20 million euros   | [20 million euros] 20000000 exact EUR
          fined EUR 40m                | [EUR 40m] 40000000 exact EUR
          50p or 60 cents              | [50p] 50 exact p; [60 cents] 60 exact ¢
          minus 21C, 98.6F, -3°C       | [minus 21C] -21 exact °C; [98.6F] 98.6 exact °F; [-3°C] -3 exact °C
          25 basis points              | [25 basis points] 25 exact bp
          0.3 percentage points        | [0.3 percentage points] 0.3 exact pp
          80 per cent, 16 percent      | [80 per cent] 80 exact %; [16 percent] 16 exact %
          340 sq km and 5 square miles | [340 sq km] 340 exact km²; [5 square miles] 5 exact mi²
          a 120-kg bomb                | [120-kg] 120 exact kg
          worn to 19mm                 | [19mm] 19 exact mm
          5m people, a 5m wall         | [5m] 5000000 exact; [5m] 5 exact m
          at a depth of 120m           | [120m] 120 exact m
          15 nautical miles            | [15 nautical miles] 15 exact nmi
          128km/h or 20 kph            | [128km/h] 128 exact km/h; [20 kph] 20 exact km/h
          2.1 crore tonnes             | [2.1 crore tonnes] 21000000 exact t
          300 pounds of copper         | [300 pounds] 300 exact lb
          """)
  void unitsAreKnown(String text, String expected) {
    assertThat(draw(text, Place.UNKNOWN)).as(text).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          it cost $5m     | [$5m] 5000000 exact AUD        | [$5m] 5000000 exact USD
          it was 30 degrees | [30 degrees] 30 exact °C      | [30 degrees] 30 exact °F
          it took 40 pounds | [40 pounds] 40 exact GBP      | [40 pounds] 40 exact lb
          US$5 and 5 euros  | [US$5] 5 exact USD; [5 euros] 5 exact EUR | [US$5] 5 exact USD; [5 euros] 5 exact EUR
          """)
  void aLocalStoryTakesThePlacesOwn(String text, String sydney, String boston) {
    assertThat(draw(text, SYDNEY)).as(text).isEqualTo(sydney);
    assertThat(draw(text, BOSTON)).as(text).isEqualTo(boston);
  }

  private static String draw(String text, Place place) {
    Row row = new Row(Tokens.of(text, new Span(0, text.length())));
    return Amounts.read(row, place).stream()
        .map(amount -> draw(text, row, amount))
        .collect(Collectors.joining("; "));
  }

  private static String draw(String text, Row row, Amount amount) {
    String slice = text.substring(row.start(amount.from()), row.end(amount.to() - 1));
    String value = amount.value().stripTrailingZeros().toPlainString();
    String high =
        amount.high() == null ? "" : ".." + amount.high().stripTrailingZeros().toPlainString();
    Bound bound = amount.bound();
    String unit = amount.unit() == null ? "" : " " + amount.unit();
    return "[" + slice + "] " + value + high + " " + bound.label() + unit;
  }
}

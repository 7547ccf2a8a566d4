package org.variorum.statements.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.model.Length;
import org.variorum.statements.model.Span;
import org.variorum.statements.number.Amounts;
import org.variorum.statements.number.Place;
import org.variorum.statements.text.Tokens;

class TimesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # clock times
          It shuts at 7 a.m. on Friday.              | 7 a.m. on Friday
          It began shortly after 9 p.m. outside.     | shortly after 9 p.m.
          Updated at 10.41 GMT                       | 10.41 GMT
          It left at 22:15 CET, at 3:31 PM EAT.      | 22:15 CET; 3:31 PM EAT
          Open 6-8pm, and at midnight local time     | 6-8pm; midnight local time
          at 9:48 a.m. (0848 GMT)                    | 9:48 a.m.; 0848 GMT
          by 4:15 p.m. Eastern time                  | 4:15 p.m. Eastern time
          a ratio of 3:75                            |
          He rose at six in the morning.             | six in the morning
          We lost six in the morning rush.           |
          at half past six, quarter to nine          | half past six; quarter to nine
          a quarter to a third, half past masters    |
          12.45                                      | 12.45
          17h05                                      | 17h05
          It shut at 17h05 on the h05.               | 17h05
          at 31h05 and at 17h75                      |
          Last updated: 11.05                        | 11.05
          The share fell to 11.05                    |
          The odds: 11.05                            |
          open by mid-morning, shut in mid-week      | mid-morning; mid-week
          a mid-week game and a mid-air collision    |
          in mid-May and by midsummer                | mid-May; midsummer
          # dates
          on Jan. 23 and Sept 12                     | Jan. 23; Sept 12
          on 9 October 2023 or May 6, 2025           | 9 October 2023; May 6, 2025
          from Monday 3 March                        | Monday 3 March
          on Saturday, January 31, at noon           | Saturday, January 31; noon
          since January 2022 and in 1930             | January 2022; 1930
          in the 1990s and in 2019-20                | 1990s; 2019-20
          by spring 2027                             | spring 2027
          on 5/17/2018, 12.03.2024 and 2024-05-17    | 5/17/2018; 12.03.2024; 2024-05-17
          Theresa May said she may march in May      | May
          killed 2000 people in 2020                 | 2020
          It cost $2025 and held 1984 seats.         |
          by Easter                                  | Easter
          in about 1790, circa 1640, around 1950     | about 1790; circa 1640; around 1950
          a mill built around 1790                   | around 1790
          It sold about 1790.                        |
          About 1500 were hurt.                      |
          # weekdays and parts of a day
          on Wednesday night and Sunday afternoon    | Wednesday night; Sunday afternoon
          early on Tuesday; late on Sunday           | early on Tuesday; late on Sunday
          in the year to March, up on the year before. | the year to March; the year before
          It falls this fiscal year.            | this fiscal year
          By dusk on Thursday, at dawn, overnight    | dusk on Thursday; dawn; overnight
          in the early hours of Monday               | the early hours of Monday
          It sank before dawn on Friday, after dawn. | before dawn on Friday; dawn
          Prices rose over a year. It ran for over a year. | a year; over a year
          She slept that night.                      | that night
          # relative times
          last night, last week and this winter      | last night; last week; this winter
          later this week or early next year         | later this week; early next year
          at the end of the month, by the end of May | the end of the month; the end of May
          in the third quarter of 2024               | the third quarter of 2024
          at the Black Friday sales                  |
          the six months to 30 June                  | six months to 30 June
          the same period last year                  | the same period last year
          the same period of last year               | the same period of last year
          four years and nine months in prison       | four years and nine months
          36 hours ahead, by the end of that year    | 36 hours ahead; the end of that year
          They left by evening.                      | evening
          until the new year, the new year group     | the new year
          It opens on Friday week, he said.          | Friday week
          Bail ends on Tuesday fortnight.            | Tuesday fortnight
          the Monday week-long strike                | Monday
          A lunchtime supervisor left at lunchtime.  | lunchtime
          lost in a single afternoon                 | a single afternoon
          a single afternoon-long talk               |
          a Christmas walkout, a Christmas tree      | Christmas
          She was on the Today programme.            |
          said the owner, Dawn Kitto.                |
          It lasts a week.                           | a week
          today, tomorrow and yesterday morning      | today; tomorrow; yesterday morning
          in the first half against Leeds            |
          """)
  void findsTimes(String text, String expected) {
    assertThat(draw(text, false)).as(text).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          for about nine days                  | about nine days = 9 about day
          up to ten days of rain               | up to ten days = 10 at-most day
          five years ago, four minutes later   | five years ago = 5 exact year; four minutes later = 4 exact minute
          a 12-month ban, a two-year deal      | 12-month = 12 exact month; two-year = 2 exact year
          half an hour, half a century         | half an hour = 0.5 exact hour; half a century = 0.5 exact century
          two to three weeks                   | two to three weeks = 2..3 exact week
          between 10 and 12 hours              | between 10 and 12 hours = 10..12 exact hour
          ten days or more                     | ten days or more = 10 at-least day
          two consecutive weeks                | two consecutive weeks = 2 exact week
          in the three months to August        | three months to August = 3 exact month
          for a week, almost a minute          | a week; almost a minute
          a few days later, several weeks      | a few days later; several weeks
          an hour and a half after the storm   | an hour and a half
          9,000 cars a day, 40 barrels a year  |
          a 45-year-old, two years old         |
          twice a week, £5 a month             |
          A week in hospital costs more.       | A week
          three a week in the wild             |
          one day he left, aged three months   |
          billions of years                    | billions of years = 2000000000 more-than year
          expected to last three weeks         | three weeks = 3 exact week
          a year earlier, more than a decade   | a year earlier; more than a decade
          """)
  void findsLengths(String text, String expected) {
    assertThat(draw(text, true)).as(text).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void repeatsOfEverythingEndSoon() {
    for (String nasty :
        new String[] {
          "May 5 ", "last ", "half a ", "a few ", "2020-", "early on ", "the end of "
        }) {
      String text = nasty.repeat(100_000 / nasty.length());
      long start = cpuNanos();
      draw(text, false);
      assertThat((cpuNanos() - start) / 1_000_000_000.0).as(nasty).isLessThan(5);
    }
  }

  /** Time of this thread alone, so that a busy machine fails no test. */
  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String draw(String text, boolean lengths) {
    Row row = new Row(Tokens.of(text, new Span(0, text.length())));
    return Times.read(row, Amounts.read(row, Place.UNKNOWN)).stream()
        .map(time -> slice(text, row, time) + (lengths ? draw(time.length()) : ""))
        .collect(Collectors.joining("; "));
  }

  private static String slice(String text, Row row, TimeSpan time) {
    return text.substring(row.start(time.from()), row.end(time.to() - 1));
  }

  private static String draw(Length length) {
    if (length == null) {
      return "";
    }
    String high =
        length.high() == null ? "" : ".." + length.high().stripTrailingZeros().toPlainString();
    return " = "
        + length.value().stripTrailingZeros().toPlainString()
        + high
        + " "
        + length.bound().label()
        + " "
        + length.unit();
  }
}

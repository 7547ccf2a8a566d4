package org.variorum.statements.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.statements.model.Article;

/** The role of each sentence of a paragraph that stands in the middle of a story. */
class RolesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # Datelines are statements of their own.
          KYIV, Jan 29 - It rained.                                  | furniture: KYIV, Jan 29 - / body: It rained.
          ST. LOUIS, Jan. 23 — It rained.                            | furniture: ST. LOUIS, Jan. 23 — / body: It rained.
          GENEVA/PORT SUDAN — Aid came.                              | furniture: GENEVA/PORT SUDAN — / body: Aid came.
          LILONGWE (Newsdesk) - 10 died.                             | furniture: LILONGWE (Newsdesk) - / body: 10 died.
          RIO DE JANEIRO, Brazil (AP) — “No,” he said.               | furniture: RIO DE JANEIRO, Brazil (AP) — / body: “No,” he said.
          SYDNEY, 14 August 2025 – It rained.                        | furniture: SYDNEY, 14 August 2025 – / body: It rained.
          UNITED NATIONS -- It rained.                               | furniture: UNITED NATIONS -- / body: It rained.
          LONDON—It rained.                                          | furniture: LONDON— / body: It rained.
          Paris, France, Jan 29 (AFP) - It rained.                   | furniture: Paris, France, Jan 29 (AFP) - / body: It rained.
          Paris (Reuters) - It rained.                               | furniture: Paris (Reuters) - / body: It rained.
          (Reuters) - It rained.                                     | furniture: (Reuters) - / body: It rained.
          NEW DELHI, May 28: It rained.                              | furniture: NEW DELHI, May 28: / body: It rained.
          LUCKNOW, June 2 (ENS): It rained.                          | furniture: LUCKNOW, June 2 (ENS): / body: It rained.
          NEW DELHI:                                                 | furniture: NEW DELHI:
          MYSURU: It rained in Mysuru.                               | furniture: MYSURU: / body: It rained in Mysuru.
          # Not datelines.
          PARIS: It rained.                                          | body: PARIS: It rained.
          NATO — the alliance of 32 states — met.                    | body: NATO — the alliance of 32 states — met.
          NATO – Ruiz said – met.                                    | body: NATO – Ruiz said – met.
          Paris, the capital - It rained.                            | body: Paris, the capital - It rained.
          Ana Ruiz (Labour) - 12,000 votes                           | body: Ana Ruiz (Labour) - 12,000 votes
          The UN — Secretary General Ek said — met.                  | body: The UN — Secretary General Ek said — met.
          COVID-19 spread. It rained - Ruiz said.                    | body: COVID-19 spread. / body: It rained - Ruiz said.
          # Bylines.
          By Ana Ruiz                                                | furniture: By Ana Ruiz
          By Ana Ruiz in Porto and Bo Ek in Oslo                     | furniture: By Ana Ruiz in Porto and Bo Ek in Oslo
          By Ana Ruiz, local democracy reporter                      | furniture: By Ana Ruiz, local democracy reporter
          EXCLUSIVE by Ana Ruiz                                      | furniture: EXCLUSIVE by Ana Ruiz
          By our Brussels correspondent                              | furniture: By our Brussels correspondent
          By Friday the water had gone.                              | body: By Friday the water had gone.
          By law nobody may enter.                                   | body: By law nobody may enter.
          # Time stamps.
          10.41 GMT                                                  | furniture: 10.41 GMT
          7.04pm                                                     | furniture: 7.04pm
          3:31 PM EAT                                                | furniture: 3:31 PM EAT
          Updated at 13.52 CET                                       | furniture: Updated at 13.52 CET
          Published 06:30 GMT, 11 March                              | furniture: Published 06:30 GMT, 11 March
          17h05                                                      | furniture: 17h05
          17h05 SAST                                                 | furniture: 17h05 SAST
          17h05 It rained.                                           | furniture: 17h05 / body: It rained.
          Updated at 15:10 AST                                       | furniture: Updated at 15:10 AST
          Updated at 15:10 XQT                                       | body: Updated at 15:10 XQT
          17h                                                        | body: 17h
          29 January 2026                                            | furniture: 29 January 2026
          5 min ago                                                  | furniture: 5 min ago
          8.55am Ana Ruiz has left.                                  | furniture: 8.55am / body: Ana Ruiz has left.
          3:45 PM Guards came.                                       | furniture: 3:45 PM / body: Guards came.
          12:05 CAT The army left.                                   | furniture: 12:05 CAT / body: The army left.
          16:20 “It rained,” he said.                                | furniture: 16:20 / body: “It rained,” he said.
          5.30 Million came.                                         | body: 5.30 Million came.
          8.20am Friday is the end.                                  | body: 8.20am Friday is the end.
          1.5                                                        | body: 1.5
          2025                                                       | body: 2025
          In May it rained.                                          | body: In May it rained.
          # Lines that lead elsewhere, credits, ends.
          Read more: How the dam broke                               | furniture: Read more: How the dam broke
          READ MORE: How the dam broke. And why.                     | furniture: READ MORE: How the dam broke. / furniture: And why.
          Sign up for our newsletter.                                | furniture: Sign up for our newsletter.
          This is a breaking news story.                             | furniture: This is a breaking news story.
          This article was originally published in May.              | furniture: This article was originally published in May.
          (Reporting by Ana Ruiz; Editing by Bo Ek)                  | furniture: (Reporting by Ana Ruiz; Editing by Bo Ek)
          Editor's note: This story has graphic details.             | furniture: Editor's note: This story has graphic details.
          Advertisement                                              | furniture: Advertisement
          ENDS                                                       | furniture: ENDS
          * * *                                                      | furniture: * * *
          Share prices fell.                                         | body: Share prices fell.
          Ends meet ends.                                            | body: Ends meet ends.
          Read the law, he said.                                     | body: Read the law, he said.
          # The same behind a paragraph.
          It rained. Read more: How the dam broke                    | body: It rained. / furniture: Read more: How the dam broke
          It rained. ENDS                                            | body: It rained. / furniture: ENDS
          It rained. Reporting by Ana Ruiz; Editing by Bo Ek         | body: It rained. / furniture: Reporting by Ana Ruiz; Editing by Bo Ek
          It rained. Read more and you learn.                        | body: It rained. / body: Read more and you learn.
          # Captions.
          A burnt stall on Tuesday. Photograph: Ana Ruiz             | caption: A burnt stall on Tuesday. / caption: Photograph: Ana Ruiz
          The yard at noon (Picture: Ana Ruiz)                       | caption: The yard at noon (Picture: Ana Ruiz)
          # Correction notes.
          Correction: The dam broke in May. It was rebuilt.          | correction: Correction: The dam broke in May. / correction: It was rebuilt.
          Clarification: The dam is old.                             | correction: Clarification: The dam is old.
          This article was amended on 9 May to correct a name.       | correction: This article was amended on 9 May to correct a name.
          • This article was amended on 9 May.                       | correction: • This article was amended on 9 May.
          This story has been corrected.                             | correction: This story has been corrected.
          This post has since been updated with a reply.             | correction: This post has since been updated with a reply.
          An earlier version of this article said it rained.         | correction: An earlier version of this article said it rained.
          An earlier version of the bill banned the dam.             | body: An earlier version of the bill banned the dam.
          The spelling of her name has been corrected.               | correction: The spelling of her name has been corrected.
          (This version corrects the name of the dam.)               | correction: (This version corrects the name of the dam.)
          A previous version of this story misstated his age.        | correction: A previous version of this story misstated his age.
          Due to an editing error, a name was wrong.                 | correction: Due to an editing error, a name was wrong.
          Editor’s note: This story has been updated.                | correction: Editor’s note: This story has been updated.
          Update: This article has been changed to name him.         | correction: Update: This article has been changed to name him.
          The headline of this article was changed.                  | correction: The headline of this article was changed.
          (Corrects the rate in paragraph 2.)                        | correction: (Corrects the rate in paragraph 2.)
          (This May 5 story has been corrected to say 10, not 12)    | correction: (This May 5 story has been corrected to say 10, not 12)
          We regret the error.                                       | correction: We regret the error.
          It rained. An earlier version of this story said not.      | body: It rained. / correction: An earlier version of this story said not.
          # Not correction notes.
          The report was updated by the ministry.                    | body: The report was updated by the ministry.
          This version of events is disputed.                        | body: This version of events is disputed.
          Corrections officers struck.                               | body: Corrections officers struck.
          The law was amended on 9 May.                              | body: The law was amended on 9 May.
          """)
  void tellsTheStoryFromWhatThePublisherSays(String paragraph, String drawn) {
    assertThat(draw(paragraph)).as(paragraph).isEqualTo(drawn);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Dam breaks¶It rained.                   | headline: Dam breaks / body: It rained.
          Dam breaks.¶It rained.                  | body: Dam breaks. / body: It rained.
          “The dam broke.”¶It rained.             | body: “The dam broke.” / body: It rained.
          Why did it break?¶It rained.            | headline: Why did it break? / body: It rained.
          Dam breaks                              | body: Dam breaks
          Dam breaks¶By Ana Ruiz¶LAHORE: It rained. | headline: Dam breaks / furniture: By Ana Ruiz / furniture: LAHORE: / body: It rained.
          Dam breaks¶BREAKING: It rained.         | headline: Dam breaks / body: BREAKING: It rained.
          Dam breaks¶MATCH REPORT: It rained.     | headline: Dam breaks / body: MATCH REPORT: It rained.
          Dam breaks¶MAYOR RUIZ: It rained.       | headline: Dam breaks / body: MAYOR RUIZ: It rained.
          Dam breaks¶NEW DELHI: It rained.        | headline: Dam breaks / furniture: NEW DELHI: / body: It rained.
          Dam breaks¶LAHORE: A town in the rain   | headline: Dam breaks / body: LAHORE: A town in the rain
          Dam breaks¶ABC: It rained.              | headline: Dam breaks / body: ABC: It rained.
          It rained.¶LAHORE: It rained.           | body: It rained. / body: LAHORE: It rained.
          It rained.¶Correction¶It snowed.        | body: It rained. / correction: Correction / correction: It snowed.
          """)
  void knowsParagraphsByTheirPlace(String text, String drawn) {
    assertThat(render(text)).as(text).isEqualTo(drawn);
  }

  private static String draw(String paragraph) {
    String drawn = render("Snow fell.¶" + paragraph + "¶Snow melted.");
    return drawn.substring(
        "body: Snow fell. / ".length(), drawn.length() - " / body: Snow melted.".length());
  }

  private static String render(String text) {
    Article article = new PlainText().read(text.replace("¶", "\n\n"));
    return new Sentences()
        .split(article).stream()
            .map(sentence -> sentence.role().label() + ": " + sentence.text())
            .collect(Collectors.joining(" / "));
  }
}

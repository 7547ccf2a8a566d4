package org.variorum.statements.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.variorum.statements.model.Change;
import org.variorum.statements.model.Comparison;

class ComparisonRenderTest {
  @Test
  void textShowsWordsAndWhyTheyMatter() throws IOException {
    StringBuilder out = new StringBuilder();
    new ComparisonText(false).write(Samples.toll(), out);
    assertThat(out)
        .hasToString(
            """
            Casualty figure up: "five people" → "seven people" (killed); a statement was deleted; no correction noted
            1 high, 1 medium; 2 unchanged

            HIGH edited, body
              The fire killed [-five-]{+seven+} people.
              * casualty figure up: "five people" → "seven people" (killed)

            MEDIUM deleted, body
              [-Nobody <i>was</i> hurt.-]
            """);
  }

  @Test
  void theHeadlineTellsNothingTwice() {
    Comparison toll = Samples.toll();
    List<Change> changes = new ArrayList<>(toll.changes());
    changes.add(toll.changes().getLast());
    Comparison twice =
        new Comparison(toll.before(), toll.after(), toll.alignment(), changes, toll.disclosure());
    assertThat(new Headline().of(twice)).isEqualTo(new Headline().of(toll));
  }

  @Test
  void coloursOnlyWhereWanted() throws IOException {
    StringBuilder out = new StringBuilder();
    new ComparisonText(true).write(Samples.toll(), out);
    assertThat(out.toString()).contains("\u001b[31;9mfive\u001b[0m\u001b[32;1mseven\u001b[0m");
  }

  @Test
  void markdownEscapesWhatTheArticleContains() throws IOException {
    StringBuilder out = new StringBuilder();
    new ComparisonMarkdown().write(Samples.toll(), out);
    assertThat(out)
        .hasToString(
            """
            ## Casualty figure up\\: "five people" → "seven people" \\(killed\\); a statement was deleted; no correction noted

            - **high**, edited (body): The fire killed ~~five~~**seven** people\\.
              - casualty figure up\\: "five people" → "seven people" \\(killed\\)

            - **medium**, deleted (body): ~~Nobody \\<i\\>was\\</i\\> hurt\\.~~
            """);
  }

  @Test
  void redlineShowsBothVersionsInOneText() throws IOException {
    StringBuilder out = new StringBuilder();
    new RedlineHtml().page("x/<y>.html 1-2", Samples.toll(), Samples.AFTER, out);
    Document page = Jsoup.parse(out.toString());
    assertThat(page.select("h1").text()).isEqualTo("x/<y>.html 1-2");
    assertThat(page.select("h2.headline").text()).isEqualTo("Fire in <Port> Street");
    assertThat(page.select(".redline p").eachText())
        .containsExactly("The fire killed fiveseven people. It is out.", "Nobody <i>was</i> hurt.");
    assertThat(page.select("del").eachText()).containsExactly("five", "Nobody <i>was</i> hurt.");
    assertThat(page.select("ins").eachText()).containsExactly("seven");
    assertThat(page.select(".notes li").eachText())
        .containsExactly(
            "high edited: casualty figure up: \"five people\" → \"seven people\" (killed)",
            "medium deleted");
    assertThat(page.select("script, i")).isEmpty();
  }
}

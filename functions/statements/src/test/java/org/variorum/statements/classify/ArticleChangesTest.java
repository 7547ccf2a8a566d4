package org.variorum.statements.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.statements.Engine;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Block;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.model.Disclosure;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Span;
import org.variorum.statements.text.PlainText;

/** Whole articles: changes in reading order, one a line, and what the article discloses. */
final class ArticleChangesTest {
  private static final String MILL =
      """
      Arden paper mill to close

      The Arden paper mill will close in May, its owner said on Friday. It employs 240 people. A \
      fire at the mill injured three workers in March.

      The owner, Arden Paper, declined to comment on the fire. Workers stood at the gate.
      """;

  static Stream<Arguments> versions() {
    return Stream.of(
        Arguments.of("the same", MILL, "none", ""),
        Arguments.of(
            "a casualty figure, silently",
            MILL.replace("injured three", "injured four"),
            "silent",
            "edit high: figure up casualty three workers > four workers"),
        Arguments.of(
            "a headline",
            MILL.replace("mill to close", "mill to close in May"),
            "silent",
            "edit high: time - > May"),
        Arguments.of(
            "a headline, in other words",
            MILL.replace("mill to close", "mill set to close"),
            "none",
            "edit low: wording"),
        Arguments.of(
            "a full stop that makes the headline look like a sentence",
            MILL.replace("mill to close\n", "mill to close.\n"),
            "none",
            "edit none: cosmetic"),
        Arguments.of(
            "an answer in place of none",
            MILL.replace(
                "declined to comment on the fire",
                "denied that the fire could have been prevented"),
            "silent",
            "edit high: response Arden Paper denies was declines"),
        Arguments.of(
            "an answer that does not keep the frame",
            MILL.replace(
                "The owner, Arden Paper, declined to comment on the fire.",
                "“We did nothing wrong at the fire,” Arden Paper said."),
            "none",
            """
            deletion medium: response Arden Paper declines
            addition medium: quote added - > We did nothing wrong at the fire,; response Arden Paper says\
            """),
        Arguments.of(
            "new voices are high, and not silent",
            MILL.replace(
                "Workers stood",
                "The Kremlin confirmed that it had bought the mill. The union agreed to talks. “I gave it"
                    + " 30 years,” said Ann Bole, a fitter. Workers stood"),
            "none",
            """
            addition high: response Kremlin* confirms first
            addition high: response union agrees first
            addition medium: quote added - > I gave it 30 years,\
            """),
        Arguments.of(
            "it is who spoke before",
            MILL.replace(
                "It employs",
                "Arden Paper said demand had fallen. It also agreed to talks. It employs"),
            "none",
            """
            addition medium: response Arden Paper says
            addition medium: response Arden Paper agrees\
            """),
        Arguments.of(
            "a clause of a headline",
            MILL.replace("mill to close", "mill to close as union rejects offer"),
            "silent",
            "edit high: response union rejects first"),
        Arguments.of(
            "a deletion stands where its sentence would",
            MILL.replace("It employs 240 people. ", "").replace("Workers stood", "Many stood"),
            "none",
            """
            deletion medium: figure dropped 240 people > -
            edit low: wording\
            """),
        Arguments.of(
            "a move",
            MILL.replace("Workers stood at the gate.", "")
                .replace("It employs", "Workers stood at the gate. It employs"),
            "none",
            "move low"),
        Arguments.of(
            "a cosmetic change",
            MILL.replace("fire at the mill injured", "fire at the Mill injured"),
            "none",
            "edit none: cosmetic"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("versions")
  void tellsWhatChanged(String name, String after, String disclosure, String expected) {
    PlainText plain = new PlainText();
    Comparison comparison = new Engine().compare(plain.read(MILL), plain.read(after));
    assertThat(Drawn.changes(comparison)).isEqualTo(expected);
    assertThat(comparison.disclosure().label()).isEqualTo(disclosure);
  }

  static Stream<Arguments> regrouped() {
    return Stream.of(
        Arguments.of(
            "The ferry was late because of fog, and the tram had stopped. Nobody complained.",
            "The ferry was late because of fog. The tram had stopped. Nobody complained.",
            "split low"),
        Arguments.of(
            "The order names no supplier. It names no price. Nobody complained.",
            "The order names no supplier and no price. Nobody complained.",
            "merge low"),
        Arguments.of(
            "Rescuers saved two hikers on Monday, but nine people were missing. Snow fell.",
            "Rescuers saved four hikers on Monday. But seven people were missing. Snow fell.",
            "split high: figure up casualty two hikers > four hikers; figure down casualty nine people >"
                + " seven people"),
        Arguments.of(
            "The line was closed on Monday. It may open in June. Snow fell.",
            "The line was closed on Monday and may open in July. Snow fell.",
            "merge medium: time June > July"));
  }

  @ParameterizedTest
  @MethodSource("regrouped")
  void splitsAndMergesHaveNoFindingOfTheirOwn(String before, String after, String expected) {
    PlainText plain = new PlainText();
    Comparison comparison = new Engine().compare(plain.read(before), plain.read(after));
    assertThat(Drawn.changes(comparison)).isEqualTo(expected);
  }

  @Test
  void aCorrectionNoteDiscloses() {
    PlainText plain = new PlainText();
    Article after = plain.read(MILL.replace("injured three", "injured four"));
    Comparison comparison =
        new Engine()
            .compare(plain.read(MILL), noted(after, "An earlier version said 3 were hurt."));
    assertThat(Drawn.changes(comparison))
        .isEqualTo(
            """
            edit high: figure up casualty three workers > four workers
            addition high: correction\
            """);
    assertThat(comparison.disclosure()).isEqualTo(Disclosure.DISCLOSED);
  }

  /** {@code article} with a correction note at its end. */
  private static Article noted(Article article, String note) {
    String text = article.text() + "\n\n" + note;
    List<Block> blocks = new ArrayList<>(article.blocks());
    blocks.add(new Block(new Span(text.length() - note.length(), text.length()), Role.CORRECTION));
    return new Article(article.metadata(), text, blocks);
  }

  @Test
  void whatAHeadlineSuspectedIsConfirmedByNobodyNamed() {
    String before = MILL.replace("Arden paper mill to close", "Candle suspected in mill fire");
    String after = MILL.replace("Arden paper mill to close", "Candle confirmed as mill fire cause");
    assertThat(drawn(before, after))
        .isEqualTo("edit high: certainty firmer unconfirmed > confirmed; wording");
    String union = MILL.replace("Arden paper mill to close", "Union confirms mill fire was arson");
    assertThat(drawn(before, union)).contains("response Union confirms first");
  }

  static Stream<Arguments> stamps() {
    return Stream.of(
        Arguments.of(
            "the entry goes, and another comes",
            "11.50 CET\n\nA lorry overturned.",
            "deletion none\ndeletion medium\naddition none\naddition medium"),
        Arguments.of(
            "the entry stays",
            "10.25 CET\n\nSnow fell on the bridge.",
            "edit none: time 10.20 CET > 10.25 CET"),
        Arguments.of(
            "the entry is rewritten",
            "10.25 CET\n\nSnow fell on the old bridge.",
            "edit none: time 10.20 CET > 10.25 CET\nedit low: wording"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stamps")
  void aStampGoesWithItsEntry(String name, String entry, String expected) {
    String live = "Snow live\n\n%s\n\n10.05 CET\n\nThe bakery shut at noon.";
    assertThat(
            drawn(live.formatted("10.20 CET\n\nSnow fell on the bridge."), live.formatted(entry)))
        .isEqualTo(expected);
  }

  private static String drawn(String before, String after) {
    PlainText plain = new PlainText();
    return Drawn.changes(new Engine().compare(plain.read(before), plain.read(after)));
  }

  @Test
  void whoSpokeByAnotherNameDoesNotSpeakFirst() {
    PlainText plain = new PlainText();
    Comparison comparison =
        new Engine()
            .compare(
                plain.read("The bank Nordlys closed. The bank said it was ruined. Snow fell."),
                plain.read(
                    "The bank Nordlys closed. The bank said it was ruined. Nordlys thanked its"
                        + " staff. Snow fell."));
    assertThat(Drawn.changes(comparison)).isEqualTo("addition medium: response Nordlys says");
  }

  @Test
  void aWatchListOfTheUsersIsUsed() {
    PlainText plain = new PlainText();
    Engine engine = new Engine(WatchList.parse("Owner of the mill: Arden Paper"));
    Comparison comparison =
        engine.compare(
            plain.read("The mill closed. Snow fell."),
            plain.read("The mill closed. Arden Paper confirmed the loss. Snow fell."));
    assertThat(Drawn.changes(comparison))
        .isEqualTo("addition high: response Owner of the mill* confirms first");
  }
}

package org.variorum.statements.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.statements.model.Alignment;

/** Whole alignments, drawn as text: {@code "1=1,2 split; -3; +4"}. */
final class AlignerTest {
  private static final String STORY =
      """
      The harbour board closed the old lock at Velin on Monday.
      Two barges had struck its gate in a week.
      Nobody was hurt.
      The board said a new gate would cost four million euros.
      Fishermen must use the northern channel until spring.
      """;

  static Stream<Arguments> sameStory() {
    return Stream.of(
        Arguments.of("nothing changed", STORY, ""),
        Arguments.of("a figure changed", replaced("Two barges", "Three barges"), "1=1 edit"),
        Arguments.of("one came", STORY.replace("Nobody", "Divers found a crack.\nNobody"), "+2"),
        Arguments.of("one went", STORY.replace("Nobody was hurt.\n", ""), "-2"),
        Arguments.of(
            "the last one moved to the top",
            """
            Fishermen must use the northern channel until spring.
            The harbour board closed the old lock at Velin on Monday.
            Two barges had struck its gate in a week.
            Nobody was hurt.
            The board said a new gate would cost four million euros.
            """,
            "4=0 move~"),
        Arguments.of(
            "it moved and changed",
            """
            Fishermen must use the northern channel until summer.
            The harbour board closed the old lock at Velin on Monday.
            Two barges had struck its gate in a week.
            Nobody was hurt.
            The board said a new gate would cost four million euros.
            """,
            "4=0 edit~"),
        Arguments.of(
            "somebody was hurt, and more is told",
            STORY.replace("Nobody was hurt.", "Divers found a crack.\nTwo sailors were hurt."),
            "2=3 edit; +2"),
        Arguments.of(
            "one went on behind its end",
            replaced("in a week.", "in a week, among them that of Ivo Lanz, a retired pilot."),
            "1=1 edit"),
        Arguments.of(
            "neighbours swapped: the shorter moved",
            """
            The harbour board closed the old lock at Velin on Monday.
            Nobody was hurt.
            Two barges had struck its gate in a week.
            The board said a new gate would cost four million euros.
            Fishermen must use the northern channel until spring.
            """,
            "2=1 move~"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sameStory")
  void alignsVersionsOfOneStory(String name, String after, String expected) {
    Alignment alignment = new Aligner().align(Versions.of(STORY), Versions.of(after));
    assertThat(Versions.drawn(alignment)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fishermen say they need stronger nets. | Fishermen say they need stronger ropes.  | 5=0 edit~
          Fishermen say they need stronger nets. | Fishermen say they need cheaper ropes.   | -5; +0
          Bakers and millers are opposed.        | Bakers and millers are opposed, and cooks waver. | 5=0 edit~
          Bakers are late.                       | Bakers are late, and cooks waver.        | -5; +0
          Two sailors say they saw a seal.       | Two sailors say they saw a light.        | -5; +0
          """)
  void aShortClaimThatMovedKeepsAllWordsButOne(String last, String first, String expected) {
    Alignment alignment =
        new Aligner().align(Versions.of(STORY + last + '\n'), Versions.of(first + '\n' + STORY));
    assertThat(Versions.drawn(alignment)).isEqualTo(expected);
  }

  static Stream<Arguments> regrouped() {
    return Stream.of(
        Arguments.of(
            """
            The pumps failed at dawn, and the lower town was under water by noon.
            Schools were closed.
            """,
            """
            The pumps failed at dawn.
            The lower town was under water by noon.
            Schools were closed.
            """,
            "0=0,1 split"),
        Arguments.of(
            """
            The order names no supplier.
            It names no price.
            Schools were closed.
            """,
            """
            The order names no supplier and no price.
            Schools were closed.
            """,
            "0,1=0 merge"),
        Arguments.of(
            """
            The mayor opened the fair, thanked the guards and left by the back door.
            A band played.
            """,
            """
            The mayor opened the fair.
            She thanked the guards.
            She left by the back door.
            A band played.
            """,
            "0=0,1,2 split"),
        // None of the parts says half of it; together they do.
        Arguments.of(
            """
            Rising rents, the closed tannery and a bus that runs twice a day drove families from Orvel to the coast.
            Schools were closed.
            """,
            """
            Rents in Orvel kept rising.
            Its tannery had closed.
            The bus to the coast runs twice a day only.
            Schools were closed.
            """,
            "0=0,1,2 split"),
        Arguments.of(
            """
            Rents in Orvel kept rising.
            Its tannery had closed.
            The bus to the coast runs twice a day only.
            Schools were closed.
            """,
            """
            Rising rents, the closed tannery and a bus that runs twice a day drove families from Orvel to the coast.
            Schools were closed.
            """,
            "0,1,2=0 merge"),
        // What is said twice is said for both parts.
        Arguments.of(
            """
            The harbour ferries are electric.
            The use of electric harbour ferries cuts the noise at night.
            """,
            """
            The harbour ferries are electric, and the use of electric harbour ferries cuts the noise at night.
            """,
            "0,1=0 merge"),
        // Neighbours that have only the subject in common with it are no parts of it.
        Arguments.of(
            """
            Rising rents, the closed tannery and a bus that runs twice a day drove families from Orvel to the coast.
            Schools were closed.
            """,
            """
            Orvel elected a new mayor in a second vote.
            Families on the coast asked for a swimming pool.
            Schools were closed.
            """,
            "-0; +0; +1"),
        Arguments.of(
            """
            Since the new buses are electric, they will halve the noise along the quay.
            A band played.
            """,
            """
            The new buses are electric.
            And as more electric buses come, they will halve the noise along the quay.
            A band played.
            """,
            "0=0,1 split"));
  }

  @ParameterizedTest
  @MethodSource("regrouped")
  void growsLinksIntoSplitsAndMerges(String before, String after, String expected) {
    Alignment alignment = new Aligner().align(Versions.of(before), Versions.of(after));
    assertThat(Versions.drawn(alignment)).isEqualTo(expected);
  }

  static Stream<Arguments> betweenTwoThatStayed() {
    return Stream.of(
        Arguments.of(
            "said in other words",
            "Drivers should avoid the flooded tunnel until the pumps work.",
            "The flooded tunnel is best avoided by anyone with a car while crews wait for parts.",
            "1=1 edit"),
        Arguments.of(
            "the same start",
            "It is a trap, nothing else.",
            "It is a trap which was set a year ago.",
            "1=1 edit"),
        Arguments.of(
            "nearly whole in a longer one",
            "As engineers who drew the tunnel, its pumps, doors, cables, lamps and alarms admitted"
                + " at a long hearing of the inquiry in Velin, any driver may be easily distracted.",
            "A driver may be easily distracted.",
            "1=1 edit"),
        Arguments.of(
            "half of it in a longer one",
            "As engineers who drew the tunnel, its pumps, doors, cables, lamps and alarms admitted"
                + " at a long hearing of the inquiry in Velin, any driver may be easily distracted.",
            "A hearing in the capital may be easily postponed.",
            "-1; +1"),
        Arguments.of(
            "other people, another event",
            "Five people were killed, police said.",
            "Three people were arrested, police said.",
            "-1; +1"),
        Arguments.of(
            "one word in common is the topic",
            "The company that runs the line closed the station for repairs.",
            "Two passengers of the line have asked for their money back.",
            "-1; +1"),
        Arguments.of("nothing in common", "Nobody was hurt.", "Trains were cancelled.", "-1; +1"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("betweenTwoThatStayed")
  void placeSpeaksForALink(String name, String earlier, String later, String expected) {
    String around = "The bridge fell on Sunday.\n%s\nThe mayor opened an inquiry.\n";
    Alignment alignment =
        new Aligner()
            .align(Versions.of(around.formatted(earlier)), Versions.of(around.formatted(later)));
    assertThat(Versions.drawn(alignment)).as("%s | %s", earlier, later).isEqualTo(expected);
  }

  static Stream<Arguments> singlePairs() {
    return Stream.of(
        // The same claim with another figure, speaker, tense or certainty.
        linked("Four miners died, the owners said.", "At least six miners died, the union said."),
        linked("The tunnel will open in May.", "The tunnel opened in May."),
        linked("The dam burst overnight.", "The dam reportedly burst overnight."),
        linked("Storm kills five on the coast", "Storm death toll on the coast rises to eight"),
        linked("Fire guts market hall in Velin", "Velin market hall gutted by fire, two hurt"),
        linked("The firm plans to cut 300 jobs.", "The firm will cut 450 jobs, it said."),
        linked("The ferry is late, the line said.", "The ferry is late, according to the line."),
        // The answer in place of the sentence that says there was none.
        linked("Orvel declined to comment.", "Orvel denied that a buyer had been found."),
        linked("The abbey did not respond to a letter.", "The abbey apologised to the families."),
        // One frame, two events.
        apart("Four miners died, police said.", "Six drivers were fined, police said."),
        apart("The mayor said the bridge would reopen.", "The mayor said the school would close."),
        apart("Shares in the bank fell 3% on Tuesday.", "Shares in the line rose 4% on Friday."),
        apart("Two guns lay in a bin nearby.", "Two knives were seized at a flat."),
        apart("The ministry said the convoy had left.", "The ministry said talks had failed."));
  }

  private static Arguments linked(String before, String after) {
    return Arguments.of(before, after, "0=0 edit");
  }

  private static Arguments apart(String before, String after) {
    return Arguments.of(before, after, "-0; +0");
  }

  @ParameterizedTest
  @MethodSource("singlePairs")
  void linksOneClaimAndKeepsTwoApart(String before, String after, String expected) {
    Alignment alignment = new Aligner().align(Versions.of(before), Versions.of(after));
    assertThat(Versions.drawn(alignment)).isEqualTo(expected);
  }

  private static String replaced(String words, String others) {
    return STORY.replace(words, others);
  }
}

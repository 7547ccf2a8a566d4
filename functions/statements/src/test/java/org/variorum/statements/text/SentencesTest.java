package org.variorum.statements.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Block;
import org.variorum.statements.model.Metadata;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;

/** Each row is one paragraph of a story with {@code ‖} drawn where a sentence begins. */
class SentencesTest {

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        // Marks that end.
        "It rained. ‖Then it stopped. ‖Why? ‖Nobody knows! ‖So be it.",
        "It rained?! ‖It did!! ‖Well... ‖Perhaps.",
        "It rained.",
        "It rained",
        // Titles, ranks, initials.
        "Mr. Smith met Dr. Jones and Prof. Li. ‖They spoke to Lt. Gen. Petr Novak.",
        "Det. Ch. Insp. Ana Ruiz spoke. ‖Rep. J. K. Osei did not.",
        "Albert I. Jones and T. Morrison-Reid won. ‖You and I. ‖Did not.",
        "He takes vitamin C. ‖The doctor agreed.",
        "It fell to minus 4C. ‖Nearly 40 people searched.",
        "He is Martin Keller Jr. ‖His father was Sr. of course.",
        "The Rev. Ann Lowe preached at St. Mary's in Mt. Hebron.",
        "They live on Elm St. ‖The house is red.",
        // Acronyms.
        "He left the U.S. for the U.K. in May. ‖He liked the U.S. ‖He went back.",
        "The U.S. Senate met. ‖The U.N. Security Council did too.",
        "It moved to Washington, D.C. ‖There it stayed.",
        "Pets, e.g. Cats, i.e. Tom, cost more vs. Dogs.",
        "She has a Ph.D. in law. ‖He has a Ph.D. ‖They met there.",
        // Clock times.
        "It opens at 9 a.m. Monday and shuts at 6 p.m. GMT on Friday.",
        "It shuts at 6 p.m. ‖Trains run later.",
        "At 5 a.m. Keller rang. ‖He rang again at 6 P.M. ‖Keller was tired.",
        // Months, numbers, units.
        "It began on Jan. 6 and ended in Feb. ‖Snow fell.",
        "No. 10 said so. ‖He said no. ‖Ten left.",
        "See p. 5, fig. 3 and Art. 7. ‖It weighs 5 lbs. and 3 oz.",
        "It cost $3.5 million. ‖It grew 2.4%. ‖10 died.",
        "The train left at 10.15. ‖Nobody saw it.",
        // Firms and places.
        "Acme Inc. said so. ‖She left Acme Inc. ‖The firm fell. ‖It is Acme Corp. ‖Shares fell 3%.",
        "Pitt & Co. Chief Executive Ann Lee left Acme Ltd. Chairman Bo Ek.",
        "He lives in Austin, Tex. ‖She lives in Fla. and Ga. now.",
        "Bread, milk, etc. ran out. ‖Bread, milk, etc. ‖Water too.",
        // Quotations.
        "“It is over,” he said. ‖“Go home.” ‖They went.",
        "“Why?” he asked. ‖“Why now?” Mr. Smith asked. ‖“Stop!” shouted Ek.",
        "“Why?” ‖The room fell silent.",
        "She said: “It is over. ‖Go home.” ‖They went.",
        "She said: \"It is over. ‖Go home.\" ‖They went.",
        "She said: 'It is over. ‖Go home.' ‖They went.",
        "“He said, ‘Go home.’” ‖They went.",
        "The “Stop!” campaign and the “Who?” show go on.",
        "He wrote « Go home. » ‖They went.",
        // Brackets.
        "The mine (it shut in 1990.) is open. ‖(It was sold. ‖Twice.) ‖It rained (hard).",
        "He said he [the mayor] was “tired [...] and old”. ‖Nobody (?) knew.",
        // Ellipses.
        "So far... so good. ‖So far… so good. ‖It ended... ‖The rest is history.",
        "It was . . . not good. ‖It was over. . . . ‖Then it rained.",
        // Spaces that are missing, addresses.
        "It rained.‖Then it stopped. ‖Why?‖Nobody knows.",
        "She said “no.”‖He said “yes.”",
        "See example.com or www.Example.Com/A.B and write to Jo.Doe@example.com. ‖Thanks.",
        "The site is https://example.org/a.b/C.html?q=1. ‖Look at it.",
        "U.S.-led forces used the J.Smith.Fund and Node.js 20.",
        "Read it here. ‖https://example.org/a ends it.",
        // Lists.
        "• Trains stop. ‖• Buses run. ‖• Ferries too",
        "1. Stop the train 2 miles out ‖2. Ring the bell. ‖3. Wait.",
        "1) Stop ‖2) Ring ‖3) Wait",
        "a. Stop at once ‖b. Ring ‖c. Wait",
        "What is new:\n‖- the price\n‖- the date",
        "What is new: ‖- the price; ‖- the date; ‖- and the “end user”.",
        "It was built in 2019. ‖The second place is his.",
        // Small letters.
        "Yahoo! is a firm. ‖iPhone sales fell. ‖eBay rose.",
        "i went home. ‖then i slept. ‖it was late",
        "The hotel was bad. ‖the food was worse.",
        "Is it open? ‖i think so",
        // Rules and other marks.
        "It ended. ‖*** ‖It began.",
        "It ended. ‖— Posted by Ana",
        "She won the race. ‖—Reuters",
        "Will it hold? ‖—Nobody at the quay knew. ‖Some had left.",
        "The U.S. – China talks ended. ‖So did those at Gen. –Haro.",
        "Er kam. ‖“Ja.” ‖Ist es 5 Uhr?",
        "雨が降った. ‖It rained.",
      })
  void beginsSentences(String drawn) {
    String text = drawn.replace("‖", "");
    assertThat(draw(text)).as(text).isEqualTo(drawn);
  }

  private static String draw(String text) {
    Article article =
        new Article(
            Metadata.titled(null),
            text,
            List.of(new Block(new Span(0, text.length()), Role.CAPTION)));
    StringBuilder drawn = new StringBuilder(text);
    List<Integer> begins =
        new Sentences()
            .split(article).stream()
                .map(Sentence::span)
                .map(Span::start)
                .collect(Collectors.toList());
    begins.reversed().stream().filter(at -> at > 0).forEach(at -> drawn.insert((int) at, "‖"));
    return drawn.toString();
  }
}

package org.variorum.statements.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.statements.Engine;
import org.variorum.statements.text.PlainText;

/** Who answers for itself when it speaks in a statement that was added, and who looks on. */
final class WhoAnswersTest {
  private static final String STORY = "The road to the north was closed for a week.";

  private final Engine engine = new Engine();
  private final PlainText plain = new PlainText();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The museum",
        "The opera house",
        "The pension fund",
        "The town hall",
        "The tribunal",
        "The carmaker",
        "The brewery",
        "The insurgents",
        "The rector",
        "The coach",
        "Her solicitor",
        "Lawyers for the driver",
        "Opposition lawmakers",
        "The yard's owner",
        "A spokesman for the mill",
        "A judge",
        "Ida Holm, a relief agency,",
        "Ida Holm, 44, who runs the ministry,",
        "Their candidate, Ida Holm,",
        "Ida Holm, who runs the ministry,",
        "Ida Holm, who came second,",
        "Ida Holm, who chairs the inquiry,",
        "Ida Holm, who was re-elected in May,",
        "Ida Holm, who has led the party since 2019,",
        "Ida Holm, 44,",
        "Ida Holm, the driver's lawyer,",
        "Ida Holm, a lawyer for the driver,",
        "Ida Holm"
      })
  void theyAnswer(String speaker) {
    assertThat(added(speaker)).contains("response").contains("says first");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Onlookers",
        "Beachgoers",
        "Tourists",
        "A pupil",
        "Patients",
        "A fund manager",
        "The news agency",
        "The newspaper Dagen",
        "A former minister",
        "An executive",
        "A senior minister",
        "Ida Holm, a news agency,",
        "Ida Holm, 44, who slept there,",
        "Ida Holm, who was sitting in a chair,",
        "Lawyers in the town",
        "A patient, Ida Holm,",
        "Ida Holm, a nurse at the hospital,",
        "Accountant Ida Holm",
        "Ida Holm, a machine operator,",
        "Ida Holm, chief economist at Arden Bank,",
        "Ida Holm of Arden Securities",
        "Ida Holm, who trades oil in the port,",
        "Ida Holm, who spent the night there,",
        "Ida Holm, who was on board,",
        "Ida Holm, who was at the court by chance,",
        "Ida Holm, who is a nurse at the hospital,",
        "Ida Holm, 44, of Velin,",
        "Ibo, 19,",
        "A nurse at the ward, Ida Holm,",
        "Ida Holm, a lawyer in Velin,",
        "Research"
      })
  void theyLookOn(String speaker) {
    assertThat(added(speaker)).isEqualTo("addition medium");
  }

  @Test
  void whoeverSaidItBeforeDoesNotAnswerByAnotherVerb() {
    String alleged =
        "Ida Holm, a tailor, alleged that the mill was sold. Ida Holm, a former diver, sings.";
    String said = "Ida Holm, a candidate, said that the mill was sold.";
    assertThat(compared(alleged, said)).doesNotContain("response");
    assertThat(compared("Bo Ek, a tailor, alleged that the mill was sold.", said))
        .contains("response Ida Holm says first");
  }

  @Test
  void whoWasAskedOrDeniesAnswersWhateverTheJob() {
    String silent = "Ida Holm, a retired baker, did not answer emails. " + STORY;
    String denied = "Ida Holm, a retired baker, denied the theft. " + STORY;
    String quoted = " “I baked bread,” she said.";
    assertThat(compared(silent, silent + quoted)).contains("response Ida Holm says first");
    assertThat(compared(denied, denied + quoted)).contains("response Ida Holm says");
    String left = "Ida Holm, a retired baker, left the court. " + STORY;
    assertThat(compared(left, left + quoted)).doesNotContain("response");
  }

  @Test
  void whoRejectsBlameAnswersWhateverTheJob() {
    String baker = "Ida Holm, a retired baker, wrote the book. " + STORY;
    assertThat(compared(baker, baker + " Holm rejected the criticism."))
        .isEqualTo("addition high: response Holm rejects first");
    assertThat(compared(baker, baker + " Holm rejected the cake.")).isEqualTo("addition medium");
  }

  @Test
  void aQuotationThatGoesOnIsOfWhoSpokeBefore() {
    String quoted = "“We were late,” said %s. ";
    String more = "“We let them down.” ";
    String mayor = quoted.formatted("the mayor, Ida Holm");
    assertThat(compared(mayor + STORY, mayor + more + STORY)).contains("response Ida Holm says");
    String guest = quoted.formatted("a guest, Ida Holm");
    assertThat(compared(guest + STORY, guest + more + STORY)).doesNotContain("response");
  }

  @Test
  void theAgencyIsTheOneThatTheSentenceSpeaksOf() {
    String recall = "Health Arden recalled the milk, the agency said.";
    String name = " Health Arden said the milk was old.";
    assertThat(compared(recall, recall + name))
        .isEqualTo("addition medium: response Health Arden says");
    String aside = "The dairy in Health Arden closed, the agency said.";
    assertThat(compared(aside, aside + name)).endsWith("says first");
  }

  @Test
  void aBystanderMayStandBehindTheVerb() {
    String quoted = " “I heard it,” said %s.";
    assertThat(compared(STORY, STORY + quoted.formatted("a passenger, Ida Holm")))
        .doesNotContain("response");
    assertThat(compared(STORY, STORY + quoted.formatted("the mayor, Ida Holm")))
        .contains("response Ida Holm says first");
  }

  @Test
  void whoDoesNotAnswerIsNoResponse() {
    String none = STORY + " Neither ministry responded to the claim.";
    assertThat(compared(STORY, none)).isEqualTo("addition medium");
    String some = STORY + " The ministry responded to the claim.";
    assertThat(compared(STORY, some)).contains("response ministry says first");
  }

  @Test
  void whoeverTheTextNamesByAPronounAloneIsNotNew() {
    assertThat(compared("She said it rained. " + STORY, "Ana Ruiz said it rained. " + STORY))
        .isEqualTo("edit low: wording");
    String named = "Ana Ruiz left. ";
    assertThat(
            compared(
                named + "She said it rained. " + STORY,
                named + "The ministry said it rained. " + STORY))
        .contains("attribution Ana Ruiz > The ministry; response ministry says first");
  }

  @Test
  void aShareOfThoseAskedIsNobody() {
    assertThat(added("Two in five")).doesNotContain("response");
    assertThat(added("Two ministries")).contains("response");
  }

  private String added(String speaker) {
    String after = STORY + " " + speaker + " said voters would have to wait.";
    return compared(STORY, after);
  }

  private String compared(String before, String after) {
    return Drawn.changes(engine.compare(plain.read(before), plain.read(after)));
  }
}

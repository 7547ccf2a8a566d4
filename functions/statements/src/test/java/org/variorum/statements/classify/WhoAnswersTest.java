package org.variorum.statements.classify;

import static org.assertj.core.api.Assertions.assertThat;

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
        "Opposition lawmakers",
        "The yard's owner",
        "A spokesman for the mill",
        "Their candidate, Ida Holm,",
        "Ida Holm, who runs the ministry,",
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
        "A patient, Ida Holm,",
        "Ida Holm, a nurse at the hospital,",
        "Accountant Ida Holm",
        "Ida Holm, a machine operator,",
        "Ida Holm, chief economist at Arden Bank,",
        "Ida Holm of Arden Securities",
        "Ida Holm, who trades oil in the port,"
      })
  void theyLookOn(String speaker) {
    assertThat(added(speaker)).isEqualTo("addition medium");
  }

  private String added(String speaker) {
    String after = STORY + " " + speaker + " said voters would have to wait.";
    return Drawn.changes(engine.compare(plain.read(STORY), plain.read(after)));
  }
}

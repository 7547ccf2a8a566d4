package org.variorum.statements.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.statements.Engine;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.model.Finding;
import org.variorum.statements.text.PlainText;

/** Whether an actor who answers in a new sentence had spoken before. */
final class VoiceSearchTest {
  private static final String ANSWER = "Minister Ana Ruiz rejected the plan on Monday.";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The council met on Sunday.                              | true
          The minister, Ana Ruiz, said the plan was dead.         | false
          Mr Lund left. Mrs Ruiz said the plan was dead.          | false
          Ruiz said the plan was dead.                            | false
          On Sunday, Ruiz denied it.                              | false
          The mayor of Ruiz said the plan was dead.               | true
          Minister Ida Ruiz said the plan was dead.               | true
          Minister Ruiz Lund said the plan was dead.              | true
          Minister Ruizing said the plan was dead.                | true
          The road in Ruiz was shut. Ms Ruiz said it would open.  | false
          """)
  void findsWhoSpoke(String before, boolean first) {
    PlainText plain = new PlainText();
    Comparison comparison =
        new Engine().compare(plain.read(before), plain.read(before + " " + ANSWER));
    assertThat(comparison.changes().stream().flatMap(change -> change.findings().stream()))
        .as("%s | %s", before, ANSWER)
        .filteredOn(Finding.Response.class::isInstance)
        .extracting(finding -> ((Finding.Response) finding).first())
        .containsExactly(first);
  }
}

package org.variorum.statements.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.statements.model.Certainty;
import org.variorum.statements.reading.ReportingVerb.Form;
import org.variorum.statements.reading.ReportingVerb.Inflected;

/** The forms of the reporting verbs, and how firm each is. */
final class ReportingVerbsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "say       | say     | PLAIN | REPORTED",
        "says      | say     | THIRD | REPORTED",
        "said      | say     | PAST  | REPORTED",
        "saying    | say     | ING   | REPORTED",
        "denies    | deny    | THIRD | DENIED",
        "denied    | deny    | PAST  | DENIED",
        "denying   | deny    | ING   | DENIED",
        "replied   | reply   | PAST  | REPORTED",
        "admitted  | admit   | PAST  | REPORTED",
        "admitting | admit   | ING   | REPORTED",
        "wrote     | write   | PAST  | REPORTED",
        "written   | write   | PAST  | REPORTED",
        "writing   | write   | ING   | REPORTED",
        "confirmed | confirm | PAST  | CONFIRMED",
        "verified  | verify  | PAST  | CONFIRMED",
        "alleges   | allege  | THIRD | CLAIMED",
        "accusing  | accuse  | ING   | CLAIMED",
        "believed  | believe | PAST  | UNCONFIRMED",
        "teaches   |         |       |",
      })
  void tells(String word, String lemma, Form form, Certainty certainty) {
    Inflected inflected = ReportingVerbs.of(word);
    if (lemma == null) {
      assertThat(inflected).isNull();
      return;
    }
    assertThat(inflected).isNotNull();
    assertThat(inflected.verb().lemma()).isEqualTo(lemma);
    assertThat(inflected.form()).isEqualTo(form);
    assertThat(inflected.verb().certainty()).isEqualTo(certainty);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reporting-verbs.txt", "titles.txt", "hedges.txt"})
  void listsAreInLowerCaseWithoutRepeats(String list) {
    assertThat(WordTable.lines(list)).isNotEmpty().doesNotHaveDuplicates();
    assertThat(WordTable.lines(list)).allMatch(line -> line.equals(line.toLowerCase(Locale.ROOT)));
  }
}

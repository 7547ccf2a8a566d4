package org.variorum.statements.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a statement says that something is so. */
final class PolarityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The school will reopen.                        | POSITIVE",
        "The school will not reopen.                    | NEGATIVE",
        "The school won't reopen.                       | NEGATIVE",
        "The school won’t reopen.                       | NEGATIVE",
        "The school can no longer reopen.               | NEGATIVE",
        "The school never closed.                       | NEGATIVE",
        "Nobody was hurt.                               | NEGATIVE",
        "It is not true that nobody was hurt.           | POSITIVE",
        "No fewer than six people were hurt.            | POSITIVE",
        "No more trains will run.                       | NEGATIVE",
        "The minister of No 10 agreed.                  | POSITIVE",
        "Not only the school but the library closed.    | POSITIVE",
        "Nothing                                        | NEGATIVE",
      })
  void tells(String statement, Polarity polarity) {
    assertThat(Polarity.of(statement)).as(statement).isEqualTo(polarity);
  }
}

package org.variorum.statements.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "labour, labor",
    "organisation, organization",
    "defence, defense",
    "centre, center",
    "travelled, traveled",
    "programme, program",
    "grey, gray",
    "accross, across",
    "recieved, received",
    "goverment, government",
    "occured, occurred",
    "enviroment, environment",
    "nigt, night",
    "visiters, visitors",
    "attendent, attendant",
    "accessable, accessible",
    "untill, until",
    "dawm, dawn",
    "witj, with",
    "hospirals, hospitals",
    "tommorow, tomorow",
    "enroll, enrol"
  })
  void oneWord(String one, String other) {
    assertThat(Spelling.same(one, other)).isTrue();
    assertThat(Spelling.same(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "later, latter",
    "miner, minor",
    "confidant, confident",
    "trial, trail",
    "five, four",
    "worker, workers",
    "killed, kills",
    "country, county",
    "flights, fights",
    "public, open",
    "now, not",
    "informed, infirm",
    "closed, close",
    "princes, princess",
    "refuge, refugee",
    "raised, raided",
    "sentences, sentenced",
    "sunk, sank",
    "warm, warn",
    "them, then",
    "nine, mine",
    "lead, led",
    "form, from"
  })
  void twoWords(String one, String other) {
    assertThat(Spelling.same(one, other)).isFalse();
    assertThat(Spelling.same(other, one)).isFalse();
  }
}

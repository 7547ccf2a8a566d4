package org.variorum.statements.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WatchListTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the Kremlin                              | Kremlin
          a Kremlin spokesman                      | Kremlin
          Putin's spokesman                        | Kremlin
          Dmitry Peskov                            | Kremlin
          Kremlin spokesman Dmitry Peskov          | Kremlin
          the Russian president's spokesman        | Kremlin
          Russia's defence ministry                | Russian defence ministry
          Russian President Vladimir Putin         | Kremlin
          The White House                          | White House
          White House press secretary Karoline Leavitt | White House
          a spokeswoman for the European Commission | European Commission
          The International Committee of the Red Cross | Red Cross
          WHO                                      | World Health Organization
          the UN                                   | United Nations
          NATO Secretary General Mark Rutte        | NATO
          the Israeli military                     | IDF
          """)
  void knowsActorsByTheirNames(String source, String actor) {
    assertThat(WatchList.standard().actor(source)).contains(actor);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the mayor of Velin",
        "a former Kremlin adviser",
        "an ex-NATO commander",
        "who",
        "us",
        "a neighbour",
        "",
        "Health Canada",
        "officials in Moscow"
      })
  void leavesOthersAlone(String source) {
    assertThat(WatchList.standard().actor(source)).isEmpty();
  }

  @Test
  void readsAListOfTheUsers() {
    WatchList list =
        WatchList.parse(
            """
            # Local
            Harbour Board: Nils Aro; Port of Velin

            Abbey:
            """);
    assertThat(list.actor("a spokeswoman for the Port of Velin")).contains("Harbour Board");
    assertThat(list.actor("the abbey")).isEmpty();
    assertThat(list.actor("The Abbey")).contains("Abbey");
    assertThat(list.actor("the Kremlin")).isEmpty();
  }

  @Test
  void saysWhatIsWrongWithALine() {
    assertThatThrownBy(() -> WatchList.parse("Abbey: Prior\nHarbour Board"))
        .hasMessage("watch list line 2: 'Harbour Board' is not 'Actor: alias; alias'");
    assertThatThrownBy(() -> WatchList.parse("Abbey: Prior\nChoir: prior"))
        .hasMessage("watch list line 2: 'prior' is an alias of 'Abbey' already");
  }
}

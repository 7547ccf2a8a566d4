package org.variorum.statements.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.statements.model.Certainty;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Stance;

class FindingSentenceTest {
  static Stream<Arguments> findings() {
    return Stream.of(
        Arguments.of(
            new Finding.Figure(
                Samples.people("five", 5), null, Finding.FigureDirection.DROPPED, true),
            "casualty figure dropped: \"five\" (killed)"),
        Arguments.of(
            new Finding.Quote(
                Samples.quotation("We will act at once", "Ana Ruiz"),
                Samples.quotation("We will act", "Ana Ruiz"),
                Finding.QuoteChange.ALTERED),
            "quotation altered, Ana Ruiz: \"We will act at once\" → \"We will act\""),
        Arguments.of(
            new Finding.Source("prosecutors", "police"),
            "source changed: \"prosecutors\" → \"police\""),
        Arguments.of(new Finding.Source(null, "police"), "source gained: \"police\""),
        Arguments.of(new Finding.Source("police", null), "source lost: \"police\""),
        Arguments.of(
            new Finding.Response("Kremlin", true, Stance.DENIES, null, true),
            "Kremlin denies, its first statement in this story"),
        Arguments.of(
            new Finding.Response("Kremlin", true, Stance.REJECTS, Stance.SAYS, false),
            "Kremlin now rejects (before: says)"),
        Arguments.of(
            new Finding.Firmness(
                Certainty.REPORTED, Certainty.CLAIMED, Finding.CertaintyDirection.SOFTER),
            "less certain: reported → claimed"),
        Arguments.of(
            new Finding.Firmness(
                Certainty.ASSERTED, Certainty.ASSERTED, Finding.CertaintyDirection.REVERSED),
            "now says the opposite"),
        Arguments.of(new Finding.Time("Monday", null), "time: \"Monday\""),
        Arguments.of(new Finding.Name("Kiev", "Kyiv"), "name: \"Kiev\" → \"Kyiv\""),
        Arguments.of(new Finding.Correction(), "correction note added"),
        Arguments.of(new Finding.Wording(), "wording changed"),
        Arguments.of(new Finding.Cosmetic(), "only punctuation, case or spelling changed"));
  }

  @ParameterizedTest
  @MethodSource("findings")
  void tellsEachKind(Finding finding, String expected) {
    assertThat(new FindingSentence().tell(finding)).isEqualTo(expected);
  }
}

package org.variorum.statements.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.statements.model.Bound;
import org.variorum.statements.model.CasualtyRole;
import org.variorum.statements.model.Certainty;
import org.variorum.statements.model.ChangeType;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Quantity;
import org.variorum.statements.model.Quotation;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Significance;
import org.variorum.statements.model.Span;
import org.variorum.statements.model.Stance;

/** How much an edit with one finding matters. */
final class SignificancesTest {
  private static final Quotation QUOTATION = new Quotation(new Span(0, 3), "Act", "Ana Ruiz");

  static Stream<Arguments> findings() {
    return Stream.of(
        Arguments.of(figure(CasualtyRole.KILLED), Significance.HIGH),
        Arguments.of(figure(null), Significance.MEDIUM),
        Arguments.of(quote(QUOTATION, Finding.QuoteChange.ALTERED), Significance.HIGH),
        Arguments.of(quote(null, Finding.QuoteChange.ADDED), Significance.MEDIUM),
        Arguments.of(response(Stance.SAYS, true), Significance.HIGH),
        Arguments.of(response(Stance.DENIES, false), Significance.HIGH),
        Arguments.of(response(Stance.SAYS, false), Significance.MEDIUM),
        Arguments.of(new Finding.Source(null, "police"), Significance.HIGH),
        Arguments.of(
            new Finding.Firmness(
                Certainty.REPORTED, Certainty.CLAIMED, Finding.CertaintyDirection.SOFTER),
            Significance.HIGH),
        Arguments.of(new Finding.Correction(), Significance.HIGH),
        Arguments.of(new Finding.Time("Monday", null), Significance.MEDIUM),
        Arguments.of(new Finding.Name("Kiev", "Kyiv"), Significance.MEDIUM),
        Arguments.of(new Finding.Wording(), Significance.LOW),
        Arguments.of(new Finding.Cosmetic(), Significance.NONE));
  }

  private static Finding figure(@Nullable CasualtyRole role) {
    Quantity five =
        new Quantity(
            new Span(0, 4),
            "five",
            BigDecimal.valueOf(5),
            null,
            Bound.EXACT,
            false,
            "people",
            null,
            role);
    return new Finding.Figure(null, five, Finding.FigureDirection.ADDED, role != null);
  }

  private static Finding quote(@Nullable Quotation before, Finding.QuoteChange change) {
    return new Finding.Quote(before, QUOTATION, change);
  }

  private static Finding response(Stance stance, boolean first) {
    return new Finding.Response("Kremlin", true, stance, null, first);
  }

  @ParameterizedTest
  @MethodSource("findings")
  void followsTheKind(Finding finding, Significance expected) {
    assertThat(Significances.of(ChangeType.EDIT, Role.BODY, List.of(finding))).isEqualTo(expected);
  }

  /** Each kind has a rule of its own, which the compiler does not ask for. */
  @Test
  void noKindIsLeftOut() {
    assertThat(findings().<Class<?>>map(arguments -> arguments.get()[0].getClass()).distinct())
        .containsExactlyInAnyOrder(Finding.class.getPermittedSubclasses());
  }
}

package org.variorum.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.statements.align.PlantedEdits;
import org.variorum.statements.align.PlantedEdits.Kind;
import org.variorum.statements.align.PlantedEdits.Planted;
import org.variorum.statements.model.Change;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.LinkType;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.WordEdit;
import org.variorum.statements.model.WordEdit.Operation;
import org.variorum.statements.text.PlainText;

/** The laws of a statement diff, on planted edits of seeded random articles. */
final class EngineLawsTest {
  private final Engine engine = new Engine();
  private final PlainText plain = new PlainText();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void changesAndUnchangedStatementsTileBothVersions(long seed) {
    Comparison comparison = compare(PlantedEdits.of(seed, 80, 0.4));
    List<Integer> earlier = indexes(comparison, true);
    List<Integer> later = indexes(comparison, false);
    assertThat(earlier).containsExactlyInAnyOrderElementsOf(all(comparison.before()));
    assertThat(later).containsExactlyInAnyOrderElementsOf(all(comparison.after()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void wordsRebuildBothSides(long seed) {
    for (Change change : compare(PlantedEdits.of(seed, 80, 0.6)).changes()) {
      assertThat(side(change.words(), Operation.DELETE)).isEqualTo(joined(change.before()));
      assertThat(side(change.words(), Operation.INSERT)).isEqualTo(joined(change.after()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aVersionAgainstItselfHasNoChange(long seed) {
    String text = text(PlantedEdits.of(seed, 80, 0).before());
    assertThat(engine.compare(plain.read(text), plain.read(text)).changes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void plantedFiguresAreFoundAndNothingElseIsClaimedOfThem(long seed) {
    PlantedEdits edits = PlantedEdits.of(seed, 120, 0.4);
    Map<String, Change> byText =
        compare(edits).changes().stream()
            .collect(Collectors.toMap(c -> joined(c.after()), c -> c, (one, other) -> one));
    List<String> missed = new ArrayList<>();
    int planted = 0;
    for (Planted sentence : edits.after()) {
      if (sentence.kind() == Kind.FIGURE) {
        planted++;
        Change change = byText.get(sentence.text());
        if (change == null || !onlyFigure(change)) {
          missed.add(sentence.text());
        }
      }
    }
    assertThat(missed.size())
        .as("of %d planted, missed %s", planted, missed)
        .isLessThanOrEqualTo(1);
  }

  private static boolean onlyFigure(Change change) {
    return change.findings().size() == 1
        && change.findings().getFirst() instanceof Finding.Figure figure
        && figure.direction() == Finding.FigureDirection.UP;
  }

  @Test
  void localeTimeZoneAndLineEndsDoNotMatter() {
    PlantedEdits edits = PlantedEdits.of(7, 80, 0.4);
    Comparison standard = compare(edits);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Comparison elsewhere =
          new Engine()
              .compare(
                  plain.read(text(edits.before()).replace("\n", "\r\n")),
                  plain.read(text(later(edits)).replace("\n", "\r\n")));
      assertThat(elsewhere).isEqualTo(standard);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  static Stream<Arguments> nasty() {
    String voices = repeated(4000, "Anna Orr%d said the house was sold to %1$d people. ");
    String others = repeated(4000, "Berta Orr%d denied that a ship had left with %1$d sailors. ");
    return Stream.of(
        Arguments.of("equal", "It ran at noon. ".repeat(20_000), "It ran at noon. ".repeat(20_001)),
        Arguments.of("speakers", voices, others),
        Arguments.of(
            "one sentence of figures",
            repeated(3000, "the yard sold %d boats, "),
            repeated(3001, "the yard sold 1%d boats, ")),
        Arguments.of(
            "one sentence of quotations",
            "He said " + repeated(3000, "“word%d old”, "),
            "He said " + repeated(3000, "“term%d new”, ")),
        Arguments.of(
            "one sentence of words",
            "The start is the same and goes on " + repeated(20_000, "ox%d "),
            "The start is the same and goes on " + repeated(20_000, "elk%d ")));
  }

  /** The bound is many times what a slow machine needs: it catches the quadratic, not the slow. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("nasty")
  void nastyVersionsEndWithinABound(String name, String before, String after) {
    Comparison comparison =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> engine.compare(plain.read(before), plain.read(after)));
    assertThat(comparison.changes()).isNotEmpty();
  }

  private static String repeated(int times, String pattern) {
    return IntStream.range(0, times).mapToObj(pattern::formatted).collect(Collectors.joining());
  }

  private Comparison compare(PlantedEdits edits) {
    return engine.compare(plain.read(text(edits.before())), plain.read(text(later(edits))));
  }

  private static List<String> later(PlantedEdits edits) {
    return edits.after().stream().map(Planted::text).toList();
  }

  private static String text(List<String> sentences) {
    return String.join("\n\n", sentences);
  }

  private static List<Integer> indexes(Comparison comparison, boolean earlier) {
    List<Integer> indexes = new ArrayList<>();
    comparison.alignment().links().stream()
        .filter(link -> link.type() == LinkType.UNCHANGED)
        .forEach(link -> indexes.addAll(earlier ? link.before() : link.after()));
    comparison.changes().stream()
        .flatMap(change -> (earlier ? change.before() : change.after()).stream())
        .forEach(sentence -> indexes.add(sentence.index()));
    return indexes;
  }

  private static List<Integer> all(List<Sentence> sentences) {
    return IntStream.range(0, sentences.size()).boxed().toList();
  }

  private static String joined(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
  }

  private static String side(List<WordEdit> edits, Operation changed) {
    return edits.stream()
        .filter(edit -> edit.operation() == Operation.EQUAL || edit.operation() == changed)
        .map(WordEdit::text)
        .collect(Collectors.joining());
  }
}

package org.variorum.statements.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.statements.align.PlantedEdits.Kind;
import org.variorum.statements.align.PlantedEdits.Planted;
import org.variorum.statements.model.Alignment;
import org.variorum.statements.model.Link;
import org.variorum.statements.model.LinkType;
import org.variorum.statements.model.Sentence;

/** What holds of every alignment, on planted edits of seeded random versions. */
final class AlignerLawsTest {
  private final Aligner aligner = new Aligner();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everySentenceIsInExactlyOnePlace(long seed) {
    PlantedEdits edits = PlantedEdits.of(seed, 120, 0.4);
    Alignment alignment = aligner.align(before(edits), after(edits));
    List<Integer> earlier = new ArrayList<>(alignment.deleted());
    List<Integer> later = new ArrayList<>(alignment.added());
    for (Link link : alignment.links()) {
      earlier.addAll(link.before());
      later.addAll(link.after());
    }
    assertThat(earlier).containsExactlyInAnyOrderElementsOf(upTo(edits.before().size()));
    assertThat(later).containsExactlyInAnyOrderElementsOf(upTo(edits.after().size()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void aVersionAgainstItselfIsUnchanged(long seed) {
    List<Sentence> sentences = before(PlantedEdits.of(seed, 100, 0));
    Alignment alignment = aligner.align(sentences, sentences);
    assertThat(alignment.links())
        .allMatch(link -> link.type() == LinkType.UNCHANGED && !link.moved())
        .hasSameSizeAs(sentences);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void plantedEditsAreFound(long seed) {
    PlantedEdits edits = PlantedEdits.of(seed, 200, 0.4);
    Set<String> planted = planted(edits);
    Set<String> found = pairs(aligner.align(before(edits), after(edits)));
    Set<String> missed = new TreeSet<>(planted);
    missed.removeAll(found);
    Set<String> wrong = new TreeSet<>(found);
    wrong.removeAll(planted);
    assertThat(missed.size()).as("missed %s", missed).isLessThanOrEqualTo(planted.size() / 50);
    assertThat(wrong.size()).as("wrong %s", wrong).isLessThanOrEqualTo(planted.size() / 50);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void onlyPlantedMovesAreMoves(long seed) {
    PlantedEdits edits = PlantedEdits.of(seed, 200, 0.2);
    Set<Integer> planted = new HashSet<>();
    for (int index = 0; index < edits.after().size(); index++) {
      if (edits.after().get(index).kind() == Kind.MOVED) {
        planted.add(index);
      }
    }
    List<Integer> moved =
        aligner.align(before(edits), after(edits)).links().stream()
            .filter(Link::moved)
            .map(link -> link.after().getFirst())
            .toList();
    assertThat(planted).containsAll(moved);
    assertThat(moved.size()).isGreaterThanOrEqualTo(planted.size() * 8 / 10);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void swappedVersionsGiveTheSameLinks(long seed) {
    PlantedEdits edits = PlantedEdits.of(seed, 120, 0.4);
    Set<String> forward = pairs(aligner.align(before(edits), after(edits)));
    Set<String> backward = new TreeSet<>();
    for (Link link : aligner.align(after(edits), before(edits)).links()) {
      link.before()
          .forEach(later -> link.after().forEach(earlier -> backward.add(earlier + "=" + later)));
    }
    assertThat(backward).isEqualTo(forward);
  }

  @Test
  void theDefaultLocaleDoesNotMatter() {
    PlantedEdits edits = PlantedEdits.of(9, 120, 0.4);
    Alignment plain = aligner.align(before(edits), after(edits));
    Locale standard = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(aligner.align(before(edits), after(edits))).isEqualTo(plain);
    } finally {
      Locale.setDefault(standard);
    }
  }

  static Stream<Arguments> nasty() {
    List<String> numbered = lines(20_000, "Line number %d stands here.");
    List<String> reversed = new ArrayList<>(numbered);
    Collections.reverse(reversed);
    List<String> shuffled = new ArrayList<>(numbered);
    Collections.shuffle(shuffled, new Random(1));
    return Stream.of(
        Arguments.of("equal", same(20_000), same(20_500)),
        Arguments.of("short", lines(100_000, "No %d."), lines(100_000, "Yes %d.")),
        Arguments.of(
            "different", lines(20_000, "Ox%d eats hay%1$d."), lines(20_000, "Elk%d ran%1$d.")),
        Arguments.of(
            "alike", lines(20_000, "The cat sat at %d."), lines(20_000, "The cat lay at %d.")),
        Arguments.of("reversed", numbered, reversed),
        Arguments.of("shuffled", numbered, shuffled),
        Arguments.of(
            "one long",
            List.of("word ".repeat(100_000) + "a"),
            List.of("word ".repeat(100_000) + "b")),
        Arguments.of("two in turn", List.of("A b.".repeat(50), "C d."), same(20_000)));
  }

  /**
   * The bound is twenty times what a slow machine needs: it catches the quadratic, not the slow.
   */
  @ParameterizedTest(name = "{0}")
  @MethodSource("nasty")
  void nastyVersionsEndWithinABound(String name, List<String> before, List<String> after) {
    Alignment alignment =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> aligner.align(Versions.of(before), Versions.of(after)));
    int linked = alignment.links().stream().mapToInt(link -> link.before().size()).sum();
    assertThat(linked + alignment.deleted().size()).isEqualTo(before.size());
  }

  private static List<String> same(int count) {
    return Collections.nCopies(count, "It is the same sentence once more.");
  }

  private static List<String> lines(int count, String pattern) {
    return IntStream.range(0, count).mapToObj(at -> pattern.formatted(at)).toList();
  }

  private static List<Sentence> before(PlantedEdits edits) {
    return Versions.of(edits.before());
  }

  private static List<Sentence> after(PlantedEdits edits) {
    return Versions.of(edits.after().stream().map(Planted::text).toList());
  }

  private static Set<String> planted(PlantedEdits edits) {
    Set<String> pairs = new TreeSet<>();
    for (int index = 0; index < edits.after().size(); index++) {
      for (int from : edits.after().get(index).from()) {
        pairs.add(from + "=" + index);
      }
    }
    return pairs;
  }

  private static Set<String> pairs(Alignment alignment) {
    Set<String> pairs = new TreeSet<>();
    for (Link link : alignment.links()) {
      link.before()
          .forEach(earlier -> link.after().forEach(later -> pairs.add(earlier + "=" + later)));
    }
    return pairs;
  }

  private static List<Integer> upTo(int size) {
    return IntStream.range(0, size).boxed().toList();
  }
}

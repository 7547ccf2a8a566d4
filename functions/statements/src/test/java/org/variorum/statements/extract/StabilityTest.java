package org.variorum.statements.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.statements.Engine;
import org.variorum.statements.extract.PageShapes.Shape;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Change;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.model.Sentence;

/**
 * Two captures of a story whose furniture differs have no change, and a planted edit is the only
 * one: on twenty shapes of pages with twelve seeds each.
 */
class StabilityTest {
  private static final int SEEDS = 12;

  private static final String HEADLINE = "Harbour bridge closes after crack is found";

  private static final String STANDFIRST = "Nine days of queues and detours are ahead.";

  private static final List<String> STORY =
      List.of(
          "The harbour bridge closed on Monday after a crack was found in one of its piers, police said.",
          "It will stay shut for at least nine days, the harbour office said on Tuesday.",
          "“We will not take a risk with anybody's life,” said its head, Ida Holm.",
          "About 40,000 people cross the bridge on a working day.",
          "Ferries run every ten minutes until then, and they are free.",
          "The ministry declined to comment on the cost of the repair.",
          "Engineers found the crack during an inspection that takes place every five years.",
          "The bridge was built in 1968 and was last repaired in 2004.");

  private static final String EDITED =
      "It will stay shut for at least twelve days, the harbour office said on Tuesday.";

  static Stream<Arguments> pairs() {
    return PageShapes.ALL.stream()
        .flatMap(shape ->
            IntStream.range(0, SEEDS).mapToObj(seed -> Arguments.of(shape.name(), seed, shape)));
  }

  private static Article article(Shape shape, List<String> story, int seed) {
    String page =
        PageShapes.page(shape, HEADLINE, STANDFIRST, story, new Furniture(new Random(seed)));
    return switch (new Extractor().extract(page.getBytes(UTF_8), Hints.none())) {
      case Extraction.Found found -> found.article();
      case Extraction.Unreadable problem -> throw new AssertionError(problem.reason() + page);
    };
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("pairs")
  void furnitureIsNoChangeAndAnEditIsTheOnlyOne(String name, int seed, Shape shape) {
    Article before = article(shape, STORY, 2 * seed);
    assertThat(before.text())
        .isEqualTo(HEADLINE + "\n\n" + STANDFIRST + "\n\n" + String.join("\n\n", STORY));
    assertThat(changes(before, article(shape, STORY, 2 * seed + 1))).isEmpty();
    List<String> edited = new ArrayList<>(STORY);
    edited.set(1, EDITED);
    assertThat(changes(before, article(shape, edited, 2 * seed + 1)))
        .containsExactly(STORY.get(1) + " -> " + EDITED);
  }

  private static List<String> changes(Article before, Article after) {
    Engine engine = new Engine();
    Comparison comparison = engine.compare(before, after);
    return comparison.changes().stream().map(StabilityTest::drawn).toList();
  }

  private static String drawn(Change change) {
    return texts(change.before()) + " -> " + texts(change.after());
  }

  private static String texts(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
  }
}

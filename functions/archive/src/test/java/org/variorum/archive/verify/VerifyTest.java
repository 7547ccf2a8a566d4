package org.variorum.archive.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.archive.Newsroom;

class VerifyTest {
  private static final String FOLDER = "articles/world~2Fstory/";
  private static final String FIRST = FOLDER + "versions/00000001.json";
  private static final String SECOND = FOLDER + "versions/00000002.json";
  private static final String DIFF = FOLDER + "diffs/00000001-00000002.json";
  private static final String PAGE = FOLDER + "diffs/00000001-00000002.html";

  private static Newsroom recorded() {
    Newsroom newsroom = new Newsroom();
    for (String key : List.of("world/story", "../odd +%", "🚂".repeat(256))) {
      newsroom.upload(key, "The storm killed five people. Roads are closed.");
      newsroom.upload(key, "");
      newsroom.upload(key, "The storm killed seven people. Roads are closed.");
      newsroom.upload(key, "The storm killed nine people. Roads are closed.");
    }
    newsroom.reconcile(newsroom.told::add).all(step -> {});
    return newsroom;
  }

  @Test
  void whatTheFunctionsMadeHasNoFaults() {
    Newsroom newsroom = recorded();
    Verify.Report report = new Verify(newsroom.archive).all(one -> {});
    assertThat(report).isEqualTo(new Verify.Report(3, 9, 6, 0, List.of()));
  }

  private static Consumer<Newsroom> replace(String key, String old, String other) {
    return newsroom -> {
      String text = new String(Objects.requireNonNull(newsroom.archive.read(key)).content(), UTF_8);
      assertThat(text).contains(old);
      newsroom.archive.put(key, text.replace(old, other).getBytes(UTF_8), "application/json");
    };
  }

  private static Consumer<Newsroom> delete(String key) {
    return newsroom -> newsroom.archive.delete(key);
  }

  static Stream<Arguments> harms() {
    return Stream.of(
        Arguments.of(
            "a text was changed",
            replace(FIRST, "killed five", "killed four"),
            Map.of(
                FIRST,
                "sha256 is ",
                SECOND,
                "previous is ",
                DIFF,
                "differ from byte ",
                PAGE,
                "differ from byte ",
                FOLDER + "head.json",
                "")),
        Arguments.of(
            "white space was added", replace(FIRST, "}", "} "), Map.of(FIRST, "differ from byte ")),
        Arguments.of(
            "the log's order was changed",
            replace(SECOND, "\"sequence\":2", "\"sequence\":1"),
            Map.of(SECOND, "it is no version document: version 1 of 'world/story' has an entry")),
        Arguments.of(
            "an entry is of another article",
            replace(FIRST, "world/story", "world/other"),
            Map.of(FIRST, "it is of article 'world/other', which has another folder")),
        Arguments.of(
            "an entry is no JSON",
            replace(SECOND, "{", "["),
            Map.of(SECOND, "no version document")),
        Arguments.of(
            "the first entry is gone",
            delete(FIRST),
            Map.of(SECOND, "version 1 before it is missing", DIFF, "nothing in the log")),
        Arguments.of(
            "a middle entry is gone",
            delete(SECOND),
            Map.of(
                FOLDER + "versions/00000003.json", "version 2 before it is missing",
                FOLDER + "head.json", "it tells of version 3, but the log ends with 1")),
        Arguments.of(
            "a diff was changed",
            replace(DIFF, "\"moved\":false", "\"moved\":true"),
            Map.of(DIFF, "differ from")),
        Arguments.of(
            "a diff says that another engine made it, and has another hash",
            replace(DIFF, "\"engine\":\"variorum", "\"engine\":\"other")
                .andThen(
                    replace(
                        DIFF,
                        "\"from\":{\"sequence\":1,\"sha256\":\"",
                        "\"from\":{\"sha256\":\"0")),
            Map.of(DIFF, "from.sha256 is 0")),
        Arguments.of(
            "a page was changed", replace(PAGE, "</main>", "<p></main>"), Map.of(PAGE, "differ")),
        Arguments.of("a diff is gone", delete(DIFF), Map.of(DIFF, "it is missing")),
        Arguments.of(
            "a marker is gone",
            delete(DIFF.replace(".json", ".published")),
            Map.of(DIFF.replace(".json", ".published"), "the next reconciliation tells")),
        Arguments.of(
            "a head is none",
            replace(FOLDER + "head.json", "{", ""),
            Map.of(FOLDER + "head.json", "no head")),
        Arguments.of(
            "something else lies there",
            (Consumer<Newsroom>)
                newsroom -> newsroom.archive.put(FOLDER + "notes.txt", new byte[0], "text/plain"),
            Map.of(FOLDER + "notes.txt", "nothing in the log of 'world~2Fstory' makes this")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("harms")
  void whatDoesNotFollowIsTold(String name, Consumer<Newsroom> harm, Map<String, String> expected) {
    Newsroom newsroom = recorded();
    harm.accept(newsroom);
    Verify verify = new Verify(newsroom.archive);
    List<Verify.Fault> faults = verify.article("world~2Fstory").faults();
    expected.forEach((key, reason) -> {
      if (!reason.isEmpty()) {
        assertThat(faults)
            .as("faults of %s", key)
            .anySatisfy(fault -> {
              assertThat(fault.key()).isEqualTo(key);
              assertThat(fault.reason()).contains(reason);
            });
      }
    });
    assertThat(verify.all(one -> {}).faults()).isEqualTo(faults);
  }

  @Test
  void aChangedProblemIsTold() {
    Newsroom newsroom = recorded();
    String problem = newsroom.archive.keys(FOLDER + "problems/", null, 1).keys().getFirst();
    replace(problem, "it is empty", "it is full").accept(newsroom);
    // A reason is free text; what is checked is the document's shape and place.
    assertThat(new Verify(newsroom.archive).article("world~2Fstory").faults()).isEmpty();
    replace(problem, "world/story", "world/other").accept(newsroom);
    assertThat(new Verify(newsroom.archive).article("world~2Fstory").faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.reason()).startsWith("its place is 'articles/"));
  }

  @Test
  void aStaleOrMissingHeadIsNoFault() {
    Newsroom newsroom = recorded();
    String head = FOLDER + "head.json";
    byte[] stale = Objects.requireNonNull(newsroom.archive.read(head)).content();
    newsroom.upload("world/story", "The storm killed ten people. Roads are closed.");
    newsroom.reconcile(newsroom.told::add).all(step -> {});
    newsroom.archive.put(head, stale, "application/json");
    assertThat(new Verify(newsroom.archive).article("world~2Fstory").faults()).isEmpty();
    newsroom.archive.delete(head);
    assertThat(new Verify(newsroom.archive).article("world~2Fstory").faults()).isEmpty();
  }
}

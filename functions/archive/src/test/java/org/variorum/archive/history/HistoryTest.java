package org.variorum.archive.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.archive.Newsroom;
import org.variorum.archive.key.ArchivePath;
import org.variorum.archive.key.ArticleKey;
import org.variorum.archive.store.StoreException;
import org.variorum.archive.version.VersionDocument;

class HistoryTest {
  private final Newsroom newsroom = new Newsroom();
  private final ArticleReader reader = new ArticleReader(newsroom.archive);

  private List<VersionDocument> versions(String... texts) {
    for (String text : texts) {
      newsroom.upload("world/story", text);
    }
    newsroom.recorder().record("world/story");
    String segment = ArticleKey.encode("world/story");
    return reader.versions(segment, 1, reader.last(segment));
  }

  @Test
  void theHistoryTellsWhatChangedFromEachVersionToTheNext() {
    List<History.Entry> entries =
        new History()
            .of(
                versions(
                    "The storm killed five people.",
                    "The storm killed seven people.",
                    "The storm killed seven people. Schools are closed."));
    assertThat(entries).extracting(entry -> entry.version().sequence()).containsExactly(1, 2, 3);
    assertThat(entries.getFirst().step()).isNull();
    assertThat(entries.get(1).step()).extracting(History.Step::significance).hasToString("HIGH");
    assertThat(entries.get(1).step().comparison().changes()).hasSize(1);
    assertThat(entries.get(2).step().headline()).isNotBlank();
  }

  @Test
  void blameTellsWhichVersionBroughtAStatementAndWhichChangedIt() {
    List<Blame.Line> lines =
        new Blame()
            .of(
                versions(
                    "The storm killed five people. Roads are closed.",
                    "The storm killed five people. Roads are closed. Schools open on Monday.",
                    "The storm killed seven people. Roads are closed. Schools open on Monday.",
                    "Rain is expected on Friday in the whole region. The storm killed seven people."
                        + " Roads are closed. Schools open on Monday."));
    assertThat(lines)
        .extracting(
            line -> "%s %d %d".formatted(line.sentence().text(), line.introduced(), line.changed()))
        .containsExactly(
            "Rain is expected on Friday in the whole region. 4 4",
            "The storm killed seven people. 1 3",
            "Roads are closed. 1 1",
            "Schools open on Monday. 2 2");
    assertThat(new Blame().of(List.of())).isEmpty();
  }

  @Test
  void figuresAreFollowedFromVersionToVersion() {
    List<Figures.Figure> figures =
        new Figures()
            .of(
                versions(
                    "The storm killed five people. It destroyed 30 houses on the coast.",
                    "The storm killed seven people. It destroyed 30 houses on the coast.",
                    "The storm killed at least eight people. It destroyed 30 houses on the coast.",
                    "The storm killed at least eight people."));
    assertThat(figures)
        .extracting(figure ->
            figure.values().stream()
                    .map(value -> value.sequence() + " " + value.quantity().value())
                    .toList()
                + " to "
                + figure.last())
        .containsExactly("[1 5, 2 7, 3 8] to 4", "[1 30] to 3");
    assertThat(new Figures().of(List.of())).isEmpty();
  }

  @Test
  void aDocumentThatCannotBeReadIsNamed() {
    versions("One sentence.");
    newsroom.archive.put(
        new ArchivePath.Version("world~2Fstory", 1).key(), new byte[] {'{'}, "application/json");
    assertThatThrownBy(() -> reader.versions("world~2Fstory", 1, 1))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "could not read 'articles/world~2Fstory/versions/00000001.json' in bucket 'archive':"
                + " it is not JSON");
    assertThatThrownBy(() -> reader.versions("world~2Fstory", 2, 2))
        .hasMessage(
            "could not read 'articles/world~2Fstory/versions/00000002.json' in bucket 'archive':"
                + " it is not there");
  }

  @Test
  void articlesAreListedInPagesHoweverManyObjectsTheyHave() {
    List<String> keys = List.of("a-b", "a", "a/b", "b", "z~");
    for (String key : keys) {
      newsroom.upload(key, "One sentence.");
      newsroom.recorder().record(key);
    }
    for (int number = 0; number < 2100; number++) {
      newsroom.archive.put(
          new ArchivePath.Problem("b", "v" + number).key(), new byte[0], "application/json");
    }
    Segments segments = new Segments(newsroom.archive);
    List<String> all = keys.stream().map(ArticleKey::encode).toList();
    assertThat(segments.page(null, 10)).isEqualTo(new Segments.Page(all, null));
    Segments.Page first = segments.page(null, 2);
    assertThat(first).isEqualTo(new Segments.Page(all.subList(0, 2), "a"));
    Segments.Page second = segments.page(first.next(), 3);
    assertThat(second).isEqualTo(new Segments.Page(all.subList(2, 5), null));
    assertThat(new Segments(newsroom.uploads).page(null, 5).segments()).isEmpty();
  }
}

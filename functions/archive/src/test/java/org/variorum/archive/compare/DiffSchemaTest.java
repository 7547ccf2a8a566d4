package org.variorum.archive.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.archive.Newsroom;
import org.variorum.archive.key.ArchivePath;
import org.variorum.statements.Engine;

/** Every diff document follows the JSON Schema that ships with the engine. */
class DiffSchemaTest {
  /** A story in which every kind of finding has a reason to occur. */
  private static final List<String> STORY =
      List.of(
          """
          Five die as train is hit

          Five people were killed in the strike on Monday, police said. "We will find who did this and we will punish them," the minister Ana Ruiz said. The bridge was closed. Repairs take nine days.

          The Kremlin declined to comment.
          """,
          """
          At least seven die as train is hit

          At least seven people were killed in the strike on Tuesday, prosecutors said. "We will find who did this," the minister Ana Ruiz said. Repairs take ten days. The bridge was reportedly closed.

          The Kremlin denied any part in it. Twelve were wounded.
          """,
          """
          At least seven die as train is hit

          At least seven people were killed in the strike on Tuesday, prosecutors said. The minister Ana Ruiz said those who did it would be found. Repairs take ten days and the bridge was not closed.

          The Kremlin denied any part in it. Twelve were wounded.

          Correction: An earlier version of this article gave the wrong day.
          """);

  private static Schema schema() throws IOException {
    try (InputStream resource = Engine.class.getResourceAsStream("schema/statement-diff-1.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Objects.requireNonNull(resource), InputFormat.JSON);
    }
  }

  private static List<String> diffs() {
    Newsroom newsroom = new Newsroom();
    STORY.forEach(text -> newsroom.upload("story", text));
    newsroom.recorder().record("story");
    newsroom.comparer().compare(new ArchivePath.Version("story", 2));
    newsroom.comparer().compare(new ArchivePath.Version("story", 3));
    return Newsroom.contents(newsroom.archive).entrySet().stream()
        .filter(object -> object.getKey().matches("articles/story/diffs/.*\\.json"))
        .map(Map.Entry::getValue)
        .toList();
  }

  @Test
  void everyDocumentFollowsTheSchema() throws IOException {
    List<String> diffs = diffs();
    assertThat(diffs).hasSize(2);
    for (String diff : diffs) {
      List<Error> errors = schema().validate(diff, InputFormat.JSON);
      assertThat(errors).as(diff).isEmpty();
    }
  }

  /** A schema that allows everything would pass the test above; this one refuses what is wrong. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "statement-diff/1 | statement-diff/2",
        "\"disclosure\" | \"disclosed\"",
        "\"role\":\"body\" | \"role\":\"footer\"",
        "\"moved\":false | \"moved\":0",
        "\"op\":\"insert\" | \"op\":\"add\"",
        "\"sequence\":1 | \"sequence\":0",
      })
  void whatIsWrongIsRefused(String right, String wrong) throws IOException {
    String diff = diffs().getFirst();
    assertThat(diff).contains(right);
    assertThat(schema().validate(diff.replace(right, wrong), InputFormat.JSON)).isNotEmpty();
  }
}

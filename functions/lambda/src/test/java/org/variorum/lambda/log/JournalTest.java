package org.variorum.lambda.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.variorum.archive.store.StoreException;

class JournalTest {
  private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
  private final Journal journal =
      new Journal(
          new PrintStream(lines, true, UTF_8),
          InstantSource.fixed(Instant.parse("2026-03-02T08:15:30Z")),
          "RecordVersions");

  @Test
  void aNoteIsOneLineOfJson() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("key", "news/\"a\"\n🕊.html");
    values.put("versions", 2);
    journal.note("recorded", values);

    assertThat(lines.toString(UTF_8))
        .isEqualTo(
            "{\"time\":\"2026-03-02T08:15:30Z\",\"level\":\"info\",\"function\":\"RecordVersions\","
                + "\"event\":\"recorded\",\"key\":\"news/\\\"a\\\"\\n🕊.html\",\"versions\":2}"
                + System.lineSeparator());
  }

  @Test
  void countsAreInTheEmbeddedMetricFormat() {
    journal.count(Map.of(Metric.VERSIONS, 1L, Metric.CAPTURES, 3L));

    assertThat(lines.toString(UTF_8).strip())
        .isEqualTo(
            "{\"_aws\":{\"Timestamp\":1772439330000,\"CloudWatchMetrics\":[{\"Namespace\":\"Variorum\","
                + "\"Dimensions\":[[\"function\"]],\"Metrics\":["
                + "{\"Name\":\"Captures\",\"Unit\":\"Count\"},{\"Name\":\"Versions\",\"Unit\":\"Count\"}]}]},"
                + "\"function\":\"RecordVersions\",\"Captures\":3,\"Versions\":1}");
  }

  @Test
  void findingsAreCountedByKind() {
    journal.countFindings("figure", 2);

    assertThat(lines.toString(UTF_8))
        .contains("\"Dimensions\":[[\"kind\"]]", "\"kind\":\"figure\",\"Findings\":2}");
  }

  @Test
  void nothingCountedIsNothingWritten() {
    journal.count(Map.of());

    assertThat(lines.size()).isZero();
  }

  @Test
  void aCauseTellsWhereAndNeverWhatWasUploaded() {
    assertThat(Journal.cause(new StoreException("could not read 'a'", new IllegalStateException())))
        .isEqualTo("could not read 'a'");
    assertThat(Journal.cause(new IllegalArgumentException("Five people were killed")))
        .startsWith("java.lang.IllegalArgumentException at ")
        .contains("JournalTest.java")
        .doesNotContain("Five people");
  }
}

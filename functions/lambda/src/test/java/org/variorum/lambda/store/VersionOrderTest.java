package org.variorum.lambda.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.s3.model.DeleteMarkerEntry;
import software.amazon.awssdk.services.s3.model.ObjectVersion;

class VersionOrderTest {
  private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

  /** Each entry is a key, a letter for its version and the second in which S3 took it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a:v2:5 a:v1:1                | ''                  | v2 v1
          ''                           | a:m1:3              | m1
          a:v2:5 a:v1:1                | a:m1:3              | v2 m1 v1
          a:v2:5 a:v1:1                | a:m1:5              | m1 v2 v1
          a:v2:5 a:v1:5                | a:m2:5 a:m1:5       | m2 m1 v2 v1
          a:v1:9 c:v3:1                | b:m2:5              | v1 m2 v3
          \uFF5E:v1:1 \uD83D\uDD4A:v2:1 | \uFF5E:m1:0          | v1 m1 v2
          """)
  void versionsAndMarkersAreOneListAgain(String versions, String markers, String order) {
    List<ObjectVersion> written =
        entries(versions)
            .map(e ->
                ObjectVersion.builder()
                    .key(e[0])
                    .versionId(e[1])
                    .lastModified(START.plusSeconds(Long.parseLong(e[2])))
                    .size(7L)
                    .build())
            .toList();
    List<DeleteMarkerEntry> removed =
        entries(markers)
            .map(e ->
                DeleteMarkerEntry.builder()
                    .key(e[0])
                    .versionId(e[1])
                    .lastModified(START.plusSeconds(Long.parseLong(e[2])))
                    .build())
            .toList();

    assertThat(
            VersionOrder.merged(written, removed).stream()
                .map(version -> version.versionId())
                .collect(Collectors.joining(" ")))
        .isEqualTo(order);
  }

  private static java.util.stream.Stream<String[]> entries(String text) {
    return Arrays.stream(text.split(" ")).filter(e -> !e.isEmpty()).map(e -> e.split(":"));
  }
}

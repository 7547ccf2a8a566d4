package org.variorum.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RehearsalTest {
  /** On AWS, and where another server is named, which is not asked either. */
  @ParameterizedTest
  @ValueSource(strings = {"", "http://192.0.2.1", "https://192.0.2.1"})
  void theWholeWayIsRunWithoutANetwork(String endpoint) {
    Map<String, String> environment =
        new HashMap<>(
            Map.of(
                "AWS_REGION", "eu-central-1",
                "VARIORUM_UPLOADS", "uploads",
                "VARIORUM_ARCHIVE", "archive",
                "VARIORUM_TOPIC", "arn:aws:sns:eu-central-1:123456789012:changes"));
    if (!endpoint.isEmpty()) {
      environment.put("AWS_ENDPOINT_URL", endpoint);
    }
    try (Rehearsal rehearsal = new Rehearsal(environment)) {
      // Two versions, the head, the first one's marker, the diff, its redline and its marker.
      assertThat(rehearsal.run()).isEqualTo(7);
    }
  }
}

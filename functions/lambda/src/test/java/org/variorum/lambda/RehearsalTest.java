package org.variorum.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RehearsalTest {
  @Test
  void theWholeWayIsRunWithoutANetwork() {
    Rehearsal rehearsal =
        new Rehearsal(
            Map.of(
                "AWS_REGION", "eu-central-1",
                "VARIORUM_UPLOADS", "uploads",
                "VARIORUM_ARCHIVE", "archive",
                "VARIORUM_TOPIC", "arn:aws:sns:eu-central-1:123456789012:changes"));
    // Two versions, the head, the first one's marker, the diff, its redline and its marker.
    assertThat(rehearsal.run()).isEqualTo(7);
  }
}

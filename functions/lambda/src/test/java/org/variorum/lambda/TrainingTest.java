package org.variorum.lambda;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TrainingTest {
  /**
   * Tests have no such variable. That a training ends well is what the cold-start harness needs.
   */
  @Test
  void withoutAnAddressForItsEventsNothingIsTrained() {
    assertThatThrownBy(Training::new)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "the environment variable AWS_LAMBDA_RUNTIME_API is 'null': it must be a host and a port, as 127.0.0.1:9001");
  }
}

package org.variorum.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeploymentTest {
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "AWS_REGION", "eu-central-1",
          "VARIORUM_UPLOADS", "uploads",
          "VARIORUM_ARCHIVE", "archive",
          "VARIORUM_TOPIC", "arn:aws:sns:eu-central-1:123456789012:changes",
          "VARIORUM_CHAT_TOPIC", "");

  @Test
  void bucketsAreThoseOfTheEnvironment() {
    Deployment deployment = Deployment.of(ENVIRONMENT);
    assertThat(deployment.uploads().bucket()).isEqualTo("uploads");
    assertThat(deployment.archive().bucket()).isEqualTo("archive");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AWS_REGION", "VARIORUM_UPLOADS", "VARIORUM_ARCHIVE", "VARIORUM_TOPIC"})
  void aMissingVariableIsNamed(String name) {
    for (String missing : new String[] {null, ""}) {
      Map<String, String> environment = new HashMap<>(ENVIRONMENT);
      environment.put(name, missing);
      assertThatThrownBy(() -> Deployment.of(environment))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the environment variable " + name + " is not set; template.yaml sets it");
    }
  }

  @ParameterizedTest
  @CsvSource({",10485760", "'',10485760", "1,1", "26214400,26214400"})
  void theLargestUploadIsThatOfTheEnvironment(String said, long bytes) {
    assertThat(Deployment.of(with(said)).largestUpload()).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "10 MB", "1e6", "99999999999"})
  void aLargestUploadThatIsNoNumberOfBytesIsRefused(String said) {
    assertThatThrownBy(() -> Deployment.of(with(said)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "the environment variable VARIORUM_LARGEST_UPLOAD is '"
                + said
                + "': it must be a number of bytes, 1 to 9999999999");
  }

  private static Map<String, String> with(String largestUpload) {
    Map<String, String> environment = new HashMap<>(ENVIRONMENT);
    environment.put("VARIORUM_LARGEST_UPLOAD", largestUpload);
    return environment;
  }
}

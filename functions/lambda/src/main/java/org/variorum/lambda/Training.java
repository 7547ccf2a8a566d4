package org.variorum.lambda;

import java.util.Map;

/**
 * Rehearses once and ends, for {@code -XX:AOTCacheOutput}: Java then writes down what it loaded,
 * and starts from that. Used by {@code infra/Dockerfile}.
 */
public final class Training {
  private Training() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) throws ClassNotFoundException {
    new Rehearsal(
            Map.of(
                "AWS_REGION", "us-east-1",
                "VARIORUM_UPLOADS", "uploads",
                "VARIORUM_ARCHIVE", "archive",
                "VARIORUM_TOPIC", "arn:aws:sns:us-east-1:000000000000:training"))
        .run();
    // The client that calls the handlers is not ours, but it starts with them.
    Class.forName("com.amazonaws.services.lambda.runtime.api.client.AWSLambda");
  }
}

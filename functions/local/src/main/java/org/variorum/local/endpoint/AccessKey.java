package org.variorum.local.endpoint;

import java.util.Map;

/**
 * The key that clients of the endpoint sign with.
 *
 * @param id the access key
 * @param secret the secret key; never printed
 */
public record AccessKey(String id, String secret) {
  private static final String DEFAULT_ID = "variorum";
  private static final String DEFAULT_SECRET = "variorum-local";

  public AccessKey {
    if (id.isBlank() || secret.isBlank()) {
      throw new IllegalArgumentException(
          "an access key and its secret are not blank (VARIORUM_ACCESS_KEY, VARIORUM_SECRET_KEY)");
    }
  }

  /**
   * The key that {@code environment} names in {@code VARIORUM_ACCESS_KEY} and {@code
   * VARIORUM_SECRET_KEY}, else {@code variorum} with the secret {@code variorum-local}.
   */
  public static AccessKey of(Map<String, String> environment) {
    return new AccessKey(
        environment.getOrDefault("VARIORUM_ACCESS_KEY", DEFAULT_ID),
        environment.getOrDefault("VARIORUM_SECRET_KEY", DEFAULT_SECRET));
  }

  @Override
  public String toString() {
    return "AccessKey[id=" + id + "]";
  }
}

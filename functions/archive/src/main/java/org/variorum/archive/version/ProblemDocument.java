package org.variorum.archive.version;

import static org.variorum.statements.json.JsonValues.at;

import org.variorum.archive.json.JsonText;

/**
 * An upload that made no version, and why, {@code "schema": "problem/1"}.
 *
 * @param source the upload
 * @param reason one sentence: which upload, what was seen, which rule it broke
 */
public record ProblemDocument(Capture source, String reason) {
  /** This problem as JSON. */
  public byte[] write() {
    return JsonText.object(json -> {
      json.writeStringProperty("schema", "problem/1");
      json.writeStringProperty("article", source.key());
      json.writeStringProperty("reason", reason);
      json.writeName("source");
      VersionJson.source(source, json);
    });
  }

  /**
   * The problem in {@code bytes}.
   *
   * @throws IllegalArgumentException when they are none, saying why
   */
  public static ProblemDocument read(byte[] bytes) {
    Object json = JsonText.read(bytes);
    return new ProblemDocument(
        VersionJson.capture(at(json, "source")), VersionJson.text(json, "reason"));
  }
}

package org.variorum.archive.version;

import static org.variorum.statements.json.JsonValues.at;
import static org.variorum.statements.json.JsonValues.textAt;

import org.jspecify.annotations.Nullable;
import org.variorum.archive.json.JsonText;

/**
 * Where an article's log ends and the newest capture seen. A cache: it may be stale or missing, and
 * everything still works, only slower.
 *
 * <pre>{@code
 * {"schema":"head/1","engine":"...","sequence":2,"entry":"...","statements":"...",
 *  "newest":{"bucket":"uploads","key":"storm.html","versionId":"...",
 *   "uploadedAt":"2026-03-02T08:15:30Z"}}
 * }</pre>
 *
 * @param sequence the last entry's number; 0 while every capture was a problem
 * @param entry the SHA-256 of the last entry's bytes, or null while there is none
 * @param engine the engine that made {@code statements}
 * @param statements the last entry's hash of statements, or null while there is none
 * @param newest the newest capture that was handled
 */
public record Head(
    int sequence,
    @Nullable String entry,
    String engine,
    @Nullable String statements,
    Capture newest) {
  private static final String SCHEMA = "head/1";

  /** This head as JSON in UTF-8. */
  public byte[] write() {
    return JsonText.object(json -> {
      json.writeStringProperty("schema", SCHEMA);
      json.writeStringProperty("engine", engine);
      json.writeNumberProperty("sequence", sequence);
      json.writeStringProperty("entry", entry);
      json.writeStringProperty("statements", statements);
      json.writeName("newest");
      VersionJson.source(newest, json);
    });
  }

  /**
   * The head in {@code bytes}, or null when they are none: a cache that cannot be read is a cache
   * that is missing.
   */
  public static @Nullable Head read(byte[] bytes) {
    try {
      Object json = JsonText.read(bytes);
      return SCHEMA.equals(textAt(json, "schema"))
          ? new Head(
              Integer.parseInt(VersionJson.text(json, "sequence")),
              textAt(json, "entry"),
              VersionJson.text(json, "engine"),
              textAt(json, "statements"),
              VersionJson.capture(at(json, "newest")))
          : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}

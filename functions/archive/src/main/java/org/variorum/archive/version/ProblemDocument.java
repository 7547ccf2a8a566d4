package org.variorum.archive.version;

import static org.variorum.statements.json.JsonValues.at;

import java.util.Locale;
import org.variorum.archive.json.JsonText;

/**
 * An upload that made no version, and why, {@code "schema": "problem/1"}.
 *
 * <pre>{@code
 * {"schema":"problem/1","article":"storm.html","kind":"too-large","reason":"...",
 *  "source":{"bucket":"uploads","key":"storm.html","versionId":"...",
 *   "uploadedAt":"2026-03-02T08:15:30Z"}}
 * }</pre>
 *
 * @param source the upload
 * @param kind what is wrong with it
 * @param reason one sentence: which upload, what was seen, which rule it broke
 */
public record ProblemDocument(Capture source, Kind kind, String reason) {

  /** What is wrong with an upload. */
  public enum Kind {
    /** It has no bytes. */
    EMPTY,
    /** It has more bytes than are read. */
    TOO_LARGE,
    /** No article was found in it. */
    UNREADABLE,
    /** It says that the object was removed; nothing is wrong with the versions. */
    REMOVED;

    /** The JSON name: lower case, words joined by hyphens, as {@code too-large}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Kind of(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /** This problem as JSON in UTF-8. */
  public byte[] write() {
    return JsonText.object(json -> {
      json.writeStringProperty("schema", "problem/1");
      json.writeStringProperty("article", source.key());
      json.writeStringProperty("kind", kind.label());
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
        VersionJson.capture(at(json, "source")),
        Kind.of(VersionJson.text(json, "kind")),
        VersionJson.text(json, "reason"));
  }
}

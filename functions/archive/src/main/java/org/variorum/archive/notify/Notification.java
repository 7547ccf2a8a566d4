package org.variorum.archive.notify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.variorum.archive.json.JsonText;

/**
 * What subscribers are told of one diff, first version or problem: a CloudEvents 1.0 event, the
 * attributes that subscriptions filter by, and a text for people.
 *
 * @param id the article and the versions or upload, {@code storm.html@1-2}, {@code storm.html@1} or
 *     {@code storm.html@} and the upload's version id; a repeat has the same id
 * @param kind what it tells of
 * @param source the archive, as {@code s3://bucket}
 * @param article the article's id
 * @param time when the page or upload that it tells of was captured
 * @param attributes what subscriptions filter by
 * @param headline one line for people
 * @param text the whole, for people, as plain text
 * @param data the event's data, a JSON object
 */
public record Notification(
    String id,
    Kind kind,
    String source,
    String article,
    Instant time,
    Attributes attributes,
    String headline,
    String text,
    String data) {

  /** What a notification tells of. */
  public enum Kind {
    /** Two successive versions differ. */
    DIFF("org.variorum.diff.v1"),
    /** An article's first version. */
    VERSION("org.variorum.version.v1"),
    /** An upload that made no version. */
    PROBLEM("org.variorum.problem.v1");

    private final String type;

    Kind(String type) {
      this.type = type;
    }

    /** The CloudEvents type. */
    public String type() {
      return type;
    }
  }

  /**
   * The CloudEvents event in its JSON format, on one line.
   *
   * <pre>{@code
   * {"specversion":"1.0","id":"storm.html@1-2","source":"s3://archive","type":"org.variorum.diff.v1",
   *  "subject":"storm.html","time":"2026-03-02T08:15:30Z","datacontenttype":"application/json",
   *  "data":{...}}
   * }</pre>
   */
  public String json() {
    byte[] event =
        JsonText.object(json -> {
          json.writeStringProperty("specversion", "1.0");
          json.writeStringProperty("id", id);
          json.writeStringProperty("source", source);
          json.writeStringProperty("type", kind.type());
          json.writeStringProperty("subject", article);
          json.writeStringProperty("time", time.toString());
          json.writeStringProperty("datacontenttype", "application/json");
          json.writeName("data");
          json.writeRawValue(data);
        });
    return new String(event, UTF_8);
  }
}

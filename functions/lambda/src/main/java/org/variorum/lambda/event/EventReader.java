package org.variorum.lambda.event;

import static org.variorum.statements.json.JsonValues.at;
import static org.variorum.statements.json.JsonValues.textAt;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.json.JsonValues;

/**
 * Decodes what a function is invoked with.
 *
 * <ul>
 *   <li>A batch of a queue: each message is an EventBridge event or an S3 notification.
 *   <li>An EventBridge event of S3: its key is raw.
 *   <li>A notification of S3 itself: its keys are form-encoded.
 *   <li>{@code s3:TestEvent}, which S3 sends when a notification is set up.
 *   <li>A batch of a Step Functions map: items of a listing, or lines of an inventory.
 * </ul>
 *
 * <p>Nothing is thrown: what is not understood is {@link Hint.Unknown}.
 *
 * <pre>{@code
 * new EventReader().read("{\"source\": \"aws.s3\", \"detail-type\": \"Object Created\",
 *     \"detail\": {\"bucket\": {\"name\": \"uploads\"}, \"object\": {\"key\": \"a b\"}}}")
 * // one message with the hint Changed[bucket=uploads, key=a b]
 * }</pre>
 */
public final class EventReader {
  /** Decodes one invocation's event, JSON text. */
  public Delivery read(String event) {
    Object value;
    try {
      value = JsonValues.read(event);
    } catch (IllegalArgumentException e) {
      return new Delivery(false, List.of(new Message(null, List.of(unknown(e)), event)));
    }
    if (at(value, "Records") instanceof List<?> records && anyQueued(records)) {
      List<Message> messages = new ArrayList<>(records.size());
      for (Object record : records) {
        messages.add(queued(record));
      }
      return new Delivery(true, messages);
    }
    return new Delivery(false, List.of(new Message(null, hints(value), event)));
  }

  private static boolean anyQueued(List<?> records) {
    for (Object record : records) {
      if (isQueued(record)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQueued(@Nullable Object record) {
    return "aws:sqs".equals(textAt(record, "eventSource"));
  }

  private static Message queued(@Nullable Object record) {
    String id = textAt(record, "messageId");
    String body = textAt(record, "body");
    if (!isQueued(record) || body == null) {
      return new Message(id, List.of(new Hint.Unknown("it is not a message of a queue")), "");
    }
    try {
      return new Message(id, hints(JsonValues.read(body)), body);
    } catch (IllegalArgumentException e) {
      return new Message(id, List.of(unknown(e)), body);
    }
  }

  private static List<Hint> hints(@Nullable Object value) {
    if (at(value, "Records") instanceof List<?> records) {
      return records.stream().map(EventReader::notified).toList();
    }
    if (at(value, "Items") instanceof List<?> items) {
      return items.stream().map(item -> mapped(item, at(value, "BatchInput"))).toList();
    }
    if ("s3:TestEvent".equals(textAt(value, "Event"))) {
      return List.of(new Hint.Trial());
    }
    return List.of(bridged(value));
  }

  /** An EventBridge event. */
  private static Hint bridged(@Nullable Object event) {
    String source = textAt(event, "source");
    String type = textAt(event, "detail-type");
    if (!"aws.s3".equals(source) || type == null || !type.startsWith("Object ")) {
      return new Hint.Unknown(
          "it is no event of S3: source '" + source + "', detail-type '" + type + "'");
    }
    return changed(
        textAt(event, "detail", "bucket", "name"), textAt(event, "detail", "object", "key"), false);
  }

  /** A record of S3's own notification. Versions 2.x add fields and keep these. */
  private static Hint notified(@Nullable Object record) {
    String source = textAt(record, "eventSource");
    String version = textAt(record, "eventVersion");
    if (!"aws:s3".equals(source) || version == null || !version.startsWith("2.")) {
      return new Hint.Unknown(
          "it is no record of S3 in version 2: source '" + source + "', version '" + version + "'");
    }
    return changed(
        textAt(record, "s3", "bucket", "name"), textAt(record, "s3", "object", "key"), true);
  }

  /** An item of a distributed map: a listing has raw keys, an inventory form-encoded ones. */
  private static Hint mapped(@Nullable Object item, @Nullable Object common) {
    return changed(
        textAt(common, "bucket"),
        textAt(item, "Key"),
        "inventory".equals(textAt(common, "keysFrom")));
  }

  private static Hint changed(@Nullable String bucket, @Nullable String key, boolean encoded) {
    if (bucket == null || key == null) {
      return new Hint.Unknown("it names no bucket or no key");
    }
    try {
      return new Hint.Changed(bucket, encoded ? KeyText.formDecoded(key) : key);
    } catch (IllegalArgumentException e) {
      return unknown(e);
    }
  }

  private static Hint unknown(IllegalArgumentException e) {
    return new Hint.Unknown(String.valueOf(e.getMessage()));
  }
}

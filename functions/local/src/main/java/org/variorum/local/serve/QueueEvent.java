package org.variorum.local.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.Consumer;
import org.variorum.archive.json.JsonText;
import org.variorum.local.folder.Entry;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what a queue hands to a function: a batch of messages, each with one event that
 * EventBridge would send for an object of S3.
 */
final class QueueEvent {
  private static final String ACCOUNT = "000000000000";
  private static final String REGION = "us-east-1";

  /** The name of the message about {@code entry}. */
  static String messageId(Entry entry) {
    return entry.bucket().label() + "-" + entry.sequence();
  }

  /** One batch, as JSON text. */
  String batch(List<Entry> entries) {
    return json(json -> {
      json.writeArrayPropertyStart("Records");
      entries.forEach(entry -> message(entry, json));
      json.writeEndArray();
    });
  }

  private void message(Entry entry, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("messageId", messageId(entry));
    json.writeStringProperty("receiptHandle", messageId(entry));
    json.writeStringProperty("body", json(body -> event(entry, body)));
    json.writeObjectPropertyStart("attributes");
    json.writeStringProperty("ApproximateReceiveCount", "1");
    json.writeStringProperty("SentTimestamp", Long.toString(entry.modified().toEpochMilli()));
    json.writeEndObject();
    json.writeObjectPropertyStart("messageAttributes");
    json.writeEndObject();
    json.writeStringProperty("eventSource", "aws:sqs");
    json.writeStringProperty(
        "eventSourceARN",
        "arn:aws:sqs:%s:%s:%s".formatted(REGION, ACCOUNT, entry.bucket().label()));
    json.writeStringProperty("awsRegion", REGION);
    json.writeEndObject();
  }

  private static void event(Entry entry, JsonGenerator json) {
    json.writeStringProperty("version", "0");
    json.writeStringProperty("id", messageId(entry));
    json.writeStringProperty("detail-type", entry.marker() ? "Object Deleted" : "Object Created");
    json.writeStringProperty("source", "aws.s3");
    json.writeStringProperty("account", ACCOUNT);
    json.writeStringProperty("time", entry.modified().toString());
    json.writeStringProperty("region", REGION);
    json.writeArrayPropertyStart("resources");
    json.writeString("arn:aws:s3:::" + entry.bucket().label());
    json.writeEndArray();
    json.writeObjectPropertyStart("detail");
    json.writeStringProperty("version", "0");
    json.writeObjectPropertyStart("bucket");
    json.writeStringProperty("name", entry.bucket().label());
    json.writeEndObject();
    json.writeObjectPropertyStart("object");
    json.writeStringProperty("key", entry.key());
    if (!entry.marker()) {
      json.writeNumberProperty("size", entry.size());
      json.writeStringProperty("etag", entry.tag().replace("\"", ""));
    }
    if (entry.bucket().versioned()) {
      json.writeStringProperty("version-id", entry.versionId());
    }
    json.writeStringProperty("sequencer", "%016X".formatted(entry.sequence()));
    json.writeEndObject();
    json.writeStringProperty("request-id", messageId(entry));
    json.writeStringProperty("requester", ACCOUNT);
    json.writeStringProperty("source-ip-address", "127.0.0.1");
    if (entry.marker()) {
      json.writeStringProperty("reason", "DeleteObject");
      json.writeStringProperty("deletion-type", "Delete Marker Created");
    } else {
      json.writeStringProperty("reason", "PutObject");
    }
    json.writeEndObject();
  }

  private static String json(Consumer<JsonGenerator> fields) {
    return new String(JsonText.object(fields), UTF_8);
  }
}

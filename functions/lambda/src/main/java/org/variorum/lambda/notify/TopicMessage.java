package org.variorum.lambda.notify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A message for a topic, as the action Publish of SNS (API version 2010-03-31) takes it.
 *
 * @param topicArn the topic
 * @param subject what mail has as its subject, or null
 * @param message the message, in JSON one for each way of delivery when {@code messageStructure}
 *     says so
 * @param messageStructure {@code json}, or null for one message for all
 * @param messageAttributes what subscriptions filter by, by name
 */
public record TopicMessage(
    String topicArn,
    @Nullable String subject,
    String message,
    @Nullable String messageStructure,
    SortedMap<String, Attribute> messageAttributes) {
  public TopicMessage {
    messageAttributes = Collections.unmodifiableSortedMap(new TreeMap<>(messageAttributes));
  }

  /**
   * One thing to filter by.
   *
   * @param dataType {@code String} or {@code String.Array}
   * @param stringValue the text, or an array of texts in JSON
   */
  public record Attribute(String dataType, String stringValue) {}

  /**
   * The request's body, a form (application/x-www-form-urlencoded).
   *
   * <pre>{@code
   * Action=Publish&Version=2010-03-31&TopicArn=arn%3A...&Message=...
   *   &MessageAttributes.entry.1.Name=article&MessageAttributes.entry.1.Value.DataType=String...
   * }</pre>
   */
  String form() {
    StringBuilder form = new StringBuilder("Action=Publish&Version=2010-03-31");
    field(form, "TopicArn", topicArn);
    field(form, "Subject", subject);
    field(form, "Message", message);
    field(form, "MessageStructure", messageStructure);
    int number = 1;
    for (Map.Entry<String, Attribute> attribute : messageAttributes.entrySet()) {
      String entry = "MessageAttributes.entry." + number++;
      field(form, entry + ".Name", attribute.getKey());
      field(form, entry + ".Value.DataType", attribute.getValue().dataType());
      field(form, entry + ".Value.StringValue", attribute.getValue().stringValue());
    }
    return form.toString();
  }

  private static void field(StringBuilder form, String name, @Nullable String value) {
    if (value != null) {
      form.append('&').append(name).append('=').append(URLEncoder.encode(value, UTF_8));
    }
  }
}

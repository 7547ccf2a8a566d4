package org.variorum.lambda.notify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.archive.json.JsonText;
import org.variorum.archive.notify.Attributes;
import org.variorum.archive.notify.Notification;
import org.variorum.lambda.notify.TopicMessage.Attribute;

/**
 * A notification as SNS wants it: the CloudEvents event for programs, a text for e-mail, one line
 * for a telephone, and attributes that subscriptions filter by.
 */
final class SnsMessage {
  /** SNS takes 262,144 bytes for the message and its attributes; what is left is for names. */
  static final int LARGEST = 260_000;

  /**
   * What SNS allows for a subject, by the <a
   * href="https://docs.aws.amazon.com/sns/latest/api/API_Publish.html">reference of Publish</a>:
   * UTF-8 text of fewer than 100 characters, without line breaks and control characters.
   */
  private static final int LONGEST_SUBJECT = 99;

  /** Unicode's own line breaks, which are no control characters. */
  private static final char LINE_SEPARATOR = '\u2028';

  private static final char PARAGRAPH_SEPARATOR = '\u2029';

  /** What SNS sends as one text message. */
  private static final int LONGEST_TEXT_MESSAGE = 140;

  private SnsMessage() {}

  /**
   * The request that publishes {@code notification}. Where all forms together are too large, mail
   * has the headline alone. That fits: the event and the attributes are cut already, the event by
   * its size within a JSON string.
   */
  static TopicMessage of(Notification notification, String topic) {
    SortedMap<String, Attribute> attributes = attributes(notification);
    int size = size(attributes);
    String event = notification.json();
    String message = forms(event, notification.headline(), notification.text());
    if (size + bytes(message) > LARGEST) {
      message = forms(event, notification.headline(), notification.headline());
    }
    return new TopicMessage(topic, subject(notification.headline()), message, "json", attributes);
  }

  /** The attributes, at most the ten that SNS hands on to a queue as they are. */
  private static SortedMap<String, Attribute> attributes(Notification notification) {
    Attributes given = notification.attributes();
    SortedMap<String, Attribute> attributes = new TreeMap<>();
    attributes.put("type", text(notification.kind().type()));
    attributes.put("article", text(printable(given.article())));
    attributes.put("significance", text(given.significance().label()));
    attributes.put("casualty", text(Boolean.toString(given.casualty())));
    attributes.put("disclosure", text(given.disclosure()));
    attributes.put("findings", list(given.findings()));
    attributes.put("actors", list(given.actors()));
    attributes.put("stances", list(given.stances()));
    attributes.put("responses", list(given.responses()));
    return attributes;
  }

  private static String forms(String event, String headline, String text) {
    byte[] forms =
        JsonText.object(json -> {
          json.writeStringProperty("default", event);
          json.writeStringProperty("email", text);
          json.writeStringProperty("sms", cut(headline, LONGEST_TEXT_MESSAGE));
        });
    return new String(forms, UTF_8);
  }

  /** One line, in which control characters and line breaks are spaces. */
  private static String subject(String headline) {
    StringBuilder subject = new StringBuilder("Variorum: ").append(headline);
    for (int at = 0; at < subject.length(); at++) {
      char c = subject.charAt(at);
      if (Character.isISOControl(c) || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR) {
        subject.setCharAt(at, ' ');
      }
    }
    return cut(subject.toString(), LONGEST_SUBJECT);
  }

  /** At most {@code longest} characters; a cut shows as three dots. */
  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = longest - 3;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + "...";
  }

  /** SNS refuses what XML cannot write. */
  private static String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    int size;
    for (int at = 0; at < text.length(); at += size) {
      int c = text.codePointAt(at);
      size = Character.charCount(c);
      boolean writable = c >= ' ' && c < 0xFFFE || c == '\t' || c > 0xFFFF;
      printable.appendCodePoint(writable ? c : 0xFFFD);
    }
    return printable.toString();
  }

  private static Attribute text(String value) {
    return new Attribute("String", value);
  }

  private static Attribute list(List<String> values) {
    byte[] object =
        JsonText.object(json -> {
          json.writeArrayPropertyStart("v");
          for (String value : values) {
            json.writeString(printable(value));
          }
          json.writeEndArray();
        });
    String text = new String(object, UTF_8);
    return new Attribute("String.Array", text.substring(text.indexOf('['), text.length() - 1));
  }

  private static int size(Map<String, Attribute> attributes) {
    int size = 0;
    for (Map.Entry<String, Attribute> attribute : attributes.entrySet()) {
      Attribute value = attribute.getValue();
      size += bytes(attribute.getKey()) + bytes(value.dataType()) + bytes(value.stringValue());
    }
    return size;
  }

  private static int bytes(String text) {
    return text.getBytes(UTF_8).length;
  }
}

package org.variorum.lambda.notify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collections;
import org.variorum.archive.json.JsonText;
import org.variorum.archive.json.Sha256;
import org.variorum.archive.notify.Notification;

/**
 * A notification as Amazon Q Developer in chat applications shows it: a custom notification,
 * version 1.0. All notifications of one article are one thread.
 */
final class ChatMessage {
  /** What the format allows for a title, in characters. */
  private static final int LONGEST_TITLE = 250;

  /** What the format allows for a description, in characters. */
  private static final int LONGEST_DESCRIPTION = 8000;

  private static final String DOTS = "...";

  private ChatMessage() {}

  /** The request that publishes {@code notification}. */
  static TopicMessage of(Notification notification, String topic) {
    byte[] message =
        JsonText.object(json -> {
          json.writeStringProperty("version", "1.0");
          json.writeStringProperty("source", "custom");
          json.writeStringProperty("id", Sha256.of(notification.id()));
          json.writeObjectPropertyStart("content");
          json.writeStringProperty("textType", "client-markdown");
          json.writeStringProperty("title", quoted(notification.headline(), LONGEST_TITLE));
          json.writeStringProperty("description", quoted(notification.text(), LONGEST_DESCRIPTION));
          json.writeEndObject();
          json.writeObjectPropertyStart("metadata");
          json.writeStringProperty("threadId", Sha256.of(notification.article()));
          json.writeStringProperty("summary", quoted(notification.headline(), LONGEST_TITLE));
          json.writeStringProperty("eventType", notification.kind().type());
          json.writeEndObject();
        });
    return new TopicMessage(
        topic, null, new String(message, UTF_8), null, Collections.emptySortedMap());
  }

  /**
   * At most {@code longest} characters that show {@code text}; a cut shows as three dots. Words of
   * an article can neither call a channel nor make a link: both begin with {@code <}. An escape is
   * never cut in two.
   */
  private static String quoted(String text, int longest) {
    StringBuilder quoted = new StringBuilder(Math.min(text.length(), longest));
    int fits = 0;
    int size;
    for (int at = 0; at < text.length(); at += size) {
      int c = text.codePointAt(at);
      size = Character.charCount(c);
      switch (c) {
        case '&' -> quoted.append("&amp;");
        case '<' -> quoted.append("&lt;");
        case '>' -> quoted.append("&gt;");
        default -> quoted.appendCodePoint(c);
      }
      if (quoted.length() > longest) {
        quoted.setLength(fits);
        return quoted.append(DOTS).toString();
      }
      if (quoted.length() <= longest - DOTS.length()) {
        fits = quoted.length();
      }
    }
    return quoted.toString();
  }
}

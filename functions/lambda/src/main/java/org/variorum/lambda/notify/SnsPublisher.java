package org.variorum.lambda.notify;

import org.jspecify.annotations.Nullable;
import org.variorum.archive.notify.Notification;
import org.variorum.archive.notify.Publisher;
import org.variorum.archive.store.StoreException;

/** Publishes notifications on a topic of SNS, and on a second one that a chat shows. */
public final class SnsPublisher implements Publisher {
  private final Topics topics;
  private final String topic;
  private final @Nullable String chatTopic;
  private final @Nullable String pages;

  /**
   * @param topics how to reach both
   * @param topic the topic's ARN
   * @param chatTopic the ARN of the topic for chats, or null where there is none
   * @param pages where subscribers can open pages, with a slash at the end, or null
   */
  public SnsPublisher(
      Topics topics, String topic, @Nullable String chatTopic, @Nullable String pages) {
    this.topics = topics;
    this.topic = topic;
    this.chatTopic = chatTopic;
    this.pages = pages;
  }

  @Override
  public @Nullable String pages() {
    return pages;
  }

  /**
   * Hands {@code notification} to the topics.
   *
   * @throws StoreException when a topic did not take it
   */
  @Override
  public void publish(Notification notification) {
    topics.publish(SnsMessage.of(notification, topic), notification.id());
    if (chatTopic != null) {
      topics.publish(ChatMessage.of(notification, chatTopic), notification.id());
    }
  }
}

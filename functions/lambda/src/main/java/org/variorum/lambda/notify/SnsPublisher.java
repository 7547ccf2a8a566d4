package org.variorum.lambda.notify;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.notify.Notification;
import org.variorum.archive.notify.Publisher;
import org.variorum.archive.store.StoreException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.PublishRequest;

/** Publishes notifications on a topic of SNS, and on a second one that a chat shows. */
public final class SnsPublisher implements Publisher {
  private final Supplier<SnsClient> making;
  private @Nullable SnsClient client;
  private final String topic;
  private final @Nullable String chatTopic;

  /**
   * @param making makes the client when first something is published
   * @param topic the topic's ARN
   * @param chatTopic the ARN of the topic for chats, or null where there is none
   */
  public SnsPublisher(Supplier<SnsClient> making, String topic, @Nullable String chatTopic) {
    this.making = making;
    this.topic = topic;
    this.chatTopic = chatTopic;
  }

  /**
   * Hands {@code notification} to the topics.
   *
   * @throws StoreException when a topic did not take it
   */
  @Override
  public void publish(Notification notification) {
    send(notification, SnsMessage.of(notification, topic));
    if (chatTopic != null) {
      send(notification, ChatMessage.of(notification, chatTopic));
    }
  }

  /** Makes the client now, so that the first notification need not wait for it. */
  public void prepare() {
    client();
  }

  private synchronized SnsClient client() {
    if (client == null) {
      client = making.get();
    }
    return client;
  }

  private void send(Notification notification, PublishRequest request) {
    try {
      client().publish(request);
    } catch (SdkException e) {
      throw new StoreException(
          "could not publish '%s' on '%s': %s"
              .formatted(notification.id(), request.topicArn(), e.getMessage()),
          e);
    }
  }
}

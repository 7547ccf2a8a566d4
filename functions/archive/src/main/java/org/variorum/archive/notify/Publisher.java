package org.variorum.archive.notify;

/** Takes notifications to those who subscribed. */
public interface Publisher {
  /**
   * Hands {@code notification} over. When this returns, subscribers will be told at least once.
   *
   * @throws RuntimeException when it could not be handed over; it is published again later
   */
  void publish(Notification notification);
}

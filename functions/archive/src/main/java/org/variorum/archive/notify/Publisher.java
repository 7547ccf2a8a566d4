package org.variorum.archive.notify;

import org.jspecify.annotations.Nullable;

/** Takes notifications to those who subscribed. */
public interface Publisher {
  /**
   * Hands {@code notification} over. When this returns, subscribers will be told at least once.
   *
   * @throws RuntimeException when it could not be handed over; it is published again later
   */
  void publish(Notification notification);

  /**
   * Where subscribers can open the archive's pages, an address that ends with a slash; or null
   * where there is no such place, and notifications name objects instead.
   */
  default @Nullable String pages() {
    return null;
  }
}

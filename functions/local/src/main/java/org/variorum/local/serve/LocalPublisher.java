package org.variorum.local.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.variorum.archive.notify.Notification;
import org.variorum.archive.notify.Publisher;

/**
 * Takes notifications on one machine: a line of the file, the screen, and everybody who listens.
 * What this process has told already is not told again.
 */
final class LocalPublisher implements Publisher {
  /** Repeats come within moments: from an event and Reconcile that find the same thing to tell. */
  private static final int REMEMBERED = 10_000;

  private final NotificationLog log;
  private final Subscribers subscribers;
  private final LocalServer.News news;
  private final Supplier<String> pages;
  private final Map<String, Long> told =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > REMEMBERED;
        }
      };

  /**
   * @param pages the address of the reading pages, ending with a slash, once there are any
   */
  LocalPublisher(
      NotificationLog log, Subscribers subscribers, LocalServer.News news, Supplier<String> pages) {
    this.log = log;
    this.subscribers = subscribers;
    this.news = news;
    this.pages = pages;
  }

  @Override
  public void publish(Notification notification) {
    String json = notification.json();
    long number = tell(notification, json);
    log.force(number);
  }

  private synchronized long tell(Notification notification, String json) {
    Long before = told.get(notification.kind() + " " + notification.id());
    if (before != null) {
      return before;
    }
    long number = log.add(json);
    told.put(notification.kind() + " " + notification.id(), number);
    subscribers.send(notification.id(), json);
    // What lies in the archive can be looked at under the same name.
    news.notified(notification.text().replace(notification.source() + "/", pages.get()));
    return number;
  }
}

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
  private final Map<String, Boolean> told =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
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
  public synchronized void publish(Notification notification) {
    String key = notification.kind() + " " + notification.id();
    if (told.containsKey(key)) {
      return;
    }
    String json = notification.json();
    log.add(json);
    told.put(key, true);
    subscribers.send(notification.id(), json);
    // What lies in the archive can be looked at under the same name.
    news.notified(notification.text().replace(notification.source() + "/", pages.get()));
  }
}

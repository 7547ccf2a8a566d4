package org.variorum.evaluation.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.notify.Notification;
import org.variorum.archive.notify.Publisher;

/** A publisher that remembers what was told. */
final class Told implements Publisher {
  private final Map<String, String> last = new HashMap<>();
  private final List<String> differing = new ArrayList<>();
  private long repeats;

  @Override
  public void publish(Notification notification) {
    @Nullable String before = last.put(notification.id(), notification.json());
    if (before != null) {
      repeats++;
      if (!before.equals(notification.json())) {
        differing.add(notification.id());
      }
    }
  }

  /** Notifications by id; the last of each. */
  Map<String, String> last() {
    return last;
  }

  /** How many notifications were told more than once. */
  long repeats() {
    return repeats;
  }

  /** Ids that were told twice with different words. */
  List<String> differing() {
    return differing;
  }
}

package org.variorum.lambda.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is handled, and answered for, as one.
 *
 * @param id the queue's id for the message, or null where no queue stands before the function
 * @param hints what it says, in its order
 * @param body the text that was decoded
 */
public record Message(@Nullable String id, List<Hint> hints, String body) {
  public Message {
    hints = List.copyOf(hints);
  }
}

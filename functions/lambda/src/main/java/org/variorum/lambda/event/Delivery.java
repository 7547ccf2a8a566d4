package org.variorum.lambda.event;

import java.util.List;

/**
 * All that one invocation brings.
 *
 * @param queued whether a queue sent it, which wants to hear of each message that failed
 * @param messages in the sender's order
 */
public record Delivery(boolean queued, List<Message> messages) {
  public Delivery {
    messages = List.copyOf(messages);
  }
}

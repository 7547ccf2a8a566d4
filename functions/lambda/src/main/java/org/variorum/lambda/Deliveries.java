package org.variorum.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.variorum.archive.json.JsonText;
import org.variorum.archive.store.ObjectStore;
import org.variorum.lambda.event.Delivery;
import org.variorum.lambda.event.EventReader;
import org.variorum.lambda.event.Hint;
import org.variorum.lambda.event.Message;
import org.variorum.lambda.log.Journal;
import org.variorum.lambda.log.Metric;

/**
 * Works through what one invocation brings. Each key is handled once, however many messages name
 * it. A message fails when one of its keys does, and only failed messages come again.
 */
final class Deliveries {
  private final EventReader reader = new EventReader();
  private final String bucket;
  private final UnknownMessages unknownMessages;
  private final Journal journal;

  /**
   * @param bucket the bucket whose keys are handled; another bucket's are not understood
   * @param archive where messages are kept that are not understood
   */
  Deliveries(String bucket, ObjectStore archive, Journal journal) {
    this.bucket = bucket;
    this.unknownMessages = new UnknownMessages(archive);
    this.journal = journal;
  }

  /**
   * Handles {@code event} and writes the answer: to a queue, which messages failed.
   *
   * @param requestId the invocation's id, which names what no queue named
   * @param work what to do for a key; whatever it throws makes the key's messages come again
   * @throws IllegalStateException when something failed that no queue sends again, so that the
   *     caller learns of it
   */
  void work(InputStream event, OutputStream answer, String requestId, Consumer<String> work)
      throws IOException {
    Delivery delivery = reader.read(new String(event.readAllBytes(), UTF_8));
    Map<String, Boolean> done = new HashMap<>();
    List<String> failed = new ArrayList<>();
    for (Message message : delivery.messages()) {
      String id = message.id() == null ? requestId : message.id();
      if (!succeeds(message, id, done, work)) {
        failed.add(id);
      }
    }
    if (!failed.isEmpty()) {
      journal.count(Map.of(Metric.FAILURES, (long) failed.size()));
    }
    if (!delivery.queued() && !failed.isEmpty()) {
      throw new IllegalStateException("request '" + requestId + "' failed, see its log");
    }
    answer.write(answer(failed));
  }

  /**
   * @param done of each key that was worked on, whether that succeeded
   */
  private boolean succeeds(
      Message message, String id, Map<String, Boolean> done, Consumer<String> work) {
    boolean succeeded = true;
    List<Hint.Unknown> unknown = new ArrayList<>();
    for (Hint hint : message.hints()) {
      switch (hint) {
        case Hint.Changed(String where, String key) -> {
          if (where.equals(bucket)) {
            if (!done.containsKey(key)) {
              done.put(key, attempt(key, work));
            }
            succeeded &= done.get(key);
          } else {
            unknown.add(new Hint.Unknown("bucket '" + where + "' is not '" + bucket + "'"));
          }
        }
        case Hint.Trial() -> journal.note("trial", Map.of("message", id));
        case Hint.Unknown none -> unknown.add(none);
      }
    }
    return succeeded & (unknown.isEmpty() || keeps(message, id, unknown));
  }

  private boolean keeps(Message message, String id, List<Hint.Unknown> unknown) {
    try {
      unknownMessages.keep(id, message, unknown);
      journal.trouble("unknown", Map.of("message", id));
      journal.count(Map.of(Metric.UNKNOWN_MESSAGES, 1L));
      return true;
    } catch (RuntimeException e) {
      journal.trouble("failed", Map.of("message", id, "error", Journal.cause(e)));
      return false;
    }
  }

  private boolean attempt(String key, Consumer<String> work) {
    // An invocation that is killed writes nothing more; then this line says what it was at.
    journal.note("begins", Map.of("key", key));
    try {
      work.accept(key);
      return true;
    } catch (RuntimeException e) {
      journal.trouble("failed", key, e);
      return false;
    }
  }

  private static byte[] answer(List<String> failed) {
    return JsonText.object(json -> {
      json.writeArrayPropertyStart("batchItemFailures");
      for (String id : failed) {
        json.writeStartObject();
        json.writeStringProperty("itemIdentifier", id);
        json.writeEndObject();
      }
      json.writeEndArray();
    });
  }
}

package org.variorum.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.List;
import org.variorum.archive.json.JsonText;
import org.variorum.archive.store.ObjectStore;
import org.variorum.archive.store.PatientPut;
import org.variorum.archive.store.StoreException;
import org.variorum.lambda.event.Hint;
import org.variorum.lambda.event.Message;

/**
 * Keeps messages that nobody understands in the archive, under {@code unknown/<id>.json}: trying
 * them again would not help, and they must not be lost.
 *
 * <pre>{@code
 * {"schema":"unknown-message/1","id":"19dd0b57","reasons":["it is not JSON"],"body":"hello"}
 * }</pre>
 */
final class UnknownMessages {
  /** Message ids of SQS and request ids of Lambda have 36 characters; others may be longer. */
  private static final int LONGEST_ID = 80;

  private final PatientPut put;

  UnknownMessages(ObjectStore archive) {
    this.put = new PatientPut(archive);
  }

  /**
   * Keeps {@code message}, once however often it comes.
   *
   * @param id its name; whatever is no letter, digit or hyphen is written in hexadecimal
   * @param unknown what was not understood, one or more
   * @throws StoreException when it could not be kept
   */
  void keep(String id, Message message, List<Hint.Unknown> unknown) {
    byte[] content =
        JsonText.object(json -> {
          json.writeStringProperty("schema", "unknown-message/1");
          json.writeStringProperty("id", id);
          json.writeArrayPropertyStart("reasons");
          unknown.forEach(hint -> json.writeString(hint.reason()));
          json.writeEndArray();
          json.writeStringProperty("body", message.body());
        });
    String key = "unknown/" + name(id) + ".json";
    put.create(key, content, "application/json");
  }

  private static String name(String id) {
    boolean plain =
        id.length() <= LONGEST_ID
            && id.chars().allMatch(c -> c == '-' || (c < 128 && Character.isLetterOrDigit(c)));
    if (plain && !id.isEmpty()) {
      return id;
    }
    String hex = HexFormat.of().formatHex(id.getBytes(UTF_8));
    return "x" + hex.substring(0, Math.min(hex.length(), LONGEST_ID));
  }
}

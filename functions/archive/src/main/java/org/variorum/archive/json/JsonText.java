package org.variorum.archive.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.variorum.statements.json.JsonValues;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes one JSON object as UTF-8 bytes; the same fields always give the same bytes. */
public final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  /**
   * The bytes of the object whose fields {@code fields} writes, on one line.
   *
   * <pre>{@code
   * JsonText.object(json -> json.writeNumberProperty("sequence", 1)); // {"sequence":1}
   * }</pre>
   */
  public static byte[] object(Consumer<JsonGenerator> fields) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    try (JsonGenerator json =
        FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      json.writeStartObject();
      fields.accept(json);
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  /**
   * The value of the JSON document {@code bytes}, as {@link JsonValues} has it.
   *
   * @throws IllegalArgumentException when they are not one JSON value, or are {@code null}
   */
  public static Object read(byte[] bytes) {
    Object value = JsonValues.read(new String(bytes, UTF_8));
    if (value == null) {
      throw new IllegalArgumentException("it is null, not a JSON object");
    }
    return value;
  }
}

package org.variorum.statements.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * JSON as maps, lists and strings. Made with the streaming parser alone: a function that starts
 * loads a tenth of the classes that a binder would.
 *
 * <p>Objects are {@code Map<String, Object>}, arrays {@code List<Object>}, everything else its
 * text; {@code null} is null. Of a name that comes twice the last value counts.
 */
public final class JsonValues {
  /** Nobody nests a document deeper; a stranger's file must not exhaust the stack. */
  private static final int DEEPEST = 100;

  private static final StreamReadConstraints BOUNDS =
      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build();

  private static final JsonFactory STRICT =
      JsonFactory.builder().streamReadConstraints(BOUNDS).build();

  /** What pages need; whoever reads events alone never makes it. */
  private static final class Lenient {
    static final JsonFactory FACTORY =
        JsonFactory.builder()
            .streamReadConstraints(BOUNDS)
            .enable(
                JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                JsonReadFeature.ALLOW_TRAILING_COMMA,
                JsonReadFeature.ALLOW_JAVA_COMMENTS,
                JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
  }

  private JsonValues() {}

  /**
   * The value of {@code text}.
   *
   * @throws IllegalArgumentException when it is not one JSON value
   */
  public static @Nullable Object read(String text) {
    return read(STRICT, text);
  }

  /**
   * The value of {@code text} as publishers write it into pages: with line breaks in strings,
   * commas too many, and remarks.
   *
   * @throws IllegalArgumentException when it is not one JSON value even so
   */
  public static @Nullable Object readLeniently(String text) {
    return read(Lenient.FACTORY, text);
  }

  /** What lies under {@code names}, one below the other, or null. */
  public static @Nullable Object at(@Nullable Object value, String... names) {
    Object found = value;
    for (String name : names) {
      if (!(found instanceof Map<?, ?> object)) {
        return null;
      }
      found = object.get(name);
    }
    return found;
  }

  /** The text that lies under {@code names}, or null where there is none. */
  public static @Nullable String textAt(@Nullable Object value, String... names) {
    return at(value, names) instanceof String text ? text : null;
  }

  /** The elements of {@code value}: of a list all of them, of null none, else itself. */
  public static List<?> elements(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list;
    }
    return value == null ? List.of() : List.of(value);
  }

  private static @Nullable Object read(JsonFactory factory, String text) {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == null) {
        throw new IllegalArgumentException("it is empty, not JSON");
      }
      Object value = value(parser);
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("it has more than one JSON value");
      }
      return value;
    } catch (JacksonException e) {
      throw new IllegalArgumentException("it is not JSON", e);
    }
  }

  private static @Nullable Object value(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        object.put(name, value(parser));
      }
      return object;
    }
    if (token == JsonToken.START_ARRAY) {
      List<@Nullable Object> array = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        array.add(value(parser));
      }
      return array;
    }
    return token == JsonToken.VALUE_NULL ? null : parser.getString();
  }
}

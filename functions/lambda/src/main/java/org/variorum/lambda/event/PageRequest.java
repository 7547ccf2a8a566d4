package org.variorum.lambda.event;

import static org.variorum.statements.json.JsonValues.at;
import static org.variorum.statements.json.JsonValues.textAt;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.json.JsonValues;

/**
 * A request for a page, as the address of a function sends it (payload format 2.0).
 *
 * <pre>{@code
 * PageRequest.read("{\"rawPath\": \"/\", \"headers\": {\"host\": \"example.org\"}}")
 * // PageRequest[method=GET, path=/, query={}, address=http://example.org]
 * }</pre>
 *
 * @param method the HTTP method
 * @param path the path as sent
 * @param query the parameters, decoded
 * @param address what the reader's browser calls this site, such as {@code https://example.org}
 */
public record PageRequest(String method, String path, Map<String, String> query, String address) {
  public PageRequest {
    query = Map.copyOf(query);
  }

  /**
   * The request that {@code event} holds, JSON text. What is missing is a request for the first
   * page.
   *
   * @throws IllegalArgumentException when it is not JSON
   */
  public static PageRequest read(String event) {
    Object json = JsonValues.read(event);
    Map<String, String> query = new LinkedHashMap<>();
    if (at(json, "queryStringParameters") instanceof Map<?, ?> parameters) {
      parameters.forEach(
          (name, value) -> query.put(String.valueOf(name), value == null ? "" : value.toString()));
    }
    return new PageRequest(
        otherwise(textAt(json, "requestContext", "http", "method"), "GET"),
        otherwise(textAt(json, "rawPath"), "/"),
        query,
        address(
            otherwise(textAt(json, "headers", "x-forwarded-proto"), "http"),
            otherwise(textAt(json, "headers", "host"), "localhost")));
  }

  /** Headers come from strangers: what is no name of a host is not repeated. */
  private static String address(String scheme, String host) {
    boolean plain =
        host.chars()
            .allMatch(
                c -> c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == ':' || c == '-'));
    return (scheme.equals("https") ? "https" : "http") + "://" + (plain ? host : "localhost");
  }

  private static String otherwise(@Nullable String text, String otherwise) {
    return text == null || text.isEmpty() ? otherwise : text;
  }
}

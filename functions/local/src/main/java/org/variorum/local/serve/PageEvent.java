package org.variorum.local.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.variorum.archive.json.JsonText;

/**
 * Writes what a function's address hands to its function: a request in payload format 2.0.
 *
 * @param method the HTTP method
 * @param uri the path and the query as sent
 * @param host where the reader's browser found this site, such as {@code 127.0.0.1:8080}
 */
record PageEvent(String method, URI uri, String host) {
  /** The event, JSON in UTF-8. */
  byte[] write() {
    String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    return JsonText.object(json -> {
      json.writeStringProperty("version", "2.0");
      json.writeStringProperty("rawPath", uri.getRawPath());
      json.writeStringProperty("rawQueryString", query);
      json.writeObjectPropertyStart("headers");
      json.writeStringProperty("host", host);
      json.writeStringProperty("x-forwarded-proto", "http");
      json.writeEndObject();
      json.writeObjectPropertyStart("queryStringParameters");
      parameters(query).forEach(json::writeStringProperty);
      json.writeEndObject();
      json.writeObjectPropertyStart("requestContext");
      json.writeObjectPropertyStart("http");
      json.writeStringProperty("method", method);
      json.writeStringProperty("path", uri.getRawPath());
      json.writeEndObject();
      json.writeEndObject();
      json.writeBooleanProperty("isBase64Encoded", false);
    });
  }

  /** Decoded parameters; of those with one name the last counts. */
  private static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}

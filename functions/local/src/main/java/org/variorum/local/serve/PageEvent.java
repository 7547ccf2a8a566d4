package org.variorum.local.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes an HTTP request as the event that a function address sends (payload format 2.0). */
final class PageEvent {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** The event, as JSON text. */
  String of(HttpExchange exchange) {
    String path = exchange.getRequestURI().getRawPath();
    String query = exchange.getRequestURI().getRawQuery();
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("version", "2.0");
      json.writeStringProperty("routeKey", "$default");
      json.writeStringProperty("rawPath", path);
      json.writeStringProperty("rawQueryString", query == null ? "" : query);
      json.writeObjectPropertyStart("headers");
      for (Map.Entry<String, List<String>> header : exchange.getRequestHeaders().entrySet()) {
        json.writeStringProperty(
            header.getKey().toLowerCase(Locale.ROOT), String.join(",", header.getValue()));
      }
      json.writeEndObject();
      json.writeObjectPropertyStart("queryStringParameters");
      parameters(query == null ? "" : query).forEach(json::writeStringProperty);
      json.writeEndObject();
      json.writeObjectPropertyStart("requestContext");
      json.writeStringProperty("stage", "$default");
      json.writeObjectPropertyStart("http");
      json.writeStringProperty("method", exchange.getRequestMethod());
      json.writeStringProperty("path", path);
      json.writeStringProperty("protocol", exchange.getProtocol());
      json.writeStringProperty(
          "sourceIp", exchange.getRemoteAddress().getAddress().getHostAddress());
      json.writeEndObject();
      json.writeEndObject();
      json.writeBooleanProperty("isBase64Encoded", false);
      json.writeEndObject();
    }
    return text.toString();
  }

  /** Decoded parameters; those of one name are joined with commas. */
  private static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : query.split("&")) {
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
      if (!name.isEmpty()) {
        parameters.merge(name, value, (first, next) -> first + "," + next);
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}

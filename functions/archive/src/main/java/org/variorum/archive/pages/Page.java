package org.variorum.archive.pages;

import java.util.Map;
import java.util.TreeMap;

/**
 * An answer to a request for a page.
 *
 * @param status the HTTP status
 * @param headers by name, {@code content-type} among them; names in lower case
 * @param body the text, to be sent as UTF-8; empty for a redirection
 */
public record Page(int status, Map<String, String> headers, String body) {
  private static final String OPEN_TO_NONE = "no-store";

  public Page {
    headers = Map.copyOf(headers);
  }

  static Page html(int status, String body) {
    return of(status, "text/html; charset=utf-8", body);
  }

  static Page json(String body) {
    return of(200, "application/json", body);
  }

  static Page feed(String body) {
    return of(200, "application/atom+xml; charset=utf-8", body);
  }

  static Page redirection(String path) {
    return of(303, "text/plain; charset=utf-8", "").with("location", path);
  }

  Page with(String name, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new Page(status, more, body);
  }

  Page withoutBody() {
    return new Page(status, headers, "");
  }

  private static Page of(int status, String contentType, String body) {
    return new Page(
        status,
        Map.of(
            "content-type",
            contentType,
            "content-security-policy",
            Shell.SECURITY_POLICY,
            "x-content-type-options",
            "nosniff",
            "referrer-policy",
            "no-referrer",
            "cache-control",
            status == 200 ? "no-cache" : OPEN_TO_NONE),
        body);
  }
}

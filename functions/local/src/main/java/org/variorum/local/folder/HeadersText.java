package org.variorum.local.folder;

import tools.jackson.databind.json.JsonMapper;

/** How headers stand in the database: as JSON. */
final class HeadersText {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private HeadersText() {}

  static String write(Headers headers) {
    return MAPPER.writeValueAsString(headers);
  }

  static Headers read(String text) {
    return MAPPER.readValue(text, Headers.class);
  }
}

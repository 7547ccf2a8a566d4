package org.variorum.local.command;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON for people: indented. */
final class PrettyJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private PrettyJson() {}

  /** Writes to {@code out}, which stays open. */
  static JsonGenerator on(Writer out) {
    return MAPPER
        .writerWithDefaultPrettyPrinter()
        .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .createGenerator(out);
  }
}

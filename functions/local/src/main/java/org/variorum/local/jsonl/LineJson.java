package org.variorum.local.jsonl;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.Engine;
import org.variorum.statements.extract.Extraction;
import org.variorum.statements.extract.Extractor;
import org.variorum.statements.extract.Hints;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.render.ComparisonJson;
import org.variorum.statements.render.ReadingJson;
import org.variorum.statements.text.PlainText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON-lines forms of {@code read} and {@code diff}: what one input line is and what its output
 * line says. A line that is not valid gives {@code {"id": …, "error": "…"}}.
 */
public final class LineJson {
  private final JsonMapper mapper = JsonMapper.builder().build();
  private final Engine engine = new Engine();
  private final PlainText plain = new PlainText();
  private final Extractor extractor = new Extractor();
  private final ReadingJson readings = new ReadingJson();
  private final ComparisonJson comparisons = new ComparisonJson();

  /** Reads {@code {"id", "text"}} or {@code {"id", "html", "url"?}}. */
  public Lines.Result read(String line) {
    return answer(
        line,
        (input, json) -> {
          Article article = article(input);
          readings.write(engine.read(article), json);
        });
  }

  /** Compares {@code {"id", "before", "after"}}; the alignment goes along where it is wanted. */
  public Lines.Result diff(String line, boolean alignment) {
    return answer(
        line,
        (input, json) -> {
          Comparison comparison =
              engine.compare(plain.read(text(input, "before")), plain.read(text(input, "after")));
          json.writeStringProperty("schema", "statement-diff/1");
          json.writeStringProperty("engine", Engine.NAME);
          comparisons.write(comparison, "", json);
          if (alignment) {
            comparisons.alignment(comparison, json);
          }
        });
  }

  private interface Answer {
    void write(JsonNode input, JsonGenerator json);
  }

  /** Bad data: the line does not have the form that the command documents. */
  private static final class BadLine extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadLine(String message) {
      super(message);
    }
  }

  private Lines.Result answer(String line, Answer answer) {
    JsonNode input;
    try {
      input = mapper.readTree(line);
    } catch (JacksonException e) {
      return error(null, "not a JSON object: " + e.getOriginalMessage());
    }
    if (!input.isObject()) {
      return error(null, "not a JSON object: a line is one object");
    }
    @Nullable JsonNode id = input.get("id");
    try {
      return new Lines.Result(object(id, json -> answer.write(input, json)), true);
    } catch (BadLine e) {
      return error(id, String.valueOf(e.getMessage()));
    }
  }

  private Lines.Result error(@Nullable JsonNode id, String message) {
    return new Lines.Result(object(id, json -> json.writeStringProperty("error", message)), false);
  }

  private String object(@Nullable JsonNode id, Consumer<JsonGenerator> fields) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = mapper.createGenerator(out)) {
      json.writeStartObject();
      json.writeName("id");
      if (id == null) {
        json.writeNull();
      } else {
        mapper.writeTree(json, id);
      }
      fields.accept(json);
      json.writeEndObject();
    }
    return out.toString();
  }

  private Article article(JsonNode input) {
    if (input.has("html")) {
      @Nullable String address = input.has("url") ? input.get("url").asString("") : null;
      byte[] page = text(input, "html").getBytes(StandardCharsets.UTF_8);
      return switch (extractor.extract(
          page, new Hints(null, "text/html; charset=utf-8", address))) {
        case Extraction.Found found -> found.article();
        case Extraction.Unreadable problem -> throw new BadLine(problem.reason());
      };
    }
    return plain.read(text(input, "text"));
  }

  private static String text(JsonNode input, String field) {
    @Nullable JsonNode value = input.get(field);
    if (value == null || !value.isString()) {
      throw new BadLine("field '" + field + "' is missing or not a string");
    }
    return value.stringValue();
  }
}

package org.variorum.archive.version;

import static org.variorum.statements.json.JsonValues.at;
import static org.variorum.statements.json.JsonValues.textAt;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.json.JsonText;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Block;
import org.variorum.statements.model.Metadata;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Span;
import org.variorum.statements.render.ReadingJson;
import tools.jackson.core.JsonGenerator;

/**
 * A version document as JSON, {@code "schema": "version/1"}. Writing what was read gives the same
 * bytes. Blocks are half-open spans of the text in UTF-16 code units.
 *
 * <pre>{@code
 * {"schema":"version/1","engine":"...","article":"storm.html","sequence":1,"sha256":"...",
 *  "previous":null,"capturedAt":"2026-03-02T08:15:30Z",
 *  "source":{"bucket":"uploads","key":"storm.html","versionId":"...",
 *   "uploadedAt":"2026-03-02T08:15:30Z"},
 *  "statements":"...","metadata":{...},"text":"Storm hits coast...",
 *  "blocks":[{"start":0,"end":16,"role":"headline"}]}
 * }</pre>
 */
public final class VersionJson {
  private static final String SCHEMA = "version/1";

  /** The bytes of {@code document}, in UTF-8. */
  public byte[] write(VersionDocument document) {
    return JsonText.object(json -> fields(document, json));
  }

  /**
   * The document in {@code bytes}.
   *
   * @throws IllegalArgumentException when they are none, saying why
   */
  public VersionDocument read(byte[] bytes) {
    Object json = JsonText.read(bytes);
    if (!SCHEMA.equals(textAt(json, "schema"))) {
      throw new IllegalArgumentException(
          "schema is '" + textAt(json, "schema") + "', not '" + SCHEMA + "'");
    }
    return new VersionDocument(
        Integer.parseInt(text(json, "sequence")),
        text(json, "engine"),
        text(json, "sha256"),
        textAt(json, "previous"),
        instant(text(json, "capturedAt")),
        capture(at(json, "source")),
        text(json, "statements"),
        new Article(
            metadata(at(json, "metadata")), text(json, "text"), blocks(at(json, "blocks"))));
  }

  private static void fields(VersionDocument document, JsonGenerator json) {
    json.writeStringProperty("schema", SCHEMA);
    json.writeStringProperty("engine", document.engine());
    json.writeStringProperty("article", document.source().key());
    json.writeNumberProperty("sequence", document.sequence());
    json.writeStringProperty("sha256", document.sha256());
    json.writeStringProperty("previous", document.previous());
    json.writeStringProperty("capturedAt", document.capturedAt().toString());
    json.writeName("source");
    source(document.source(), json);
    json.writeStringProperty("statements", document.statements());
    json.writeObjectPropertyStart("metadata");
    ReadingJson.metadata(document.article().metadata(), json);
    json.writeEndObject();
    json.writeStringProperty("text", document.article().text());
    json.writeArrayPropertyStart("blocks");
    for (Block block : document.article().blocks()) {
      json.writeStartObject();
      json.writeNumberProperty("start", block.span().start());
      json.writeNumberProperty("end", block.span().end());
      json.writeStringProperty("role", block.role().label());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the fields that name {@code version} wherever a document tells of it. */
  public static void naming(VersionDocument version, JsonGenerator json) {
    json.writeNumberProperty("sequence", version.sequence());
    json.writeStringProperty("sha256", version.sha256());
    json.writeStringProperty("capturedAt", version.capturedAt().toString());
  }

  /** Writes {@code capture} as one object, as {@code source} of the example has it. */
  public static void source(Capture capture, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("bucket", capture.bucket());
    json.writeStringProperty("key", capture.key());
    json.writeStringProperty("versionId", capture.versionId());
    json.writeStringProperty("uploadedAt", capture.uploadedAt().toString());
    json.writeEndObject();
  }

  /** The capture that {@code json} holds. */
  static Capture capture(@Nullable Object json) {
    return new Capture(
        text(json, "bucket"),
        text(json, "key"),
        text(json, "versionId"),
        instant(text(json, "uploadedAt")));
  }

  static String text(@Nullable Object json, String name) {
    String text = textAt(json, name);
    if (text == null) {
      throw new IllegalArgumentException("field '" + name + "' is missing");
    }
    return text;
  }

  static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("'" + text + "' is no instant in UTC", e);
    }
  }

  private static Metadata metadata(@Nullable Object json) {
    return new Metadata(
        textAt(json, "title"),
        textAt(json, "byline"),
        textAt(json, "published"),
        textAt(json, "modified"),
        textAt(json, "canonical"),
        textAt(json, "language"));
  }

  private static List<Block> blocks(@Nullable Object json) {
    if (!(json instanceof List<?> list)) {
      throw new IllegalArgumentException("field 'blocks' is missing");
    }
    List<Block> blocks = new ArrayList<>(list.size());
    for (Object block : list) {
      Span span =
          new Span(Integer.parseInt(text(block, "start")), Integer.parseInt(text(block, "end")));
      blocks.add(new Block(span, Role.valueOf(text(block, "role").toUpperCase(Locale.ROOT))));
    }
    return blocks;
  }
}

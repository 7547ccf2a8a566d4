package org.variorum.archive.compare;

import org.variorum.archive.json.JsonText;
import org.variorum.archive.version.VersionDocument;
import org.variorum.archive.version.VersionJson;
import org.variorum.statements.Engine;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.render.ComparisonJson;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a diff document, {@code "schema": "statement-diff/1"}: a function of two version documents
 * and the engine alone.
 *
 * <pre>{@code
 * {"schema":"statement-diff/1","engine":"...","article":"storm.html",
 *  "from":{"sequence":1,"sha256":"...","capturedAt":"2026-03-02T08:15:30Z","source":{...}},
 *  "to":{...}, what ComparisonJson writes}
 * }</pre>
 */
public final class DiffJson {
  private final ComparisonJson comparisons = new ComparisonJson();

  /**
   * The bytes of the diff of {@code before} with {@code after}, JSON in UTF-8.
   *
   * @param comparison the comparison of the two
   */
  public byte[] write(VersionDocument before, VersionDocument after, Comparison comparison) {
    return JsonText.object(json -> {
      json.writeStringProperty("schema", "statement-diff/1");
      json.writeStringProperty("engine", Engine.NAME);
      json.writeStringProperty("article", after.source().key());
      side("from", before, json);
      side("to", after, json);
      comparisons.write(comparison, before.sequence() + "-" + after.sequence() + "/", json);
    });
  }

  private static void side(String name, VersionDocument version, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    VersionJson.naming(version, json);
    json.writeName("source");
    VersionJson.source(version.source(), json);
    json.writeEndObject();
  }
}

package org.variorum.statements.render;

import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Attribution;
import org.variorum.statements.model.Length;
import org.variorum.statements.model.Metadata;
import org.variorum.statements.model.Quantity;
import org.variorum.statements.model.Quotation;
import org.variorum.statements.model.Statement;
import org.variorum.statements.model.TimeExpression;
import org.variorum.statements.reading.Reading;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what was read in an article: its metadata, text and statements. The caller opens and
 * closes the object around it.
 */
public final class ReadingJson {

  /** Writes the fields of {@code reading}. */
  public void write(Reading reading, JsonGenerator json) {
    metadata(reading.article().metadata(), json);
    json.writeStringProperty("text", reading.article().text());
    json.writeName("statements");
    json.writeStartArray();
    for (Statement statement : reading.statements()) {
      statement(statement, json);
    }
    json.writeEndArray();
  }

  /** Writes the fields of {@code metadata}; what is absent is null. */
  public static void metadata(Metadata metadata, JsonGenerator json) {
    json.writeStringProperty("title", metadata.title());
    json.writeStringProperty("byline", metadata.byline());
    json.writeStringProperty("published", metadata.published());
    json.writeStringProperty("modified", metadata.modified());
    json.writeStringProperty("canonical", metadata.canonical());
    json.writeStringProperty("language", metadata.language());
  }

  private static void statement(Statement statement, JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("index", statement.sentence().index());
    json.writeNumberProperty("start", statement.sentence().span().start());
    json.writeNumberProperty("end", statement.sentence().span().end());
    json.writeStringProperty("text", statement.sentence().text());
    json.writeStringProperty("role", statement.sentence().role().label());
    json.writeStringProperty("certainty", statement.certainty().label());
    json.writeName("attribution");
    attribution(statement.attribution(), json);
    json.writeName("quotations");
    json.writeStartArray();
    for (Quotation quotation : statement.quotations()) {
      json.writeStartObject();
      FindingJson.quotationFields(quotation, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeName("quantities");
    json.writeStartArray();
    for (Quantity quantity : statement.quantities()) {
      json.writeStartObject();
      FindingJson.quantityFields(quantity, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeName("times");
    json.writeStartArray();
    for (TimeExpression time : statement.times()) {
      json.writeStartObject();
      json.writeNumberProperty("start", time.span().start());
      json.writeNumberProperty("end", time.span().end());
      json.writeStringProperty("text", time.text());
      @Nullable Length length = time.length();
      if (length != null) {
        FindingJson.lengthFields(length, json);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void attribution(@Nullable Attribution attribution, JsonGenerator json) {
    if (attribution == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringProperty("source", attribution.source());
    json.writeNumberProperty("start", attribution.span().start());
    json.writeNumberProperty("end", attribution.span().end());
    json.writeStringProperty("cue", attribution.cue());
    json.writeEndObject();
  }
}

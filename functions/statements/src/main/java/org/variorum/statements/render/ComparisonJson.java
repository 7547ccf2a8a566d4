package org.variorum.statements.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.variorum.statements.model.Change;
import org.variorum.statements.model.ChangeType;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Link;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.WordEdit;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a comparison's part of the diff document: {@code disclosure}, {@code counts} and {@code
 * changes}, and on demand {@code alignment}. The caller opens and closes the object around it.
 */
public final class ComparisonJson {
  private final FindingJson findings = new FindingJson();

  /** Writes the fields of {@code comparison}; change ids are {@code prefix} and a number from 1. */
  public void write(Comparison comparison, String prefix, JsonGenerator json) {
    summary(comparison, json);
    List<Integer> all = new ArrayList<>();
    for (int index = 0; index < comparison.changes().size(); index++) {
      all.add(index);
    }
    changes(comparison, all, prefix, json);
  }

  /** Writes the fields {@code disclosure} and {@code counts}. */
  public void summary(Comparison comparison, JsonGenerator json) {
    json.writeStringProperty("disclosure", comparison.disclosure().label());
    json.writeName("counts");
    counts(comparison, json);
  }

  /**
   * Writes the field {@code changes} with those at {@code chosen}, whose ids stay what they are.
   */
  public void changes(
      Comparison comparison, List<Integer> chosen, String prefix, JsonGenerator json) {
    json.writeArrayPropertyStart("changes");
    for (int index : chosen) {
      change(comparison.changes().get(index), prefix + (index + 1), json);
    }
    json.writeEndArray();
  }

  /** Writes the field {@code alignment}: every sentence of both sides and every link. */
  public void alignment(Comparison comparison, JsonGenerator json) {
    json.writeName("alignment");
    json.writeStartObject();
    json.writeName("before");
    sentences(comparison.before(), true, json);
    json.writeName("after");
    sentences(comparison.after(), true, json);
    json.writeName("links");
    json.writeStartArray();
    for (Link link : comparison.alignment().links()) {
      json.writeStartObject();
      json.writeName("before");
      indexes(link.before(), json);
      json.writeName("after");
      indexes(link.after(), json);
      json.writeStringProperty("type", link.type().label());
      json.writeBooleanProperty("moved", link.moved());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void counts(Comparison comparison, JsonGenerator json) {
    Map<ChangeType, Integer> counts = new EnumMap<>(ChangeType.class);
    for (Change change : comparison.changes()) {
      counts.put(change.type(), counts.getOrDefault(change.type(), 0) + 1);
    }
    json.writeStartObject();
    json.writeNumberProperty("unchanged", comparison.unchanged());
    for (ChangeType type : ChangeType.values()) {
      json.writeNumberProperty(type.label(), counts.getOrDefault(type, 0));
    }
    json.writeEndObject();
  }

  private void change(Change change, String id, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", id);
    json.writeStringProperty("type", change.type().label());
    json.writeBooleanProperty("moved", change.moved());
    json.writeStringProperty("role", change.role().label());
    json.writeStringProperty("significance", change.significance().label());
    json.writeName("before");
    sentences(change.before(), false, json);
    json.writeName("after");
    sentences(change.after(), false, json);
    json.writeName("words");
    json.writeStartArray();
    for (WordEdit edit : change.words()) {
      json.writeStartObject();
      json.writeStringProperty("op", edit.operation().name().toLowerCase(Locale.ROOT));
      json.writeStringProperty("text", edit.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeName("findings");
    json.writeStartArray();
    for (Finding finding : change.findings()) {
      findings.write(finding, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void sentences(List<Sentence> sentences, boolean role, JsonGenerator json) {
    json.writeStartArray();
    for (Sentence sentence : sentences) {
      json.writeStartObject();
      json.writeNumberProperty("index", sentence.index());
      json.writeNumberProperty("start", sentence.span().start());
      json.writeNumberProperty("end", sentence.span().end());
      json.writeStringProperty("text", sentence.text());
      if (role) {
        json.writeStringProperty("role", sentence.role().label());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void indexes(List<Integer> indexes, JsonGenerator json) {
    json.writeStartArray();
    for (int index : indexes) {
      json.writeNumber(index);
    }
    json.writeEndArray();
  }
}

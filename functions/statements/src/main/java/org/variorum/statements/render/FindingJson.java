package org.variorum.statements.render;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Length;
import org.variorum.statements.model.Quantity;
import org.variorum.statements.model.Quotation;
import org.variorum.statements.model.Stance;
import tools.jackson.core.JsonGenerator;

/** Writes one finding as the diff document has it. */
final class FindingJson {

  /** Writes {@code finding} as one JSON object. */
  void write(Finding finding, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("finding", finding.kind());
    switch (finding) {
      case Finding.Figure figure -> {
        json.writeBooleanProperty("casualty", figure.casualty());
        json.writeStringProperty("direction", label(figure.direction()));
        quantity("before", figure.before(), json);
        quantity("after", figure.after(), json);
      }
      case Finding.Quote quote -> {
        json.writeStringProperty("change", label(quote.change()));
        quotation("before", quote.before(), json);
        quotation("after", quote.after(), json);
      }
      case Finding.Source source -> sides(source.before(), source.after(), json);
      case Finding.Response response -> {
        json.writeStringProperty("actor", response.actor());
        json.writeBooleanProperty("watched", response.watched());
        json.writeStringProperty("stance", response.stance().label());
        @Nullable Stance was = response.was();
        if (was != null) {
          json.writeStringProperty("was", was.label());
        }
        json.writeBooleanProperty("first", response.first());
      }
      case Finding.Firmness firmness -> {
        json.writeStringProperty("before", firmness.before().label());
        json.writeStringProperty("after", firmness.after().label());
        json.writeStringProperty("direction", label(firmness.direction()));
      }
      case Finding.Time time -> sides(time.before(), time.after(), json);
      case Finding.Name name -> sides(name.before(), name.after(), json);
      case Finding.Correction correction -> {}
      case Finding.Wording wording -> {}
      case Finding.Cosmetic cosmetic -> {}
    }
    json.writeEndObject();
  }

  private static void sides(@Nullable String before, @Nullable String after, JsonGenerator json) {
    json.writeStringProperty("before", before);
    json.writeStringProperty("after", after);
  }

  private static void quantity(String name, @Nullable Quantity quantity, JsonGenerator json) {
    json.writeName(name);
    if (quantity == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    quantityFields(quantity, json);
    json.writeEndObject();
  }

  static void quantityFields(Quantity quantity, JsonGenerator json) {
    json.writeNumberProperty("start", quantity.span().start());
    json.writeNumberProperty("end", quantity.span().end());
    json.writeStringProperty("text", quantity.text());
    json.writeName("value");
    number(quantity.value(), json);
    json.writeName("high");
    number(quantity.high(), json);
    json.writeStringProperty("bound", quantity.bound().label());
    if (quantity.vague()) {
      json.writeBooleanProperty("vague", true);
    }
    json.writeStringProperty("counts", quantity.counts());
    json.writeStringProperty("unit", quantity.unit());
    json.writeStringProperty("role", quantity.role() == null ? null : quantity.role().label());
  }

  static void lengthFields(Length length, JsonGenerator json) {
    json.writeName("value");
    number(length.value(), json);
    json.writeName("high");
    number(length.high(), json);
    json.writeStringProperty("bound", length.bound().label());
    json.writeStringProperty("unit", length.unit());
  }

  static void quotationFields(Quotation quotation, JsonGenerator json) {
    json.writeNumberProperty("start", quotation.span().start());
    json.writeNumberProperty("end", quotation.span().end());
    json.writeStringProperty("text", quotation.text());
    json.writeStringProperty("speaker", quotation.speaker());
  }

  private static void quotation(String name, @Nullable Quotation quotation, JsonGenerator json) {
    json.writeName(name);
    if (quotation == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    quotationFields(quotation, json);
    json.writeEndObject();
  }

  private static void number(@Nullable BigDecimal value, JsonGenerator json) {
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(new BigDecimal(value.stripTrailingZeros().toPlainString()));
    }
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}

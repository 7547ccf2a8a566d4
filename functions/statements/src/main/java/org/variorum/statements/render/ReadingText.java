package org.variorum.statements.render;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Attribution;
import org.variorum.statements.model.Bound;
import org.variorum.statements.model.Metadata;
import org.variorum.statements.model.Quantity;
import org.variorum.statements.model.Quotation;
import org.variorum.statements.model.Statement;
import org.variorum.statements.model.TimeExpression;
import org.variorum.statements.reading.Reading;

/**
 * Shows on a terminal what was read in an article: each statement on a line, and under it what it
 * says.
 *
 * <pre>
 * 3 body  At least five people were killed, police said.
 *     reported by police ("said")
 *     quantity at-least 5 people, killed: "At least five people"
 * </pre>
 */
public final class ReadingText {

  /** Writes {@code reading} to {@code out}. */
  public void write(Reading reading, Appendable out) throws IOException {
    Metadata metadata = reading.article().metadata();
    field("title", metadata.title(), out);
    field("byline", metadata.byline(), out);
    field("published", metadata.published(), out);
    field("modified", metadata.modified(), out);
    field("canonical", metadata.canonical(), out);
    field("language", metadata.language(), out);
    for (Statement statement : reading.statements()) {
      statement(statement, out);
    }
  }

  private static void field(String name, @Nullable String value, Appendable out)
      throws IOException {
    if (value != null) {
      out.append(name).append(": ").append(ComparisonText.printable(value)).append('\n');
    }
  }

  private static void statement(Statement statement, Appendable out) throws IOException {
    out.append(Integer.toString(statement.sentence().index() + 1)).append(' ');
    out.append(statement.sentence().role().label()).append("  ");
    out.append(ComparisonText.printable(statement.sentence().text())).append('\n');
    for (String line : lines(statement)) {
      out.append("    ").append(ComparisonText.printable(line)).append('\n');
    }
  }

  private static List<String> lines(Statement statement) {
    List<String> lines = new ArrayList<>();
    @Nullable Attribution attribution = statement.attribution();
    lines.add(
        attribution == null
            ? statement.certainty().label()
            : "%s, source %s (\"%s\")"
                .formatted(statement.certainty().label(), attribution.source(), attribution.cue()));
    for (Quotation quotation : statement.quotations()) {
      lines.add(
          "quotation by %s: \"%s\""
              .formatted(
                  quotation.speaker() == null ? "nobody named" : quotation.speaker(),
                  quotation.text()));
    }
    for (Quantity quantity : statement.quantities()) {
      lines.add("quantity %s: \"%s\"".formatted(value(quantity), quantity.text()));
    }
    for (TimeExpression time : statement.times()) {
      lines.add("time: \"" + time.text() + "\"");
    }
    return lines;
  }

  private static String value(Quantity quantity) {
    StringBuilder told = new StringBuilder();
    if (quantity.bound() != Bound.EXACT) {
      told.append(quantity.bound().label()).append(' ');
    }
    told.append(plain(quantity.value()));
    @Nullable BigDecimal high = quantity.high();
    if (high != null) {
      told.append(" to ").append(plain(high));
    }
    if (quantity.unit() != null) {
      told.append(' ').append(quantity.unit());
    }
    if (quantity.counts() != null) {
      told.append(' ').append(quantity.counts());
    }
    if (quantity.role() != null) {
      told.append(", ").append(quantity.role().label());
    }
    return told.toString();
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}

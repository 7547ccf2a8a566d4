package org.variorum.evaluation.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.variorum.statements.Engine;
import org.variorum.statements.model.Statement;
import org.variorum.statements.text.PlainText;
import tools.jackson.databind.JsonNode;

/**
 * Specifications of numbers: {@code {"id": "Family/n", "input", "results": [{"Resolution":
 * {"value"}}]}}.
 */
final class NumbersMeasure implements Measure {
  private final Engine engine = new Engine();
  private final PlainText plain = new PlainText();

  @Override
  public Figures measure(List<JsonNode> rows, Consumer<String> misses) {
    Map<String, long[]> families = new LinkedHashMap<>();
    for (JsonNode row : rows) {
      String id = row.get("id").asString();
      if (!id.startsWith("NumberModel") && !id.startsWith("PercentModel")) {
        continue;
      }
      List<String> gold = new ArrayList<>();
      for (JsonNode result : row.get("results")) {
        gold.add(oneForm(result.get("Resolution").get("value").asString("").replace("%", "")));
      }
      List<String> got = new ArrayList<>();
      for (Statement statement :
          engine.read(plain.read(row.get("input").asString())).statements()) {
        statement.quantities().forEach(quantity -> got.add(oneForm(quantity.value().toString())));
      }
      boolean right = new Tally().compare(gold, got);
      long[] counts =
          families.computeIfAbsent(id.substring(0, id.indexOf('/')), family -> new long[2]);
      counts[0] += right ? 1 : 0;
      counts[1]++;
      if (!right) {
        misses.accept("%s %s: labelled %s, got %s".formatted(id, row.get("input"), gold, got));
      }
    }
    Figures figures = new Figures();
    families.forEach((family, counts) ->
        figures.count(family + "_right", counts[0]).count(family + "_cases", counts[1]));
    return figures;
  }

  /**
   * A label's number in one form; a label that is no number is itself, and nothing read equals it.
   */
  private static String oneForm(String value) {
    try {
      return String.valueOf(Texts.number(new BigDecimal(value)));
    } catch (NumberFormatException e) {
      return value;
    }
  }
}

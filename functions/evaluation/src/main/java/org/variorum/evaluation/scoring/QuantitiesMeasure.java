package org.variorum.evaluation.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.Engine;
import org.variorum.statements.model.Bound;
import org.variorum.statements.model.Length;
import org.variorum.statements.model.Quantity;
import org.variorum.statements.model.Statement;
import org.variorum.statements.model.TimeExpression;
import org.variorum.statements.text.PlainText;
import tools.jackson.databind.JsonNode;

/** The values stated in sentences: {@code {"text", "quantities": [{"value", "change"}]}}. */
final class QuantitiesMeasure implements Measure {
  private static final Pattern RANGE = Pattern.compile("^([\\d.]+)\\s*[-–]\\s*([\\d.]+)$");

  /** What a label's sign allows as a bound. */
  private static final Map<String, Set<String>> BOUNDS =
      Map.of(
          "=", Set.of("exact"),
          "~", Set.of("about"),
          ">", Set.of("more-than", "at-least"),
          "<", Set.of("less-than", "at-most"));

  private final Engine engine = new Engine();
  private final PlainText plain = new PlainText();

  private record Bounded(BigDecimal value, String bound) {}

  @Override
  public Figures measure(List<JsonNode> rows, Consumer<String> misses) {
    Tally values = new Tally();
    Tally bounds = new Tally();
    for (JsonNode row : rows) {
      List<Bounded> got = read(row.get("text").asString());
      List<Bounded> gold = labelled(row.get("quantities"));
      boolean right =
          values.compare(
              gold.stream().map(Bounded::value).toList(),
              got.stream().map(Bounded::value).toList());
      if (!right) {
        misses.accept("%s\n  labelled %s\n  got %s".formatted(row.get("text"), gold, got));
      }
      List<Bounded> left = new ArrayList<>(got);
      long found = gold.stream().filter(label -> takes(left, label)).count();
      bounds.add(found, got.size() - found, gold.size() - found);
    }
    return new Figures()
        .count("sentences", rows.size())
        .share("value_f1", values.f1())
        .share("value_precision", values.precision())
        .share("value_recall", values.recall())
        .share("value_bound_f1", bounds.f1());
  }

  private List<Bounded> read(String text) {
    List<Bounded> read = new ArrayList<>();
    for (Statement statement : engine.read(plain.read(text)).statements()) {
      for (Quantity quantity : statement.quantities()) {
        add(quantity.value(), quantity.high(), quantity.bound(), read);
      }
      // Durations are read as times; these labels count them as quantities.
      for (TimeExpression time : statement.times()) {
        @Nullable Length length = time.length();
        if (length != null) {
          add(length.value(), length.high(), length.bound(), read);
        }
      }
    }
    return read;
  }

  private static void add(
      BigDecimal value, @Nullable BigDecimal high, Bound bound, List<Bounded> read) {
    read.add(bounded(value, bound.label()));
    if (high != null) {
      read.add(bounded(high, bound.label()));
    }
  }

  private static List<Bounded> labelled(JsonNode labels) {
    List<Bounded> labelled = new ArrayList<>();
    for (JsonNode label : labels) {
      String sign = label.hasNonNull("change") ? label.get("change").asString() : "=";
      for (String value : values(label.get("value").asString())) {
        labelled.add(bounded(new BigDecimal(value), sign));
      }
    }
    return labelled;
  }

  private static boolean takes(List<Bounded> left, Bounded label) {
    for (Bounded candidate : left) {
      if (candidate.value().equals(label.value())
          && BOUNDS.getOrDefault(label.bound(), Set.of("exact")).contains(candidate.bound())) {
        return left.remove(candidate);
      }
    }
    return false;
  }

  private static Bounded bounded(BigDecimal value, String bound) {
    return new Bounded(Objects.requireNonNull(Texts.number(value)), bound);
  }

  private static List<String> values(String label) {
    Matcher range = RANGE.matcher(label);
    return range.matches() ? List.of(range.group(1), range.group(2)) : List.of(label);
  }
}

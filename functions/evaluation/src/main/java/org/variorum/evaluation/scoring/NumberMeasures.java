package org.variorum.evaluation.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.Engine;
import org.variorum.statements.model.Change;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Length;
import org.variorum.statements.model.Quantity;
import org.variorum.statements.model.Significance;
import org.variorum.statements.model.Statement;
import org.variorum.statements.model.TimeExpression;
import org.variorum.statements.text.PlainText;
import tools.jackson.databind.JsonNode;

/** The three measures of numbers. */
final class NumberMeasures {
  private static final Pattern DIGITS = Pattern.compile("\\d[\\d,.]*\\d|\\d");
  private static final Pattern RANGE = Pattern.compile("^([\\d.]+)\\s*[-–]\\s*([\\d.]+)$");

  /** What a label's sign allows as a bound. */
  private static final Map<String, Set<String>> BOUNDS =
      Map.of(
          "=", Set.of("exact"),
          "~", Set.of("about"),
          ">", Set.of("more-than", "at-least"),
          "<", Set.of("less-than", "at-most"));

  private NumberMeasures() {}

  private record Bounded(BigDecimal value, String bound) {}

  /**
   * Sentences with the values stated in them: {@code {"text", "quantities": [{"value",
   * "change"}]}}.
   */
  static Figures quantities(List<JsonNode> rows, Consumer<String> misses) {
    Tally values = new Tally();
    Tally bounds = new Tally();
    for (JsonNode row : rows) {
      List<Bounded> got = new ArrayList<>();
      for (Statement statement : statements(row.get("text").asString())) {
        for (Quantity quantity : statement.quantities()) {
          got.add(bounded(quantity.value(), quantity.bound().label()));
          if (quantity.high() != null) {
            got.add(bounded(quantity.high(), quantity.bound().label()));
          }
        }
        // Durations are read as times; these labels count them as quantities.
        for (TimeExpression time : statement.times()) {
          @Nullable Length length = time.length();
          if (length != null) {
            got.add(bounded(length.value(), length.bound().label()));
            if (length.high() != null) {
              got.add(bounded(length.high(), length.bound().label()));
            }
          }
        }
      }
      List<Bounded> gold = new ArrayList<>();
      for (JsonNode label : row.get("quantities")) {
        String sign = label.hasNonNull("change") ? label.get("change").asString() : "=";
        for (String value : values(label.get("value").asString())) {
          gold.add(bounded(new BigDecimal(value), sign));
        }
      }
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

  /**
   * Specifications of numbers: {@code {"id": "Family/n", "input", "results": [{"Resolution":
   * {"value"}}]}}.
   */
  static Figures numbers(List<JsonNode> rows, Consumer<String> misses) {
    Map<String, long[]> families = new LinkedHashMap<>();
    for (JsonNode row : rows) {
      String id = row.get("id").asString();
      if (!id.startsWith("NumberModel") && !id.startsWith("PercentModel")) {
        continue;
      }
      List<String> gold = new ArrayList<>();
      for (JsonNode result : row.get("results")) {
        gold.add(plain(result.get("Resolution").get("value").asString("").replace("%", "")));
      }
      List<String> got = new ArrayList<>();
      for (Statement statement : statements(row.get("input").asString())) {
        statement.quantities().forEach(quantity -> got.add(plain(quantity.value().toString())));
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
   * Pairs that differ in digits alone, which a diff must report: {@code {"id", "before", "after"}}.
   */
  static Figures digits(List<JsonNode> rows, Consumer<String> misses) {
    long reported = 0;
    long right = 0;
    for (JsonNode row : rows) {
      String before = row.get("before").asString();
      String after = row.get("after").asString();
      Comparison comparison =
          new Engine().compare(new PlainText().read(before), new PlainText().read(after));
      List<Change> changes =
          comparison.changes().stream()
              .filter(change -> change.significance() != Significance.NONE)
              .toList();
      reported += changes.isEmpty() ? 0 : 1;
      List<String> earlier = digits(before);
      List<String> later = digits(after);
      boolean hit = false;
      for (int at = 0; at < Math.min(earlier.size(), later.size()); at++) {
        hit |=
            !earlier.get(at).equals(later.get(at))
                && tells(changes, earlier.get(at), later.get(at));
      }
      right += hit ? 1 : 0;
      if (!hit) {
        misses.accept("%s\n  - %s\n  + %s".formatted(row.get("id"), before, after));
      }
    }
    return new Figures()
        .count("pairs", rows.size())
        .share("reported", reported, rows.size())
        .share("value_right", right, rows.size());
  }

  /**
   * A label's number in one form; a label that is no number is itself, and nothing read equals it.
   */
  private static String plain(String value) {
    try {
      return String.valueOf(Texts.number(new BigDecimal(value)));
    } catch (NumberFormatException e) {
      return value;
    }
  }

  private static boolean tells(List<Change> changes, String before, String after) {
    return changes.stream()
        .flatMap(change -> change.findings().stream())
        .anyMatch(finding ->
            finding instanceof Finding.Figure figure
                && equal(figure.before(), before)
                && equal(figure.after(), after));
  }

  private static boolean equal(@Nullable Quantity quantity, String digits) {
    return quantity != null && quantity.value().compareTo(new BigDecimal(digits)) == 0;
  }

  private static List<String> digits(String text) {
    List<String> digits = new ArrayList<>();
    Matcher matcher = DIGITS.matcher(text);
    while (matcher.find()) {
      String plain = matcher.group().replace(",", "");
      if (plain.chars().filter(c -> c == '.').count() <= 1) {
        digits.add(plain);
      }
    }
    return digits;
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

  private static List<Statement> statements(String text) {
    return new Engine().read(new PlainText().read(text)).statements();
  }
}

package org.variorum.evaluation.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.Engine;
import org.variorum.statements.model.Change;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Quantity;
import org.variorum.statements.model.Significance;
import org.variorum.statements.text.PlainText;
import tools.jackson.databind.JsonNode;

/**
 * Pairs that differ in digits alone, which a diff must report: {@code {"id", "before", "after"}}.
 */
final class DigitsMeasure implements Measure {
  private static final Pattern DIGITS = Pattern.compile("\\d[\\d,.]*\\d|\\d");

  private final Engine engine = new Engine();
  private final PlainText plain = new PlainText();

  @Override
  public Figures measure(List<JsonNode> rows, Consumer<String> misses) {
    long reported = 0;
    long right = 0;
    for (JsonNode row : rows) {
      String before = row.get("before").asString();
      String after = row.get("after").asString();
      Comparison comparison = engine.compare(plain.read(before), plain.read(after));
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
}

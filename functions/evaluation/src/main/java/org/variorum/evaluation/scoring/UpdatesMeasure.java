package org.variorum.evaluation.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.Engine;
import org.variorum.statements.model.Change;
import org.variorum.statements.model.ChangeType;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.text.PlainText;
import tools.jackson.databind.JsonNode;

/**
 * Changes, findings, significance and disclosure of labelled updates: {@code {"id", "before",
 * "after", "changes", "disclosure"}}. A change is right when its statements, its type and whether
 * it moved are; a finding when its kind is, and strictly when also what decides its meaning is.
 */
final class UpdatesMeasure implements Measure {
  private final Engine engine = new Engine();
  private final PlainText plain = new PlainText();
  private final Tally changes = new Tally();
  private final Tally findings = new Tally();
  private final Tally strict = new Tally();

  private record Sides(List<String> before, List<String> after) {}

  @Override
  public Figures measure(List<JsonNode> rows, Consumer<String> misses) {
    long labelled = 0;
    long significance = 0;
    long disclosure = 0;
    long perfect = 0;
    for (JsonNode row : rows) {
      Comparison comparison =
          engine.compare(
              plain.read(row.get("before").asString()), plain.read(row.get("after").asString()));
      Map<Sides, JsonNode> gold = new LinkedHashMap<>();
      row.get("changes").forEach(change -> gold.put(sides(change), change));
      Map<Sides, Change> got = new LinkedHashMap<>();
      comparison.changes().forEach(change -> got.put(sides(change), change));
      boolean right = comparison.disclosure().label().equals(row.get("disclosure").asString());
      disclosure += right ? 1 : 0;
      Set<Sides> all = new HashSet<>(gold.keySet());
      all.addAll(got.keySet());
      for (Sides sides : all) {
        right &= change(row, sides, gold.get(sides), got.get(sides), misses);
      }
      for (Map.Entry<Sides, JsonNode> label : gold.entrySet()) {
        labelled++;
        @Nullable Change change = got.get(label.getKey());
        boolean level =
            change != null
                && change
                    .significance()
                    .label()
                    .equals(label.getValue().get("significance").asString());
        significance += level ? 1 : 0;
        right &= level;
      }
      perfect += right ? 1 : 0;
    }
    return new Figures()
        .count("cases", rows.size())
        .share("change_f1", changes.f1())
        .share("finding_f1", findings.f1())
        .share("finding_strict_f1", strict.f1())
        .share("significance", significance, labelled)
        .share("disclosure", disclosure, rows.size())
        .share("perfect", perfect, rows.size());
  }

  private boolean change(
      JsonNode row,
      Sides sides,
      @Nullable JsonNode gold,
      @Nullable Change got,
      Consumer<String> misses) {
    boolean right = gold != null && got != null && kind(gold).equals(kind(got));
    changes.add(right ? 1 : 0, right || got == null ? 0 : 1, right || gold == null ? 0 : 1);
    List<JsonNode> labels = new ArrayList<>();
    if (gold != null) {
      gold.get("findings").forEach(labels::add);
    }
    List<Finding> told = got == null ? List.of() : got.findings();
    findings.compare(
        labels.stream().map(label -> label.get("finding").asString()).toList(),
        told.stream().map(Finding::kind).toList());
    List<List<?>> wanted = new ArrayList<>();
    labels.forEach(label -> wanted.add(meaning(label)));
    List<List<?>> found = new ArrayList<>();
    told.forEach(finding -> found.add(meaning(finding)));
    boolean same = strict.compare(wanted, found);
    if (!right || !same) {
      misses.accept(
          "%s\n  - %s\n  + %s\n  labelled %s %s\n  got %s %s"
              .formatted(
                  row.get("id").asString(),
                  sides.before(),
                  sides.after(),
                  gold == null ? "nothing" : kind(gold),
                  wanted,
                  got == null ? "nothing" : kind(got),
                  found));
    }
    return right && same;
  }

  private static Sides sides(JsonNode change) {
    return new Sides(
        sorted(Texts.strings(change.get("before"))), sorted(Texts.strings(change.get("after"))));
  }

  private static Sides sides(Change change) {
    return new Sides(
        sorted(change.before().stream().map(Sentence::text).toList()),
        sorted(change.after().stream().map(Sentence::text).toList()));
  }

  private static List<String> sorted(List<String> texts) {
    return texts.stream().map(Texts::spaced).sorted().toList();
  }

  private static String kind(JsonNode change) {
    boolean moved = change.hasNonNull("moved") && change.get("moved").asBoolean();
    return kind(change.get("type").asString(), moved);
  }

  private static String kind(Change change) {
    return kind(change.type().label(), change.moved());
  }

  private static String kind(String type, boolean moved) {
    return moved && type.equals(ChangeType.EDIT.label()) ? "edit, moved" : type;
  }

  private static List<?> meaning(JsonNode label) {
    String kind = label.get("finding").asString();
    return switch (kind) {
      case "figure" ->
          List.of(
              kind,
              Amount.of(label.get("before")),
              Amount.of(label.get("after")),
              label.get("direction").asString(),
              label.get("casualty").asBoolean());
      case "response" ->
          List.of(kind, label.get("stance").asString(), label.get("first").asBoolean());
      case "certainty" -> List.of(kind, label.get("direction").asString());
      case "quote" -> List.of(kind, label.get("change").asString());
      case "attribution" -> List.of(kind, label.hasNonNull("before"), label.hasNonNull("after"));
      default -> List.of(kind);
    };
  }

  private static List<?> meaning(Finding finding) {
    return switch (finding) {
      case Finding.Figure figure ->
          List.of(
              finding.kind(),
              Amount.of(figure.before()),
              Amount.of(figure.after()),
              label(figure.direction()),
              figure.casualty());
      case Finding.Response response ->
          List.of(finding.kind(), response.stance().label(), response.first());
      case Finding.Firmness firmness -> List.of(finding.kind(), label(firmness.direction()));
      case Finding.Quote quote -> List.of(finding.kind(), label(quote.change()));
      case Finding.Source source ->
          List.of(finding.kind(), source.before() != null, source.after() != null);
      case Finding.Time time -> List.of(time.kind());
      case Finding.Name name -> List.of(name.kind());
      case Finding.Correction correction -> List.of(correction.kind());
      case Finding.Wording wording -> List.of(wording.kind());
      case Finding.Cosmetic cosmetic -> List.of(cosmetic.kind());
    };
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}

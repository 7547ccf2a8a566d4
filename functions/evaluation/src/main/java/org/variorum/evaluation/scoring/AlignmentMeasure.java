package org.variorum.evaluation.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.variorum.statements.Engine;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.model.Link;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;
import org.variorum.statements.text.PlainText;
import tools.jackson.databind.JsonNode;

/**
 * Links between labelled sentences: {@code {"id", "before": [sentence], "after": [sentence],
 * "links": [[i, j]]}}. A labelled sentence is found where a statement shares at least half of the
 * shorter one's characters.
 */
final class AlignmentMeasure implements Measure {
  private final Engine engine = new Engine();
  private final PlainText plain = new PlainText();

  private record Pair(int before, int after) {}

  @Override
  public Figures measure(List<JsonNode> rows, Consumer<String> misses) {
    Tally all = new Tally();
    Tally edited = new Tally();
    long many = 0;
    long manyFound = 0;
    long moves = 0;
    for (JsonNode row : rows) {
      List<String> before = Texts.strings(row.get("before")).stream().map(Texts::spaced).toList();
      List<String> after = Texts.strings(row.get("after")).stream().map(Texts::spaced).toList();
      Comparison comparison =
          engine.compare(plain.read(String.join(" ", before)), plain.read(String.join(" ", after)));
      Set<Pair> gold = gold(row);
      Set<Pair> got = links(comparison, before, after);
      all.compare(gold, got);
      edited.compare(edited(gold, before, after), edited(got, before, after));
      Map<Integer, Integer> beforeDegree = new HashMap<>();
      Map<Integer, Integer> afterDegree = new HashMap<>();
      gold.forEach(pair -> {
        beforeDegree.merge(pair.before(), 1, Integer::sum);
        afterDegree.merge(pair.after(), 1, Integer::sum);
      });
      for (Pair pair : gold) {
        if (beforeDegree.getOrDefault(pair.before(), 0) > 1
            || afterDegree.getOrDefault(pair.after(), 0) > 1) {
          many++;
          manyFound += got.contains(pair) ? 1 : 0;
        }
        if (!got.contains(pair)) {
          misses.accept(told("missed", row, before.get(pair.before()), after.get(pair.after())));
        }
      }
      for (Pair pair : got) {
        if (!gold.contains(pair)) {
          misses.accept(told("wrong", row, before.get(pair.before()), after.get(pair.after())));
        }
      }
      moves += comparison.changes().stream().filter(change -> change.moved()).count();
    }
    return new Figures()
        .count("pairs", rows.size())
        .share("link_f1", all.f1())
        .share("edited_f1", edited.f1())
        .share("edited_precision", edited.precision())
        .share("edited_recall", edited.recall())
        .share("split_merge_recall", manyFound, many)
        .count("moves_claimed", moves);
  }

  private static String told(String what, JsonNode row, String before, String after) {
    return "%s %s\n  - %s\n  + %s".formatted(what, row.get("id"), before, after);
  }

  private static Set<Pair> gold(JsonNode row) {
    Set<Pair> gold = new HashSet<>();
    row.get("links").forEach(link -> gold.add(new Pair(link.get(0).asInt(), link.get(1).asInt())));
    return gold;
  }

  private static Set<Pair> edited(Set<Pair> pairs, List<String> before, List<String> after) {
    Set<Pair> edited = new HashSet<>(pairs);
    edited.removeIf(pair -> before.get(pair.before()).equals(after.get(pair.after())));
    return edited;
  }

  private static Set<Pair> links(Comparison comparison, List<String> before, List<String> after) {
    List<List<Integer>> earlier = labelled(comparison.before(), before);
    List<List<Integer>> later = labelled(comparison.after(), after);
    Set<Pair> links = new HashSet<>();
    for (Link link : comparison.alignment().links()) {
      for (int one : link.before()) {
        for (int other : link.after()) {
          for (int from : earlier.get(one)) {
            for (int to : later.get(other)) {
              links.add(new Pair(from, to));
            }
          }
        }
      }
    }
    return links;
  }

  /** For each statement the labelled sentences that it covers. */
  private static List<List<Integer>> labelled(List<Sentence> statements, List<String> sentences) {
    List<Span> gold = Texts.spans(String.join(" ", sentences), sentences);
    List<List<Integer>> labelled = new ArrayList<>();
    for (Sentence statement : statements) {
      List<Integer> covered = new ArrayList<>();
      for (int index = 0; index < gold.size(); index++) {
        Span span = gold.get(index);
        int shared =
            Math.min(span.end(), statement.span().end())
                - Math.max(span.start(), statement.span().start());
        if (shared > 0 && 2 * shared >= Math.min(span.length(), statement.span().length())) {
          covered.add(index);
        }
      }
      labelled.add(covered);
    }
    return labelled;
  }
}

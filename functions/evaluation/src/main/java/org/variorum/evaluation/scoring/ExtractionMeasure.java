package org.variorum.evaluation.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.variorum.statements.Engine;
import org.variorum.statements.extract.Extraction;
import org.variorum.statements.extract.Extractor;
import org.variorum.statements.extract.Hints;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Sentence;
import tools.jackson.databind.JsonNode;

/**
 * The text of an article found in its page: {@code {"id", "html", "url", "articleBody"}}. Runs of
 * four words of the found and of the labelled text are compared, precision and recall are averaged
 * over pages, and F1 is taken of the averages, as Scrapinghub's article extraction benchmark does.
 */
final class ExtractionMeasure implements Measure {
  private static final int RUN = 4;
  private static final Set<Role> TEXT = EnumSet.of(Role.BODY, Role.STANDFIRST, Role.CORRECTION);

  private final Extractor extractor = new Extractor();
  private final Engine engine = new Engine();

  @Override
  public Figures measure(List<JsonNode> rows, Consumer<String> misses) {
    double precision = 0;
    double recall = 0;
    int found = 0;
    int labelled = 0;
    for (JsonNode row : rows) {
      Map<List<String>, Integer> gold = runs(row.get("articleBody").asString(""));
      Map<List<String>, Integer> got = runs(text(row));
      int shared = 0;
      for (Map.Entry<List<String>, Integer> run : got.entrySet()) {
        shared += Math.min(run.getValue(), gold.getOrDefault(run.getKey(), 0));
      }
      double pagePrecision = got.isEmpty() ? 0 : (double) shared / size(got);
      double pageRecall = gold.isEmpty() ? 0 : (double) shared / size(gold);
      found += got.isEmpty() ? 0 : 1;
      labelled += gold.isEmpty() ? 0 : 1;
      precision += pagePrecision;
      recall += pageRecall;
      if (pagePrecision < .8 || pageRecall < .8) {
        misses.accept(
            "%s %s: precision %.3f, recall %.3f"
                .formatted(row.get("id"), row.get("url"), pagePrecision, pageRecall));
      }
    }
    double p = precision / Math.max(1, found);
    double r = recall / Math.max(1, labelled);
    return new Figures()
        .count("pages", rows.size())
        .share("f1", p + r == 0 ? 0 : 2 * p * r / (p + r))
        .share("precision", p)
        .share("recall", r)
        .count("empty", labelled - found);
  }

  private String text(JsonNode row) {
    byte[] page = row.get("html").asString().getBytes(UTF_8);
    Hints hints = new Hints(null, "text/html; charset=utf-8", Texts.text(row, "url"));
    return switch (extractor.extract(page, hints)) {
      case Extraction.Found article ->
          engine.read(article.article()).sentences().stream()
              .filter(sentence -> TEXT.contains(sentence.role()))
              .map(Sentence::text)
              .collect(Collectors.joining(" "));
      case Extraction.Unreadable problem -> "";
    };
  }

  private static Map<List<String>, Integer> runs(String text) {
    List<String> words = Texts.words(text);
    Map<List<String>, Integer> runs = new HashMap<>();
    if (!words.isEmpty()) {
      for (int at = 0; at < Math.max(1, words.size() - RUN + 1); at++) {
        List<String> run = List.copyOf(words.subList(at, Math.min(words.size(), at + RUN)));
        runs.merge(run, 1, Integer::sum);
      }
    }
    return runs;
  }

  private static int size(Map<List<String>, Integer> runs) {
    return runs.values().stream().mapToInt(Integer::intValue).sum();
  }
}

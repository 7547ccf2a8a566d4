package org.variorum.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.variorum.statements.Engine;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;
import org.variorum.statements.text.PlainText;
import tools.jackson.databind.JsonNode;

/** The two measures of where sentences begin and end. */
final class SentenceMeasures {
  private SentenceMeasures() {}

  private static List<Sentence> sentences(String text) {
    return new Engine().read(new PlainText().read(text)).sentences();
  }

  /**
   * Rules of which a text is either cut wholly right or not: {@code {"id", "input", "sentences":
   * […]}}.
   */
  static Figures golden(List<JsonNode> rows, Consumer<String> misses) {
    long right = 0;
    for (JsonNode row : rows) {
      List<String> gold = Texts.strings(row.get("sentences")).stream().map(Texts::spaced).toList();
      List<String> got =
          sentences(row.get("input").asString()).stream()
              .map(sentence -> Texts.spaced(sentence.text()))
              .toList();
      if (got.equals(gold)) {
        right++;
      } else {
        misses.accept("%s: %s".formatted(row.get("id"), got));
      }
    }
    return new Figures().count("cases", rows.size()).count("right", right);
  }

  /** Documents of sentences: {@code {"id", "sentences": [{"text", "newParagraph"}]}}. */
  static Figures segmentation(List<JsonNode> rows, Consumer<String> misses) {
    Tally exact = new Tally();
    Tally ends = new Tally();
    for (JsonNode row : rows) {
      StringBuilder text = new StringBuilder();
      List<String> sentences = new ArrayList<>();
      for (JsonNode sentence : row.get("sentences")) {
        boolean paragraph =
            sentence.hasNonNull("newParagraph") && sentence.get("newParagraph").asBoolean();
        text.append(text.isEmpty() ? "" : paragraph ? "\n\n" : " ");
        sentences.add(Texts.spaced(sentence.get("text").asString()));
        text.append(sentences.getLast());
      }
      List<Span> gold = Texts.spans(text.toString(), sentences);
      List<Span> got = sentences(text.toString()).stream().map(Sentence::span).toList();
      exact.compare(gold, got);
      ends.compare(gold.stream().map(Span::end).toList(), got.stream().map(Span::end).toList());
      got.stream()
          .filter(span -> !gold.contains(span))
          .forEach(
              span -> misses.accept("%s: '%s'".formatted(row.get("id"), span.of(text.toString()))));
    }
    return new Figures()
        .count("documents", rows.size())
        .share("sentence_f1", exact.f1())
        .share("boundary_f1", ends.f1());
  }
}

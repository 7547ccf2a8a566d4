package org.variorum.statements.classify;

import java.util.ArrayList;
import java.util.List;
import org.variorum.statements.model.Attribution;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;

/** Finds where the reporting word of an attribution stands. */
final class Cues {
  private Cues() {}

  /**
   * Where the cue nearest to the source stands, in the article's text; empty where it is not found.
   */
  static Span span(Sentence sentence, Attribution attribution) {
    String text = sentence.text();
    int start = sentence.span().start();
    int source = attribution.span().start() - start;
    int best = -1;
    for (int at = text.indexOf(attribution.cue());
        at >= 0;
        at = text.indexOf(attribution.cue(), at + 1)) {
      if (best < 0 || Math.abs(at - source) < Math.abs(best - source)) {
        best = at;
      }
    }
    return best < 0
        ? new Span(attribution.span().start(), attribution.span().start())
        : new Span(start + best, start + best + attribution.cue().length());
  }

  /** Where the source, the cue and {@code shown} stand: each place once, and none that is empty. */
  static List<Span> spans(Sentence sentence, Attribution attribution, Span shown) {
    List<Span> spans = new ArrayList<>();
    for (Span span : List.of(attribution.span(), span(sentence, attribution), shown)) {
      if (span.length() > 0 && !spans.contains(span)) {
        spans.add(span);
      }
    }
    return spans;
  }
}

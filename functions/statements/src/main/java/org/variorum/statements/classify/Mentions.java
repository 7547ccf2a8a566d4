package org.variorum.statements.classify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.reading.Reading;
import org.variorum.statements.text.Token;
import org.variorum.statements.text.Tokens;

/** Finds the sentences of an article that have a word. The article is indexed when first asked. */
final class Mentions {
  private final Reading reading;
  private final Map<String, List<Integer>> sentences = new HashMap<>();

  Mentions(Reading reading) {
    this.reading = reading;
  }

  /** The indexes of the sentences in which {@code word} stands, whatever its case, ascending. */
  IntStream of(String word) {
    if (sentences.isEmpty()) {
      index();
    }
    return sentences.getOrDefault(Sources.lower(word), List.of()).stream()
        .mapToInt(Integer::intValue);
  }

  private void index() {
    for (Sentence sentence : reading.sentences()) {
      for (Token token : Tokens.of(reading.article().text(), sentence.span())) {
        if (token.kind() == Token.Kind.MARK) {
          continue;
        }
        List<Integer> with = sentences.computeIfAbsent(token.lower(), unseen -> new ArrayList<>(2));
        if (with.isEmpty() || with.getLast() != sentence.index()) {
          with.add(sentence.index());
        }
      }
    }
  }
}

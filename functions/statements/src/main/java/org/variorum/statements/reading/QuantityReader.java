package org.variorum.statements.reading;

import java.util.List;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Quantity;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.TimeExpression;
import org.variorum.statements.text.Token;

/** Reads the quantities and the time expressions of a sentence. */
final class QuantityReader {
  /**
   * What the numbers of a sentence say.
   *
   * @param quantities in text order
   * @param times in text order
   */
  record Figures(List<Quantity> quantities, List<TimeExpression> times) {}

  /** Reads in the sentences of {@code article}. */
  QuantityReader(Article article) {}

  /** The quantities and times of {@code sentence}, whose tokens are {@code tokens}. */
  Figures read(Sentence sentence, List<Token> tokens) {
    return new Figures(List.of(), List.of());
  }
}

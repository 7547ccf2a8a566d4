package org.variorum.statements.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of an article with everything the engine reads in it. All spans point into the
 * article's text and lie inside the sentence.
 *
 * @param sentence the words and where they stand
 * @param certainty how firmly the text stands behind them
 * @param attribution who is said to have said it, or null
 * @param quotations in text order, outermost only
 * @param quantities in text order
 * @param times in text order
 */
public record Statement(
    Sentence sentence,
    Certainty certainty,
    @Nullable Attribution attribution,
    List<Quotation> quotations,
    List<Quantity> quantities,
    List<TimeExpression> times) {
  public Statement {
    quotations = List.copyOf(quotations);
    quantities = List.copyOf(quantities);
    times = List.copyOf(times);
    for (Quotation quotation : quotations) {
      inside(sentence, quotation.span());
    }
    for (Quantity quantity : quantities) {
      inside(sentence, quantity.span());
    }
    for (TimeExpression time : times) {
      inside(sentence, time.span());
    }
  }

  private static void inside(Sentence sentence, Span span) {
    if (!sentence.span().contains(span)) {
      throw new IllegalArgumentException(
          "%s lies outside statement %d at %s".formatted(span, sentence.index(), sentence.span()));
    }
  }
}

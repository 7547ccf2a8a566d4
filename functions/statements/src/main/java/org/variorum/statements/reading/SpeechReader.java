package org.variorum.statements.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Attribution;
import org.variorum.statements.model.Certainty;
import org.variorum.statements.model.Quotation;
import org.variorum.statements.model.Sentence;

/**
 * Reads who says what in one article. It holds the article, because a speaker may be named
 * sentences away; it works out only what is asked of it.
 */
final class SpeechReader {
  /**
   * What a sentence says about saying.
   *
   * @param quotations in text order, outermost only
   * @param attribution who is said to have said it, or null
   * @param certainty how firmly the text stands behind it
   */
  record Speech(
      List<Quotation> quotations, @Nullable Attribution attribution, Certainty certainty) {}

  private final Article article;
  private final List<Sentence> sentences;

  SpeechReader(Article article, List<Sentence> sentences) {
    this.article = article;
    this.sentences = sentences;
  }

  /** The speech of sentence {@code index}. */
  Speech read(int index) {
    return new Speech(List.of(), null, Certainty.ASSERTED);
  }
}

package org.variorum.statements.reading;

import org.variorum.statements.model.Article;
import org.variorum.statements.text.Sentences;

/** Reads an article: cuts it into sentences and analyses each when asked. */
public final class Reader {
  private final Sentences sentences = new Sentences();

  /** The reading of {@code article}. */
  public Reading read(Article article) {
    return new Reading(article, sentences.split(article));
  }
}

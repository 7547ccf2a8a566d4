package org.variorum.statements.extract;

import java.util.List;
import org.variorum.statements.model.Article;

/** What became of an upload's bytes. */
public sealed interface Extraction {
  /**
   * An article was found.
   *
   * @param article its text, blocks and metadata
   * @param dropped what was left out and why, in document order; empty when nothing was
   */
  record Found(Article article, List<Dropped> dropped) implements Extraction {
    public Found {
      dropped = List.copyOf(dropped);
    }
  }

  /**
   * The bytes hold no article that can be read.
   *
   * @param reason one sentence without the upload's name: what was seen and which rule it broke,
   *     such as {@code no article text found (12 words in 3 blocks, at least 20 needed)}
   */
  record Unreadable(String reason) implements Extraction {}

  /**
   * A part of the document that is not the article.
   *
   * @param text its first words
   * @param reason why it was dropped
   */
  record Dropped(String text, String reason) {}
}

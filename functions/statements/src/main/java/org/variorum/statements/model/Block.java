package org.variorum.statements.model;

/**
 * A run of an article's text that belongs together, such as a paragraph, with the role its place in
 * the document gives it. Sentences never cross blocks.
 *
 * @param span where it stands in the article's text, not empty
 * @param role its role as far as the document's structure tells; what the words say may refine
 *     {@code BODY}
 */
public record Block(Span span, Role role) {
  public Block {
    if (span.length() == 0) {
      throw new IllegalArgumentException("a block at " + span.start() + " is empty");
    }
  }
}

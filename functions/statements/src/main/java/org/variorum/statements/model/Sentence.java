package org.variorum.statements.model;

/**
 * A statement before it is analysed: one sentence of the article's own text and where it stands.
 *
 * @param index its place among the article's sentences, from 0
 * @param span where it stands in the article's text, without white space at its edges
 * @param text exactly that slice
 * @param role where it stands, refined by what its words say
 */
public record Sentence(int index, Span span, String text, Role role) {
  public Sentence {
    if (text.length() != span.length() || text.isEmpty()) {
      throw new IllegalArgumentException(
          "sentence %d: text of %d code units for span %s".formatted(index, text.length(), span));
    }
  }
}

package org.variorum.statements.reading;

import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Span;

/**
 * One word, mark or whole quotation of a sentence.
 *
 * @param text the slice of the article; {@code ""} for a quotation
 * @param lower in lower case, with straight apostrophes
 * @param span where it stands in the article
 * @param kind what it does in its clause
 * @param reporting the reporting verb of which it is or may be a form, or null
 */
record Word(
    String text,
    String lower,
    Span span,
    WordClass kind,
    ReportingVerb.@Nullable Inflected reporting) {

  /** Whether its lower-case form is {@code word}. */
  boolean is(String word) {
    return lower.equals(word);
  }

  /** Whether it begins with a capital letter. */
  boolean capital() {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }
}

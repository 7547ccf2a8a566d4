package org.variorum.statements.reading;

import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Span;

/**
 * Someone who is said to have said something.
 *
 * @param form the shortest full form, job words dropped; a pronoun as written
 * @param span where the noun phrase or pronoun stands in the article
 * @param referent what kind of speaker it is
 * @param pronoun whether it is a pronoun, which another sentence must explain
 * @param speaks whether it is known to speak where it stands, rather than only to be named
 */
record Speaker(String form, Span span, Referent referent, boolean pronoun, boolean speaks) {

  /**
   * Whether {@code other} is equal: where the span is the same, so is the form. A record's own
   * {@code equals} is slow at first, and many a story's first edit has a "she".
   */
  boolean same(@Nullable Speaker other) {
    return other != null
        && span.equals(other.span)
        && referent == other.referent
        && pronoun == other.pronoun
        && speaks == other.speaks;
  }

  /** The same speaker, speaking. */
  Speaker speaking() {
    return new Speaker(form, span, referent, pronoun, true);
  }
}

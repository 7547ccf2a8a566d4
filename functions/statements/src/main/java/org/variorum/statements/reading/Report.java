package org.variorum.statements.reading;

import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Certainty;
import org.variorum.statements.model.Span;

/**
 * One place in a sentence that says who said something. Its order is that of the reporting words.
 *
 * @param speaker who; null where the words only say that it was said ("a jury was told")
 * @param cue the reporting word as it stands
 * @param certainty what the reporting word says about the firmness of what it reports
 * @param standing how its clause stands in the sentence
 * @param verb the index of the reporting word among the sentence's words
 * @param extent from its first word to its last, as indexes of words
 * @param span the same, in the article
 * @param direct whether the reporting word gives words themselves ("called it"), rather than what
 *     they come to ("concluded")
 */
record Report(
    @Nullable Speaker speaker,
    String cue,
    Certainty certainty,
    Subject.Standing standing,
    int verb,
    Phrase extent,
    Span span,
    boolean direct)
    implements Comparable<Report> {
  @Override
  public int compareTo(Report other) {
    return Integer.compare(verb, other.verb);
  }
}

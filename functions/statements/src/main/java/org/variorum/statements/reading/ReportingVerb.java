package org.variorum.statements.reading;

import java.util.Set;
import org.variorum.statements.model.Certainty;

/**
 * A verb by which a text says who said something, such as {@code say} or {@code deny}.
 *
 * @param lemma its plain form
 * @param certainty what the verb alone says about the firmness of the words it reports
 * @param frame what must stand with it
 * @param with words that, right after it, make it report in any frame
 * @param without words that, soon after it, make it report nothing
 * @param subjects the only kinds of subject it reports with, or empty for all
 * @param freely the kinds of subject it reports with whatever its object is
 * @param noun whether its plain form and the one in -s are nouns too
 * @param inverts whether it can stand before its speaker ("said Ana Ruiz")
 */
record ReportingVerb(
    String lemma,
    Certainty certainty,
    Frame frame,
    Set<String> with,
    Set<String> without,
    Set<String> subjects,
    Set<String> freely,
    boolean noun,
    boolean inverts) {

  /** What must stand with a verb for it to report speech. */
  enum Frame {
    /** Anything. */
    ANY,
    /** A clause, a quotation, or a place of its own between commas. */
    CLAUSE,
    /** A quotation among its words. */
    QUOTE,
    /** A quotation among its words, or "as" behind its object: "described it as unfair". */
    AS,
    /** A quotation right beside it. */
    ASIDE,
    /** One of the words that open it. */
    NONE
  }

  /** A form of a verb. */
  enum Form {
    /** {@code say}. */
    PLAIN,
    /** {@code says}. */
    THIRD,
    /** {@code said}, as a past tense or as a participle. */
    PAST,
    /** {@code saying}. */
    ING
  }

  /** A word that is a form of a reporting verb. */
  record Inflected(ReportingVerb verb, Form form) {}

  ReportingVerb {
    with = Set.copyOf(with);
    without = Set.copyOf(without);
    subjects = Set.copyOf(subjects);
    freely = Set.copyOf(freely);
  }
}

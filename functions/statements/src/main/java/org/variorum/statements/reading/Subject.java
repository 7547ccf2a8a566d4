package org.variorum.statements.reading;

/**
 * The subject of a verb.
 *
 * @param phrase the noun phrase or the pronoun
 * @param pronoun whether it is a pronoun
 * @param standing how the verb's clause stands in the sentence
 */
record Subject(Phrase phrase, boolean pronoun, Standing standing) {

  /** How a clause stands in its sentence. */
  enum Standing {
    /** "The mayor said it rained": the sentence's own clause. */
    MAIN,
    /** "It rained, the mayor said": beside what it reports. */
    ASIDE,
    /** "It rained, said the mayor": the same with the verb first. */
    INVERTED,
    /** "The mayor left and said it rained": with the subject of a verb before. */
    SHARED,
    /** "The mayor left, saying it rained"; "went on to say". */
    PARTICIPLE,
    /** "after the mayor said", "what the mayor called": inside another clause. */
    EMBEDDED,
    /** "the mayor, who said it rained". */
    RELATIVE
  }

  /** The same subject in a clause that stands otherwise. */
  Subject as(Standing other) {
    return new Subject(phrase, pronoun, other);
  }
}

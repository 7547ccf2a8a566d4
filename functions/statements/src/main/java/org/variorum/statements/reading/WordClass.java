package org.variorum.statements.reading;

/** What a word does in its clause, as far as word lists, endings and capitals tell. */
enum WordClass {
  /** {@code the}, {@code a}, {@code some}. */
  DETERMINER,
  /** {@code his}, {@code their}. */
  POSSESSIVE,
  /** {@code he}, {@code they}. */
  SUBJECT,
  /** {@code him}, {@code them}. */
  OBJECT,
  /** {@code of}, {@code in}. */
  PREPOSITION,
  /** {@code because}, {@code after}. */
  SUBORDINATOR,
  /** {@code that}. */
  THAT,
  /** {@code who}, {@code which}. */
  RELATIVE,
  /** {@code and}, {@code but}. */
  COORDINATOR,
  /** A form of {@code be}. */
  BE,
  /** A form of {@code have}. */
  HAVE,
  /** A form of {@code do}. */
  DO,
  /** {@code will}, {@code could}. */
  MODAL,
  /** {@code not}, {@code never}. */
  NEGATION,
  /** {@code later}, {@code repeatedly}. */
  ADVERB,
  /** {@code Friday}, {@code week}. */
  TIME,
  /** A full verb. */
  VERB,
  /** A number in digits. */
  NUMBER,
  /** Any other word in lower case: a noun or an adjective. */
  NOUN,
  /** Any other word with a capital. */
  NAME,
  /** {@code 's} after a noun. */
  GENITIVE,
  /** A mark inside a phrase: a hyphen, the full stop of a title, {@code &}. */
  JOINER,
  /** A comma. */
  COMMA,
  /** A colon. */
  COLON,
  /** A semicolon, a dash, a bracket. */
  BREAK,
  /** A whole quotation with its marks. */
  QUOTE;

  /** Whether a noun phrase can hold it anywhere. */
  boolean nominal() {
    return this == NOUN || this == NAME || this == NUMBER || this == GENITIVE || this == JOINER;
  }

  /** Whether it shows that a clause has its verb. */
  boolean finite() {
    return this == VERB || this == BE || this == HAVE || this == DO || this == MODAL;
  }

  /** Whether a phrase ends before it. */
  boolean boundary() {
    return this == COMMA || this == COLON || this == BREAK || this == QUOTE;
  }
}

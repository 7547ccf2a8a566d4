package org.variorum.statements.reading;

/** What kind of speaker a name, a noun phrase or a pronoun stands for. */
enum Referent {
  /** A man or a boy. */
  MALE,
  /** A woman or a girl. */
  FEMALE,
  /** One person of either sex. */
  PERSON,
  /** An institution, a firm, a document. */
  THING,
  /** Several people. */
  GROUP,
  /** A name of several words, of a person or of a body. */
  NAME,
  /** A name or a noun that does not tell. */
  UNKNOWN;

  /** The kind that the pronoun {@code lower} stands for. */
  static Referent ofPronoun(String lower) {
    int apostrophe = lower.indexOf('\'');
    return switch (apostrophe < 0 ? lower : lower.substring(0, apostrophe)) {
      case "he", "him", "his" -> MALE;
      case "she", "her" -> FEMALE;
      case "it", "its" -> THING;
      case "they", "them", "their" -> GROUP;
      default -> UNKNOWN;
    };
  }

  /** Whether a pronoun of this kind can stand for a speaker of kind {@code other}. */
  boolean fits(Referent other) {
    return switch (this) {
      case MALE -> other == MALE || other == PERSON || other == NAME;
      case FEMALE -> other == FEMALE || other == PERSON || other == NAME;
      case THING -> other == THING || other == UNKNOWN;
      case GROUP -> other == GROUP || other == THING;
      case PERSON, NAME, UNKNOWN -> false;
    };
  }
}

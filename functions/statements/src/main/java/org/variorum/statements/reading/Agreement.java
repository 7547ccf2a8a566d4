package org.variorum.statements.reading;

import java.util.EnumSet;
import java.util.Set;
import org.variorum.statements.reading.ReportingVerb.Form;
import org.variorum.statements.reading.ReportingVerb.Inflected;
import org.variorum.statements.reading.Subject.Standing;

/**
 * Tells verbs in the present tense from nouns of the same form by what stands before and behind
 * them: "the air force reports 28 losses", but not "newspaper reports of losses".
 */
final class Agreement {
  /** What begins the object or the clause behind a verb, but rarely what follows a noun. */
  private static final Set<WordClass> OBJECTS =
      EnumSet.of(
          WordClass.DETERMINER,
          WordClass.POSSESSIVE,
          WordClass.THAT,
          WordClass.SUBJECT,
          WordClass.QUOTE);

  /** What else can stand behind a verb whose subject agrees with it. */
  private static final Set<WordClass> FOLLOWERS =
      EnumSet.of(
          WordClass.NUMBER,
          WordClass.SUBORDINATOR,
          WordClass.NAME,
          WordClass.ADVERB,
          WordClass.COMMA,
          WordClass.COLON,
          WordClass.BREAK);

  /** Prepositions that belong to a verb: "calls for", "calls on". */
  private static final Set<String> GOVERNED = Set.of("for", "on");

  /** Plurals that do not end in s. */
  private static final Set<String> PLURALS = Set.of("data", "media", "minutes");

  private Agreement() {}

  /**
   * Whether {@code inflected} is a verb of {@code subject}; {@code next} is the word behind it,
   * {@code complement} what follows.
   */
  static boolean verb(
      Words words,
      Inflected inflected,
      Auxiliaries auxiliaries,
      Subject subject,
      int next,
      boolean headline,
      Complement complement) {
    boolean plain = inflected.form() == Form.PLAIN;
    boolean present = plain || inflected.form() == Form.THIRD;
    if (!present
        || auxiliaries.finite()
        || auxiliaries.infinitive()
        || subject.standing() == Standing.RELATIVE) {
      return true;
    }
    if (plain && !subject.pronoun() && !plural(words, subject.phrase())) {
      return false;
    }
    if (!inflected.verb().noun() || subject.pronoun()) {
      return true;
    }
    boolean loose = headline || complement.clause() || only(words, subject, next);
    return plain
        ? pluralVerb(words, subject, next, loose)
        : singularVerb(words, subject.phrase(), next, headline, loose);
  }

  /** "The report blames poor wiring": without another verb the clause has no other. */
  private static boolean only(Words words, Subject subject, int next) {
    if (subject.standing() != Standing.MAIN
        || words.kind(subject.phrase().from()) != WordClass.DETERMINER
        || !words.kind(subject.phrase().from() - 1).boundary()) {
      return false;
    }
    int last = words.last(next);
    for (int at = next; at < last && !words.kind(at).boundary(); at++) {
      if (words.kind(at).finite()) {
        return false;
      }
    }
    return true;
  }

  private static boolean pluralVerb(Words words, Subject subject, int next, boolean loose) {
    int last = subject.phrase().to() - 1;
    boolean aside = subject.standing() == Standing.ASIDE;
    boolean adjacent =
        words.kind(last) != WordClass.GENITIVE
            && (words.lower(last).endsWith("s")
                || Nouns.of(words.lower(last)) == Referent.GROUP
                || aside && plural(words, subject.phrase()));
    String determiner = words.lower(last - 1);
    boolean compound =
        words.kind(last) == WordClass.NOUN && (determiner.equals("a") || determiner.equals("an"));
    boolean object = OBJECTS.contains(words.kind(next)) && !compound;
    boolean placed = aside && words.kind(next) == WordClass.PREPOSITION;
    return words.kind(last) != WordClass.GENITIVE
        && (object || adjacent && (placed || follows(words, next, loose)));
  }

  /** A singular subject agrees, and needs a determiner unless it is a name or in a headline. */
  private static boolean singularVerb(
      Words words, Phrase subject, int next, boolean headline, boolean loose) {
    int last = subject.to() - 1;
    boolean bare =
        words.kind(subject.from()) == WordClass.NOUN
            && words.kind(last) == WordClass.NOUN
            && !words.word(subject.from()).capital();
    boolean agrees = !words.lower(last).endsWith("s") || words.word(last).capital();
    return (!bare || headline) && agrees && follows(words, next, loose);
  }

  private static boolean follows(Words words, int next, boolean loose) {
    WordClass kind = words.kind(next);
    return OBJECTS.contains(kind)
        || FOLLOWERS.contains(kind)
        || loose && kind == WordClass.NOUN
        || GOVERNED.contains(words.lower(next));
  }

  private static boolean plural(Words words, Phrase phrase) {
    boolean plural = false;
    for (int at = phrase.from(); at < phrase.to(); at++) {
      String word = words.lower(at);
      if (word.equals("and")) {
        return true;
      }
      if (words.kind(at) == WordClass.PREPOSITION && !plural) {
        return false;
      }
      boolean owner =
          words.kind(at) == WordClass.GENITIVE || words.kind(at + 1) == WordClass.GENITIVE;
      plural |=
          !owner
              && (word.endsWith("s") || PLURALS.contains(word) || Nouns.of(word) == Referent.GROUP);
    }
    return plural;
  }
}

package org.variorum.statements.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.reading.ReportingVerb.Form;
import org.variorum.statements.reading.ReportingVerb.Inflected;
import org.variorum.statements.reading.Subject.Standing;

/** Finds the subject of a verb, before it or, where speech is reported, behind it. */
final class Subjects {
  /** Words that are a subject by themselves: "both deny it". */
  private static final Set<String> EVERYONE = Set.of("both", "all");

  private Subjects() {}

  /**
   * The subject before the verb whose auxiliaries begin after word {@code left}, or null. {@code
   * left} is the last word that is neither an auxiliary nor an adverb.
   */
  static @Nullable Subject before(Words words, int left) {
    Subject direct = direct(words, left);
    if (direct != null) {
      return direct;
    }
    if (EVERYONE.contains(words.lower(left + 1)) && words.kind(left).boundary()) {
      return new Subject(new Phrase(left + 1, left + 2), false, Standing.MAIN);
    }
    int at = words.kind(left) == WordClass.COMMA ? left - 1 : left;
    return words.kind(left) == WordClass.COORDINATOR || words.kind(at) == WordClass.COORDINATOR
        ? shared(words, left - 1, Standing.SHARED)
        : null;
  }

  /** The subject of the clause around word {@code at}, for a participle or an infinitive. */
  static @Nullable Subject shared(Words words, int at, Standing standing) {
    int last = Words.first(at);
    for (int verb = at; verb >= last; verb--) {
      WordClass kind = words.kind(verb);
      if (kind == WordClass.BREAK && !words.lower(verb).equals("-")) {
        return null;
      }
      if (kind.finite() || present(words, verb)) {
        Subject subject = direct(words, Auxiliaries.before(words, verb).left());
        if (subject != null && governs(subject.standing())) {
          return subject.as(standing);
        }
      }
    }
    return null;
  }

  /** "Critics disagree, saying": a plain form that is no noun, behind a plural. */
  private static boolean present(Words words, int at) {
    Inflected inflected = words.word(at).reporting();
    return inflected != null
        && inflected.form() == Form.PLAIN
        && !inflected.verb().noun()
        && words.kind(at - 1) == WordClass.NOUN
        && words.lower(at - 1).endsWith("s");
  }

  /** The subject of the first verb from word {@code first} to word {@code last}, or null. */
  static @Nullable Subject first(Words words, int first, int last) {
    for (int verb = first; verb <= last; verb++) {
      if (words.kind(verb).finite()) {
        Subject subject = direct(words, Auxiliaries.before(words, verb).left());
        if (subject != null && governs(subject.standing())) {
          return subject;
        }
      }
    }
    return null;
  }

  private static boolean governs(Standing standing) {
    return standing == Standing.MAIN || standing == Standing.ASIDE;
  }

  private static @Nullable Subject direct(Words words, int left) {
    return switch (words.kind(left)) {
      case SUBJECT -> pronoun(words, left);
      case COMMA -> Appositions.subject(words, left);
      case RELATIVE, THAT -> relative(words, left);
      case NOUN, NAME, NUMBER, GENITIVE, JOINER, OBJECT, TIME, DETERMINER -> {
        Phrase phrase = NounPhrases.before(words, left);
        if (phrase != null && placed(words, phrase.from() - 1)) {
          yield Appositions.subject(words, phrase.from() - 2);
        }
        Phrase anchor = phrase == null ? null : Modifiers.head(words, phrase.from(), phrase);
        yield anchor == null
            ? null
            : new Subject(anchor, false, Standings.of(words, anchor.from()));
      }
      case VERB -> {
        Phrase anchor = Modifiers.head(words, left + 1, null);
        yield anchor == null
            ? null
            : new Subject(anchor, false, Standings.of(words, anchor.from()));
      }
      case POSSESSIVE,
          PREPOSITION,
          SUBORDINATOR,
          COORDINATOR,
          BE,
          HAVE,
          DO,
          MODAL,
          NEGATION,
          ADVERB,
          COLON,
          BREAK,
          QUOTE ->
          null;
    };
  }

  /** Whether the preposition at {@code at} opens a segment: "Ana Ruiz, in a statement, said". */
  private static boolean placed(Words words, int at) {
    return words.kind(at) == WordClass.PREPOSITION && words.kind(at - 1) == WordClass.COMMA;
  }

  private static @Nullable Subject pronoun(Words words, int at) {
    return new Subject(new Phrase(at, at + 1), true, Standings.of(words, at));
  }

  private static @Nullable Subject relative(Words words, int at) {
    int last = words.kind(at - 1) == WordClass.COMMA ? at - 2 : at - 1;
    Phrase nearest = last < 0 ? null : NounPhrases.before(words, last);
    Phrase apposed = last == at - 2 ? Appositions.apposed(words, last + 1) : null;
    Phrase antecedent = apposed == null ? nearest : apposed;
    return antecedent == null ? null : new Subject(antecedent, false, Standing.RELATIVE);
  }
}

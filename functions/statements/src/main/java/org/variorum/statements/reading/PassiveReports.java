package org.variorum.statements.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Certainty;
import org.variorum.statements.reading.ReportingVerb.Frame;
import org.variorum.statements.reading.Subject.Standing;

/**
 * Reads the passive: "was confirmed by the ministry" names its source after "by", "Ana Ruiz was
 * quoted as saying" before the verb, "the jury was told" and "is said to" name none.
 */
final class PassiveReports {
  /** How many words after the verb its "by" may stand. */
  private static final int NEAR = 6;

  private static final Set<String> HALVES_OF_A_DAY = Set.of("am", "pm", "a.m.", "p.m.");

  private static final Set<String> SAID = Set.of("say", "report");

  private PassiveReports() {}

  /** The report of the passive form of {@code verb} at word {@code at}, or null. */
  static @Nullable Report of(
      String text, Words words, int at, ReportingVerb verb, Auxiliaries auxiliaries) {
    Subject subject = Subjects.before(words, auxiliaries.left());
    Standing standing = subject == null ? Standing.MAIN : subject.standing();
    if (subject != null && verb.lemma().equals("quote")) {
      Speaker speaker =
          subject.pronoun()
              ? Speakers.ofPronoun(words, subject.phrase().from())
              : Speakers.of(text, words, subject.phrase());
      return ReportingClauses.at(words, at, at + 1, verb, subject, speaker, text);
    }
    Phrase agent = agent(words, at + 1);
    if (agent != null && verb.frame() != Frame.ASIDE) {
      boolean as = verb.frame() == Frame.AS && words.lower(at + 1).equals("as");
      boolean speech = verb.frame() == Frame.ANY || as || Complement.of(words, at + 1).quotation();
      return speech && !verb.lemma().equals("tell")
          ? ReportingClauses.at(
              words,
              at,
              at + 1,
              verb,
              new Subject(agent, false, standing),
              Speakers.of(text, words, agent),
              text)
          : null;
    }
    return subject != null && sourceless(words, at, verb, subject)
        ? ReportingClauses.at(words, at, at + 1, verb, subject, null, text)
        : null;
  }

  /** The report of "told" without an object at word {@code at}: only a court is told a claim. */
  static @Nullable Report told(
      String text, Words words, int at, ReportingVerb verb, Auxiliaries auxiliaries) {
    Subject subject = Subjects.before(words, auxiliaries.left());
    return subject != null && !subject.pronoun() && court(words, subject.phrase())
        ? ReportingClauses.at(words, at, at + 1, verb, subject, null, text)
        : null;
  }

  private static boolean sourceless(Words words, int at, ReportingVerb verb, Subject subject) {
    if (verb.lemma().equals("tell")) {
      return court(words, subject.phrase());
    }
    boolean to = Hedges.infinitive(words, at + 1);
    boolean that = words.kind(at + 1) == WordClass.THAT;
    if (SAID.contains(verb.lemma())) {
      return to && !subject.pronoun()
          || to
          || that && words.lower(subject.phrase().from()).equals("it");
    }
    return verb.certainty() == Certainty.CONFIRMED && !words.kind(at + 1).nominal()
        || verb.certainty() == Certainty.CONFIRMED && words.lower(at + 1).equals("dead");
  }

  private static boolean court(Words words, Phrase phrase) {
    for (int at = phrase.from(); at < phrase.to(); at++) {
      if (Nouns.court(words.lower(at)) || words.lower(at).equals("coroner")) {
        return true;
      }
    }
    return false;
  }

  private static boolean clock(Words words, int at) {
    return words.kind(at) == WordClass.TIME
        || words.kind(at) == WordClass.NUMBER && HALVES_OF_A_DAY.contains(words.lower(at + 1));
  }

  /** "Declared the winner by 40 votes": a number of what neither people nor bodies are. */
  private static boolean margin(Words words, int at) {
    boolean number = words.kind(at) == WordClass.NUMBER || SubjectKinds.counts(words.lower(at));
    Phrase phrase = number ? NounPhrases.after(words, at) : null;
    return phrase != null && Nouns.of(words.lower(phrase.to() - 1)) == Referent.UNKNOWN;
  }

  private static @Nullable Phrase agent(Words words, int from) {
    for (int at = from; at < from + NEAR && !words.kind(at).boundary(); at++) {
      if (words.lower(at).equals("by")) {
        // "Ordered to leave by 9pm", "by Friday": no one orders there.
        boolean nobody = clock(words, at + 1) || margin(words, at + 1);
        return nobody ? null : InvertedSubjects.source(words, at + 1);
      }
      if (words.kind(at).finite()) {
        return null;
      }
    }
    return null;
  }
}

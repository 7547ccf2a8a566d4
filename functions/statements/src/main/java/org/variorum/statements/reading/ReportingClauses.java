package org.variorum.statements.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Certainty;
import org.variorum.statements.model.Span;
import org.variorum.statements.reading.ReportingVerb.Form;
import org.variorum.statements.reading.ReportingVerb.Frame;
import org.variorum.statements.reading.ReportingVerb.Inflected;
import org.variorum.statements.reading.Subject.Standing;

/** Finds the reporting verbs of a sentence, each with the one who speaks. */
final class ReportingClauses {
  /** Pronouns with which the text speaks of its writers and its readers. */
  private static final Set<String> OWN_VOICE = Set.of("i", "we", "you");

  /** Particles that belong to their verb. */
  private static final Set<String> PARTICLES = Set.of("back", "out", "in");

  private ReportingClauses() {}

  /** The reports of {@code words} in order; {@code text} is the article's. */
  static List<Report> of(String text, Words words, boolean headline) {
    List<Report> reports = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Inflected inflected = ReportingForms.at(text, words, at);
      if (inflected != null) {
        Report report = report(text, words, at, inflected, headline);
        if (report != null) {
          reports.add(report);
        }
      }
    }
    return reports;
  }

  private static @Nullable Report report(
      String text, Words words, int verb, Inflected inflected, boolean headline) {
    Auxiliaries auxiliaries = Auxiliaries.before(words, verb);
    if (auxiliaries.negated()) {
      return null;
    }
    // "Lake confirmed as source of leak", "Six confirmed dead": a headline drops the auxiliary.
    boolean bare =
        headline && (words.lower(verb + 1).equals("as") || words.lower(verb + 1).equals("dead"));
    if ((auxiliaries.passive() || bare) && inflected.form() == Form.PAST) {
      return PassiveReports.of(text, words, verb, inflected.verb(), auxiliaries);
    }
    if (inflected.verb().lemma().equals("tell") && ReportingForms.told(words, verb + 1)) {
      return PassiveReports.told(text, words, verb, inflected.verb(), auxiliaries);
    }
    boolean opened = inflected.verb().with().contains(words.lower(verb + 1));
    int next = verb + (opened ? 2 : 1);
    Complement complement = Complement.of(words, next);
    Subject author = OwnTexts.author(words, auxiliaries.left());
    Subject subject =
        author != null
            ? author
            : ReportingSubjects.of(text, words, verb, inflected, auxiliaries, complement, headline);
    boolean stated = author != null && !complement.end();
    boolean closes = headline && subject != null && closes(words, subject, next);
    if (subject == null
        || auxiliaries.modal() && !uttered(words, verb, inflected.verb(), subject, complement)
        || subject.pronoun() && OWN_VOICE.contains(words.lower(subject.phrase().from()))
        || words.kind(subject.phrase().from() - 1) == WordClass.NEGATION
        || nobody(words, subject.phrase().from())
        || !Agreement.verb(words, inflected, auxiliaries, subject, next, headline, complement)
        || !opened && !stated && !framed(words, inflected.verb(), subject, complement, next, closes)
        || ReportingForms.participle(words, verb, inflected, subject, headline)
        || ReportingForms.barred(words, inflected.verb(), next)) {
      return null;
    }
    Speaker speaker =
        subject.pronoun()
            ? Speakers.ofPronoun(words, subject.phrase().from())
            : Speakers.of(text, words, subject.phrase());
    boolean thing = speaker.referent() == Referent.UNKNOWN && !SubjectKinds.named(words, subject);
    boolean reported =
        complement.clause() || complement.that() || complement.quotation() || complement.beside();
    boolean beside =
        subject.standing() == Standing.INVERTED
            || subject.standing() == Standing.ASIDE && complement.end()
            || closes;
    if (thing && !reported && !beside && (opened || complement.end())) {
      return null;
    }
    if (!opened && !SubjectKinds.allow(inflected.verb(), words, subject, speaker, next)) {
      return null;
    }
    return at(words, verb, next, inflected.verb(), subject, speaker, text);
  }

  /**
   * Whether words are given by a verb after a modal: "will say that", "as he would put it", not
   * "will announce its results" or "could order a retest", which nobody has said. "Can confirm" is
   * how spokespeople confirm.
   */
  private static boolean uttered(
      Words words, int verb, ReportingVerb reporting, Subject subject, Complement complement) {
    boolean quoted = complement.quotation() && reporting.frame() != Frame.ANY;
    boolean aside = subject.standing() == Standing.ASIDE || subject.standing() == Standing.INVERTED;
    boolean informed = complement.that() && !reporting.inverts();
    boolean confirms =
        reporting.certainty() == Certainty.CONFIRMED && words.lower(verb - 1).equals("can");
    return confirms
        || quoted
        || informed
        || complement.beside()
        || complement.clause()
        || aside && complement.end();
  }

  /** "Prices to fall within two years, survey finds", whose first part need not have a verb. */
  private static boolean closes(Words words, Subject subject, int next) {
    return words.kind(next) == WordClass.BREAK
        && words.kind(subject.phrase().from() - 1) == WordClass.COMMA;
  }

  /** Whether the subject at {@code from} is nobody: "no one", but not "No 10" and "No. 10". */
  private static boolean nobody(Words words, int from) {
    WordClass next = words.kind(from + 1);
    return Nouns.nobody(words.lower(from)) && next != WordClass.NUMBER && next != WordClass.JOINER;
  }

  static Report at(
      Words words,
      int verb,
      int next,
      ReportingVerb reporting,
      Subject subject,
      @Nullable Speaker speaker,
      String text) {
    int from = Math.min(subject.phrase().from(), verb);
    int to = Math.max(subject.phrase().to(), next);
    boolean apart =
        subject.standing() == Standing.SHARED
            || subject.standing() == Standing.PARTICIPLE
            || subject.standing() == Standing.RELATIVE;
    Phrase extent = apart ? new Phrase(verb, next) : new Phrase(from, to);
    int cueEnd = opens(words, verb, next) ? next : verb + 1;
    Span span = words.span(extent.from(), extent.to());
    String cue = words.span(verb, cueEnd).of(text);
    boolean direct = reporting.frame() != Frame.CLAUSE;
    return new Report(
        speaker, cue, reporting.certainty(), subject.standing(), verb, extent, span, direct);
  }

  /** "Hit back" is a cue of two words, "called for" one of one. */
  private static boolean opens(Words words, int verb, int next) {
    return next == verb + 2 && PARTICLES.contains(words.lower(verb + 1));
  }

  private static boolean framed(
      Words words,
      ReportingVerb verb,
      Subject subject,
      Complement complement,
      int next,
      boolean closes) {
    if (!complement.end() && SubjectKinds.freely(verb, words, subject)) {
      return true;
    }
    boolean aside =
        (subject.standing() == Standing.ASIDE || subject.standing() == Standing.INVERTED)
                && complement.end()
            || closes;
    int before = subject.phrase().from() - 1;
    boolean quoteBefore =
        words.kind(before) == WordClass.QUOTE
            || words.lower(before).equals("as") && words.kind(before - 1) == WordClass.QUOTE
            || words.kind(before - 1) == WordClass.BE && words.kind(before - 2) == WordClass.QUOTE
            || subject.standing() == Standing.INVERTED;
    return switch (verb.frame()) {
      case ANY -> true;
      case CLAUSE ->
          complement.quotation()
              || complement.clause()
              || complement.beside()
              || aside
              || quoteBefore;
      case QUOTE -> complement.quotation() || quoteBefore;
      case AS -> complement.quotation() || quoteBefore || SubjectKinds.calls(words, next);
      case ASIDE -> complement.beside() || quoteBefore;
      case NONE -> false;
    };
  }
}

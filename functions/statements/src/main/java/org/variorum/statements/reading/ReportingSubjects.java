package org.variorum.statements.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.reading.ReportingVerb.Form;
import org.variorum.statements.reading.ReportingVerb.Inflected;
import org.variorum.statements.reading.Subject.Standing;

/** Finds who speaks by a reporting verb: before it, behind it, or in the clause around it. */
final class ReportingSubjects {
  /** Verbs after which an infinitive says what was not said: "declined to say". */
  private static final Set<String> UNSAID =
      Set.of("declined", "declines", "refused", "refuses", "failed", "unable", "yet", "decline");

  /** Verbs that make no claim of their own before "to say": "used to say", "had to say". */
  private static final Set<String> HABITS = Set.of("had", "has", "have", "used", "likes", "like");

  /** Before "to" they say what must be said, and has not been: "each owner has to agree". */
  private static final Set<String> OBLIGED = Set.of("has", "have");

  /** Who "has to say" so says it. */
  private static final Set<String> OWNED = Set.of("say", "admit", "concede", "confess");

  private ReportingSubjects() {}

  /**
   * The subject of the reporting verb at word {@code verb}, or null where it has none; {@code
   * auxiliaries} stand before it and {@code complement} follows; {@code text} is the article's.
   */
  static @Nullable Subject of(
      String text,
      Words words,
      int verb,
      Inflected inflected,
      Auxiliaries auxiliaries,
      Complement complement,
      boolean headline) {
    if (auxiliaries.infinitive()
        && OBLIGED.contains(words.lower(verb - 2))
        && !OWNED.contains(inflected.verb().lemma())) {
      return null;
    }
    if (auxiliaries.infinitive() && HABITS.contains(words.lower(verb - 2))) {
      return Subjects.before(words, Auxiliaries.before(words, verb - 2).left());
    }
    if (auxiliaries.infinitive()) {
      return UNSAID.contains(words.lower(verb - 2))
          ? null
          : Subjects.shared(words, verb - 2, Standing.PARTICIPLE);
    }
    int left = auxiliaries.left();
    if (inflected.form() == Form.ING && !auxiliaries.passive()) {
      Subject absolute = absolute(words, left);
      if (absolute != null) {
        return absolute;
      }
      boolean apart = words.kind(left) == WordClass.COMMA || words.kind(left) == WordClass.QUOTE;
      return apart || complement.beside() || complement.clause()
          ? Subjects.shared(words, left, Standing.PARTICIPLE)
          : null;
    }
    if (!words.kind(left).boundary() || left < verb - 1) {
      return Subjects.before(words, left);
    }
    Subject inverted = InvertedSubjects.of(words, verb, inflected, left);
    if (words.kind(left) == WordClass.QUOTE && inverted == null) {
      // "Ruiz, who wrote 'The Long Game,' said": the comma stands inside the marks.
      return ReportingForms.pauses(text, words.word(left).span())
          ? Appositions.subject(words, left + 1)
          : null;
    }
    if (words.kind(left) != WordClass.COMMA) {
      return inverted;
    }
    boolean said = inflected.verb().lemma().equals("say");
    boolean last = inverted != null && inverted.phrase().to() >= words.size() - 1;
    Subject beside = inverted == null || last ? null : counted(words, left, inverted);
    if (beside != null) {
      return beside;
    }
    if (last && headline || inverted != null && said) {
      return inverted;
    }
    if (inflected.form() == Form.PAST && !said && ReportingForms.resumes(words, verb + 1)) {
      return null;
    }
    Subject across = Subjects.before(words, left);
    if (across == null && headline && inverted == null && inflected.form() == Form.THIRD) {
      // "Mayor quits, says city was misled".
      return Subjects.shared(words, left - 1, Standing.SHARED);
    }
    return across == null ? inverted : across;
  }

  /**
   * "The director, Ana Ruiz, said 12 people had died": who is named between commas speaks, rather
   * than those who are counted behind the verb.
   */
  private static @Nullable Subject counted(Words words, int comma, Subject inverted) {
    int first = inverted.phrase().from();
    boolean number =
        words.kind(first) == WordClass.NUMBER || SubjectKinds.counts(words.lower(first));
    Subject before = number ? Subjects.before(words, comma) : null;
    return before != null && SubjectKinds.named(words, before) ? before : null;
  }

  /**
   * A participle with a subject of its own: "with the mayor warning of floods", "a recording caught
   * an aide describing voters as '...'", "wrote a memo warning that".
   */
  private static @Nullable Subject absolute(Words words, int left) {
    Phrase phrase = left < 0 ? null : NounPhrases.before(words, left);
    if (phrase == null) {
      return null;
    }
    for (int at = phrase.to() - 2; at > phrase.from(); at--) {
      if (WordClasses.perceiving(words.lower(at))) {
        phrase = new Phrase(at + 1, phrase.to());
      }
    }
    String before = words.lower(phrase.from() - 1);
    if (before.equals("with")) {
      return new Subject(phrase, false, Standing.PARTICIPLE);
    }
    boolean document = phrase.to() - 1 == left && Nouns.document(words.lower(left));
    return WordClasses.perceiving(before) || document
        ? new Subject(phrase, false, Standing.EMBEDDED)
        : null;
  }
}

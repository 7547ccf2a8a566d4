package org.variorum.statements.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Certainty;
import org.variorum.statements.model.Span;
import org.variorum.statements.reading.ReportingVerb.Form;
import org.variorum.statements.reading.ReportingVerb.Frame;
import org.variorum.statements.reading.ReportingVerb.Inflected;

/**
 * Decides whether a form that may be a noun or a participle is a verb that reports where it stands.
 */
final class ReportingForms {
  /** How many words after a verb a word can stand that keeps it from reporting. */
  private static final int NEAR = 5;

  /** Verbs that also give things their names. */
  private static final Set<String> NAMING = Set.of("call", "dub", "label", "brand", "term");

  /** Verbs that need an object before an infinitive. */
  private static final Set<String> OBJECT_FIRST =
      Set.of("order", "urge", "advise", "warn", "instruct", "remind");

  private static final Set<String> SAID = Set.of("say", "report");

  private static final Set<String> INFINITIVE_OR_AGENT = Set.of("to", "by");

  private static final Set<String> EITHER_CASE = Set.of("it", "you");

  /** How many words behind a sentence's first quotation its verb is looked for. */
  private static final int FIRST_WORDS = 10;

  /** A verb that reports because it stands beside a quotation: "'Never,' he chuckled." */
  private static final ReportingVerb BESIDE_QUOTATION =
      new ReportingVerb(
          "", Certainty.REPORTED, Frame.ASIDE, Set.of(), Set.of(), Set.of(), Set.of(), false, true);

  private ReportingForms() {}

  /** The reporting verb at word {@code at}, or null; any verb reports beside a whole quotation. */
  static @Nullable Inflected at(String text, Words words, int at) {
    Inflected known = words.word(at).reporting();
    boolean beside =
        known == null
            && words.kind(at) == WordClass.VERB
            && at <= FIRST_WORDS
            && words.kind(0) == WordClass.QUOTE
            && pauses(text, words.word(0).span())
            && firstVerb(words, at)
            && Complement.of(words, at + 1).end();
    boolean opens =
        known == null
            && words.kind(at) == WordClass.VERB
            && words.kind(at + 1) == WordClass.COLON
            && words.kind(at + 2) == WordClass.QUOTE;
    return beside || opens || known == null && inverted(text, words, at)
        ? new Inflected(BESIDE_QUOTATION, Form.PAST)
        : known;
  }

  /** "'Never,' spluttered potter Ana Ruiz.": a past form between a quotation and a name. */
  private static boolean inverted(String text, Words words, int at) {
    if (at != 1
        || words.kind(1) != WordClass.VERB
        || !words.lower(1).endsWith("ed")
        || words.kind(0) != WordClass.QUOTE
        || !pauses(text, words.word(0).span())) {
      return false;
    }
    Phrase phrase = NounPhrases.after(words, 2);
    return phrase != null
        && Speakers.endsInName(words, phrase)
        && words.kind(phrase.to()).boundary();
  }

  /** Whether a quotation ends in a comma, or in a mark that a sentence around it keeps. */
  static boolean pauses(String text, Span quotation) {
    int last = quotation.end() - 2;
    return last > quotation.start() && ",?!".indexOf(text.charAt(last)) >= 0;
  }

  /** Whether a clause goes on behind the next comma: "the aide, asked about it, left". */
  static boolean resumes(Words words, int next) {
    int last = words.last(next);
    int at = next;
    while (at < last && !words.kind(at).boundary()) {
      at++;
    }
    return words.kind(at) == WordClass.COMMA && words.kind(at + 1).finite();
  }

  private static boolean firstVerb(Words words, int at) {
    for (int before = 1; before < at; before++) {
      if (words.kind(before).finite()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether "told" is a participle, because nobody is told: "inquest told", "told she would",
   * "villagers told to leave".
   */
  static boolean told(Words words, int next) {
    WordClass kind = words.kind(next);
    return INFINITIVE_OR_AGENT.contains(words.lower(next))
        || kind == WordClass.BREAK
        || kind == WordClass.COMMA
        || kind == WordClass.THAT
        || kind == WordClass.SUBJECT && !EITHER_CASE.contains(words.lower(next));
  }

  /**
   * Whether a past form is a participle although no "be" stands before it: "dozens feared dead" in
   * a headline, "those urged to leave", "a man accused of theft", a tent "called 'Pip'", and
   * whether "the" before the quotation shows that a thing is named: "they call it the 'lock-in
   * effect'".
   */
  static boolean participle(
      Words words, int verb, Inflected inflected, Subject subject, boolean headline) {
    String lemma = inflected.verb().lemma();
    boolean past = inflected.form() == Form.PAST;
    boolean to = words.lower(verb + 1).equals("to");
    if (past && (to && OBJECT_FIRST.contains(lemma) || said(words, lemma, verb + 1))) {
      return true;
    }
    if (past && lemma.equals("accuse")) {
      return words.lower(verb + 1).equals("of");
    }
    if (past && inflected.verb().certainty() == Certainty.UNCONFIRMED) {
      return headline ? words.kind(verb + 1) != WordClass.THAT : Hedges.state(words, verb + 1);
    }
    if (NAMING.contains(lemma)) {
      boolean what = MainReport.what(words, subject.phrase().from());
      int quote = verb + 1;
      int last = words.last(verb);
      while (quote < last && words.kind(quote) != WordClass.QUOTE) {
        quote++;
      }
      return quote < last
          && (words.lower(quote - 1).equals("the")
              || past && quote == verb + 1 && !what && words.kind(quote + 1) != WordClass.QUOTE);
    }
    return false;
  }

  /** "A ship said to have sunk", not "said to reporters". */
  private static boolean said(Words words, String lemma, int next) {
    return SAID.contains(lemma) && Hedges.infinitive(words, next);
  }

  /** Whether a word after the verb, from {@code next} on, keeps it from reporting. */
  static boolean barred(Words words, ReportingVerb verb, int next) {
    for (int at = next; at < Math.min(words.size(), next + NEAR); at++) {
      if (words.kind(at).boundary() || words.kind(at) == WordClass.SUBJECT) {
        return false;
      }
      boolean adjacent = at == next || words.kind(at) != WordClass.PREPOSITION;
      if (adjacent && verb.without().contains(words.lower(at))) {
        return true;
      }
    }
    return false;
  }
}

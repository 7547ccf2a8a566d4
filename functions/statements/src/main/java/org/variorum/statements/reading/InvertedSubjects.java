package org.variorum.statements.reading;

import org.jspecify.annotations.Nullable;
import org.variorum.statements.reading.ReportingVerb.Form;
import org.variorum.statements.reading.ReportingVerb.Inflected;
import org.variorum.statements.reading.Subject.Standing;

/** Finds the speaker behind a reporting verb: "'It rained,' said Ana Ruiz, the mayor". */
final class InvertedSubjects {
  private InvertedSubjects() {}

  /**
   * The subject behind the verb at word {@code verb}, which follows the boundary at {@code left};
   * null where a clause follows, so that the verb has its subject before it.
   */
  static @Nullable Subject of(Words words, int verb, Inflected inflected, int left) {
    boolean plain = inflected.form() == Form.PLAIN && inflected.verb().lemma().equals("say");
    boolean finite = plain || inflected.form() == Form.PAST || inflected.form() == Form.THIRD;
    if (!finite || !inflected.verb().inverts() || verb == 0) {
      return null;
    }
    int first = verb + 1;
    while (words.kind(first) == WordClass.ADVERB) {
      first++;
    }
    boolean adjective =
        words.kind(first) == WordClass.VERB
            && words.lower(first).endsWith("ed")
            && words.kind(verb - 1) == WordClass.QUOTE
            && words.kind(first + 1).nominal();
    if (adjective) {
      // "'Never,' said retired potter Ana Ruiz".
      first++;
    }
    if (words.kind(first) == WordClass.SUBJECT) {
      // "Ruiz, who lost, said it 'was rigged'": the pronoun belongs to what was said.
      boolean alone =
          !nominalOrFinite(words.kind(first + 1)) && words.kind(first + 1) != WordClass.QUOTE;
      return alone ? new Subject(new Phrase(first, first + 1), true, Standing.INVERTED) : null;
    }
    Phrase phrase = NounPhrases.after(words, first);
    if (phrase == null || !closes(words, phrase.to())) {
      return null;
    }
    if (words.kind(left) == WordClass.COMMA
        && (verbLater(words, phrase.to()) || words.kind(phrase.to()) == WordClass.QUOTE)) {
      // "The advert, which began on Monday, says Ruiz 'cannot be trusted'".
      return null;
    }
    Phrase named = named(words, phrase);
    return new Subject(named, false, Standing.INVERTED);
  }

  /** The noun phrase that "by" or "according to" governs, from word {@code first} on. */
  static @Nullable Phrase source(Words words, int first) {
    Phrase phrase = NounPhrases.after(words, first);
    return phrase == null ? null : named(words, phrase);
  }

  /** The name beside a noun phrase that is none: "the coroner, Justine Orme". */
  private static Phrase named(Words words, Phrase phrase) {
    if (Speakers.name(words, phrase)
        || words.kind(phrase.to()) != WordClass.COMMA
        || phrase.to() + 1 >= words.size()
        || words.kind(phrase.to() + 1) != WordClass.NAME) {
      return phrase;
    }
    if (Speakers.endsInName(words, phrase)) {
      return phrase;
    }
    Phrase beside = NounPhrases.after(words, phrase.to() + 1);
    return beside != null && Speakers.name(words, beside) && words.kind(beside.to()).boundary()
        ? beside
        : phrase;
  }

  private static boolean closes(Words words, int at) {
    WordClass kind = words.kind(at);
    return kind.boundary()
        || kind == WordClass.RELATIVE
        || kind == WordClass.PREPOSITION
        || kind == WordClass.TIME
        || kind == WordClass.ADVERB
        || kind == WordClass.SUBORDINATOR
        || kind == WordClass.COORDINATOR
        || kind == WordClass.NOUN && words.lower(at).endsWith("ing");
  }

  private static boolean verbLater(Words words, int from) {
    int last = words.last(from);
    for (int at = from; at < last && !words.kind(at).boundary(); at++) {
      WordClass kind = words.kind(at);
      if (kind == WordClass.RELATIVE || kind == WordClass.SUBORDINATOR) {
        return false;
      }
      if (kind.finite()) {
        return true;
      }
    }
    return false;
  }

  private static boolean nominalOrFinite(WordClass kind) {
    return kind.nominal() || kind.finite();
  }
}

package org.variorum.statements.reading;

import org.jspecify.annotations.Nullable;

/**
 * Finds the speaker of words whose sentence names none: the one whom another sentence of the same
 * quotation names, else the one who spoke last before it, as long as only quotations stand between.
 * For use by one thread.
 */
final class RunningQuotations {
  /** Who speaks a quotation; null inside where the text names nobody. */
  private record Voice(@Nullable String form) {}

  private final QuotationMarks marks;
  private final SpokenSentences sentences;
  private final Referents referents;
  private final @Nullable Voice[] voices;

  /**
   * @param marks where the quotations of the article run on
   * @param sentences each sentence by itself
   * @param referents what its pronouns stand for
   */
  RunningQuotations(QuotationMarks marks, SpokenSentences sentences, Referents referents) {
    this.marks = marks;
    this.sentences = sentences;
    this.referents = referents;
    this.voices = new @Nullable Voice[sentences.size()];
  }

  /** The speaker of quotation {@code quotation} of sentence {@code index}, or null. */
  @Nullable String speaker(int index, int quotation) {
    SpokenSentence sentence = sentences.at(index);
    boolean running = quotation == 0 && marks.continues(index);
    boolean opens = quotation == sentence.quotations().size() - 1 && runsOn(index);
    return sentence.quoted() || running || opens ? voice(index).form() : null;
  }

  private boolean runsOn(int index) {
    return index + 1 < voices.length && marks.continues(index + 1);
  }

  private Voice voice(int index) {
    Voice known = voices[index];
    if (known != null) {
      return known;
    }
    int first = index;
    while (first > 0 && marks.continues(first)) {
      first--;
    }
    int last = index;
    while (runsOn(last)) {
      last++;
    }
    String within = within(first, last);
    Voice voice = within == null ? before(first) : new Voice(within);
    for (int at = first; at <= last; at++) {
      voices[at] = voice;
    }
    return voice;
  }

  /** The speaker whom one of the sentences of the quotation from {@code first} on names. */
  private @Nullable String within(int first, int last) {
    for (int at = first; at <= last; at++) {
      SpokenSentence sentence = sentences.at(at);
      int part = at == first ? sentence.quotations().size() - 1 : 0;
      Speaker speaker = sentence.speaker(part);
      if (speaker != null) {
        return referents.form(at, speaker);
      }
    }
    return null;
  }

  /** Who spoke last before sentence {@code first}; those between it and there only quote. */
  private Voice before(int first) {
    int at = first - 1;
    while (at >= 0 && voices[at] == null && sentences.at(at).quoted()) {
      at--;
    }
    Voice voice = at < 0 ? new Voice(null) : lastOf(at);
    for (int between = at + 1; between < first; between++) {
      voices[between] = voice;
    }
    return voice;
  }

  private Voice lastOf(int index) {
    Voice known = voices[index];
    if (known != null) {
      return known;
    }
    SpokenSentence sentence = sentences.at(index);
    Speaker speaker = sentence.speaker(sentence.quotations().size() - 1);
    Report main = sentence.main();
    if (speaker == null && main != null) {
      speaker = main.speaker();
    }
    if (speaker == null && !sentences.paragraphEnds(index)) {
      speaker = narrated(index);
    }
    return new Voice(speaker == null ? null : referents.form(index, speaker));
  }

  /** "He paused.": the person of whom a sentence between quotations tells, or null. */
  private @Nullable Speaker narrated(int index) {
    Speaker subject = sentences.mentions(index).subject();
    if (subject == null) {
      return null;
    }
    return switch (subject.referent()) {
      case MALE, FEMALE, PERSON, NAME -> subject;
      case THING, GROUP, UNKNOWN -> null;
    };
  }
}

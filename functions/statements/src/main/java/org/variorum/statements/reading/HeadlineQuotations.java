package org.variorum.statements.reading;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Quotation;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;

/**
 * Finds who speaks the few words that a headline quotes without a reporting word: where the story
 * gives the same words to a speaker, they are speech, and the headline's subject, if it names a
 * speaker, is whose; else they are the headline's own.
 */
final class HeadlineQuotations {
  /** How far into the story the words are looked for, in sentences: a headline tells its top. */
  private static final int FARTHEST = 25;

  /** How many quotations of a headline are looked for. */
  private static final int MOST_QUOTATIONS = 4;

  private final String text;
  private final List<Sentence> sentences;
  private final SpeechReader story;

  /** Looks in the {@code sentences} of {@code text}, of which {@code story} knows who says them. */
  HeadlineQuotations(String text, List<Sentence> sentences, SpeechReader story) {
    this.text = text;
    this.sentences = sentences;
    this.story = story;
  }

  /** The speaker of quotation {@code at} of the headline {@code spoken}, sentence {@code index}. */
  @Nullable String speaker(SpokenSentence spoken, int index, int at) {
    if (at >= MOST_QUOTATIONS) {
      return null;
    }
    Span quotation = spoken.quotations().get(at);
    String said = quotation.of(text).toLowerCase(Locale.ROOT);
    int last = Math.min(sentences.size(), index + 1 + FARTHEST);
    for (int next = index + 1; next < last; next++) {
      if (sentences.get(next).role() == Role.HEADLINE
          || !sentences.get(next).text().toLowerCase(Locale.ROOT).contains(said)) {
        continue;
      }
      String speaker = speaker(story.read(next), said);
      if (speaker != null) {
        String subject = subject(spoken.words(), quotation);
        return subject == null ? speaker : subject;
      }
    }
    return null;
  }

  private static @Nullable String speaker(SpeechReader.Speech speech, String said) {
    for (Quotation quotation : speech.quotations()) {
      if (quotation.text().toLowerCase(Locale.ROOT).contains(said)) {
        return quotation.speaker();
      }
    }
    return speech.attribution() == null ? null : speech.attribution().source();
  }

  /** The headline's first noun phrase, where it stands before the quotation and can speak. */
  private @Nullable String subject(Words words, Span quotation) {
    Phrase phrase = NounPhrases.after(words, 0);
    if (phrase == null || words.span(phrase.from(), phrase.to()).end() > quotation.start()) {
      return null;
    }
    Speaker speaker = Speakers.of(text, words, phrase);
    return speaker.referent() == Referent.UNKNOWN ? null : speaker.form();
  }
}

package org.variorum.statements.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Attribution;
import org.variorum.statements.model.Certainty;
import org.variorum.statements.model.Quotation;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;

/**
 * Reads who says what in one article. It holds the article, because a speaker may be named
 * sentences away; it works out only what is asked of it. For use by one thread.
 *
 * <p>In {@code “We lost the roof,” Ana Ruiz said. “And the heating.”} both quotations are Ana
 * Ruiz's; the first sentence is attributed to her, the second is reported without a source of its
 * own.
 */
final class SpeechReader {
  /**
   * What a sentence says about saying.
   *
   * @param quotations in text order, outermost only
   * @param attribution who is said to have said it, or null
   * @param certainty how firmly the text stands behind it
   */
  record Speech(
      List<Quotation> quotations, @Nullable Attribution attribution, Certainty certainty) {
    Speech {
      quotations = List.copyOf(quotations);
    }
  }

  /**
   * So many sentences are kept with all their words: sentences are asked for again when one beside
   * them is read. A power of two.
   */
  private static final int KEPT = 256;

  private final String text;
  private final List<Sentence> sentences;
  private final QuotationMarks marks;
  private final @Nullable SpokenSentence[] spoken = new @Nullable SpokenSentence[KEPT];
  private final int[] spokenIndexes = new int[KEPT];
  private final @Nullable Mentions[] mentions;
  private final Referents referents;
  private final RunningQuotations running;
  private final HeadlineQuotations headlines;

  SpeechReader(Article article, List<Sentence> sentences) {
    this.text = article.text();
    this.sentences = sentences;
    this.marks = QuotationMarks.of(article, sentences);
    this.mentions = new @Nullable Mentions[sentences.size()];
    this.referents = new Referents(this::mentions, sentences.size());
    this.running =
        new RunningQuotations(
            sentences.size(), marks, this::spoken, this::mentions, this::paragraphEnds, this::form);
    this.headlines = new HeadlineQuotations(text, sentences, this::read);
  }

  /** The speech of sentence {@code index}. */
  Speech read(int index) {
    SpokenSentence sentence = spoken(index);
    Role role = sentences.get(index).role();
    boolean aside = role == Role.FURNITURE || role == Role.CORRECTION;
    List<Quotation> quotations = new ArrayList<>(sentence.quotations().size());
    for (int at = 0; at < sentence.quotations().size(); at++) {
      Span span = sentence.quotations().get(at);
      quotations.add(new Quotation(span, span.of(text), aside ? null : speaker(index, at)));
    }
    return aside
        ? new Speech(quotations, null, Certainty.ASSERTED)
        : new Speech(quotations, attribution(index), sentence.certainty());
  }

  /** Who is said to have said sentence {@code index}, or null. */
  @Nullable Attribution attribution(int index) {
    Role role = sentences.get(index).role();
    Report main = spoken(index).main();
    Speaker speaker = main == null ? null : main.speaker();
    return main == null || speaker == null || role == Role.FURNITURE || role == Role.CORRECTION
        ? null
        : new Attribution(form(index, speaker), speaker.span(), main.cue());
  }

  /** The name or noun phrase for {@code speaker} of sentence {@code index}. */
  private String form(int index, Speaker speaker) {
    Speaker named =
        speaker.pronoun() ? referents.of(index, speaker, spoken(index).dependent(speaker)) : null;
    return named == null ? speaker.form() : named.form();
  }

  private @Nullable String speaker(int index, int quotation) {
    SpokenSentence sentence = spoken(index);
    Speaker speaker = sentence.speaker(quotation);
    if (speaker != null) {
      return form(index, speaker);
    }
    if (sentences.get(index).role() == Role.HEADLINE) {
      return headlines.speaker(sentence, index, quotation);
    }
    return running.speaker(index, quotation);
  }

  /** Whether a blank line follows sentence {@code index}. */
  private boolean paragraphEnds(int index) {
    if (index + 1 == sentences.size()) {
      return true;
    }
    int first = text.indexOf('\n', sentences.get(index).span().end());
    int next = sentences.get(index + 1).span().start();
    return first >= 0
        && first < next
        && text.indexOf('\n', first + 1) < next
        && text.indexOf('\n', first + 1) >= 0;
  }

  private SpokenSentence spoken(int index) {
    int place = index & (KEPT - 1);
    SpokenSentence known = spoken[place];
    if (known == null || spokenIndexes[place] != index) {
      known = SpokenSentence.of(text, sentences.get(index), marks.inside(index));
      spoken[place] = known;
      spokenIndexes[place] = index;
    }
    return known;
  }

  private Mentions mentions(int index) {
    Mentions known = mentions[index];
    if (known == null) {
      boolean aside = sentences.get(index).role() == Role.FURNITURE;
      known = aside ? Mentions.NONE : Mentions.of(text, spoken(index));
      mentions[index] = known;
    }
    return known;
  }
}

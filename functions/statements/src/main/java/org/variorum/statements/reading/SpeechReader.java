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

  private final String text;
  private final List<Sentence> sentences;
  private final SpokenSentences spoken;
  private final Referents referents;
  private final RunningQuotations running;
  private final HeadlineQuotations headlines;

  SpeechReader(Article article, List<Sentence> sentences) {
    QuotationMarks marks = QuotationMarks.of(article, sentences);
    this.text = article.text();
    this.sentences = sentences;
    this.spoken = new SpokenSentences(text, sentences, marks);
    this.referents = new Referents(spoken);
    this.running = new RunningQuotations(marks, spoken, referents);
    this.headlines = new HeadlineQuotations(text, sentences, this);
  }

  /** The speech of sentence {@code index}. */
  Speech read(int index) {
    SpokenSentence sentence = spoken.at(index);
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
    Report main = spoken.at(index).main();
    Speaker speaker = main == null ? null : main.speaker();
    return main == null || speaker == null || role == Role.FURNITURE || role == Role.CORRECTION
        ? null
        : new Attribution(referents.form(index, speaker), speaker.span(), main.cue());
  }

  private @Nullable String speaker(int index, int quotation) {
    SpokenSentence sentence = spoken.at(index);
    Speaker speaker = sentence.speaker(quotation);
    if (speaker != null) {
      return referents.form(index, speaker);
    }
    if (sentences.get(index).role() == Role.HEADLINE) {
      return headlines.speaker(sentence, index, quotation);
    }
    return running.speaker(index, quotation);
  }
}

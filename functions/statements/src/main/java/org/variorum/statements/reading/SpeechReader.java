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
 * sentences away; it works out only what is asked of it, and each sentence once.
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
      List<Quotation> quotations, @Nullable Attribution attribution, Certainty certainty) {}

  /** The speaker of a sentence's last quotation; null inside where the text names nobody. */
  private record Voice(@Nullable String form) {}

  private final Article article;
  private final List<Sentence> sentences;
  private final QuotationMarks marks;
  private final @Nullable SpokenSentence[] spoken;
  private final @Nullable Voice[] voices;
  private final @Nullable Mentions[] mentions;
  private final Referents referents;

  SpeechReader(Article article, List<Sentence> sentences) {
    this.article = article;
    this.sentences = sentences;
    this.marks = QuotationMarks.of(article, sentences);
    this.spoken = new @Nullable SpokenSentence[sentences.size()];
    this.voices = new @Nullable Voice[sentences.size()];
    this.mentions = new @Nullable Mentions[sentences.size()];
    this.referents = new Referents(this::mentions, sentences.size());
  }

  /** The speech of sentence {@code index}. */
  Speech read(int index) {
    SpokenSentence sentence = spoken(index);
    Role role = sentences.get(index).role();
    boolean aside = role == Role.FURNITURE || role == Role.CORRECTION;
    List<Quotation> quotations = new ArrayList<>(sentence.quotations().size());
    for (Span span : sentence.quotations()) {
      String speaker = aside ? null : speaker(index, span);
      quotations.add(new Quotation(span, span.of(article.text()), speaker));
    }
    if (aside) {
      return new Speech(quotations, null, Certainty.ASSERTED);
    }
    return new Speech(quotations, attribution(index, sentence.main()), sentence.certainty());
  }

  private @Nullable Attribution attribution(int index, @Nullable Report main) {
    if (main == null || main.speaker() == null) {
      return null;
    }
    Speaker speaker = main.speaker();
    return new Attribution(form(index, speaker), speaker.span(), main.cue());
  }

  private String form(int index, Speaker speaker) {
    if (!speaker.pronoun()) {
      return speaker.form();
    }
    Speaker named = referents.of(index, speaker);
    return named == null ? speaker.form() : named.form();
  }

  private @Nullable String speaker(int index, Span quotation) {
    SpokenSentence sentence = spoken(index);
    Report report = QuotationSpeakers.of(article.text(), sentence, quotation);
    if (report != null && report.speaker() != null) {
      return form(index, report.speaker());
    }
    if (sentences.get(index).role() == Role.HEADLINE) {
      return new HeadlineQuotations(article.text(), sentences, this::read)
          .speaker(sentence, index, quotation);
    }
    boolean first = quotation.equals(sentence.quotations().getFirst());
    boolean running = marks.continues(index) && first;
    boolean opens = quotation.equals(sentence.quotations().getLast()) && runsOn(index);
    return sentence.quoted() || running || opens ? voice(index).form() : null;
  }

  private boolean runsOn(int index) {
    return index + 1 < sentences.size() && marks.continues(index + 1);
  }

  /**
   * The speaker of sentence {@code index}'s words where the sentence does not name one: the one of
   * the quotation that runs through it, else the one who spoke before it.
   */
  private Voice voice(int index) {
    Voice known = voices[index];
    if (known != null) {
      return known;
    }
    int first = index;
    while (first > 0 && marks.continues(first) && voices[first - 1] == null) {
      first--;
    }
    int last = index;
    while (runsOn(last)) {
      last++;
    }
    String form = ofRun(first, last);
    if (form == null) {
      form = before(first);
    }
    Voice voice = new Voice(form);
    for (int at = first; at <= last; at++) {
      voices[at] = voice;
    }
    return voice;
  }

  /** The speaker whom one of the sentences of a running quotation names. */
  private @Nullable String ofRun(int first, int last) {
    for (int at = first; at <= last; at++) {
      SpokenSentence sentence = spoken(at);
      List<Span> spans = sentence.quotations();
      Span part = at == first ? spans.getLast() : spans.getFirst();
      Report report = QuotationSpeakers.of(article.text(), sentence, part);
      if (report != null && report.speaker() != null) {
        return form(at, report.speaker());
      }
    }
    return null;
  }

  /** Who spoke in the sentences before {@code first}, as long as they only quote. */
  private @Nullable String before(int first) {
    int at = first - 1;
    while (at >= 0 && spoken(at).quoted() && voices[at] == null) {
      at--;
    }
    if (at < 0) {
      return null;
    }
    Voice known = voices[at];
    if (known != null) {
      return known.form();
    }
    SpokenSentence sentence = spoken(at);
    if (!sentence.quotations().isEmpty()) {
      Report report =
          QuotationSpeakers.of(article.text(), sentence, sentence.quotations().getLast());
      if (report != null && report.speaker() != null) {
        return form(at, report.speaker());
      }
    }
    Report main = sentence.main();
    return main == null || main.speaker() == null ? null : form(at, main.speaker());
  }

  private SpokenSentence spoken(int index) {
    SpokenSentence known = spoken[index];
    if (known == null) {
      known = SpokenSentence.of(article.text(), sentences.get(index), marks.inside(index));
      spoken[index] = known;
    }
    return known;
  }

  private Mentions mentions(int index) {
    Mentions known = mentions[index];
    if (known == null) {
      known = Mentions.of(article.text(), spoken(index));
      mentions[index] = known;
    }
    return known;
  }
}

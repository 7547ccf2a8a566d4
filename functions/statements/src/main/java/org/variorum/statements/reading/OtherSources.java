package org.variorum.statements.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Certainty;
import org.variorum.statements.model.Span;
import org.variorum.statements.reading.Subject.Standing;

/**
 * Finds the sources that no verb names: "according to the mayor", a speaker before a colon and a
 * quotation, and in headlines "Bridge unsafe: engineers" or "Police: two held".
 */
final class OtherSources {
  private OtherSources() {}

  /** The sources of {@code words} without a verb, in order; {@code text} is the article's. */
  static List<Report> of(String text, Words words, boolean headline) {
    List<Report> reports = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Report report = null;
      if (words.lower(at).equals("according") && words.lower(at + 1).equals("to")) {
        report = behind(text, words, at, at + 2, Standing.INVERTED);
      } else if (words.kind(at) == WordClass.COLON && words.kind(at + 1) == WordClass.QUOTE) {
        report = beforeColon(text, words, at);
      } else if (headline && words.kind(at) == WordClass.COLON) {
        report = inHeadline(text, words, at);
      } else if (headline && words.kind(at) == WordClass.BREAK && at > 0) {
        report = atEnd(text, words, at);
      }
      if (report != null) {
        reports.add(report);
      }
    }
    return reports;
  }

  private static @Nullable Report behind(
      String text, Words words, int cue, int first, Standing standing) {
    if (words.kind(first) == WordClass.SUBJECT || words.kind(first) == WordClass.OBJECT) {
      Speaker speaker = Speakers.ofPronoun(words, first);
      return report(text, words, cue, first, speaker, new Phrase(cue, first + 1), standing);
    }
    Phrase phrase = InvertedSubjects.source(words, first);
    if (phrase == null) {
      return null;
    }
    Speaker speaker = Speakers.of(text, words, phrase);
    return report(text, words, cue, first, speaker, new Phrase(cue, phrase.to()), standing);
  }

  private static @Nullable Report beforeColon(String text, Words words, int colon) {
    Subject subject = Subjects.before(words, colon - 1);
    if (subject == null || subject.phrase().from() > 0 && !subject.pronoun()) {
      subject = Subjects.first(words, Words.first(colon), colon - 1);
    }
    if (subject == null) {
      return null;
    }
    Speaker speaker =
        subject.pronoun()
            ? Speakers.ofPronoun(words, subject.phrase().from())
            : Speakers.of(text, words, subject.phrase());
    Phrase extent = new Phrase(subject.phrase().from(), colon + 1);
    return report(text, words, colon, colon + 1, speaker, extent, Standing.MAIN);
  }

  private static @Nullable Report inHeadline(String text, Words words, int colon) {
    Report last = atEnd(text, words, colon);
    if (last != null) {
      return last;
    }
    Phrase phrase = colon == 0 ? null : NounPhrases.before(words, colon - 1);
    if (phrase == null || phrase.from() > 0) {
      return null;
    }
    Speaker speaker = Speakers.of(text, words, phrase);
    return speaks(words, phrase, speaker)
        ? report(text, words, colon, colon + 1, speaker, new Phrase(0, colon + 1), Standing.MAIN)
        : null;
  }

  private static @Nullable Report atEnd(String text, Words words, int mark) {
    Phrase phrase = mark + 1 < words.size() ? NounPhrases.after(words, mark + 1) : null;
    if (phrase == null || phrase.to() < words.size()) {
      return null;
    }
    Speaker speaker = Speakers.of(text, words, phrase);
    return speaks(words, phrase, speaker)
        ? report(
            text, words, mark, mark + 1, speaker, new Phrase(mark, phrase.to()), Standing.INVERTED)
        : null;
  }

  /** Whether a headline's bare noun phrase is one that speaks, rather than its topic. */
  private static boolean speaks(Words words, Phrase phrase, Speaker speaker) {
    String head = words.lower(phrase.to() - 1);
    boolean body = speaker.referent() == Referent.THING && Nouns.institution(head);
    boolean people = speaker.referent() == Referent.GROUP && Nouns.known(head);
    return body || people || Nouns.person(head) && words.kind(phrase.to() - 1) == WordClass.NOUN;
  }

  private static Report report(
      String text,
      Words words,
      int cue,
      int cueEnd,
      Speaker speaker,
      Phrase extent,
      Standing standing) {
    Span span = words.span(extent.from(), extent.to());
    String reporting = words.span(cue, cueEnd).of(text);
    return new Report(speaker, reporting, Certainty.REPORTED, standing, cue, extent, span, true);
  }
}

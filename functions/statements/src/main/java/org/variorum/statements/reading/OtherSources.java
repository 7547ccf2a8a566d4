package org.variorum.statements.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Certainty;
import org.variorum.statements.model.Span;
import org.variorum.statements.reading.Subject.Standing;

/**
 * Finds the sources that no verb names: "according to the mayor", "as per the ministry", a speaker
 * before a colon and a quotation, and in headlines "Bridge unsafe: engineers" or "Police: two
 * held".
 */
final class OtherSources {
  /** How many adjectives may stand between an owner and what is owned. */
  private static final int MOST_ADJECTIVES = 4;

  /** "In the words of the mayor", "in the view of the union". */
  private static final Set<String> VIEWS =
      Set.of("words", "view", "opinion", "eyes", "telling", "judgment", "judgement", "estimation");

  private static final Set<String> DASHES = Set.of("—", "–", "-");

  /** Words before a headline's colon that say what kind of item follows. */
  private static final Set<String> LABELS =
      Set.of("live", "latest", "updates", "update", "explainer", "explained", "analysis", "watch");

  private OtherSources() {}

  /** The sources of {@code words} without a verb, in order; {@code text} is the article's. */
  static List<Report> of(String text, Words words, boolean headline) {
    List<Report> reports = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Report report = null;
      if (words.lower(at).equals("according") && words.lower(at + 1).equals("to")) {
        report = behind(text, words, at, at + 2, Standing.INVERTED);
      } else if (words.lower(at).equals("as") && words.lower(at + 1).equals("per")) {
        report = behind(text, words, at, at + 2, Standing.INVERTED);
      } else if (VIEWS.contains(words.lower(at))
          && words.lower(at + 1).equals("of")
          && words.lower(at - 2).equals("in")) {
        report = behind(text, words, at, at + 2, Standing.INVERTED);
      } else if (Nouns.speech(words.lower(at))) {
        report = owned(text, words, at);
      } else if (DASHES.contains(words.lower(at)) && words.kind(at - 1) == WordClass.QUOTE) {
        report = signed(text, words, at);
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

  /** "Ana Ruiz's claim that '...'", "'...' was her reply": words that are someone's. */
  private static @Nullable Report owned(String text, Words words, int noun) {
    int owner = noun - 1;
    while (owner > noun - MOST_ADJECTIVES && words.kind(owner) == WordClass.NOUN) {
      owner--;
    }
    boolean quoted =
        words.kind(noun + 1) != WordClass.BREAK && Complement.of(words, noun + 1).quotation();
    boolean before =
        words.kind(owner - 1) == WordClass.BE && words.kind(owner - 2) == WordClass.QUOTE;
    if (!quoted && !before) {
      return null;
    }
    Phrase extent = new Phrase(Math.max(0, owner), noun + 1);
    if (words.kind(owner) == WordClass.POSSESSIVE) {
      Speaker speaker = Speakers.ofPronoun(words, owner);
      return report(text, words, noun, noun + 1, speaker, extent, Standing.EMBEDDED);
    }
    Phrase phrase =
        words.kind(owner) == WordClass.GENITIVE ? NounPhrases.before(words, owner - 1) : null;
    return phrase == null
        ? null
        : report(
            text,
            words,
            noun,
            noun + 1,
            Speakers.of(text, words, phrase),
            extent,
            Standing.EMBEDDED);
  }

  /** A quotation set apart with the name of its speaker behind a dash. */
  private static @Nullable Report signed(String text, Words words, int dash) {
    Phrase phrase = NounPhrases.after(words, dash + 1);
    if (dash > 1 || phrase == null || phrase.to() < words.size() || !Speakers.name(words, phrase)) {
      return null;
    }
    Speaker speaker = Speakers.of(text, words, phrase);
    return report(
        text, words, dash, dash + 1, speaker, new Phrase(dash, phrase.to()), Standing.INVERTED);
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
    if (colon > 0 && LABELS.contains(words.lower(colon - 1))) {
      return null;
    }
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

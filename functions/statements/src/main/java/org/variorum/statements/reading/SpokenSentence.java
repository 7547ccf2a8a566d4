package org.variorum.statements.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Certainty;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;
import org.variorum.statements.reading.Subject.Standing;

/**
 * What one sentence by itself says about saying; its pronouns are not explained.
 *
 * @param words the sentence's words
 * @param quotations the spans between its quotation marks
 * @param reports every place that says who said something, in order
 * @param speakers for each quotation the report that gives it a speaker, or null
 * @param main the one that holds for the sentence, or null
 * @param certainty how firmly the sentence stands behind its words
 * @param quoted whether nothing but quotations stands in the sentence
 */
record SpokenSentence(
    Words words,
    List<Span> quotations,
    List<Report> reports,
    List<@Nullable Report> speakers,
    @Nullable Report main,
    Certainty certainty,
    boolean quoted) {

  SpokenSentence {
    quotations = List.copyOf(quotations);
    reports = List.copyOf(reports);
    speakers = Collections.unmodifiableList(new ArrayList<>(speakers));
  }

  /**
   * Reads {@code sentence}, whose quotations are {@code quotations}, in the article {@code text}.
   */
  static SpokenSentence of(String text, Sentence sentence, List<Span> quotations) {
    Words words = Words.of(text, sentence, quotations);
    boolean headline = sentence.role() == Role.HEADLINE;
    List<Report> reports = new ArrayList<>(ReportingClauses.of(text, words, headline));
    int verb = firstVerb(reports);
    for (Report other : OtherSources.of(text, words, headline)) {
      if (!other.cue().equals(":") || other.verb() < verb) {
        reports.add(other);
      }
    }
    Collections.sort(reports);
    Report main = MainReport.of(words, reports);
    boolean quoted = quoted(words);
    Certainty certainty = quoted ? Certainty.REPORTED : certainty(words, reports, main, headline);
    return new SpokenSentence(
        words,
        quotations,
        reports,
        QuotationSpeakers.of(text, words, reports),
        main,
        certainty,
        quoted);
  }

  /**
   * Who the sentence says speaks its quotation {@code quotation}, or null; out of range is null.
   */
  @Nullable Speaker speaker(int quotation) {
    Report report = quotation >= 0 && quotation < speakers.size() ? speakers.get(quotation) : null;
    return report == null ? null : report.speaker();
  }

  /** Whether {@code speaker} speaks in a clause that depends on another: "where she warned". */
  boolean dependent(Speaker speaker) {
    for (Report report : reports) {
      if (speaker.same(report.speaker())) {
        return report.standing() == Standing.EMBEDDED;
      }
    }
    return false;
  }

  /** The first reporting verb, behind which a colon says nothing new: "said: '...'". */
  private static int firstVerb(List<Report> reports) {
    int first = Integer.MAX_VALUE;
    for (Report report : reports) {
      if (report.standing() != Standing.RELATIVE) {
        first = Math.min(first, report.verb());
      }
    }
    return first;
  }

  private static boolean quoted(Words words) {
    boolean quotation = false;
    for (int at = 0; at < words.size(); at++) {
      WordClass kind = words.kind(at);
      if (kind == WordClass.QUOTE) {
        quotation = true;
      } else if (!kind.boundary()) {
        return false;
      }
    }
    return quotation;
  }

  private static Certainty certainty(
      Words words, List<Report> reports, @Nullable Report main, boolean headline) {
    Certainty base = main == null ? Certainty.ASSERTED : content(reports, main);
    if (base == Certainty.DENIED) {
      return base;
    }
    Certainty hedge = Hedges.of(words, headline);
    hedge = unconfirmed(words, reports) ? Certainty.UNCONFIRMED : hedge;
    return hedge != null && hedge.compareTo(base) < 0 ? hedge : base;
  }

  /** Whether a clause of its own says that something is not confirmed. */
  private static boolean unconfirmed(Words words, List<Report> reports) {
    for (Report report : reports) {
      if (report.certainty() == Certainty.UNCONFIRMED
          && report.standing() != Standing.RELATIVE
          && !words.lower(report.extent().from() - 1).equals("because")) {
        return true;
      }
    }
    return false;
  }

  /** "He has denied it, his lawyer said" is denied, "they claimed it, he said" claimed. */
  private static Certainty content(List<Report> reports, Report main) {
    boolean beside = main.standing() == Standing.ASIDE || main.standing() == Standing.INVERTED;
    if (beside && main.certainty() == Certainty.REPORTED) {
      for (Report report : reports) {
        if (report.verb() < main.extent().from() && report.standing() == Standing.MAIN) {
          return report.certainty();
        }
      }
    }
    return main.certainty();
  }
}

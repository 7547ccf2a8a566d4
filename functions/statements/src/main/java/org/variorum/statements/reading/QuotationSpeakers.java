package org.variorum.statements.reading;

import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Span;
import org.variorum.statements.reading.Subject.Standing;

/**
 * Gives each quotation of a sentence to one of the sentence's reports: the one right behind it,
 * else the nearest before it, else the nearest behind. Words named rather than said, as in "known
 * as 'validation'", have no speaker.
 */
final class QuotationSpeakers {
  /** How many words may stand between a quotation and a verb behind it that reports it. */
  private static final int REACH = 40;

  private QuotationSpeakers() {}

  /** The report that gives the quotation at {@code quotation} its speaker, or null. */
  static @Nullable Report of(String text, SpokenSentence spoken, Span quotation) {
    Words words = spoken.words();
    int at = word(words, quotation);
    if (Titled.of(text, words, at, quotation)) {
      return null;
    }
    Report before = null;
    Report after = null;
    for (Report report : spoken.reports()) {
      if (report.speaker() == null) {
        continue;
      }
      if (report.verb() < at) {
        before =
            reaches(words, report, at) && !(before != null && indirect(report)) ? report : before;
      } else if (after == null) {
        after = report;
      }
    }
    if (after != null && adjoins(words, at, after)) {
      return after;
    }
    if (before != null) {
      return before;
    }
    return after != null && beside(after) && after.extent().from() - at <= REACH ? after : null;
  }

  /**
   * "The mayor said the firm had concluded that it was 'over'": the mayor's words, not the firm's.
   */
  private static boolean indirect(Report report) {
    return report.standing() == Standing.EMBEDDED && !report.direct();
  }

  private static int word(Words words, Span quotation) {
    for (int at = 0; at < words.size(); at++) {
      if (words.kind(at) == WordClass.QUOTE && words.word(at).span().contains(quotation)) {
        return at;
      }
    }
    return words.size();
  }

  /** Whether {@code report} begins right behind the quotation at word {@code at}. */
  private static boolean adjoins(Words words, int at, Report report) {
    int next = at + 1;
    while (words.kind(next) == WordClass.COMMA || words.kind(next) == WordClass.ADVERB) {
      next++;
    }
    return report.extent().from() == next && beside(report);
  }

  private static boolean beside(Report report) {
    return switch (report.standing()) {
      case ASIDE, INVERTED, MAIN -> true;
      case SHARED, PARTICIPLE, EMBEDDED, RELATIVE -> false;
    };
  }

  /** Whether what {@code report} says can include the quotation at word {@code at} behind it. */
  private static boolean reaches(Words words, Report report, int at) {
    boolean naming =
        words.lower(at - 1).equals("the") && words.lower(report.verb()).startsWith("call");
    return !naming && report.standing() != Standing.RELATIVE
        || words.kind(at - 1) == WordClass.COLON
        || report.standing() == Standing.RELATIVE && at - report.verb() < 4;
  }
}

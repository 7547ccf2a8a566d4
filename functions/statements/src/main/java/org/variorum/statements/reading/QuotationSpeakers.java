package org.variorum.statements.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives each quotation of a sentence to one of the sentence's reports: the one right behind it,
 * else the nearest before it, else the nearest behind. Words named rather than said, as in "known
 * as 'validation'", have no speaker.
 */
final class QuotationSpeakers {
  /** How many words may stand between a quotation and a verb behind it that reports it. */
  private static final int REACH = 40;

  /** How many reports before a quotation are weighed. */
  private static final int MOST_BEFORE = 6;

  /** How few words after its verb a relative clause still says the quotation. */
  private static final int RELATIVE_REACH = 4;

  /** The same where no comma stands between: the relative clause has not ended. */
  private static final int RELATIVE_CLAUSE = 15;

  /** How few words after "'...' was how" the verb of the speaker stands. */
  private static final int TOLD_REACH = 8;

  private QuotationSpeakers() {}

  /**
   * For each quotation of {@code words}, in order, the report that gives it a speaker, or null;
   * {@code reports} are the sentence's, in order, and {@code text} the article's.
   */
  static List<@Nullable Report> of(String text, Words words, List<Report> reports) {
    List<Report> named = named(words, reports);
    List<@Nullable Report> chosen = new ArrayList<>();
    int behind = 0;
    for (int at = 0; at < words.size(); at++) {
      if (words.kind(at) == WordClass.QUOTE) {
        while (behind < named.size() && named.get(behind).verb() < at) {
          behind++;
        }
        boolean titled = Titled.of(text, words, at) && !opens(words, at, named, behind);
        titled |= crowd(words, at);
        chosen.add(titled ? null : choose(words, at, named, behind));
      }
    }
    return chosen;
  }

  /** Those of {@code reports} that can give a quotation a speaker. */
  private static List<Report> named(Words words, List<Report> reports) {
    List<Report> named = new ArrayList<>();
    for (Report report : reports) {
      if (report.speaker() != null && !listens(words, report)) {
        named.add(report);
      }
    }
    return named;
  }

  private static @Nullable Report choose(Words words, int at, List<Report> reports, int behind) {
    int next = behind;
    while (next < reports.size() && reports.get(next).standing() == Subject.Standing.RELATIVE) {
      next++;
    }
    Report after = next < reports.size() ? reports.get(next) : null;
    boolean adjoins = after != null && adjoins(words, at, after);
    if (after != null && adjoins && !own(words, after)) {
      return after;
    }
    Report before = before(words, at, reports, behind);
    if (adjoins && !(before != null && joined(words, before.verb(), at))) {
      return after;
    }
    if (before != null) {
      return before;
    }
    return after != null && beside(after) && after.extent().from() - at <= REACH ? after : null;
  }

  private static @Nullable Report before(Words words, int at, List<Report> reports, int behind) {
    Report before = null;
    for (int index = Math.max(0, behind - MOST_BEFORE); index < behind; index++) {
      Report report = reports.get(index);
      boolean main = before != null && before.standing() != Subject.Standing.RELATIVE;
      if (reaches(words, report, at) && !(main && indirect(words, report))) {
        before = report;
      }
    }
    return before;
  }

  /** "The mayor said the firm had concluded it was 'over'": the mayor's words, not the firm's. */
  private static boolean indirect(Words words, Report report) {
    Speaker speaker = report.speaker();
    boolean mute =
        speaker != null
            && (speaker.referent() == Referent.UNKNOWN || speaker.referent() == Referent.THING)
            && Character.isLowerCase(speaker.form().codePointAt(0));
    // "Wu tweeted that Ek's remark was 'beyond the pale'": Wu judges it.
    boolean judged =
        Nouns.speech(words.lower(report.verb())) && words.kind(report.verb() + 1) == WordClass.BE;
    return report.standing() == Subject.Standing.EMBEDDED && (mute || judged || !report.direct());
  }

  /** A court hears what others say. */
  private static boolean listens(Words words, Report report) {
    return words.lower(report.verb()).startsWith("hear");
  }

  /** "Drawing chants of '...'": the words of a crowd. */
  private static boolean crowd(Words words, int at) {
    return words.lower(at - 1).equals("of") && Nouns.chorus(words.lower(at - 2));
  }

  /** Whether the quotation opens the sentence and a report stands beside it: it is speech. */
  private static boolean opens(Words words, int at, List<Report> reports, int behind) {
    return at == 0
        && behind < reports.size()
        && reports.get(behind).standing() != Subject.Standing.MAIN
        && adjoins(words, at, reports.get(behind));
  }

  /** Whether what {@code report} says follows its verb: "Ruiz said it 'needs work'". */
  private static boolean own(Words words, Report report) {
    int next = report.extent().to();
    return !words.kind(next).boundary() && Complement.of(words, next).clause();
  }

  /** Whether no boundary stands between the words {@code from} and {@code to}. */
  private static boolean joined(Words words, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (words.kind(at).boundary()) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code report} begins right behind the quotation at word {@code at}. */
  private static boolean adjoins(Words words, int at, Report report) {
    int next = at + 1;
    while (words.kind(next) == WordClass.COMMA || words.kind(next) == WordClass.ADVERB) {
      next++;
    }
    boolean told = words.kind(at + 1) == WordClass.BE && report.verb() - at < TOLD_REACH;
    return report.extent().from() == next && beside(report) || told;
  }

  private static boolean beside(Report report) {
    return switch (report.standing()) {
      case ASIDE, INVERTED, MAIN -> true;
      case SHARED, PARTICIPLE, EMBEDDED, RELATIVE -> false;
    };
  }

  /** Whether what {@code report} says can include the quotation at word {@code at} behind it. */
  private static boolean reaches(Words words, Report report, int at) {
    if (words.kind(at - 1) == WordClass.COLON) {
      return true;
    }
    boolean naming =
        words.lower(at - 1).equals("the") && words.lower(report.verb()).startsWith("call");
    boolean relative = report.standing() == Subject.Standing.RELATIVE;
    int reach = at - report.verb();
    return relative
        ? reach < RELATIVE_REACH || reach < RELATIVE_CLAUSE && joined(words, report.verb(), at)
        : !naming;
  }
}

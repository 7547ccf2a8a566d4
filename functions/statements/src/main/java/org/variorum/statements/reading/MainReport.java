package org.variorum.statements.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.reading.ReportingVerb.Form;
import org.variorum.statements.reading.ReportingVerb.Inflected;
import org.variorum.statements.reading.Subject.Standing;

/**
 * Chooses of a sentence's reports the one of its main clause: one that stands beside the whole
 * ("..., his lawyer said") before one inside it, the first of several clauses that are joined, and
 * one inside another clause only when there is no other.
 */
final class MainReport {
  private MainReport() {}

  /** The report that holds for the sentence, or null when there is none. */
  static @Nullable Report of(Words words, List<Report> reports) {
    Report main = null;
    for (Report report : reports) {
      if (!holds(words, report)) {
        continue;
      }
      if (main != null && rank(report) < rank(main) && joined(words, main, report)) {
        break;
      }
      if (main == null || rank(report) < rank(main)) {
        main = report;
      }
    }
    return main;
  }

  /**
   * Whether {@code report} can hold for the sentence: not one in a relative clause, not one that
   * "to" or a subordinator makes part of another claim ("fell after the bank said"), but "in what
   * the mayor called '...'".
   */
  private static boolean holds(Words words, Report report) {
    return switch (report.standing()) {
      case MAIN, ASIDE, INVERTED, SHARED -> true;
      case PARTICIPLE -> !words.lower(report.verb() - 1).equals("to") && speaks(report.speaker());
      case EMBEDDED -> what(words, report.extent().from()) || added(words, report.extent().from());
      case RELATIVE -> false;
    };
  }

  /** Whether a participle's subject is one that speaks: not "the results, showing that". */
  private static boolean speaks(@Nullable Speaker speaker) {
    return speaker != null
        && (speaker.pronoun()
            || speaker.referent() != Referent.UNKNOWN
            || Character.isUpperCase(speaker.form().codePointAt(0)));
  }

  /** Whether "what" opens the clause whose subject begins at word {@code from}. */
  static boolean what(Words words, int from) {
    int first = Words.first(from);
    for (int at = from - 1; at >= first && !words.kind(at).finite(); at--) {
      if (words.lower(at).equals("what")) {
        return true;
      }
    }
    return false;
  }

  /** "..., which the mayor said": a clause that says more of what is named already. */
  private static boolean added(Words words, int from) {
    return words.kind(from - 1) == WordClass.RELATIVE && words.kind(from - 2) == WordClass.COMMA;
  }

  private static int rank(Report report) {
    return switch (report.standing()) {
      case ASIDE, INVERTED -> 0;
      case MAIN -> 1;
      case SHARED -> 2;
      case PARTICIPLE -> 3;
      case EMBEDDED -> 4;
      case RELATIVE -> 5;
    };
  }

  /**
   * Whether {@code later} belongs to another clause, joined by a semicolon, "but" or "while", or in
   * a headline by a comma alone: "Oslo claims it, Copenhagen denies it".
   */
  private static boolean joined(Words words, Report main, Report later) {
    if (main.standing() != Standing.MAIN && main.standing() != Standing.SHARED) {
      return false;
    }
    Inflected verb = words.word(later.verb()).reporting();
    boolean object =
        verb != null
            && verb.form() == Form.THIRD
            && verb.verb().inverts()
            && !Complement.of(words, later.verb() + 1).end();
    if (object && later.standing() == Standing.ASIDE) {
      return true;
    }
    for (int at = main.verb() + 1; at < later.extent().from(); at++) {
      boolean clause =
          words.kind(at) == WordClass.COORDINATOR && words.kind(at - 1).boundary()
              || words.lower(at).equals("while")
              || words.lower(at).equals("but")
              || words.lower(at).equals(";");
      if (clause) {
        return true;
      }
    }
    return false;
  }
}

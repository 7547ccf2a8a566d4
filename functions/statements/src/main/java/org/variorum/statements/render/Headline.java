package org.variorum.statements.render;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.variorum.statements.model.Change;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.model.Disclosure;
import org.variorum.statements.model.Finding;

/**
 * Tells a whole comparison in one line: its most significant findings, how many changes there are
 * beside them, and whether the publisher said so. {@code Casualty figure up: "five" → "seven"
 * (killed); Kremlin denies; 3 more changes; no correction noted}.
 */
public final class Headline {
  /** As many findings as fit a line of e-mail subject or of chat. */
  private static final int FINDINGS_TOLD = 2;

  private final FindingSentence sentence = new FindingSentence();

  /** The line for {@code comparison}, which may have no changes. */
  public String of(Comparison comparison) {
    if (comparison.changes().isEmpty()) {
      return "Nothing changed";
    }
    // Two changes can be told in the same words, such as a correction of two sentences.
    Set<String> told = new LinkedHashSet<>();
    int covered = 0;
    for (int number : comparison.ranked()) {
      String telling = tell(comparison.changes().get(number));
      if (told.size() == FINDINGS_TOLD && !told.contains(telling)) {
        break;
      }
      told.add(telling);
      covered++;
    }
    StringBuilder line = new StringBuilder(String.join("; ", told));
    int rest = comparison.changes().size() - covered;
    if (rest > 0) {
      line.append("; ").append(rest).append(rest == 1 ? " more change" : " more changes");
    }
    line.append(disclosure(comparison.disclosure()));
    return FindingSentence.capitalised(line.toString());
  }

  /**
   * What a reader wants to know of {@code disclosure}, to end a line with; empty for {@code NONE}.
   */
  static String disclosure(Disclosure disclosure) {
    return switch (disclosure) {
      case SILENT -> "; no correction noted";
      case DISCLOSED -> "; a correction is noted";
      case NONE -> "";
    };
  }

  private String tell(Change change) {
    return change.findings().isEmpty()
        ? "a statement was " + done(change)
        : sentence.tell(foremost(change.findings()));
  }

  /** What happened to a change's statements, as a participle. */
  static String done(Change change) {
    return switch (change.type()) {
      case ADDITION -> "added";
      case DELETION -> "deleted";
      case EDIT -> change.moved() ? "edited and moved" : "edited";
      case MOVE -> "moved";
      case SPLIT -> "split";
      case MERGE -> "merged";
    };
  }

  /** The finding that says most; among equals the first. */
  private static Finding foremost(List<Finding> findings) {
    Finding foremost = findings.getFirst();
    for (Finding finding : findings) {
      foremost = rank(finding) < rank(foremost) ? finding : foremost;
    }
    return foremost;
  }

  private static int rank(Finding finding) {
    return switch (finding) {
      case Finding.Figure figure -> figure.casualty() ? 0 : 5;
      case Finding.Response response -> 1;
      case Finding.Firmness firmness -> 2;
      case Finding.Correction correction -> 3;
      case Finding.Source source -> 4;
      case Finding.Quote quote -> 4;
      case Finding.Name name -> 6;
      case Finding.Time time -> 6;
      case Finding.Wording wording -> 7;
      case Finding.Cosmetic cosmetic -> 8;
    };
  }
}

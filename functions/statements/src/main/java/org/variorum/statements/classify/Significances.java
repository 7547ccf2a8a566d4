package org.variorum.statements.classify;

import java.util.List;
import org.variorum.statements.model.ChangeType;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Finding.QuoteChange;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Significance;

/** Says how much a change matters: a rule over its findings. */
final class Significances {
  private Significances() {}

  /** The significance of a change of {@code type} in a statement of {@code role}. */
  static Significance of(ChangeType type, Role role, List<Finding> findings) {
    if (role == Role.FURNITURE) {
      return Significance.NONE;
    }
    Significance highest =
        switch (type) {
          case ADDITION, DELETION -> Significance.MEDIUM;
          case EDIT -> Significance.NONE;
          case MOVE, SPLIT, MERGE -> Significance.LOW;
        };
    boolean headline =
        role == Role.HEADLINE && type != ChangeType.ADDITION && type != ChangeType.DELETION;
    for (Finding finding : findings) {
      Significance one = of(finding);
      Significance raised =
          headline && one.compareTo(Significance.LOW) > 0 ? Significance.HIGH : one;
      highest = raised.compareTo(highest) > 0 ? raised : highest;
    }
    return highest;
  }

  /**
   * The significance of one finding. It is told by tests and no pattern switch, which a function
   * that has just started needs several milliseconds to set up.
   */
  private static Significance of(Finding finding) {
    if (finding instanceof Finding.Figure figure) {
      return figure.casualty() ? Significance.HIGH : Significance.MEDIUM;
    }
    if (finding instanceof Finding.Quote quote) {
      return quote.change() == QuoteChange.ALTERED ? Significance.HIGH : Significance.MEDIUM;
    }
    if (finding instanceof Finding.Response response) {
      return of(response);
    }
    if (finding instanceof Finding.Source
        || finding instanceof Finding.Firmness
        || finding instanceof Finding.Correction) {
      return Significance.HIGH;
    }
    if (finding instanceof Finding.Time || finding instanceof Finding.Name) {
      return Significance.MEDIUM;
    }
    if (finding instanceof Finding.Wording) {
      return Significance.LOW;
    }
    if (finding instanceof Finding.Cosmetic) {
      return Significance.NONE;
    }
    throw new IllegalArgumentException("no rule says how much '" + finding.kind() + "' matters");
  }

  private static Significance of(Finding.Response response) {
    if (response.first()) {
      return Significance.HIGH;
    }
    return switch (response.stance()) {
      case CONFIRMS, DENIES, REJECTS -> Significance.HIGH;
      case SAYS, DECLINES, AGREES, DEMANDS -> Significance.MEDIUM;
    };
  }
}

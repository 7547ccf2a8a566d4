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

  private static Significance of(Finding finding) {
    return switch (finding) {
      case Finding.Figure figure -> figure.casualty() ? Significance.HIGH : Significance.MEDIUM;
      case Finding.Quote quote ->
          quote.change() == QuoteChange.ALTERED ? Significance.HIGH : Significance.MEDIUM;
      case Finding.Response response -> of(response);
      case Finding.Source source -> Significance.HIGH;
      case Finding.Firmness firmness -> Significance.HIGH;
      case Finding.Correction correction -> Significance.HIGH;
      case Finding.Time time -> Significance.MEDIUM;
      case Finding.Name name -> Significance.MEDIUM;
      case Finding.Wording wording -> Significance.LOW;
      case Finding.Cosmetic cosmetic -> Significance.NONE;
    };
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

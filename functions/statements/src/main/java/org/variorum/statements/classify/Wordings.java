package org.variorum.statements.classify;

import java.util.ArrayList;
import java.util.List;
import org.variorum.statements.model.Finding;
import org.variorum.statements.text.Token;

/** Says what is left of an edit when the findings about its content are taken away. */
final class Wordings {
  private Wordings() {}

  /** The one finding of an edit in which nothing else was found: cosmetic or wording, or none. */
  static List<Finding> alone(Edit edit, boolean regrouped) {
    List<Run> words = edit.runs().stream().filter(run -> !cosmetic(edit, run)).toList();
    if (words.isEmpty()) {
      return regrouped ? List.of() : List.of(new Finding.Cosmetic());
    }
    boolean told = !regrouped || left(new Explained(edit), Lexicon.Kind.JOINING);
    return told ? List.of(new Finding.Wording()) : List.of();
  }

  /** Whether beside other findings words stay that none explains. */
  static boolean left(Explained explained) {
    return left(explained, Lexicon.Kind.GRAMMAR);
  }

  private static boolean left(Explained explained, Lexicon.Kind mayDiffer) {
    List<String> before = explained.openBefore();
    List<String> after = new ArrayList<>(explained.openAfter());
    for (String word : before) {
      if (!take(after, word) && !may(word, mayDiffer)) {
        return true;
      }
    }
    return after.stream().anyMatch(word -> !may(word, mayDiffer));
  }

  private static boolean take(List<String> words, String word) {
    for (int at = 0; at < words.size(); at++) {
      if (Spelling.same(words.get(at), word) || Forms.same(words.get(at), word)) {
        words.remove(at);
        return true;
      }
    }
    return false;
  }

  private static boolean may(String word, Lexicon.Kind kind) {
    return Lexicon.is(kind, word) || Lexicon.is(Lexicon.Kind.GRAMMAR, word);
  }

  private static boolean cosmetic(Edit edit, Run run) {
    List<String> from = words(edit.before(), run.beforeStart(), run.beforeEnd());
    List<String> to = words(edit.after(), run.afterStart(), run.afterEnd());
    return Spelling.same(from, to);
  }

  private static List<String> words(Passage side, int start, int end) {
    return side.tokens().subList(start, end).stream()
        .filter(token -> token.kind() != Token.Kind.MARK)
        .map(Token::lower)
        .toList();
  }
}

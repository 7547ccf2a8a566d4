package org.variorum.statements.align;

import java.util.List;
import java.util.Set;
import org.variorum.statements.text.Token;

/**
 * Knows the sentence that says that someone has not answered a plan yet: "The union is studying the
 * offer." The answer takes its place as in a {@link ReplyFrame}.
 */
final class PlanFrame {
  /** Who does this with a plan has not answered yet. */
  private static final Set<String> WAITING =
      Set.of(
          "studying",
          "considering",
          "reviewing",
          "examining",
          "weighing",
          "assessing",
          "evaluating",
          "mulling",
          "awaiting",
          "study",
          "consider",
          "review",
          "examine",
          "weigh",
          "assess",
          "evaluate");

  private static final Set<String> BEFORE_WAITING =
      Set.of(
          "said",
          "says",
          "it",
          "he",
          "she",
          "they",
          "that",
          "was",
          "were",
          "is",
          "are",
          "still",
          "been",
          "has",
          "have",
          "had",
          "would",
          "will",
          "to",
          "now",
          "currently",
          "carefully");

  /** Of shorter words that stand behind both verbs it is not told that they are the plan's. */
  private static final int SHORTEST_PLAN = 4;

  private PlanFrame() {}

  /**
   * Whether {@code waiting} says that its subject is studying something, and {@code other} begins
   * with that subject and speaks of the same thing: "The union rejected the offer."
   */
  static boolean waits(List<Token> waiting, List<Token> other) {
    int verb = 1;
    while (verb < Math.min(waiting.size(), 2 * ReplyFrame.LONGEST_SUBJECT)
        && !WAITING.contains(waiting.get(verb).lower())) {
      verb++;
    }
    int subject = verb;
    while (subject > 0 && BEFORE_WAITING.contains(waiting.get(subject - 1).lower())) {
      subject--;
    }
    if (verb >= Math.min(waiting.size(), 2 * ReplyFrame.LONGEST_SUBJECT)
        || subject == 0
        || subject > ReplyFrame.LONGEST_SUBJECT
        || !ReplyFrame.startsAlike(waiting, other, subject)) {
      return false;
    }
    List<Token> said = other.subList(subject, other.size());
    for (Token token : waiting.subList(verb + 1, waiting.size())) {
      if (token.text().length() >= SHORTEST_PLAN && says(said, token.lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(List<Token> tokens, String word) {
    for (Token token : tokens) {
      if (token.is(word)) {
        return true;
      }
    }
    return false;
  }
}

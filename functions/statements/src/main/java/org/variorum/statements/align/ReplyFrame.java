package org.variorum.statements.align;

import java.util.List;
import java.util.Set;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;
import org.variorum.statements.text.Token;
import org.variorum.statements.text.Tokens;

/**
 * Knows the sentence that says that someone has not answered: "Orvel did not respond to a request
 * for comment.", "The ministry declined to comment.", "The union is studying the offer.". Where the
 * answer comes, it takes the place of that sentence with the same subject and few other words in
 * common; both are the same statement.
 */
public final class ReplyFrame {
  private static final Set<String> ANSWERS =
      Set.of(
          "comment",
          "commented",
          "comments",
          "respond",
          "responded",
          "response",
          "reply",
          "replied",
          "answer",
          "answered",
          "reached",
          "call",
          "calls",
          "messages",
          "emails");

  private static final Set<String> REFUSALS =
      Set.of(
          "not",
          "declined",
          "declines",
          "refused",
          "refuses",
          "yet",
          "hasn't",
          "haven't",
          "hadn't",
          "didn't",
          "couldn't",
          "wouldn't",
          "never",
          "no",
          "unavailable");

  private static final Set<String> OUTRIGHT = Set.of("declined", "declines", "refused", "refuses");

  private static final Set<String> SPEECH =
      Set.of("say", "discuss", "elaborate", "speak", "interview");

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

  /** "declined to immediately respond", "not yet been able to answer". */
  private static final int WORDS_TO_THE_ANSWER = 5;

  /** A frame's refusal stands near its start, after a subject of at most so many words. */
  private static final int LONGEST_SUBJECT = 6;

  private ReplyFrame() {}

  /**
   * Whether one of the two says that its subject did not answer, and the other begins with that
   * subject.
   */
  static boolean links(List<Token> earlier, List<Token> later) {
    int subject = subject(earlier);
    if (subject > 0) {
      return startsAlike(earlier, later, subject);
    }
    subject = subject(later);
    if (subject > 0) {
      return startsAlike(later, earlier, subject);
    }
    return waits(earlier, later) || waits(later, earlier);
  }

  /**
   * Whether {@code waiting} says that its subject is studying something, and {@code other} begins
   * with that subject and speaks of the same thing: "The union rejected the offer."
   */
  private static boolean waits(List<Token> waiting, List<Token> other) {
    int verb = 1;
    while (verb < Math.min(waiting.size(), 2 * LONGEST_SUBJECT)
        && !WAITING.contains(waiting.get(verb).lower())) {
      verb++;
    }
    int subject = verb;
    while (subject > 0 && BEFORE_WAITING.contains(waiting.get(subject - 1).lower())) {
      subject--;
    }
    if (verb >= Math.min(waiting.size(), 2 * LONGEST_SUBJECT)
        || subject == 0
        || subject > LONGEST_SUBJECT
        || !startsAlike(waiting, other, subject)) {
      return false;
    }
    List<Token> said = other.subList(subject, other.size());
    return waiting.subList(verb + 1, waiting.size()).stream()
        .filter(token -> token.text().length() >= SHORTEST_PLAN)
        .anyMatch(token -> said.stream().anyMatch(word -> word.is(token.lower())));
  }

  /** Whether {@code sentence} says that its subject did not answer. */
  public static boolean stands(Sentence sentence) {
    return subject(Tokens.of(sentence.text(), new Span(0, sentence.text().length()))) > 0;
  }

  /**
   * How many tokens stand before the verb of a sentence that says that its subject did not answer,
   * else 0.
   */
  private static int subject(List<Token> tokens) {
    for (int at = 1; at < tokens.size() && at <= LONGEST_SUBJECT + 2; at++) {
      if (REFUSALS.contains(tokens.get(at).lower())) {
        return answers(tokens, at) ? beforeVerb(tokens, at) : 0;
      }
    }
    return 0;
  }

  /** Whether what is refused at {@code refusal} is an answer. */
  private static boolean answers(List<Token> tokens, int refusal) {
    boolean outright = OUTRIGHT.contains(tokens.get(refusal).lower());
    int end = Math.min(tokens.size(), refusal + 1 + WORDS_TO_THE_ANSWER);
    return tokens.subList(refusal + 1, end).stream()
        .anyMatch(token ->
            ANSWERS.contains(token.lower()) || (outright && SPEECH.contains(token.lower())));
  }

  private static int beforeVerb(List<Token> tokens, int refusal) {
    int at = refusal;
    while (at > 0 && AUXILIARIES.contains(tokens.get(at - 1).lower())) {
      at--;
    }
    return at <= LONGEST_SUBJECT ? at : 0;
  }

  private static final Set<String> AUXILIARIES =
      Set.of(
          "did", "does", "do", "has", "have", "had", "could", "would", "was", "is", "were", "are");

  private static boolean startsAlike(List<Token> frame, List<Token> other, int subject) {
    if (other.size() <= subject) {
      return false;
    }
    for (int at = 0; at < subject; at++) {
      if (!frame.get(at).lower().equals(other.get(at).lower())) {
        return false;
      }
    }
    return other.get(subject).kind() == Token.Kind.WORD;
  }
}

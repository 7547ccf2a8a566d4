package org.variorum.statements.align;

import java.util.List;
import java.util.Set;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;
import org.variorum.statements.text.Token;
import org.variorum.statements.text.Tokens;

/**
 * Knows the sentence that says that someone has not answered: "Orvel did not respond to a request
 * for comment.", "The ministry declined to comment.". Where the answer comes, it takes the place of
 * that sentence with the same subject and few other words in common; both are the same statement.
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

  /** "declined to immediately respond", "not yet been able to answer". */
  private static final int WORDS_TO_THE_ANSWER = 5;

  /** A frame's refusal stands near its start, after a subject of at most so many words. */
  static final int LONGEST_SUBJECT = 10;

  /** "Ana Ruiz, who has led the board of the port for nine years, declined to comment." */
  private static final int LONGEST_APPOSITION = 20;

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
    return PlanFrame.waits(earlier, later) || PlanFrame.waits(later, earlier);
  }

  /** Whether one of the two says that its subject did not answer, and the other does not. */
  static boolean answered(List<Token> earlier, List<Token> later) {
    return (subject(earlier) > 0) != (subject(later) > 0);
  }

  /** Whether {@code sentence} says that its subject did not answer. */
  public static boolean stands(Sentence sentence) {
    return subject(Tokens.of(sentence.text(), new Span(0, sentence.text().length()))) > 0;
  }

  /** Whether the verb at {@code verb} says that its subject did not answer, or would not. */
  public static boolean refuses(List<Token> tokens, int verb) {
    int at = verb;
    while (at < tokens.size() && AUXILIARIES.contains(tokens.get(at).lower())) {
      at++;
    }
    return at < tokens.size() && REFUSALS.contains(tokens.get(at).lower()) && answers(tokens, at);
  }

  /**
   * How many tokens stand before the verb of a sentence that says that its subject did not answer,
   * else 0. What stands between commas behind the subject is no part of the verb: "The owner, Ana
   * Ruiz, did not respond."
   */
  private static int subject(List<Token> tokens) {
    int opens = comma(tokens, 1, LONGEST_SUBJECT);
    int closes = opens < 0 ? -1 : comma(tokens, opens + 1, opens + LONGEST_APPOSITION);
    int inserted = 0;
    for (int at = 1; at < tokens.size() && at <= LONGEST_SUBJECT + inserted + 2; at++) {
      if (at == opens && closes > 0) {
        at = closes;
        inserted = closes + 1 - opens;
      } else if (REFUSALS.contains(tokens.get(at).lower())) {
        return answers(tokens, at) ? beforeVerb(tokens, at, closes, inserted) : 0;
      }
    }
    return 0;
  }

  /** Where the first comma from {@code from} to {@code last} stands, or -1. */
  private static int comma(List<Token> tokens, int from, int last) {
    for (int at = from; at < tokens.size() && at <= last; at++) {
      if (tokens.get(at).is(",")) {
        return at;
      }
    }
    return -1;
  }

  /** Whether what is refused at {@code refusal} is an answer. */
  private static boolean answers(List<Token> tokens, int refusal) {
    boolean outright = OUTRIGHT.contains(tokens.get(refusal).lower());
    int end = Math.min(tokens.size(), refusal + 1 + WORDS_TO_THE_ANSWER);
    for (Token token : tokens.subList(refusal + 1, end)) {
      if (ANSWERS.contains(token.lower()) || (outright && SPEECH.contains(token.lower()))) {
        return true;
      }
    }
    return false;
  }

  /** Where the verb begins whose refusal is given, or 0 where its subject is none. */
  private static int beforeVerb(List<Token> tokens, int refusal, int closes, int inserted) {
    int at = refusal;
    while (at > 0 && AUXILIARIES.contains(tokens.get(at - 1).lower())) {
      at--;
    }
    boolean behind = inserted == 0 || at == closes + 1;
    return behind && at - inserted <= LONGEST_SUBJECT ? at : 0;
  }

  private static final Set<String> AUXILIARIES =
      Set.of(
          "did", "does", "do", "has", "have", "had", "could", "would", "was", "is", "were", "are");

  /** Whether {@code other} begins with the {@code subject} first words of {@code frame}. */
  static boolean startsAlike(List<Token> frame, List<Token> other, int subject) {
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

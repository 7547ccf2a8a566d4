package org.variorum.statements.reading;

import java.util.Set;

/**
 * Knows clauses that nobody answers: of "whether jobs might go" in {@code "The firm would not say
 * whether jobs might go."} nothing is claimed, be it firm or not.
 */
final class Withheld {
  private static final Set<String> ASKED =
      Set.of("whether", "if", "how", "what", "when", "where", "who", "why", "which");

  private static final Set<String> ANSWERS =
      Set.of("say", "disclose", "reveal", "specify", "explain", "discuss", "indicate");

  private static final Set<String> REFUSES =
      Set.of("declined", "declines", "refused", "refuses", "failed", "fails");

  private Withheld() {}

  /** Whether the word at {@code at} stands in such a clause. */
  static boolean clause(Words words, int at) {
    int least = Words.first(at);
    int opens = at - 1;
    while (opens > least && !words.kind(opens).boundary() && !ASKED.contains(words.lower(opens))) {
      opens--;
    }
    int answer = opens - 1;
    return answer > least
        && ASKED.contains(words.lower(opens))
        && ANSWERS.contains(words.lower(answer))
        && (Auxiliaries.before(words, answer).negated()
            || words.lower(answer - 1).equals("to") && REFUSES.contains(words.lower(answer - 2)));
  }
}

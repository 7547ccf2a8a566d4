package org.variorum.statements.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.variorum.statements.model.Span;
import org.variorum.statements.text.Token;
import org.variorum.statements.text.Tokens;

/**
 * Whether a statement says that something is so or that it is not. Two negations undo each other;
 * "no fewer than" and "not only" are none. {@code "The school will not reopen."} is {@code
 * NEGATIVE}.
 */
public enum Polarity {
  /** It is so. */
  POSITIVE,

  /** It is not so. */
  NEGATIVE;

  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "never", "no", "none", "nobody", "nothing", "nowhere", "neither", "cannot",
          "without");

  /** What after "no" makes it the bound of a number. */
  private static final Set<String> BOUNDS =
      Set.of("fewer", "less", "more", "later", "earlier", "sooner", "one's");

  /** What after "not" makes it an addition: "not only". */
  private static final Set<String> ADDITIONS = Set.of("only", "just", "merely", "simply", "least");

  /** The polarity of {@code statement}, quotations included. */
  public static Polarity of(String statement) {
    List<Token> tokens = Tokens.of(statement, new Span(0, statement.length()));
    boolean negative = false;
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      boolean contracted = token.lower().endsWith("n't");
      if (contracted || NEGATIONS.contains(token.lower()) && negates(tokens, at)) {
        negative = !negative;
      }
    }
    return negative ? NEGATIVE : POSITIVE;
  }

  /** The JSON name: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static boolean negates(List<Token> tokens, int at) {
    if (at + 1 == tokens.size()) {
      return true;
    }
    Token next = tokens.get(at + 1);
    Token token = tokens.get(at);
    boolean numbered = token.is("no") && next.kind() != Token.Kind.WORD;
    boolean bound =
        BOUNDS.contains(next.lower()) && at + 2 < tokens.size() && thanFollows(tokens, at);
    return !numbered && !bound && !(token.is("not") && ADDITIONS.contains(next.lower()));
  }

  /** "No fewer than", but not "no more trains run". */
  private static boolean thanFollows(List<Token> tokens, int at) {
    return tokens.get(at + 2).is("than");
  }
}

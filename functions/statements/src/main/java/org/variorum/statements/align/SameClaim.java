package org.variorum.statements.align;

import java.util.List;
import java.util.Set;
import org.variorum.statements.text.Token;

/**
 * Knows two forms of one short claim that have few words in common otherwise: the same words from
 * another source ({@code "Six men died, a guard said."}, {@code "Six men died, army spokesman Ivo
 * Lanz said."}), and those who were hurt where nobody was ({@code "No one was hurt."}, {@code
 * "Three people were hurt, the mayor said."}).
 */
final class SameClaim {
  /** "Police said," opens many sentences; a claim of so many words is told apart from others. */
  private static final int SHORTEST_CLAIM = 4;

  /** A source with its titles and its reporting word has at most so many words. */
  private static final int LONGEST_SOURCE = 14;

  /** With fewer content words in common two short sentences may tell of two things. */
  private static final int CONTENTS_KEPT = 3;

  /** "There were no reports of casualties": so far into a sentence "no" is about its claim. */
  private static final int NO_AMONG = 4;

  private static final Set<String> NO = Set.of("no", "nobody", "none");

  private static final Set<String> HARM =
      Set.of(
          "casualties",
          "injuries",
          "deaths",
          "victims",
          "hurt",
          "injured",
          "killed",
          "died",
          "dead",
          "wounded",
          "missing",
          "arrests",
          "arrested");

  private SameClaim() {}

  /** Whether two sentences are such forms. */
  static boolean links(List<Token> earlier, List<Token> later) {
    return otherSource(earlier, later) || harmed(earlier, later) || harmed(later, earlier);
  }

  /** Whether one word of the claim is another: "They need cheaper credit.", "… cheaper money.". */
  static boolean otherWord(List<Token> earlier, List<Token> later) {
    int kept = 0;
    int changed = 0;
    for (int at = 0; at < earlier.size() && earlier.size() == later.size(); at++) {
      Token token = earlier.get(at);
      boolean content = Words.weight(token.lower()) == Words.Weight.CONTENT;
      boolean same = token.is(later.get(at).lower());
      kept += same && content && token.kind() == Token.Kind.WORD ? 1 : 0;
      changed += same ? 0 : 1;
    }
    return changed == 1 && kept >= CONTENTS_KEPT;
  }

  /**
   * Whether one side says the whole claim of the other and goes on: "They are late, and Bo is ill."
   */
  static boolean goesOn(List<Token> one, List<Token> other) {
    List<Token> whole = one.size() < other.size() ? one : other;
    List<Token> longer = whole == one ? other : one;
    int kept = 0;
    int at = 0;
    while (at < whole.size() && whole.get(at).is(longer.get(at).lower())) {
      boolean word = whole.get(at).kind() == Token.Kind.WORD;
      kept += word && Words.weight(whole.get(at).lower()) == Words.Weight.CONTENT ? 1 : 0;
      at++;
    }
    return at == whole.size() - 1
        && at + 1 < longer.size()
        && whole.get(at).is(".")
        && longer.get(at).is(",")
        && kept >= CONTENTS_KEPT;
  }

  /** Whether the same claim ends at a comma on both sides, and a source is what follows it. */
  private static boolean otherSource(List<Token> one, List<Token> other) {
    int shorter = Math.min(one.size(), other.size());
    int words = 0;
    int at = 0;
    while (at < shorter && one.get(at).is(other.get(at).lower())) {
      words += one.get(at).kind() == Token.Kind.MARK ? 0 : 1;
      if (one.get(at).is(",")
          && words >= SHORTEST_CLAIM
          && source(one.subList(at, one.size()))
          && source(other.subList(at, other.size()))) {
        return true;
      }
      at++;
    }
    return false;
  }

  private static boolean source(List<Token> tokens) {
    if (tokens.size() > LONGEST_SOURCE + 2) {
      return false;
    }
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.WORD
          && Words.weight(token.lower()) == Words.Weight.REPORTING) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code none} says that nobody was harmed, and {@code some} counts who was. */
  private static boolean harmed(List<Token> none, List<Token> some) {
    return none.size() <= LONGEST_SOURCE
        && says(start(none), NO)
        && says(none, HARM)
        && says(some, HARM)
        && counts(start(some));
  }

  private static List<Token> start(List<Token> tokens) {
    return tokens.subList(0, Math.min(NO_AMONG, tokens.size()));
  }

  private static boolean says(List<Token> tokens, Set<String> words) {
    for (Token token : tokens) {
      if (words.contains(token.lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean counts(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.NUMBER || Words.weight(token.lower()) == Words.Weight.NUMBER) {
        return true;
      }
    }
    return false;
  }
}

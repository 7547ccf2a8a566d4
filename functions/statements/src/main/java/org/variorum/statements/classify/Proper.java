package org.variorum.statements.classify;

import java.util.Locale;
import org.variorum.statements.text.Token;

/**
 * Tells whether a capital is a name's: inside a sentence it is; at the start of one, or where
 * nearly every word has one, only where the text around or elsewhere shows it.
 */
final class Proper {
  /** A name stands inside a sentence at one of so many places; a longer text tells no more. */
  private static final int MENTIONS_READ = 200;

  private Proper() {}

  /** Whether the word at {@code at} is a name or part of one. */
  static boolean name(Passage side, int at) {
    Token token = side.tokens().get(at);
    if (!token.capitalised()) {
      return false;
    }
    boolean first =
        at == 0 || side.startsStatement(token.start()) || opens(side.tokens().get(at - 1));
    if (first && leads(side, at)) {
      return true;
    }
    return !(first || titleCase(side, at)) || dateline(side, token) || properElsewhere(side, token);
  }

  /** Whether the first word of a statement is the first of a name: "Jon Smyth, 34, was found". */
  private static boolean leads(Passage side, int at) {
    return at + 1 < side.tokens().size()
        && side.tokens().get(at + 1).capitalised()
        && !Lexicon.grammar(side.tokens().get(at))
        && !Lexicon.is(Lexicon.Kind.NUMBER, side.tokens().get(at).lower())
        && !titleCase(side, at);
  }

  /** A place in capitals at the head of a story: "ODESA, Ukraine —". */
  private static boolean dateline(Passage side, Token token) {
    if (token.text().length() < 2 || !upper(token)) {
      return false;
    }
    for (Token other : side.tokens()) {
      if (!upper(other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean upper(Token token) {
    return token.text().equals(token.text().toUpperCase(Locale.ROOT));
  }

  private static boolean opens(Token token) {
    return token.is("“") || token.is("\"") || token.is("‘") || token.is(":") || token.is("•");
  }

  /** Whether the statement capitalises nearly all its words, so that capitals tell nothing. */
  private static boolean titleCase(Passage side, int at) {
    int words = 0;
    int capitals = 0;
    for (Token token : side.tokens()) {
      if (!Lexicon.grammar(token)) {
        words += token.kind() == Token.Kind.WORD ? 1 : 0;
        capitals += token.capitalised() ? 1 : 0;
      }
    }
    return words > 3 && capitals * 10 >= words * 9;
  }

  /**
   * A capital where every word has one is a name's when no lower-case form of the word stands in
   * the article, and the word is no word of grammar.
   */
  private static boolean properElsewhere(Passage side, Token token) {
    if (Lexicon.grammar(token) || Lexicon.is(Lexicon.Kind.NUMBER, token.lower())) {
      return false;
    }
    Mentions mentions = side.mentions();
    int word = mentions.first(token.text());
    for (int seen = 0; word >= 0 && seen < MENTIONS_READ; seen++) {
      if (behindWord(side.article(), mentions.offset(word))) {
        return true;
      }
      word = mentions.next(token.text(), word);
    }
    return false;
  }

  private static boolean behindWord(String article, int at) {
    return at > 1 && article.charAt(at - 1) == ' ' && Character.isLowerCase(article.charAt(at - 2));
  }
}

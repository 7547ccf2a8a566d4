package org.variorum.statements.reading;

import java.util.List;
import java.util.Set;
import org.variorum.statements.model.Span;
import org.variorum.statements.text.Token;
import org.variorum.statements.text.Tokens;

/**
 * Tells whether a quotation is a title or a name rather than speech: "her book 'House of Straw'",
 * "a tent called 'Pip'", or words that all begin with capitals.
 */
final class Titled {
  /** Shorter words stand in lower case inside titles, by the usual rules of title case. */
  private static final int SMALL_WORD = 3;

  /** Longer quotations in capitals are banners and shouts; counted in code units with marks. */
  private static final int LONGEST_TITLE = 60;

  private static final Set<String> WORKS =
      Set.of(
          "book",
          "novel",
          "memoir",
          "film",
          "movie",
          "documentary",
          "series",
          "show",
          "play",
          "musical",
          "opera",
          "song",
          "single",
          "album",
          "track",
          "hit",
          "poem",
          "painting",
          "exhibition",
          "newsletter",
          "podcast",
          "magazine",
          "essay",
          "column",
          "game",
          "blog",
          "drama",
          "sitcom",
          "comedy",
          "thriller",
          "sculpture",
          "paper");

  private static final Set<String> NAMING =
      Set.of(
          "called", "titled", "entitled", "named", "dubbed", "nicknamed", "codenamed", "so-called");

  private Titled() {}

  /** Whether the quotation that is word {@code at} of {@code words} is a title. */
  static boolean of(String text, Words words, int at) {
    int before = words.kind(at - 1) == WordClass.COMMA ? at - 2 : at - 1;
    boolean named = NAMING.contains(words.lower(before)) && words.kind(before - 1).nominal();
    boolean nickname = words.kind(at - 1) == WordClass.NAME && words.kind(at + 1) == WordClass.NAME;
    return named
        || nickname
        || WORKS.contains(words.lower(before)) && !small(text, words.word(at).span())
        || titleCase(text, words.word(at).span());
  }

  /** Whether a quotation begins with a small letter, which no title does. */
  private static boolean small(String text, Span quotation) {
    for (int at = quotation.start(); at < quotation.end(); at++) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        return Character.isLowerCase(c);
      }
    }
    return false;
  }

  private static boolean titleCase(String text, Span quotation) {
    if (quotation.length() > LONGEST_TITLE) {
      return false;
    }
    List<Token> tokens = Tokens.of(text, quotation);
    int capitals = 0;
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.WORD) {
        if (!token.capitalised() && token.text().length() > SMALL_WORD) {
          return false;
        }
        capitals += token.capitalised() ? 1 : 0;
      }
    }
    return capitals > 1 && !sentence(text, quotation);
  }

  /** Whether the quotation ends like a sentence, before its closing mark. */
  private static boolean sentence(String text, Span quotation) {
    int last = quotation.end() - 1;
    while (last > quotation.start() && !Character.isLetterOrDigit(text.charAt(last))) {
      if (".?!".indexOf(text.charAt(last)) >= 0) {
        return true;
      }
      last--;
    }
    return false;
  }
}

package org.variorum.statements.text;

import java.util.ArrayList;
import java.util.List;
import org.variorum.statements.model.Span;

/**
 * Cuts text into words, numbers and marks in one pass.
 *
 * <p>A possessive ending is a word of its own, so that "Russia's" is {@code Russia} and {@code 's};
 * other inner apostrophes stay inside ("don't", "O'Neill"). A hyphen is a mark, so that
 * "45-year-old" is five tokens that touch. Digits followed by letters are a number and a word that
 * touch: "11bn" is {@code 11} and {@code bn}. So are the letters of money and its digits: "R18bn"
 * is {@code R}, {@code 18} and {@code bn}; "R2D2" and "G7" are one word. White space is in no
 * token; all else is in exactly one.
 */
public final class Tokens {
  private Tokens() {}

  /** The tokens of {@code span} in {@code text}, in order; offsets point into {@code text}. */
  public static List<Token> of(String text, Span span) {
    return first(Integer.MAX_VALUE, text, span);
  }

  /** The same, of which only the first {@code most} are needed; there may be one more. */
  public static List<Token> first(int most, String text, Span span) {
    List<Token> tokens = new ArrayList<>(Math.min(span.length() / 5, most) + 4);
    int at = span.start();
    int end = span.end();
    while (at < end && tokens.size() < most) {
      if (text.charAt(at) == ' ') {
        at++;
        continue;
      }
      int code = text.codePointAt(at);
      int next = at + Character.charCount(code);
      if (Character.isWhitespace(code) || Character.isSpaceChar(code)) {
        at = next;
      } else if (Character.isDigit(code)) {
        int stop = numberEnd(text, at, end);
        tokens.add(Token.of(text, at, stop, Token.Kind.NUMBER));
        at = stop;
      } else if (Character.isLetter(code)) {
        int stop = Prices.letters(text, at, wordEnd(text, at, end), end);
        int possessive = possessiveStart(text, at, stop);
        if (possessive > at) {
          tokens.add(Token.of(text, at, possessive, Token.Kind.WORD));
          tokens.add(Token.of(text, possessive, stop, Token.Kind.WORD));
        } else {
          tokens.add(Token.of(text, at, stop, Token.Kind.WORD));
        }
        at = stop;
      } else {
        int stop = Math.min(next, end);
        tokens.add(Token.of(text, at, stop, Token.Kind.MARK));
        at = stop;
      }
    }
    return tokens;
  }

  private static int numberEnd(String text, int at, int end) {
    int stop = at;
    while (stop < end) {
      char c = text.charAt(stop);
      if (Character.isDigit(c)) {
        stop++;
      } else if ((c == ',' || c == '.')
          && stop + 1 < end
          && Character.isDigit(text.charAt(stop + 1))) {
        stop += 2;
      } else {
        break;
      }
    }
    return Math.max(stop, Math.min(end, at + Character.charCount(text.codePointAt(at))));
  }

  private static int wordEnd(String text, int at, int end) {
    int stop = at;
    while (stop < end) {
      char c = text.charAt(stop);
      if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
        stop++;
        continue;
      }
      if (c == ' ') {
        break;
      }
      int code = text.codePointAt(stop);
      int size = Character.charCount(code);
      if (Character.isLetterOrDigit(code) || combining(code)) {
        stop += size;
      } else if (apostrophe(code)
          && stop + size < end
          && Character.isLetter(text.codePointAt(stop + size))) {
        stop += size;
      } else {
        break;
      }
    }
    return Math.min(stop, end);
  }

  private static int possessiveStart(String text, int start, int stop) {
    int at = stop - 2;
    boolean ends = at > start && (text.charAt(stop - 1) == 's' || text.charAt(stop - 1) == 'S');
    return ends && apostrophe(text.charAt(at)) ? at : -1;
  }

  private static boolean combining(int code) {
    int type = Character.getType(code);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean apostrophe(int code) {
    return code == '\'' || code == '’';
  }
}

package org.variorum.statements.text;

/** What single characters are, for those that read text character by character. */
public final class Letters {
  private static final String BULLETS = "•‣◦▪▫■□●○⁃∙◆➤►✔✓✅";

  private Letters() {}

  /**
   * Whether {@code c} is white space of any kind, no-break spaces and byte order marks included.
   */
  static boolean blank(char c) {
    return c <= ' '
        ? c == ' ' || Character.isWhitespace(c)
        : c > 0x7e && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF');
  }

  /** Whether {@code c} can open a quotation or a bracket before a sentence. */
  static boolean opener(char c) {
    return switch (c) {
      case '"', '\'', '“', '‘', '„', '‚', '«', '‹', '(', '[', '{', '¿', '¡' -> true;
      default -> false;
    };
  }

  /** Whether {@code c} can close a quotation or a bracket after a sentence. */
  static boolean closer(char c) {
    return switch (c) {
      case '"', '\'', '”', '’', '»', '›', ')', ']', '}' -> true;
      default -> false;
    };
  }

  /** Whether {@code c} stands before an item of a list and nowhere else. */
  static boolean bullet(char c) {
    return c >= 0x80 && BULLETS.indexOf(c) >= 0;
  }

  /** Whether {@code c} is a dash of any length; a hyphen is one. */
  static boolean dash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }

  /** Whether {@code text} has no character but capital letters, as "GMT". */
  public static boolean capitals(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (!Character.isUpperCase(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** {@code text} in lower case, character by character, with straight apostrophes. */
  static String lower(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if ((c >= 'A' && c <= 'Z') || c >= 0x80) {
        return lower(text, 0, text.length());
      }
    }
    return text;
  }

  /**
   * The part of {@code text} in lower case, character by character and so of the same length, with
   * straight apostrophes. (A whole string of {@code İ} takes {@code String.toLowerCase} a time that
   * grows with its square.)
   */
  static String lower(String text, int from, int to) {
    char[] lower = new char[to - from];
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c >= 'A' && c <= 'Z') {
        c += 'a' - 'A';
      } else if (c == '’') {
        c = '\'';
      } else if (c >= 0x80) {
        c = Character.toLowerCase(c);
      }
      lower[at - from] = c;
    }
    return new String(lower);
  }

  /** The first character at or after {@code from} that is not blank, else {@code end}. */
  static int skipBlank(String text, int from, int end) {
    int at = from;
    while (at < end && blank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** One past the last character before {@code end} that is not blank, else {@code from}. */
  static int trimBlank(String text, int from, int end) {
    int at = end;
    while (at > from && blank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}

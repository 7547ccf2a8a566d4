package org.variorum.statements.text;

/**
 * One word, number or mark of a text.
 *
 * @param start first UTF-16 code unit in the text
 * @param end one past the last
 * @param text exactly that slice
 * @param lower the slice in lower case, with curly apostrophes made straight
 * @param kind what it is
 */
public record Token(int start, int end, String text, String lower, Kind kind) {
  /** What a token is. */
  public enum Kind {
    /**
     * Letters, with digits after the first letter and inner apostrophes: {@code G7}, {@code don't}.
     */
    WORD,
    /** Digits with inner separators: {@code 5,000}, {@code 1.2}, {@code 192.168.1.2}. */
    NUMBER,
    /** One code point that is neither a letter, a digit nor white space. */
    MARK
  }

  private static final String[] ASCII = ascii();

  static Token of(String source, int start, int end, Kind kind) {
    char first = source.charAt(start);
    String text =
        end == start + 1 && first < ASCII.length ? ASCII[first] : source.substring(start, end);
    return new Token(start, end, text, kind == Kind.MARK ? mark(text) : Letters.lower(text), kind);
  }

  private static String[] ascii() {
    String[] letters = new String[128];
    for (char c = 0; c < letters.length; c++) {
      letters[c] = String.valueOf(c);
    }
    return letters;
  }

  private static String mark(String text) {
    return text.equals("’") ? "'" : text;
  }

  /** Whether it begins with a capital letter. */
  public boolean capitalised() {
    return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether nothing stands between this token and {@code next}. */
  public boolean touches(Token next) {
    return end == next.start;
  }

  /** Whether its lower-case form is {@code word}. */
  public boolean is(String word) {
    return lower.equals(word);
  }
}

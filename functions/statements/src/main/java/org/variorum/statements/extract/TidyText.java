package org.variorum.statements.extract;

import java.text.Normalizer;

/**
 * Builds the text of one block: white space runs become one space, what nobody sees is left out.
 *
 * <p>Left out are control characters, among them NUL; marks that change the writing direction;
 * zero-width spaces, soft hyphens and byte order marks; lone surrogates; and combining marks beyond
 * the thirtieth in a row, the bound of the Stream-Safe Text Format in Unicode Standard Annex 15. A
 * joiner stays, since emoji and several scripts need it. The result is in Unicode NFC.
 */
public final class TidyText {
  /** Unicode Standard Annex 15, section 13: no real text has more non-starters in a row. */
  static final int MOST_COMBINING = 30;

  private final StringBuilder text = new StringBuilder();
  private boolean space;
  private int combining;

  /** {@code raw} as one tidy line. */
  public static String line(String raw) {
    TidyText tidy = new TidyText();
    tidy.append(raw);
    return tidy.take();
  }

  /** Adds {@code raw}; returns how many code units that are not white space were added. */
  public int append(CharSequence raw) {
    int before = text.length();
    int spaces = 0;
    for (int at = 0; at < raw.length(); at++) {
      char c = raw.charAt(at);
      if (plain(c)) {
        spaces += put(c);
        int end = at + 1;
        while (end < raw.length() && plain(raw.charAt(end))) {
          end++;
        }
        text.append(raw, at + 1, end);
        at = end - 1;
        combining = 0;
      } else if (blank(c)) {
        space = true;
      } else if (Character.isHighSurrogate(c)) {
        if (at + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(at + 1))) {
          spaces += put(c);
          text.append(raw.charAt(++at));
          combining = 0;
        }
      } else if (!unseen(c)) {
        combining = combining(c) ? combining + 1 : 0;
        if (combining <= MOST_COMBINING) {
          spaces += put(c);
        }
      }
    }
    return text.length() - before - spaces;
  }

  /** Marks a place where words must not join. */
  public void space() {
    space = true;
  }

  /** How many code units there are so far. */
  public int length() {
    return text.length();
  }

  /** The text in NFC; the builder is empty afterwards. */
  public String take() {
    if (text.isEmpty()) {
      space = false;
      return "";
    }
    String line = text.toString();
    text.setLength(0);
    space = false;
    combining = 0;
    return Normalizer.isNormalized(line, Normalizer.Form.NFC)
        ? line
        : Normalizer.normalize(line, Normalizer.Form.NFC);
  }

  private int put(char c) {
    int spaces = 0;
    if (space) {
      if (!text.isEmpty()) {
        text.append(' ');
        spaces = 1;
      }
      space = false;
    }
    text.append(c);
    return spaces;
  }

  private static boolean plain(char c) {
    return c > ' ' && c < 0x7f;
  }

  private static boolean blank(char c) {
    return c == ' '
        || (c >= '\t' && c <= '\r')
        || c == '\u0085'
        || c == '\u00a0'
        || (c >= '\u1680' && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
  }

  /** Whether {@code c} leaves no mark on a page, or must not stand in a text at all. */
  static boolean unseen(char c) {
    return c < ' '
        || (c >= 0x7f && c < 0xa0)
        || c == '\u00ad'
        || c == '\u061c'
        || c == '\u180e'
        || c == '\u200b'
        || c == '\u200e'
        || c == '\u200f'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u206f')
        || c == '\ufeff'
        || (c >= '\ufff9' && c <= '\ufffb')
        || c >= '\ufffe'
        || Character.isSurrogate(c);
  }

  static boolean combining(char c) {
    if (c < '\u0300') {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }
}

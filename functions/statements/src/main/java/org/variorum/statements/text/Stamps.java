package org.variorum.statements.text;

/**
 * Finds the time stamp with which an entry of a live blog begins where its text follows in the same
 * paragraph: {@code 8.55am}, {@code 3:45 PM}, {@code 12:05 CAT}, {@code 16:20}, {@code 16h20}. What
 * follows begins with a capital, a digit, a quotation mark or a bullet, and is no date.
 */
final class Stamps {
  private static final int HOURS = 24;
  private static final int LAST_MINUTE = 59;

  /** Zones have three or four letters; two are enough for "am", "pm" and "ET". */
  private static final int LONGEST_ZONE = 4;

  private Stamps() {}

  /** One past the stamp at {@code start}, or {@code start} when there is none. */
  static int end(String text, int start, int end) {
    int colon = digits(text, start, end);
    boolean apart = colon < end && parts(text.charAt(colon));
    int minutes = apart ? digits(text, colon + 1, end) : colon;
    boolean clock =
        colon > start
            && colon - start <= 2
            && apart
            && minutes == colon + 3
            && number(text, start, colon) <= HOURS
            && number(text, colon + 1, minutes) <= LAST_MINUTE;
    if (!clock) {
      return start;
    }
    int to = minutes;
    boolean marked = text.charAt(colon) != '.';
    for (int words = 0; words < 2; words++) {
      int from = Letters.skipBlank(text, to, end);
      int stop = letters(text, from, end);
      if (!zone(text, from, stop)) {
        break;
      }
      marked = true;
      to = stop;
    }
    int next = Letters.skipBlank(text, to, end);
    boolean follows = next > to && next < end && begins(text, next, end);
    return marked && follows ? to : start;
  }

  /** Whether {@code mark} may part the hours of a stamp from its minutes. */
  static boolean parts(char mark) {
    return mark == ':' || mark == '.' || mark == 'h';
  }

  /** Whether "am", "pm" or a zone in capitals stands between {@code from} and {@code to}. */
  private static boolean zone(String text, int from, int to) {
    if (to - from < 2 || to - from > LONGEST_ZONE) {
      return false;
    }
    String lower = Letters.lower(text, from, to);
    boolean half = lower.equals("am") || lower.equals("pm");
    return half || Notices.STAMP.contains(lower) && Character.isUpperCase(text.charAt(to - 1));
  }

  private static boolean begins(String text, int at, int end) {
    char c = text.charAt(at);
    if (Character.isUpperCase(c)) {
      return !Notices.STAMP.contains(Letters.lower(text, at, letters(text, at, end)));
    }
    return Character.isDigit(c) || Letters.opener(c) || Letters.bullet(c);
  }

  private static int digits(String text, int from, int end) {
    int at = from;
    while (at < end && at - from < LONGEST_ZONE && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int letters(String text, int from, int end) {
    int at = from;
    while (at < end && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int number(String text, int from, int to) {
    int value = 0;
    for (int at = from; at < to; at++) {
      value = 10 * value + Character.digit(text.charAt(at), 10);
    }
    return value;
  }
}

package org.variorum.statements.text;

import java.util.Set;

/** Knows the place, the date, the agency of which a dateline is made, before its dash or colon. */
final class DatelinePlace {
  /** The most words a place or a country has: "ON BOARD THE SS AIDA". */
  private static final int WORDS_IN_PLACE = 6;

  private static final WordList WORDS = WordList.of(DatelinePlace.class, "dateline-words.txt");
  private static final Set<String> DATE = WORDS.group("date");
  private static final Set<String> AGENCY = WORDS.group("agency");
  private static final Set<String> LABEL = WORDS.group("label");

  /** Small words inside the name of a place. */
  static final Set<String> SMALL = WORDS.group("small");

  private DatelinePlace() {}

  /**
   * Whether the words from {@code start} to {@code dash} are a place, a date, an agency.
   *
   * @param alone whether a bare place may stand before a colon
   */
  static boolean is(String text, int start, int dash, boolean alone) {
    boolean capitals = true;
    boolean lead = true;
    boolean dated = false;
    boolean agency = false;
    int words = 0;
    int segments = 0;
    int at = start;
    while (at < dash) {
      char c = text.charAt(at);
      if (c == '(') {
        int close = text.indexOf(')', at, dash);
        if (close < 0 || Letters.skipBlank(text, close + 1, dash) < dash) {
          return false;
        }
        agency = agency(text, at + 1, close);
        at = dash;
      } else if (c == ',' || c == '/') {
        lead &= c == '/';
        words = 0;
        segments++;
        at++;
      } else if (Character.isLetterOrDigit(c)) {
        int stop = wordEnd(text, at, dash);
        String word = text.substring(at, stop);
        boolean digits = Character.isDigit(c);
        boolean small = SMALL.contains(word);
        if (++words > WORDS_IN_PLACE || (!digits && !small && !Character.isUpperCase(c))) {
          return false;
        }
        if (lead) {
          capitals &= !digits && capitals(word);
          if (digits && words == 1) {
            return false;
          }
        }
        dated |= DATE.contains(word);
        at = stop;
      } else if (c == '.' || c == '\'' || c == '’' || Letters.dash(c) || Letters.blank(c)) {
        at++;
      } else {
        return false;
      }
    }
    boolean onlyAgency = text.charAt(start) == '(';
    // Before a colon a bare place is what the story is about: "PARIS: a city changes".
    boolean colon = text.charAt(dash) == ':' && !alone;
    if (onlyAgency || !capitals || colon) {
      return agency && !(colon && onlyAgency) || (dated && segments > 0 && !onlyAgency);
    }
    String first = firstWord(text, start, dash);
    boolean place = first.length() > 2 || words > 1;
    boolean label = LABEL.contains(first) && !(first.equals("NEW") && words > 1);
    return segments > 0 || agency || dated || (place && !label);
  }

  /** Whether one of the words before {@code colon} is of a label: "MATCH REPORT". */
  static boolean label(String text, int start, int colon) {
    int at = start;
    while (at < colon) {
      int stop = wordEnd(text, at, colon);
      String word = text.substring(at, stop);
      if (LABEL.contains(word) && !(at == start && word.equals("NEW"))) {
        return true;
      }
      at = stop + 1;
    }
    return false;
  }

  private static String firstWord(String text, int start, int dash) {
    return text.substring(start, wordEnd(text, start, dash));
  }

  /** One past the letters and digits from {@code at}. */
  static int wordEnd(String text, int at, int end) {
    int stop = at;
    while (stop < end && Character.isLetterOrDigit(text.charAt(stop))) {
      stop++;
    }
    return stop;
  }

  private static boolean capitals(String word) {
    for (int at = 0; at < word.length(); at++) {
      if (Character.isLowerCase(word.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean agency(String text, int from, int to) {
    int at = from;
    while (at < to) {
      if (Character.isLetter(text.charAt(at))) {
        int stop = wordEnd(text, at, to);
        if (AGENCY.contains(text.substring(at, stop))) {
          return true;
        }
        at = stop;
      } else {
        at++;
      }
    }
    return false;
  }
}

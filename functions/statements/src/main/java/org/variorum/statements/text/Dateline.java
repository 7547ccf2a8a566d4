package org.variorum.statements.text;

import java.util.Locale;
import java.util.Set;

/**
 * Finds the dateline that a news agency's first paragraph begins with: the place, in capitals or
 * before a date or an agency, and a dash.
 *
 * <p>{@code KYIV, Jan 29 -}, {@code NEW DELHI, May 28:}, {@code GENEVA/PORT SUDAN —}, {@code ST.
 * LOUIS, Jan. 23 (Newsline) —}, {@code Paris, France, Jan 29 (AFP) –}, {@code (Reuters) -}. What
 * follows begins with a capital, a digit or a quotation mark; "NATO — the alliance" is no dateline.
 */
final class Dateline {
  /** Datelines of agencies are shorter; in UTF-16 code units. */
  private static final int LONGEST = 110;

  /** The most words a place or a country has: "ON BOARD THE SS AIDA". */
  private static final int WORDS_IN_PLACE = 6;

  private static final WordList WORDS = WordList.of(Dateline.class, "dateline-words.txt");
  private static final Set<String> DATE = WORDS.group("date");
  private static final Set<String> AGENCY = WORDS.group("agency");
  private static final Set<String> SMALL = WORDS.group("small");
  private static final Set<String> LABEL = WORDS.group("label");

  /** Shorter words in capitals before a colon are abbreviations; in UTF-16 code units. */
  private static final int SHORTEST_NAME = 4;

  /** How far behind its colon a paragraph names its place again; in UTF-16 code units. */
  private static final int NAMED_WITHIN = 600;

  private Dateline() {}

  /** One past the dash of the dateline at {@code start}, or {@code start} when there is none. */
  static int end(String text, int start, int end) {
    char first = text.charAt(start);
    if (!Character.isUpperCase(first) && first != '(') {
      return start;
    }
    if (!mayBePlace(text, start, end)) {
      return start;
    }
    int dash = dash(text, start, Math.min(end, start + LONGEST));
    boolean last =
        dash + 1 == end || dash > 0 && text.charAt(dash) == ':' && named(text, start, dash, end);
    if (dash < 0 || !place(text, start, dash, last)) {
      return start;
    }
    int stop = text.charAt(dash) == ':' ? dash + 1 : dash;
    while (stop < end && Letters.dash(text.charAt(stop))) {
      stop++;
    }
    int next = Letters.skipBlank(text, stop, end);
    if (next >= end) {
      return stop;
    }
    char begins = text.charAt(next);
    return Character.isUpperCase(begins)
            || Character.isDigit(begins)
            || Letters.opener(begins)
            || !Character.isLetter(begins) && !Letters.dash(begins)
        ? stop
        : start;
  }

  /** A first look: a small letter begins the second word of most sentences and of no place. */
  private static boolean mayBePlace(String text, int start, int end) {
    int second = wordEnd(text, start, end) + 1;
    return second >= end
        || !Character.isLowerCase(text.charAt(second))
        || SMALL.contains(text.substring(second, wordEnd(text, second, end)));
  }

  private static int dash(String text, int start, int limit) {
    for (int at = start + 2; at < limit; at++) {
      char c = text.charAt(at);
      if (c == ':' && (at + 1 >= limit || Letters.blank(text.charAt(at + 1)))) {
        return at;
      }
      if ("?!;:\"“\n".indexOf(c) >= 0) {
        return -1;
      }
      if (Letters.dash(c)) {
        boolean before = Letters.blank(text.charAt(at - 1));
        boolean after = at + 1 >= limit || Letters.blank(text.charAt(at + 1));
        boolean twin = at + 1 < limit && Letters.dash(text.charAt(at + 1));
        if ((before && (after || twin)) || c == '—' || (c == '–' && after) || twin) {
          return at;
        }
      }
    }
    return -1;
  }

  /**
   * Whether the words from {@code start} to {@code dash} are a place, a date, an agency.
   *
   * @param last whether nothing follows in the paragraph
   */
  private static boolean place(String text, int start, int dash, boolean last) {
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
    boolean colon = text.charAt(dash) == ':' && !last;
    if (onlyAgency || !capitals || colon) {
      return agency && !(colon && onlyAgency) || (dated && segments > 0 && !onlyAgency);
    }
    String first = firstWord(text, start, dash);
    boolean place = first.length() > 2 || words > 1;
    boolean label = LABEL.contains(first) && !(first.equals("NEW") && words > 1);
    return segments > 0 || agency || dated || (place && !label);
  }

  /** Whether the paragraph names the place in capitals before {@code colon} again: "in Mysuru". */
  private static boolean named(String text, int start, int colon, int end) {
    if (colon - start < SHORTEST_NAME) {
      return false;
    }
    String rest = text.substring(start + 1, colon).toLowerCase(Locale.ROOT);
    String name = text.charAt(start) + rest;
    int at = text.indexOf(name, colon, Math.min(end, colon + NAMED_WITHIN));
    return at >= 0;
  }

  private static String firstWord(String text, int start, int dash) {
    return text.substring(start, wordEnd(text, start, dash));
  }

  private static int wordEnd(String text, int at, int end) {
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

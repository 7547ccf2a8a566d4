package org.variorum.statements.text;

import java.util.Locale;

/**
 * Finds the dateline that a news agency's first paragraph begins with: the place, in capitals or
 * before a date or an agency, and a dash.
 *
 * <p>{@code KYIV, Jan 29 -}, {@code NEW DELHI, May 28:}, {@code GENEVA/PORT SUDAN —}, {@code ST.
 * LOUIS, Jan. 23 (Newsline) —}, {@code Paris, France, Jan 29 (AFP) –}, {@code (Reuters) -}, and
 * {@code LAHORE:} where the story opens. What follows begins with a capital, a digit or a quotation
 * mark; "NATO — the alliance" is no dateline.
 */
final class Dateline {
  /** Datelines of agencies are shorter; in UTF-16 code units. */
  private static final int LONGEST = 110;

  /** Shorter words in capitals before a colon are abbreviations; in UTF-16 code units. */
  private static final int SHORTEST_NAME = 4;

  /** How far behind its colon a paragraph names its place again; in UTF-16 code units. */
  private static final int NAMED_WITHIN = 600;

  private Dateline() {}

  /**
   * One past the dash of the dateline at {@code start}, or {@code start} when there is none.
   *
   * @param opens whether no sentence of the story stands before
   */
  static int end(String text, int start, int end, boolean opens) {
    char first = text.charAt(start);
    if (!Character.isUpperCase(first) && first != '(') {
      return start;
    }
    if (!mayBePlace(text, start, end)) {
      return start;
    }
    int dash = dash(text, start, Math.min(end, start + LONGEST));
    if (dash < 0) {
      return start;
    }
    boolean colon = text.charAt(dash) == ':' && dash - start >= SHORTEST_NAME;
    boolean story = opens && text.charAt(end - 1) == '.' && !DatelinePlace.label(text, start, dash);
    boolean alone = dash + 1 == end || colon && (story || named(text, start, dash, end));
    if (!DatelinePlace.is(text, start, dash, alone)) {
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
    int second = DatelinePlace.wordEnd(text, start, end) + 1;
    return second >= end
        || !Character.isLowerCase(text.charAt(second))
        || DatelinePlace.SMALL.contains(
            text.substring(second, DatelinePlace.wordEnd(text, second, end)));
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

  /** Whether the paragraph names the place in capitals before {@code colon} again: "in Mysuru". */
  private static boolean named(String text, int start, int colon, int end) {
    String rest = text.substring(start + 1, colon).toLowerCase(Locale.ROOT);
    String name = text.charAt(start) + rest;
    int at = text.indexOf(name, colon, Math.min(end, colon + NAMED_WITHIN));
    return at >= 0;
  }
}

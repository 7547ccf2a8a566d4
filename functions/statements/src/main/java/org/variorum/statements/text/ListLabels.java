package org.variorum.statements.text;

/**
 * The labels of list items: {@code 1.}, {@code 2)}, {@code 3.)}, {@code a.}, {@code (b)}, alone or
 * after a bullet. A label belongs to its item and its full stop ends nothing.
 *
 * @param start where the label begins, after any bullet
 * @param end one past the label; white space or, after a bullet, anything follows
 * @param value the number, or the place of the letter in the alphabet from 1
 * @param letter whether it is a letter
 * @param tail what stands after the number: {@code "."}, {@code ")"} or {@code ".)"}
 */
record ListLabels(int start, int end, int value, boolean letter, String tail) {
  /** Numbers of list items have at most this many digits; longer ones are years and amounts. */
  private static final int DIGITS = 3;

  /** A bullet and the spaces after it are at most this long, in code units. */
  private static final int BULLETS = 4;

  /** No label: nothing follows it. */
  static final ListLabels NONE = new ListLabels(-1, -1, -2, false, "");

  /** The label at {@code from}, before {@code end}, else {@link #NONE}. */
  static ListLabels at(String text, int from, int end) {
    int at = from;
    boolean bullet = false;
    while (at < end
        && at - from < BULLETS
        && (Letters.bullet(text.charAt(at)) || (bullet && text.charAt(at) == ' '))) {
      bullet = true;
      at++;
    }
    int start = at;
    boolean bracket = at < end && text.charAt(at) == '(';
    if (bracket) {
      at++;
    }
    int value = 0;
    int first = at;
    while (at < end && at - first < DIGITS && digit(text.charAt(at))) {
      value = value * 10 + text.charAt(at) - '0';
      at++;
    }
    boolean letter = at == first && at < end && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
    if (letter) {
      value = text.charAt(at) - 'a' + 1;
      at++;
    }
    int tail = at;
    if (at < end && text.charAt(at) == '.' && !bracket) {
      at++;
    }
    if (at < end && text.charAt(at) == ')') {
      at++;
    }
    boolean label = first < tail && tail < at && at < end && Letters.blank(text.charAt(at));
    return label ? new ListLabels(start, at, value, letter, text.substring(tail, at)) : NONE;
  }

  /** Whether a label was found. */
  boolean found() {
    return end >= 0;
  }

  /** Whether {@code next} counts this label's list on. */
  boolean precedes(ListLabels next) {
    return found() && next.value == value + 1 && next.letter == letter && next.tail.equals(tail);
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}

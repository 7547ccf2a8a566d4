package org.variorum.statements.text;

import java.util.Set;

/**
 * Tells the letters of a currency from the digits that touch them: "R18bn", "N5.2 million",
 * "Sh300", "USD40m".
 */
final class Prices {
  /** Letters that before digits are money and hardly ever a name. */
  private static final Set<String> MARKS =
      Set.of(
          "Sh", "KSh", "Ksh", "KSH", "KShs", "Kshs", "USh", "Ush", "TSh", "Tsh", "Shs", "Rs", "Rp",
          "Tk", "RM", "USD", "EUR", "GBP", "KES", "NGN", "ZAR", "INR", "CHF", "PHP", "GHS", "FCFA",
          "CFA", "UGX", "TZS", "PKR", "JPY", "CNY", "RMB", "AED", "SAR", "AUD", "CAD", "NZD", "SGD",
          "HKD", "Dh", "Dhs", "QAR", "KWD", "JMD", "TTD", "SEK", "NOK", "DKK", "PLN", "MYR", "THB",
          "IDR", "BDT", "LKR", "XAF", "XOF");

  /**
   * Letters that are money only before an amount in millions, in thousands or with cents: "R18bn",
   * "N5,000" and "R1.14", where "R5" and "N17" may be a car and a road.
   */
  private static final Set<String> LETTERS = Set.of("R", "N", "P", "QR", "KD");

  private static final Set<String> SCALES =
      Set.of("bn", "m", "mn", "tn", "trn", "k", "million", "billion", "trillion", "crore", "lakh");

  private Prices() {}

  /**
   * Where the word from {@code at} to {@code stop} ends: behind its letters where they are money
   * and digits follow them, else at {@code stop}. {@code end} is the end of the text that is cut.
   */
  static int letters(String text, int at, int stop, int end) {
    if (!Character.isDigit(text.charAt(stop - 1)) && !endsInScale(text, at, stop)) {
      return stop;
    }
    int digits = at;
    while (digits < stop && Character.isLetter(text.charAt(digits))) {
      digits++;
    }
    if (digits == at || digits == stop || !Character.isDigit(text.charAt(digits))) {
      return stop;
    }
    String letters = text.substring(at, digits);
    boolean money =
        MARKS.contains(letters) || LETTERS.contains(letters) && amount(text, digits, end);
    return money ? digits : stop;
  }

  /** Whether the word may end in a scale: a digit stands before its last letters. */
  private static boolean endsInScale(String text, int at, int stop) {
    int last = stop - 1;
    while (last > at && Character.isLetter(text.charAt(last))) {
      last--;
    }
    return last > at && Character.isDigit(text.charAt(last));
  }

  /** Whether what begins at {@code digits} has thousands, cents or a scale. */
  private static boolean amount(String text, int digits, int end) {
    int at = digits;
    int point = -1;
    boolean thousands = false;
    while (at < end) {
      char c = text.charAt(at);
      boolean inner = at + 1 < end && Character.isDigit(text.charAt(at + 1));
      if (c == ',' && inner) {
        thousands = true;
      } else if (c == '.' && inner && point < 0) {
        point = at;
      } else if (!Character.isDigit(c)) {
        break;
      }
      at++;
    }
    int scale = at < end && text.charAt(at) == ' ' ? at + 1 : at;
    int scaleEnd = scale;
    while (scaleEnd < end && Character.isLetter(text.charAt(scaleEnd))) {
      scaleEnd++;
    }
    boolean cents = point >= 0 && at - point == 3;
    return thousands || cents || SCALES.contains(text.substring(scale, scaleEnd));
  }
}

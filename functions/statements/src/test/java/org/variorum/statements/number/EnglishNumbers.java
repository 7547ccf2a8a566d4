package org.variorum.statements.number;

/** Writes whole numbers below a thousand million as English words, for tests. */
final class EnglishNumbers {
  private static final String[] SMALL = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };

  private EnglishNumbers() {}

  /**
   * {@code number} in words, with "and" where {@code and} is true: 105 is "one hundred and five".
   */
  static String words(int number, boolean and) {
    if (number < 20) {
      return SMALL[number];
    }
    if (number < 100) {
      return TENS[number / 10] + (number % 10 == 0 ? "" : "-" + SMALL[number % 10]);
    }
    if (number < 1000) {
      return SMALL[number / 100] + " hundred" + tail(number % 100, and);
    }
    int scale = number < 1_000_000 ? 1000 : 1_000_000;
    String name = scale == 1000 ? " thousand" : " million";
    int rest = number % scale;
    String joint = rest == 0 ? "" : rest < 100 ? tail(rest, and) : " " + words(rest, and);
    return words(number / scale, and) + name + joint;
  }

  private static String tail(int rest, boolean and) {
    return rest == 0 ? "" : (and ? " and " : " ") + words(rest, and);
  }
}

package org.variorum.statements.extract.html;

import java.util.List;
import java.util.Set;

/** Tells time stamps, counts and bylines from prose by their words. */
final class Times {
  /** The longest time stamp: two times with weekday, date, zone and their labels. */
  private static final int LONGEST_STAMP = 22;

  /** "By Ana Ruiz and Tom Berg, Political Correspondents, in Kyiv". */
  private static final int LONGEST_BYLINE = 14;

  private static final Set<String> STAMP =
      Set.of(
          """
          published updated update last modified first posted on at am pm a p m et est edt \
          pt pst pdt ct cst cdt gmt utc bst ist cet cest eet eest aest aedt jst hkt sgt \
          jan january feb february mar march apr april may jun june jul july aug august \
          sep sept september oct october nov november dec december mon monday tue tues \
          tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday \
          ago hour hours minute minutes min mins second seconds day days week weeks month \
          months year years hr hrs h d yesterday today just now read time date created \
          issued local edited originally of the eastern pacific central uk us from added \
          reading an one two and : - e w gm z t st nd rd th z'\
          """
              .split(" "));

  private static final Set<String> COUNTED =
      Set.of(
          """
          comments comment shares share views view likes like reads read votes vote \
          retweets replies reactions followers photos images claps min minutes \
          recommendations people readers watching\
          """
              .split(" "));

  private Times() {}

  /** Whether {@code words} are only a time stamp: {@code updated 3 hours ago}. */
  static boolean stamp(List<String> words) {
    if (words.size() > LONGEST_STAMP) {
      return false;
    }
    if (words.size() == 1 && !words.getFirst().equals("yesterday")) {
      return false;
    }
    boolean digit = false;
    boolean now = false;
    for (String word : words) {
      boolean number = Character.isDigit(word.charAt(0));
      digit |= number;
      now |= word.equals("ago") || word.equals("now") || word.equals("yesterday");
      if (!STAMP.contains(number ? withoutDigits(word) : word)) {
        return false;
      }
    }
    return digit || now;
  }

  /** Whether {@code words} count readers' doings: {@code 1.2k shares}, {@code comments 12}. */
  static boolean count(List<String> words) {
    if (words.isEmpty() || words.size() > 5) {
      return false;
    }
    int numbers = 0;
    int counted = 0;
    int others = 0;
    for (String word : words) {
      if (Character.isDigit(word.charAt(0))) {
        numbers++;
      } else if (COUNTED.contains(word)) {
        counted++;
      } else if (!word.equals("k") && !word.equals("m") && !word.equals(":")) {
        others++;
      }
    }
    return numbers > 0 && counted > 0 && others <= 1;
  }

  /** Whether {@code text} is a byline: {@code By Ana Ruiz and Tom Berg}. */
  static boolean byline(String text, List<String> words) {
    return words.size() >= 2
        && words.size() <= LONGEST_BYLINE
        && (words.getFirst().equals("by")
            || words.getFirst().equals("written") && words.get(1).equals("by"))
        && !text.endsWith(".")
        && !text.endsWith("?")
        && !text.endsWith("!");
  }

  private static String withoutDigits(String word) {
    int at = 0;
    while (at < word.length() && (Character.isDigit(word.charAt(at)))) {
      at++;
    }
    return at == word.length() ? "day" : word.substring(at);
  }
}

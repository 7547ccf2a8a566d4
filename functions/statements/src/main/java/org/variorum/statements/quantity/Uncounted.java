package org.variorum.statements.quantity;

import java.util.Set;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.lexicon.WordFile;
import org.variorum.statements.number.Amount;
import org.variorum.statements.number.WrittenNumber.Form;

/**
 * Tells numbers that count nothing: ages, scores, telephone numbers, parts of names, "one" as a
 * pronoun, "the first half", "three times as many".
 */
final class Uncounted {
  /** The words that show a number to count nothing, for all that look for such. */
  static final WordFile FILE = WordFile.beside(Uncounted.class, "uncounted.txt");

  private static final Set<String> IDIOM = FILE.words("idiom");
  private static final Set<String> HALF_BEFORE = FILE.words("half before");
  private static final Set<String> HALF_AFTER = FILE.words("half after");
  private static final Set<String> TIMES = FILE.words("times");

  /** Before "that half" they show that "that" points. */
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "on", "of", "for", "from", "to", "at", "with", "across", "over", "by", "into");

  /** Behind "a third" they speak of one. */
  private static final Set<String> SINGULAR =
      Set.of("is", "was", "has", "had", "remains", "remained", "died", "escaped", "fled", "said");

  /** What tells more of one person: "a fourth, a baker, is missing". */
  private static final Set<String> INSERTED = Set.of("a", "an", "aged", "who", "his", "her");

  private Uncounted() {}

  /** Whether {@code amount} counts nothing; {@code titled} is true in a headline in title case. */
  static boolean is(Row row, Amount amount, boolean titled) {
    int half = Half.in(row, amount);
    if (half >= 0) {
      return !half(row, amount, half);
    }
    boolean times = row.is(amount.to(), "times") && TIMES.contains(row.lower(amount.to() + 1));
    boolean parent =
        row.is(amount.number() - 2, "of")
            && row.hyphen(amount.number() - 1)
            && row.hyphen(amount.number() - 3);
    if (times || parent || idiom(row, amount) || Ages.is(row, amount) || ordinal(row, amount)) {
      return true;
    }
    if (amount.unit() != null) {
      return Names.seat(row, amount);
    }
    if (One.pronoun(row, amount)) {
      return true;
    }
    return Names.is(row, amount, titled) || Scores.is(row, amount) || telephone(row, amount);
  }

  private static boolean half(Row row, Amount amount, int at) {
    String after = row.lower(row.pastHyphen(amount.to()));
    boolean hyphen = row.hyphen(amount.to()) && row.joined(amount.to() - 1);
    // "Says that half of it", not "in that half of it".
    boolean clause =
        row.is(at - 1, "that")
            && row.is(amount.to(), "of")
            && row.word(at - 2)
            && !PREPOSITIONS.contains(row.lower(at - 2));
    boolean which = !clause && HALF_BEFORE.contains(row.lower(at - 1));
    return !hyphen && !which && !HALF_AFTER.contains(after);
  }

  /** "Two men died and a third is in hospital": one more of those counted, and no part. */
  private static boolean ordinal(Row row, Amount amount) {
    int at = amount.number();
    if (amount.form() != Form.FRACTION || !row.is(at, "a") || amount.to() != at + 2) {
      return false;
    }
    boolean inserted = row.is(amount.to(), ",") && INSERTED.contains(row.lower(amount.to() + 1));
    boolean single = inserted || SINGULAR.contains(row.lower(amount.to()));
    for (int i = 0; i < at && single; i++) {
      if (row.is(i, "two") || row.is(i, "second") || row.is(i, "three")) {
        return true;
      }
    }
    return false;
  }

  private static boolean idiom(Row row, Amount amount) {
    boolean hyphen = row.hyphen(amount.to()) && row.pastHyphen(amount.to()) > amount.to();
    boolean words = amount.form() == Form.WORDS;
    return hyphen && words && IDIOM.contains(row.lower(amount.to() + 1));
  }

  /** "0800 555 111", "+1-222-2222": digits in groups that say no size. */
  private static boolean telephone(Row row, Amount amount) {
    int at = amount.number();
    if (!row.number(at)) {
      return false;
    }
    boolean zero =
        row.text(at).length() >= 3
            && row.text(at).charAt(0) == '0'
            && row.text(at).indexOf('.') < 0
            && row.number(at + 1);
    boolean plus =
        row.is(at - 1, "+") && row.joined(at - 1) && (row.number(at + 1) || row.hyphen(at + 1));
    boolean country =
        row.number(at - 1) && row.is(at - 2, "+") && row.joined(at - 2) && row.number(at + 1);
    boolean grouped =
        row.number(at - 1) && (row.text(at - 1).startsWith("0") || row.number(at - 2));
    boolean scheme =
        row.is(at - 1, "=") || row.is(at + 1, "=") || row.is(at - 1, "%") && row.joined(at - 1);
    return zero || plus || country || grouped || scheme || chain(row, at);
  }

  /** Whether three or more groups of digits are joined by hyphens: "1-800-555-0142". */
  private static boolean chain(Row row, int at) {
    int from = at;
    while (linked(row, from - 2)) {
      from -= 2;
    }
    int to = at;
    while (linked(row, to)) {
      to += 2;
    }
    return to - from >= 4;
  }

  private static boolean linked(Row row, int at) {
    return row.number(at)
        && row.hyphen(at + 1)
        && row.joined(at)
        && row.joined(at + 1)
        && row.number(at + 2);
  }
}

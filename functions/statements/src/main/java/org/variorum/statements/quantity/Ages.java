package org.variorum.statements.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.number.Amount;
import org.variorum.statements.number.Nouns;

/** Tells ages: "Ms Carrow, 51, wrote", "45-year-old", "a woman of 91", "under-16s". */
final class Ages {
  private static final Set<String> AGE = Uncounted.FILE.words("age");
  private static final Set<String> AGED_OF = Uncounted.FILE.words("aged of");
  private static final Set<String> PERSONAL = Set.of("he", "she", "they", "i", "we", "it");
  private static final Set<String> WHO =
      Set.of(
          "were",
          "are",
          "was",
          "is",
          "those",
          "anyone",
          "everyone",
          "anybody",
          "everybody",
          "all",
          "aged");
  private static final Set<String> DIED = Set.of("died", "dies", "dead", "dying", "die");
  private static final int OLDEST = 122;

  /** So many tokens back the word before a list of ages is looked for. */
  private static final int LONGEST_LIST = 10;

  private Ages() {}

  /** Whether {@code amount} is an age. */
  static boolean is(Row row, Amount amount) {
    BigDecimal value = amount.value();
    if (amount.unit() != null
        || value.compareTo(BigDecimal.valueOf(OLDEST)) > 0
        || value.scale() > 0) {
      return false;
    }
    int at = row.pastHyphen(amount.to());
    boolean years =
        row.is(at, "year")
            || row.is(at, "years")
            || row.is(at, "month")
            || row.is(at, "months")
            || row.is(at, "week");
    int old = row.pastHyphen(at + 1);
    if (years
        && (row.is(old, "old")
            || row.is(old, "olds")
            || row.is(old, "of") && row.is(old + 1, "age"))) {
      return true;
    }
    int number = amount.number();
    int start = amount.from();
    String before = row.lower(start - 1);
    boolean aged =
        AGE.contains(before)
            || listed(row, start)
            || before.equals("between") && AGE.contains(row.lower(start - 2));
    boolean of = before.equals("of") && AGED_OF.contains(row.lower(start - 2));
    boolean moved = before.equals("to") || before.equals("at") || before.equals("from");
    boolean ageTo = moved && ageBefore(row, start - 2);
    boolean under =
        row.hyphen(number - 1)
            && (row.is(number - 2, "under") || row.is(number - 2, "over"))
            && row.joined(number - 1);
    boolean decade = row.is(amount.to(), "s") && row.joined(amount.to() - 1);
    boolean turned =
        before.equals("at")
            && row.is(amount.to(), ",")
            && PERSONAL.contains(row.lower(amount.to() + 1));
    if (turned || died(row, amount) || predicate(row, amount)) {
      return true;
    }
    boolean limit = row.is(start, "under") || row.is(start, "over") || row.is(start, "below");
    boolean who = People.are(before, false) || WHO.contains(before);
    if (limit && who && row.number(number) && HeadNouns.of(row, amount) < 0) {
      return true;
    }
    return aged || of || ageTo || under || decade || apposition(row, amount);
  }

  /** "Aged 34 and 61", "aged four, seven and nine": the word stands before the first of them. */
  private static boolean listed(Row row, int start) {
    int at = start - 1;
    while (at > start - LONGEST_LIST
        && (row.is(at, ",") || row.is(at, "and") || row.number(at) || row.is(at, "-"))) {
      at--;
    }
    return at < start - 1 && AGE.contains(row.lower(at));
  }

  /** "The pension age rises to 66": the word stands up to four tokens before. */
  private static boolean ageBefore(Row row, int last) {
    for (int i = last; i > last - 4; i--) {
      if (row.is(i, "age")) {
        return true;
      }
    }
    return false;
  }

  /** "The actor who sang to whales dies at 88", but not "the number of dead at nine". */
  private static boolean died(Row row, Amount amount) {
    return row.is(amount.from() - 1, "at")
        && DIED.contains(row.lower(amount.from() - 2))
        && !row.is(amount.from() - 3, "of")
        && alone(row, amount);
  }

  /** "She was 79." and "Ana Ruiz was 79." */
  private static boolean predicate(Row row, Amount amount) {
    int be = amount.from() - 1;
    boolean was = row.is(be, "was") || row.is(be, "is") || row.is(be, "'s");
    boolean person = row.is(be - 1, "he") || row.is(be - 1, "she");
    boolean name = be > 1 && row.capitalised(be - 1) && row.capitalised(be - 2);
    return was && (person || name || row.is(be - 1, "who")) && alone(row, amount);
  }

  /** Whether a bare number ends its clause. */
  private static boolean alone(Row row, Amount amount) {
    int to = amount.to();
    return amount.from() == amount.number()
        && (to >= row.size()
            || row.mark(to) && !row.hyphen(to) && !row.is(to, "(")
            || row.is(to, "and")
            || row.is(to, "when"));
  }

  /** "Ms Carrow, 51, wrote", "missing walker, 71", "Ana Ruiz (34)". */
  private static boolean apposition(Row row, Amount amount) {
    int at = amount.from();
    boolean plain =
        at == amount.number()
            && amount.to() == at + 1
            && row.number(at)
            && row.text(at).length() <= 3;
    if (!plain || row.text(at).length() < 1) {
      return false;
    }
    boolean bracket = row.is(at - 1, "(") && row.is(at + 1, ")") && row.capitalised(at - 2);
    boolean comma = row.is(at - 1, ",") && row.word(at - 2) && !row.is(at - 2, "and");
    String next = row.text(at + 1);
    boolean closed =
        next.isEmpty()
            || next.equals(",")
            || next.equals(".")
            || next.equals(";")
            || next.equals(":")
            || next.equals("—")
            || next.equals("–")
            || next.equals("”")
            || next.equals("\"")
            || next.equals(")");
    boolean verb =
        row.is(at + 1, "who")
            || row.is(at + 1, "from")
            || row.is(at + 1, "of") && row.capitalised(at + 2)
            || row.is(at + 1, "was")
            || row.is(at + 1, "and");
    boolean person = row.capitalised(at - 2) || People.are(row.lower(at - 2), false);
    boolean between = row.is(at + 1, ",") && row.is(at - 3, "the") || row.capitalised(at - 3);
    boolean told =
        between
            && (row.is(at + 2, "was")
                || row.is(at + 2, "is")
                || row.is(at + 2, "who")
                || row.is(at + 2, "has")
                || row.is(at + 2, "had"));
    boolean apart =
        row.is(at + 1, ",")
            && !Nouns.plural(row, at - 2)
            && !row.number(at + 2)
            && !row.number(at - 4)
            && row.text(at).length() == 2;
    return bracket
        || apart && comma
        || comma && (person || told) && (closed || verb) && !row.number(at - 3);
  }
}

package org.variorum.statements.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.lexicon.WordFile;
import org.variorum.statements.number.Amount;
import org.variorum.statements.number.Nouns;
import org.variorum.statements.number.WrittenNumber.Form;

/**
 * Tells numbers that count nothing: ages, scores, telephone numbers, parts of names, "one" as a
 * pronoun, "the first half", "three times as many".
 */
final class Uncounted {
  private static final WordFile FILE = WordFile.beside(Uncounted.class, "uncounted.txt");
  private static final Set<String> LABEL = FILE.words("label");
  private static final Set<String> AGE = FILE.words("age");
  private static final Set<String> AGED_OF = FILE.words("aged of");
  private static final Set<String> SCORE = FILE.words("score");
  private static final Set<String> IDIOM = FILE.words("idiom");
  private static final Set<String> HALF_BEFORE = FILE.words("half before");
  private static final Set<String> HALF_AFTER = FILE.words("half after");
  private static final Set<String> TIMES = FILE.words("times");
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
  private static final int OLDEST = 122;

  private Uncounted() {}

  /** Whether {@code amount} counts nothing; {@code titled} is true in a headline in title case. */
  static boolean is(Row row, Amount amount, boolean titled) {
    if (Half.in(row, amount)) {
      return !half(row, amount);
    }
    boolean times = row.is(amount.to(), "times") && TIMES.contains(row.lower(amount.to() + 1));
    if (times || idiom(row, amount) || age(row, amount)) {
      return true;
    }
    if (amount.unit() != null) {
      return false;
    }
    if (One.pronoun(row, amount)) {
      return true;
    }
    return label(row, amount)
        || name(row, amount, titled)
        || score(row, amount)
        || telephone(row, amount);
  }

  private static boolean half(Row row, Amount amount) {
    int at = amount.number();
    String after = row.lower(row.pastHyphen(amount.to()));
    boolean hyphen = row.hyphen(amount.to()) && row.joined(at);
    return !hyphen && !HALF_BEFORE.contains(row.lower(at - 1)) && !HALF_AFTER.contains(after);
  }

  private static boolean idiom(Row row, Amount amount) {
    boolean hyphen = row.hyphen(amount.to()) && row.pastHyphen(amount.to()) > amount.to();
    boolean words = amount.form() == Form.WORDS;
    return hyphen && words && IDIOM.contains(row.lower(amount.to() + 1));
  }

  private static boolean age(Row row, Amount amount) {
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
        AGE.contains(before) || before.equals("between") && AGE.contains(row.lower(start - 2));
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
    if (turned) {
      return true;
    }
    boolean limit = row.is(start, "under") || row.is(start, "over") || row.is(start, "below");
    boolean who = People.are(before, false) || WHO.contains(before);
    if (limit && who && row.number(number) && HeadNouns.of(row, amount) < 0) {
      return true;
    }
    return aged || of || ageTo || under || decade || apposition(row, amount);
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
    return bracket || comma && person && (closed || verb) && !row.number(at - 3);
  }

  /** "Article 5", "Channel Four", "S&P 500", "call 101". */
  private static boolean label(Row row, Amount amount) {
    int at = amount.number();
    if (at != amount.from() || amount.form() == Form.SCALED || amount.form() == Form.VAGUE) {
      return false;
    }
    boolean hash = row.is(at - 1, "#") || row.is(at - 1, "№");
    int before = row.is(at - 1, ".") || row.hyphen(at - 1) && row.joined(at - 1) ? at - 2 : at - 1;
    boolean sp = row.is(at - 1, "p") && row.is(at - 2, "&");
    boolean listed =
        row.is(at - 1, "and")
            && row.number(at - 2)
            && LABEL.contains(row.lower(at - 3))
            && row.lower(at - 3).endsWith("s");
    if (listed && !Nouns.plural(row, amount.to())) {
      return true;
    }
    boolean labelled = LABEL.contains(row.lower(before));
    if (hash || sp) {
      return true;
    }
    if (!labelled || row.number(at) && row.text(at).indexOf(',') > 0) {
      return false;
    }
    String word = row.lower(before);
    boolean verb =
        word.equals("call") || word.equals("text") || word.equals("ring") || word.equals("bill");
    boolean plural =
        word.endsWith("s") && !word.equals("nos") && !word.equals("nrs") && !word.equals("series");
    boolean counted = Nouns.plural(row, amount.to()) && !row.capitalised(amount.to());
    if (word.equals("numbers") || word.equals("case") || plural && counted) {
      return plural && !counted && row.number(at);
    }
    boolean capital = row.capitalised(before);
    return (capital || row.number(at) || !counted && amount.form() == Form.WORDS)
        && !(counted && (verb || !capital));
  }

  /** "Su-35", "NVT-112", "Falcon 9": a number that ends a name. */
  private static boolean name(Row row, Amount amount, boolean titled) {
    int at = amount.number();
    if (at != amount.from() || amount.form() != Form.DIGITS && amount.form() != Form.WORDS) {
      return false;
    }
    boolean hyphen =
        row.dash(at - 1) && row.joined(at - 1) && row.joined(at - 2) && row.word(at - 2);
    if (hyphen && row.number(at)) {
      return !row.is(at - 2, "magnitude");
    }
    boolean touches =
        row.joined(at - 1)
            && (row.mark(at - 1)
                && (row.is(at - 1, "/") || row.is(at - 1, "_") || row.is(at - 1, "@")));
    if (touches && row.number(at)) {
      return true;
    }
    boolean suffix =
        row.joined(amount.to() - 1) && row.number(amount.to() - 1) && row.word(amount.to());
    if (suffix && row.text(amount.to()).length() <= 2) {
      return true;
    }
    boolean version =
        row.number(at)
            && row.capitalised(at - 1)
            && at > 1
            && !titled
            && row.text(at).length() <= 4
            && row.text(at).indexOf(',') < 0;
    return version && ends(row, amount.to())
        || !row.number(at) && row.capitalised(at) && row.capitalised(at - 1) && at > 1 && !titled;
  }

  /** Whether a name with its number may end before token {@code i}. */
  private static boolean ends(Row row, int i) {
    return i >= row.size()
        || row.mark(i) && !row.hyphen(i) && !row.is(i, "(")
        || row.capitalised(i)
        || row.is(i, "of")
        || row.is(i, "in")
        || row.is(i, "and")
        || row.is(i, "'s")
        || row.is(i, "for")
        || row.is(i, "will")
        || row.is(i, "has");
  }

  /** "3-0", "6-4, 7-6", "52-48": digits, a dash, digits that make no range of counted things. */
  private static boolean score(Row row, Amount amount) {
    int at = amount.number();
    if (colon(row, at) || colon(row, at - 2)) {
      return true;
    }
    boolean whole = row.number(at) && row.text(at).length() <= 3;
    if (!whole) {
      return false;
    }
    boolean right = pair(row, at);
    boolean left =
        row.dash(at - 1) && row.joined(at - 1) && row.joined(at - 2) && row.number(at - 2);
    if (amount.high() == null) {
      return right || left || tieBreak(row, at);
    }
    if (row.is(at + 3, "(") && row.number(at + 4) || sets(row, at)) {
      return true;
    }
    for (int i = at - 1; right && i >= Math.max(0, at - 3); i--) {
      if (SCORE.contains(row.lower(i))) {
        return !Nouns.plural(row, amount.to()) && amount.from() == at;
      }
    }
    return false;
  }

  /** "50:50" and "16:9". */
  private static boolean colon(Row row, int at) {
    return row.number(at)
        && row.is(at + 1, ":")
        && row.joined(at)
        && row.joined(at + 1)
        && row.number(at + 2);
  }

  /** The "5" of "7-6 (5)". */
  private static boolean tieBreak(Row row, int at) {
    return row.is(at - 1, "(")
        && row.is(at + 1, ")")
        && row.number(at - 2)
        && row.dash(at - 3)
        && row.number(at - 4);
  }

  /** Whether another score stands beside the one at {@code at}: "3-6, 6-3". */
  private static boolean sets(Row row, int at) {
    return row.is(at + 3, ",") && pair(row, at + 4)
        || row.is(at - 1, ",") && (pair(row, at - 4) || row.is(at - 2, ")") && pair(row, at - 7));
  }

  private static boolean pair(Row row, int at) {
    return row.number(at)
        && row.dash(at + 1)
        && row.joined(at)
        && row.joined(at + 1)
        && row.number(at + 2);
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
    boolean grouped =
        row.number(at - 1) && (row.text(at - 1).startsWith("0") || row.number(at - 2));
    boolean scheme =
        row.is(at - 1, "=") || row.is(at + 1, "=") || row.is(at - 1, "%") && row.joined(at - 1);
    return zero || plus || grouped || scheme;
  }
}

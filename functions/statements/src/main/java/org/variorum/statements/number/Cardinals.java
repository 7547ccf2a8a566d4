package org.variorum.statements.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Row;

/**
 * Whole numbers and decimals in words, digits and both: {@code "twenty-one thousand three hundred
 * and five"}, {@code "1.2 million"}, {@code "a dozen"}, {@code "150 crore"}, {@code "nine point
 * nought four"}.
 *
 * <p>The grammar is that of the spoken number: groups below a thousand, each with scale words that
 * grow smaller from left to right; "and" joins the last part of a group or the last group.
 */
final class Cardinals {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

  /** "Three hundred lakh crore" has the most that is ever said: what repeats more is no number. */
  private static final int MOST_SCALES = 3;

  /** How many decimals are read after "point": more than any instrument measures. */
  private static final int MOST_DECIMALS = 20;

  /**
   * A cardinal.
   *
   * @param to one past its last token
   * @param value what it says
   * @param scale what its last scale word multiplies by, 1 where there is none
   * @param digits whether it begins with digits
   */
  record Cardinal(int to, BigDecimal value, BigDecimal scale, boolean digits) {}

  private record Group(int to, BigDecimal value, BigDecimal tail, boolean hundred, boolean digits) {
    Group(int to, BigDecimal value, boolean digits) {
      this(to, value, value, false, digits);
    }
  }

  private Cardinals() {}

  /** The longest cardinal that starts at token {@code from}, or null. */
  static @Nullable Cardinal at(Row row, int from) {
    @Nullable Group group = group(row, from);
    if (group == null) {
      return null;
    }
    boolean digits = group.digits;
    BigDecimal total = BigDecimal.ZERO;
    while (true) {
      Cardinal part = scaled(row, group, digits);
      total = total.add(part.value());
      Cardinal whole = new Cardinal(part.to(), total, part.scale(), digits);
      if (part.scale().compareTo(DOZEN) <= 0) {
        return whole;
      }
      @Nullable Group next = next(row, part.to(), digits, part.scale());
      if (next == null) {
        return whole;
      }
      group = next;
    }
  }

  /** What "bn" or "million" at {@code i} multiplies digits by, or null. */
  static @Nullable BigDecimal scale(Row row, int i, boolean afterDigits) {
    @Nullable BigDecimal scale = NumberWords.scale(row.lower(i));
    if (scale != null || !afterDigits) {
      return scale;
    }
    boolean joined = row.joined(i - 1);
    String text = row.text(i);
    String before = row.text(i - 1);
    if (text.equals("K") && joined && (before.equals("4") || before.equals("8"))) {
      return null;
    }
    if (text.equals("M")) {
      return BigDecimal.valueOf(1_000_000);
    }
    if (text.equals("G") && !(joined && row.text(i - 1).length() == 1)) {
      return BigDecimal.valueOf(1_000_000_000);
    }
    boolean length = text.equals("mm") || text.equals("b") && !joined;
    return length ? null : NumberWords.letters(row.lower(i));
  }

  private static Cardinal scaled(Row row, Group group, boolean digits) {
    BigDecimal value = group.value;
    BigDecimal scale = BigDecimal.ONE;
    int to = group.to;
    for (int scales = 0; scales < MOST_SCALES; scales++) {
      int at = row.pastHyphen(to);
      @Nullable BigDecimal factor = scale(row, at, digits);
      if (factor == null) {
        break;
      }
      boolean dozens = factor.equals(DOZEN) && group.hundred && scale.equals(BigDecimal.ONE);
      value =
          dozens
              ? value.subtract(group.tail).add(group.tail.multiply(factor))
              : value.multiply(factor);
      scale = scale.multiply(factor);
      to = at + 1;
    }
    return new Cardinal(to, value, scale, digits);
  }

  /** The group that goes on with a cardinal whose last scale was {@code limit}, or null. */
  private static @Nullable Group next(Row row, int to, boolean digits, BigDecimal limit) {
    int at = row.pastHyphen(to);
    boolean and = row.is(at, "and");
    int start = and ? row.pastHyphen(at + 1) : at;
    if (row.is(start, "a") || row.is(start, "an")) {
      return null;
    }
    @Nullable Group group = group(row, start);
    if (group == null || group.value.signum() == 0) {
      return null;
    }
    Cardinal part = scaled(row, group, digits);
    boolean smaller = part.value().compareTo(limit) < 0;
    boolean alike = group.digits == digits && !(digits && !group.hundred);
    boolean words = digits && !group.digits && and && group.hundred;
    return smaller && (alike || words) ? group : null;
  }

  private static @Nullable Group group(Row row, int from) {
    Numerals.@Nullable Numeral numeral = Numerals.at(row, from);
    if (numeral != null) {
      return hundreds(row, new Group(numeral.to(), numeral.value(), true));
    }
    if (row.is(from, "a") || row.is(from, "an")) {
      int next = row.pastHyphen(from + 1);
      boolean one = row.is(next, "hundred") || row.is(next, "dozen") || large(row, next);
      return one ? hundreds(row, new Group(from + 1, BigDecimal.ONE, false)) : null;
    }
    if (row.is(from, "hundred") && large(row, row.pastHyphen(from + 1))) {
      return new Group(from + 1, HUNDRED, false);
    }
    if (row.is(from, "dozen")) {
      return new Group(from, BigDecimal.ONE, false);
    }
    @Nullable Group small = small(row, from);
    return small == null ? null : decimals(row, hundreds(row, small));
  }

  /** Whether a thousand or a larger scale, in the singular, stands at {@code i}. */
  private static boolean large(Row row, int i) {
    @Nullable BigDecimal scale = NumberWords.scale(row.lower(i));
    return scale != null && scale.compareTo(THOUSAND) >= 0 && !row.lower(i).endsWith("s");
  }

  private static Group hundreds(Row row, Group small) {
    int at = row.pastHyphen(small.to);
    boolean hundred = row.is(at, "hundred") || row.is(at, "hundreds");
    if (!hundred || !small.digits && small.value.compareTo(HUNDRED) >= 0) {
      return small;
    }
    BigDecimal value = small.value.multiply(HUNDRED);
    Group alone = new Group(at + 1, value, BigDecimal.ZERO, true, small.digits);
    int after = row.pastHyphen(at + 1);
    int start = row.is(after, "and") ? row.pastHyphen(after + 1) : after;
    @Nullable Group tail = tail(row, start, small.digits && start > after);
    boolean again = tail != null && row.is(row.pastHyphen(tail.to), "hundred");
    return tail == null || tail.value.signum() == 0 || again
        ? alone
        : new Group(tail.to, value.add(tail.value), tail.value, true, small.digits);
  }

  private static @Nullable Group tail(Row row, int from, boolean digits) {
    if (digits && row.number(from) && row.text(from).length() <= 2) {
      @Nullable BigDecimal value = Digits.value(row.text(from));
      return value == null ? null : new Group(from + 1, value, true);
    }
    return small(row, from);
  }

  /** A number word below a hundred. */
  private static @Nullable Group small(Row row, int from) {
    @Nullable BigDecimal simple = simple(row.lower(from));
    if (simple != null) {
      return new Group(from + 1, simple, false);
    }
    @Nullable BigDecimal tens = NumberWords.tens(row.lower(from));
    if (tens == null) {
      return null;
    }
    int next = row.hyphen(from + 1) ? from + 2 : from + 1;
    @Nullable BigDecimal unit = NumberWords.unit(row.lower(next));
    return unit == null || unit.signum() == 0
        ? new Group(from + 1, tens, false)
        : new Group(next + 1, tens.add(unit), false);
  }

  private static @Nullable BigDecimal simple(String lower) {
    @Nullable BigDecimal unit = NumberWords.unit(lower);
    return unit != null ? unit : NumberWords.teen(lower);
  }

  /** "point nought four" after a number in words. */
  private static Group decimals(Row row, Group whole) {
    if (!row.is(whole.to, "point")) {
      return whole;
    }
    StringBuilder digits = new StringBuilder(".");
    int at = whole.to + 1;
    for (@Nullable BigDecimal unit = NumberWords.unit(row.lower(at));
        unit != null && digits.length() <= MOST_DECIMALS;
        unit = NumberWords.unit(row.lower(at))) {
      digits.append(unit.toPlainString());
      at++;
    }
    if (digits.length() == 1) {
      @Nullable Group small = small(row, at);
      if (small == null) {
        return whole;
      }
      digits.append(small.value.toPlainString());
      at = small.to;
    }
    return new Group(at, whole.value.add(new BigDecimal(digits.toString())), false);
  }
}

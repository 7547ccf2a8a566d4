package org.variorum.statements.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Row;

/** Ordinals of several tokens, which must not be taken for numbers: "21st", "twenty-first". */
final class Ordinals {
  private static final BigDecimal TEN = BigDecimal.TEN;

  private Ordinals() {}

  /** One past the ordinal that starts at token {@code from}, or {@code from} where none does. */
  static int end(Row row, int from) {
    if (row.number(from)) {
      return row.joined(from) && suffix(row.text(from), row.lower(from + 1)) ? from + 2 : from;
    }
    Cardinals.@Nullable Cardinal number = Cardinals.at(row, from);
    return number == null ? from : counted(row, from, number);
  }

  private static int counted(Row row, int from, Cardinals.Cardinal number) {
    if (number.digits()
        || number.value().remainder(TEN).signum() != 0 && !large(row, number.to())) {
      return from;
    }
    int at = row.pastHyphen(number.to());
    if (row.is(at, "and") && !at(row, at + 1)) {
      return from;
    }
    if (row.is(at, "and")) {
      at++;
    }
    // "One hundredth" and "one hundred-fifth" are parts, read before ordinals are looked for.
    boolean ordinal = at(row, at) && !row.hyphen(at + 1) && Fractions.part(row, from) == null;
    return ordinal ? at + 1 : from;
  }

  private static boolean large(Row row, int at) {
    @Nullable BigDecimal divisor = NumberWords.divisor(row.lower(row.pastHyphen(at)));
    return divisor != null && divisor.compareTo(BigDecimal.valueOf(100)) >= 0;
  }

  private static boolean at(Row row, int i) {
    String lower = row.lower(i);
    @Nullable BigDecimal value = NumberWords.ordinal(lower);
    if (value == null) {
      value = NumberWords.divisor(lower);
    }
    boolean part = lower.equals("half") || lower.equals("quarter");
    return value != null && !NumberWords.plural(lower) && !part;
  }

  /** Whether digits and letters are an ordinal: "21st", but not the weight "9st". */
  private static boolean suffix(String digits, String lower) {
    boolean first = digits.endsWith("1") && !digits.endsWith("11");
    return lower.equals("st") && first
        || lower.equals("nd")
        || lower.equals("rd")
        || lower.equals("th");
  }
}

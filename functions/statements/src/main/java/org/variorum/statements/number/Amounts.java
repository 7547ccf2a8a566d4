package org.variorum.statements.number;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Phrases;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.model.Bound;

/**
 * Finds every amount that a row of tokens states: its numbers with their units, joined to ranges,
 * with the words that limit them.
 *
 * <pre>{@code
 * "no fewer than 40 to 50 of the $2-3m"  ->  40 to 50, at least; 2000000 to 3000000 USD
 * }</pre>
 */
public final class Amounts {
  private Amounts() {}

  /** The amounts of {@code row}, a sentence of a story from {@code place}, in order. */
  public static List<Amount> read(Row row, Place place) {
    List<Measured> numbers = new ArrayList<>();
    for (WrittenNumber number : Numbers.read(row)) {
      numbers.add(Units.of(row, number, place));
    }
    List<Amount> amounts = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < numbers.size(); i++) {
      Measured low = numbers.get(i);
      @Nullable Measured high = i + 1 < numbers.size() ? numbers.get(i + 1) : null;
      @Nullable Amount range = high == null ? null : Ranges.of(row, low, high);
      if (range != null) {
        i++;
      }
      Amount amount = limit(row, range == null ? single(low) : range, free);
      amounts.add(amount);
      free = amount.to();
    }
    return amounts;
  }

  private static Amount single(Measured number) {
    boolean vague = number.number().form() == WrittenNumber.Form.VAGUE;
    return new Amount(
        number.from(),
        number.number().from(),
        number.to(),
        number.value(),
        null,
        vague ? Bound.MORE_THAN : Bound.EXACT,
        number.unit(),
        number.number().form());
  }

  /** {@code amount} with the limiting words around it; those before it begin at {@code free}. */
  private static Amount limit(Row row, Amount amount, int free) {
    Phrases.@Nullable Match<Bound> after = Bounds.after(row, amount.to());
    Amount ended = after == null ? amount : amount.limited(after.to(), after.value());
    Phrases.@Nullable Match<Bound> before = Bounds.before(row, ended.from());
    if (before == null || before.from() < free) {
      return ended;
    }
    return new Amount(
        before.from(),
        ended.number(),
        ended.to(),
        ended.value(),
        ended.high(),
        before.value(),
        ended.unit(),
        ended.form());
  }
}

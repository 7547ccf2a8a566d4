package org.variorum.statements.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.number.Amount;
import org.variorum.statements.number.Nouns;
import org.variorum.statements.number.WrittenNumber.Form;

/**
 * Tells "one" as a pronoun or an idiom ("one of them", "the last one", "no one", "one day") from
 * the number ("one courier", "at least one", "leaving one dead").
 */
final class One {
  private static final Set<String> NOT = Uncounted.FILE.words("one not");
  private static final Set<String> BEFORE = Uncounted.FILE.words("before one");

  private static final Set<String> DAYS = Uncounted.FILE.words("some day");

  private static final Set<String> WHERE = Set.of("on", "at", "in", "under", "inside");

  /** Behind "five votes to" it counts those against. */
  private static final Set<String> VOTES = Set.of("vote", "votes");

  /** "One cold, wet Monday" has few adjectives. */
  private static final int MOST_ADJECTIVES = 2;

  private One() {}

  /** Whether {@code amount} is "one" where it counts nothing. */
  static boolean pronoun(Row row, Amount amount) {
    int at = amount.number();
    boolean one =
        row.is(at, "one")
            && amount.form() == Form.WORDS
            && amount.value().equals(BigDecimal.ONE)
            && amount.high() == null;
    if (!one || row.is(at - 1, "minus") || row.is(at - 1, "negative")) {
      return false;
    }
    if (row.is(at - 1, "to") && VOTES.contains(row.lower(at - 2))) {
      return row.is(amount.to(), "of");
    }
    if (CasualtyWords.done(row, amount.to()) || CasualtyWords.does(row, amount.from())) {
      return row.is(amount.to(), "of");
    }
    if (row.is(at - 1, ",") && CasualtyWords.MANNER.contains(row.lower(amount.to()))) {
      return false;
    }
    boolean noun = HeadNouns.of(row, amount) >= 0;
    if (amount.from() < at || state(row, at)) {
      return false;
    }
    if (someDay(row, at) || anybody(row, at)) {
      return true;
    }
    String before = row.lower(at - 1);
    if (before.equals("the")
        || before.equals("its")
        || before.equals("his")
        || before.equals("her")) {
      return !noun;
    }
    boolean last =
        row.is(amount.to(), "last") || row.is(amount.to(), "final") || row.is(amount.to(), "more");
    return BEFORE.contains(before) || !noun || NOT.contains(row.lower(amount.to())) && !last;
  }

  /**
   * "One cold Monday the bakery shut", "one winter": some day, not "one Monday newspaper". What
   * stands between is an adjective for certain only where "one" opens the clause: "at one shop
   * Monday".
   */
  private static boolean someDay(Row row, int at) {
    int last = opens(row, at) ? at + 1 + MOST_ADJECTIVES : at + 1;
    for (int i = at + 1; i <= last && !HeadNouns.ends(row, i); i++) {
      if (DAYS.contains(row.lower(i))) {
        return HeadNouns.ends(row, i + 1)
            || row.capitalised(i + 1)
            || HeadNouns.COUNT.contains(row.lower(i + 1));
      }
    }
    return false;
  }

  /** "One wonders why", "one looks forward": the pronoun with a verb in -s opens the clause. */
  private static boolean anybody(Row row, int at) {
    boolean verb = Nouns.plural(row, at + 1) && row.lower(at + 1).endsWith("s");
    boolean after = HeadNouns.ends(row, at + 2) || row.is(at + 2, "forward");
    return opens(row, at) && verb && after;
  }

  /** "One still on the run" in a headline says of one where he is. */
  private static boolean state(Row row, int at) {
    return opens(row, at) && row.is(at + 1, "still") && WHERE.contains(row.lower(at + 2));
  }

  private static boolean opens(Row row, int at) {
    return at == 0 || row.mark(at - 1) && !row.hyphen(at - 1);
  }
}

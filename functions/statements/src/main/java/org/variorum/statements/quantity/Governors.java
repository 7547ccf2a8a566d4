package org.variorum.statements.quantity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Phrases;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.model.CasualtyRole;

/** Reads a verb before people: "killing a woman and three children", "claimed the lives of 12". */
final class Governors {
  /** What may stand between a predicate and "with", beside names and numbers. */
  private static final Set<String> WHERE =
      Set.of(
          "in",
          "on",
          "at",
          "near",
          "last",
          "this",
          "year",
          "month",
          "week",
          "night",
          "morning",
          "afternoon",
          "evening",
          "there",
          "together",
          "yesterday",
          "overnight");

  private static final Set<String> HOLDS = Set.of("held", "holding");

  private final Row row;
  private final List<Figure> figures;
  private final Moves moves;

  Governors(Row row, List<Figure> figures, Moves moves) {
    this.row = row;
    this.figures = figures;
    this.moves = moves;
  }

  /** What a verb before {@code figure}, the one at {@code index}, does to its people, or null. */
  @Nullable CasualtyRole of(Figure figure, int index) {
    int at = figure.from;
    for (int steps = 0; steps < CasualtyWords.REACH && at > 0; steps++) {
      @Nullable CasualtyRole role = verb(figure, at);
      if (role != null) {
        return role;
      }
      @Nullable Figure last = index > 0 ? figures.get(index - 1) : null;
      if (last != null && last.to >= at) {
        return last.role != null && last.object && steps > 0 ? shared(figure, last) : null;
      }
      String lower = row.lower(at - 1);
      boolean inner =
          CasualtyWords.OBJECT.contains(lower) || steps > 0 && row.word(at - 1) && noun(at - 1);
      if (!inner) {
        return null;
      }
      at--;
    }
    return null;
  }

  private static @Nullable CasualtyRole shared(Figure figure, Figure last) {
    figure.object = true;
    return last.role;
  }

  private boolean noun(int at) {
    return People.are(row.lower(at), row.capitalised(at)) && !Verbs.finite(row, at);
  }

  private @Nullable CasualtyRole verb(Figure figure, int at) {
    Phrases.@Nullable Match<CasualtyRole> does = CasualtyWords.DOES.before(row, at);
    boolean stored =
        does != null && HOLDS.contains(row.lower(does.from())) && !CasualtyWords.held(row);
    boolean gained =
        does != null
            && does.value() == CasualtyRole.RESCUED
            && figure.noun >= 0
            && CasualtyWords.AUDIENCE.contains(row.lower(figure.noun));
    if (stored || gained) {
      return null;
    }
    if (does != null && !CasualtyWords.PASSIVE.contains(row.lower(does.from() - 1))) {
      figure.object = true;
      return does.value();
    }
    Phrases.@Nullable Match<CasualtyRole> freed = CasualtyWords.FREED.before(row, at);
    if (freed != null
        && figure.noun >= 0
        && CasualtyWords.CAPTIVES.contains(row.lower(figure.noun))) {
      figure.object = true;
      return freed.value();
    }
    if (bereaved(figure, row.lower(at - 1))) {
      figure.object = true;
      return CasualtyRole.KILLED;
    }
    if (!row.is(at - 1, "with")) {
      @Nullable CasualtyRole moved = moves.before(at, figure);
      figure.object |= moved != null;
      return moved;
    }
    boolean along = row.is(at - 2, "along") || row.is(at - 2, "together");
    return along ? predicate(at - 3) : companions(at - 2);
  }

  /** "Lost two brothers", "took nine lives". */
  private boolean bereaved(Figure figure, String verb) {
    String noun = row.lower(figure.noun);
    return CasualtyWords.LOSES.contains(verb) && CasualtyWords.MOURNED.contains(noun)
        || CasualtyWords.COSTS.contains(verb) && noun.equals("lives");
  }

  /**
   * "Was kidnapped near Gao on Monday with two drivers": what was done to one was done to those
   * with him, where nothing but a place and a time stands between.
   */
  private @Nullable CasualtyRole companions(int last) {
    for (int i = last; i > Math.max(0, last - CasualtyWords.REACH); i--) {
      Phrases.@Nullable Match<CasualtyRole> done = CasualtyWords.DONE.at(row, i);
      if (done != null && CasualtyWords.PASSIVE.contains(row.lower(i - 1))) {
        return done.value();
      }
      boolean where = row.capitalised(i) || row.number(i) || WHERE.contains(row.lower(i));
      if (!where) {
        return null;
      }
    }
    return null;
  }

  private @Nullable CasualtyRole predicate(int before) {
    for (int i = before; i >= Math.max(0, before - CasualtyWords.REACH); i--) {
      Phrases.@Nullable Match<CasualtyRole> match = CasualtyWords.DONE.at(row, i);
      if (match != null) {
        return match.value();
      }
    }
    return null;
  }
}

package org.variorum.statements.quantity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Phrases;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.model.CasualtyRole;

/** Reads a predicate after people: "five people, all miners, were killed", "12 hurt". */
final class Predicates {
  /** More words than this between people and predicate begin another thought. */
  private static final int MOST_OTHERS = 7;

  /** Before a figure that only tells where the people are: "3,000 people in six towns". */
  private static final Set<String> WHERE =
      Set.of("in", "from", "at", "on", "across", "near", "around", "aboard");

  /** What opens an insertion that tells more of the people: "two men, aged 34 and 61, died". */
  private static final Set<String> INSERTED = Set.of("including", "aged", "all", "both", "most");

  private final Row row;
  private final List<Figure> figures;
  private final Moves moves;

  Predicates(Row row, List<Figure> figures, Moves moves) {
    this.row = row;
    this.figures = figures;
    this.moves = moves;
  }

  /** What the words from token {@code from} say happened to figure {@code index}, or null. */
  @Nullable CasualtyRole of(int from, int index) {
    int others = 0;
    int at = from;
    while (at < Math.min(row.size(), from + CasualtyWords.REACH)) {
      boolean named = row.is(at - 1, "assisted") && row.is(at, "dying");
      Phrases.@Nullable Match<CasualtyRole> done = named ? null : CasualtyWords.DONE.at(row, at);
      if (done != null && !CasualtyWords.active(row, at, done)) {
        return done.value();
      }
      if (done != null && !row.is(at - 1, "were")) {
        return null;
      }
      Phrases.@Nullable Match<CasualtyRole> held =
          CasualtyWords.AUXILIARY.contains(row.lower(at - 1))
                  || row.is(at - 1, "still") && CasualtyWords.AUXILIARY.contains(row.lower(at - 2))
              ? CasualtyWords.HELD.at(row, at)
              : null;
      if (held != null && !row.is(at - 1, "had") && !row.is(at - 1, "have")) {
        return held.value();
      }
      if (CasualtyWords.SUFFERS.contains(row.lower(at)) && hurt(at + 1)) {
        return CasualtyRole.WOUNDED;
      }
      @Nullable CasualtyRole moved = moves.behind(at, index);
      if (moved != null) {
        return moved;
      }
      int next = starts(at, index);
      if (next > 0 && WHERE.contains(row.lower(at - 1)) && !figures.get(next).people()) {
        others++;
        at = figures.get(next).to;
        continue;
      }
      if (next > 0) {
        if (row.is(at - 1, "among")) {
          return figures.get(next).role;
        }
        boolean joined = row.is(at - 1, "and") || row.is(at - 1, ",") || row.is(at - 1, "or");
        return joined && others == 0 && at - from <= 2 ? figures.get(next).role : null;
      }
      if (row.mark(at)) {
        int resumed = resumed(at);
        if (resumed < 0) {
          return null;
        }
        at = resumed;
        continue;
      }
      if (!CasualtyWords.PASS.contains(row.lower(at))) {
        if (Verbs.finite(row, at) || ++others > MOST_OTHERS) {
          return null;
        }
      }
      at++;
    }
    return null;
  }

  /** The figure after {@code index} that starts at token {@code at}, or 0. */
  private int starts(int at, int index) {
    for (int i = index + 1; i < figures.size() && figures.get(i).from <= at; i++) {
      if (figures.get(i).from == at) {
        return i;
      }
    }
    return 0;
  }

  /**
   * Where the main clause goes on after the mark at {@code at}: after an insertion between commas
   * that an auxiliary follows, or -1.
   */
  private int resumed(int at) {
    boolean quote = "“”\"‘’".contains(row.text(at)) || row.hyphen(at);
    if (quote) {
      return at + 1;
    }
    if (!row.is(at, ",")) {
      return -1;
    }
    if (CasualtyWords.AUXILIARY.contains(row.lower(at + 1))) {
      return at + 1;
    }
    for (int i = at + 1; i < Math.min(row.size(), at + CasualtyWords.REACH); i++) {
      if (row.is(i, ",")) {
        boolean goesOn =
            CasualtyWords.AUXILIARY.contains(row.lower(i + 1))
                || CasualtyWords.DONE.at(row, i + 1) != null
                    && INSERTED.contains(row.lower(at + 1));
        return goesOn ? i + 1 : -1;
      }
    }
    return -1;
  }

  private boolean hurt(int from) {
    for (int i = from; i < from + 5; i++) {
      if (CasualtyWords.HURTS.contains(row.lower(i))) {
        return true;
      }
    }
    return false;
  }
}

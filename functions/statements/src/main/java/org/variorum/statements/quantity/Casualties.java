package org.variorum.statements.quantity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Phrases;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.model.CasualtyRole;

/**
 * Finds what happened to the people whom an amount counts, from the words around it: a predicate
 * after them ("five people were killed", "12 hurt"), a verb before them ("killing seven"), what
 * they are called ("five deaths"), or a toll ("the toll rose to 43").
 */
final class Casualties {
  private static final Set<String> PRISONERS = Set.of("prisoners", "pows", "hostages", "captives");

  private final Row row;
  private final List<Figure> figures;
  private final boolean hospital;
  private final Predicates predicates;
  private final Governors governors;

  Casualties(Row row, List<Figure> figures) {
    this.row = row;
    this.figures = figures;
    this.hospital = hospital(row);
    Moves moves = new Moves(row, figures);
    this.predicates = new Predicates(row, figures, moves);
    this.governors = new Governors(row, figures, moves);
  }

  /** Gives each figure of the row its role. */
  void assign() {
    for (int i = figures.size() - 1; i >= 0; i--) {
      Figure figure = figures.get(i);
      if (figure.people() && !none(figure)) {
        figure.role = dead(figure) ? CasualtyRole.KILLED : ward(figure);
        figure.role = figure.role == null ? predicates.of(figure.to, i) : figure.role;
      }
    }
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      if (figure.role == null && figure.people() && !none(figure)) {
        figure.role = other(figure, i);
      }
    }
  }

  private @Nullable CasualtyRole other(Figure figure, int i) {
    @Nullable CasualtyRole inside = inside(figure);
    if (inside != null) {
      return inside;
    }
    @Nullable CasualtyRole before = governors.of(figure, i);
    if (before != null) {
      return before;
    }
    Phrases.@Nullable Match<CasualtyRole> noun =
        figure.noun < 0 ? null : CasualtyWords.NOUN.at(row, figure.noun);
    if (noun != null) {
      return noun.value();
    }
    if (figure.noun >= 0 && PRISONERS.contains(row.lower(figure.noun)) && swap()) {
      return CasualtyRole.CAPTURED;
    }
    @Nullable CasualtyRole toll = Tolls.of(row, figure);
    @Nullable CasualtyRole part = toll != null ? toll : subset(figure, i);
    return part != null ? part : before(figure, i);
  }

  /** "Two missing crew members": the word stands between the number and its noun. */
  private @Nullable CasualtyRole inside(Figure figure) {
    for (int at = figure.amount.to(); at < figure.noun; at++) {
      Phrases.@Nullable Match<CasualtyRole> match = CasualtyWords.DONE.at(row, at);
      if (match != null && match.to() <= figure.noun) {
        return match.value();
      }
    }
    return null;
  }

  /** "None of the 83 passengers was hurt": nothing happened to those counted. */
  private boolean none(Figure figure) {
    int of = row.is(figure.from - 1, "the") ? figure.from - 2 : figure.from - 1;
    return row.is(of, "of") && (row.is(of - 1, "none") || row.is(of - 1, "neither"));
  }

  /** "Bodies" and "deaths" are of the killed, whatever else is said of them. */
  private boolean dead(Figure figure) {
    Phrases.@Nullable Match<CasualtyRole> noun =
        figure.noun < 0 ? null : CasualtyWords.NOUN.at(row, figure.noun);
    boolean bodies =
        row.is(figure.from - 1, "of")
            && (row.is(figure.from - 2, "bodies")
                || row.is(figure.from - 2, "body")
                || row.is(figure.from - 2, "remains"));
    return bodies || noun != null && noun.value() == CasualtyRole.KILLED;
  }

  /** "The hospital has received 23 people with burns". */
  private @Nullable CasualtyRole ward(Figure figure) {
    Phrases.@Nullable Match<CasualtyRole> ward = CasualtyWords.WARD.before(row, figure.from);
    return ward != null && hospital ? ward.value() : null;
  }

  /** "At least 200 prisoners have come home in three swaps". */
  private boolean swap() {
    for (int i = 0; i < row.size(); i++) {
      String lower = row.lower(i);
      if (lower.startsWith("swap") || lower.startsWith("exchange")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hospital(Row row) {
    for (int i = 0; i < row.size(); i++) {
      String lower = row.lower(i);
      if (lower.startsWith("hospital")
          || lower.startsWith("clinic")
          || lower.startsWith("doctor")
          || lower.equals("medics")) {
        return true;
      }
    }
    return false;
  }

  /** "Nine people died, up from four": a bare figure counts what it is compared with. */
  private @Nullable CasualtyRole before(Figure figure, int index) {
    int at = figure.from - 1;
    boolean from = row.is(at, "from") && (row.is(at - 1, "up") || row.is(at - 1, "down"));
    boolean with =
        row.is(at - 1, "compared") && (row.is(at, "with") || row.is(at, "to"))
            || row.is(at, "against");
    return index > 0 && figure.noun < 0 && (from || with) ? figures.get(index - 1).role : null;
  }

  /** "19 people, two of them children", "including three children": the larger figure's role. */
  private @Nullable CasualtyRole subset(Figure figure, int index) {
    boolean of =
        row.is(figure.amount.to(), "of")
            && (row.is(figure.amount.to() + 1, "them") || row.is(figure.amount.to() + 1, "whom"));
    boolean including =
        row.is(figure.from - 1, "including")
            || row.is(figure.from - 1, "them") && row.is(figure.from - 2, "among");
    boolean some =
        row.is(figure.from - 1, ",") && CasualtyWords.MANNER.contains(row.lower(figure.to));
    boolean and =
        index > 0
            && row.is(figure.from - 1, "and")
            && figures.get(index - 1).to == figure.from - 1
            && figures.get(index - 1).part;
    if (!of && !including && !and && !some) {
      return null;
    }
    figure.part = true;
    for (int i = index - 1; i >= 0; i--) {
      if (figures.get(i).people()) {
        return figures.get(i).role;
      }
    }
    return null;
  }
}

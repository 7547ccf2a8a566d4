package org.variorum.statements.quantity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.model.CasualtyRole;

/**
 * Reads what it means for people to be taken somewhere, from the verb with the place: to camps is
 * displaced, out of flooded houses is rescued, to a named hospital is hospitalised, and having left
 * a town after a wildfire is displaced. Elsewhere it means nothing.
 */
final class Moves {
  /** How many words after the verb the place may stand: "to eight makeshift camps". */
  private static final int PLACE_REACH = 7;

  private static final Set<String> OUT = Set.of("out", "from", "off");

  private final Row row;
  private final List<Figure> figures;

  Moves(Row row, List<Figure> figures) {
    this.row = row;
    this.figures = figures;
  }

  /** What the verb at {@code verb}, behind the people of figure {@code index}, says of them. */
  @Nullable CasualtyRole behind(int verb, int index) {
    String lower = row.lower(verb);
    if (CasualtyWords.LEAVES.contains(lower)) {
      return fled(verb) ? CasualtyRole.DISPLACED : null;
    }
    if (CasualtyWords.MOVED.contains(lower)
        && row.is(verb + 1, "out")
        && row.is(verb + 2, "of")
        && place(verb + 3, CasualtyWords.LEFT)) {
      return CasualtyRole.DISPLACED;
    }
    return passive(verb) ? to(verb, verb + 1, figures.get(index)) : null;
  }

  /** What the verb before token {@code to}, with {@code figure} as its object, says of them. */
  @Nullable CasualtyRole before(int to, Figure figure) {
    return to(to - 1, figure.to, figure);
  }

  private boolean passive(int verb) {
    boolean adverb = row.lower(verb - 1).endsWith("ly") || row.is(verb - 1, "also");
    return CasualtyWords.AUXILIARY.contains(row.lower(adverb ? verb - 2 : verb - 1));
  }

  /** The role that the verb gives with the place at token {@code at}. */
  private @Nullable CasualtyRole to(int verb, int at, Figure figure) {
    String lower = row.lower(verb);
    if (row.is(at, "to")) {
      if (sheltered(lower, at + 1)) {
        return CasualtyRole.DISPLACED;
      }
      if (CasualtyWords.CARRIES.contains(lower) && hospital(at + 1)) {
        boolean staff = figure.noun >= 0 && CasualtyWords.STAFF.contains(row.lower(figure.noun));
        return staff ? null : CasualtyRole.HOSPITALISED;
      }
    }
    return CasualtyWords.SAVES.contains(lower) && saved(lower, at) ? CasualtyRole.RESCUED : null;
  }

  /** "To St Agnes hospital", "to a trauma centre", but not "to the hospital gala". */
  private boolean hospital(int from) {
    for (int i = from; i < from + PLACE_REACH && row.word(i); i++) {
      if (CasualtyWords.HOSPITALS.contains(row.lower(i))) {
        boolean part = row.is(i + 1, "centre") || row.is(i + 1, "center") || row.is(i + 1, "unit");
        return part || HeadNouns.ends(row, i + 1);
      }
    }
    return false;
  }

  /** "To eight camps", "to a temple", and not "to another school", which is a transfer. */
  private boolean sheltered(String verb, int from) {
    boolean camp = CasualtyWords.MOVED.contains(verb) && place(from, CasualtyWords.PLACES);
    boolean refuge =
        CasualtyWords.SHELTERS.contains(verb)
            && place(from, CasualtyWords.REFUGES)
            && !place(from, CasualtyWords.TRANSFERS);
    return (camp || refuge) && !row.is(from, "another");
  }

  /**
   * "Out of flooded houses", "from roofs", "ashore", "to the surface", freed who were "trapped".
   */
  private boolean saved(String verb, int at) {
    if (row.is(at, "ashore") || row.is(at, "trapped") && verb.startsWith("free")) {
      return true;
    }
    if (row.is(at, "to")) {
      int noun = row.is(at + 1, "the") ? at + 2 : at + 1;
      boolean safe = row.is(noun, "surface") || row.is(noun, "safety") || row.is(noun, "shore");
      return safe && !row.is(noun + 1, "of");
    }
    if (!OUT.contains(row.lower(at))) {
      return false;
    }
    int from = row.is(at + 1, "of") ? at + 2 : at + 1;
    for (int i = from; i < from + PLACE_REACH && row.word(i); i++) {
      boolean danger = CasualtyWords.DANGEROUS.contains(row.lower(i));
      boolean trap = CasualtyWords.TRAPS.contains(row.lower(i)) && HeadNouns.ends(row, i + 1);
      if (danger || trap) {
        return true;
      }
      if (HeadNouns.ends(row, i) && i > from) {
        return false;
      }
    }
    return false;
  }

  /** "Have left the town after a wildfire": a place that people live in, and what drove them. */
  private boolean fled(int verb) {
    boolean home = row.capitalised(verb + 1) || place(verb + 1, CasualtyWords.LEFT);
    for (int i = verb + 2; home && i < verb + CasualtyWords.REACH && !row.is(i, "."); i++) {
      if (CasualtyWords.CAUSES.contains(row.lower(i))) {
        return place(i + 1, CasualtyWords.HAZARDS);
      }
    }
    return false;
  }

  private boolean place(int from, Set<String> places) {
    for (int i = from; i < from + PLACE_REACH && (row.word(i) || row.number(i)); i++) {
      if (places.contains(row.lower(i))) {
        return true;
      }
    }
    return false;
  }
}

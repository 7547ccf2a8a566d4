package org.variorum.statements.quantity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Phrases;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.lexicon.WordFile;
import org.variorum.statements.model.CasualtyRole;

/**
 * Finds what happened to the people whom an amount counts, from the words around it: a predicate
 * after them ("five people were killed", "12 hurt"), a verb before them ("killing seven"), what
 * they are called ("five deaths"), or a toll ("the toll rose to 43").
 */
final class Casualties {
  private static final WordFile FILE = WordFile.beside(Casualties.class, "casualties.txt");
  private static final Phrases<CasualtyRole> DOES = phrases("does");
  private static final Phrases<CasualtyRole> DONE = phrases("done");
  private static final Phrases<CasualtyRole> HELD = phrases("held");
  private static final Phrases<CasualtyRole> FREED = phrases("freed");
  private static final Phrases<CasualtyRole> WARD = phrases("ward");
  private static final Phrases<CasualtyRole> NOUN = phrases("noun");
  private static final Phrases<CasualtyRole> TOLL = phrases("toll");
  private static final Set<String> HURTS = FILE.words("wounded hurts");
  private static final Set<String> SUFFERS = FILE.words("wounded suffers");
  private static final Set<String> PASS = FILE.words("pass");
  private static final Set<String> PASSIVE = Set.of("was", "were", "been", "being", "be");
  private static final Set<String> ACTIVE = FILE.words("active");
  private static final Set<String> LIMITS = Set.of("over", "about", "around", "under", "roughly");
  private static final Set<String> OBJECT = FILE.words("object");
  private static final Set<String> REACHES = FILE.words("reaches");
  private static final Set<String> AUXILIARY =
      Set.of("was", "were", "been", "being", "be", "is", "are", "has", "have", "had", "those");
  private static final Set<String> HELPED =
      Set.of(
          "prisoners",
          "prisoner",
          "pows",
          "hostages",
          "hostage",
          "captives",
          "civilians",
          "soldiers",
          "servicemen",
          "servicewomen",
          "detainees",
          "troops",
          "bodies",
          "women",
          "children");

  /** How far a predicate may stand from its people, and a toll from its figure, in tokens. */
  private static final int REACH = 14;

  private final Row row;
  private final List<Figure> figures;
  private final boolean hospital;

  Casualties(Row row, List<Figure> figures) {
    this.row = row;
    this.figures = figures;
    this.hospital = hospital(row);
  }

  /** Gives each figure of the row its role. */
  void assign() {
    for (int i = figures.size() - 1; i >= 0; i--) {
      Figure figure = figures.get(i);
      if (figure.people()) {
        figure.role = dead(figure) ? CasualtyRole.KILLED : ward(figure);
        figure.role = figure.role == null ? after(figure.to, i) : figure.role;
      }
    }
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      if (figure.role == null && figure.people()) {
        figure.role = other(figure, i);
      }
    }
  }

  /** Whether the noun at {@code at} counts casualties by itself: "deaths", "hostages". */
  static boolean counted(Row row, int at) {
    return NOUN.at(row, at) != null;
  }

  /** Whether a predicate of casualties starts at token {@code at}, as in "one dead". */
  static boolean done(Row row, int at) {
    int next = row.is(at, "was") || row.is(at, "is") || row.is(at, "has") ? at + 1 : at;
    next = row.is(next, "been") || row.is(next, "still") ? next + 1 : next;
    return DONE.at(row, next) != null && !active(row, next, DONE.at(row, next));
  }

  /** Whether a verb that makes casualties ends before token {@code at}, as in "killing one". */
  static boolean does(Row row, int at) {
    return DOES.before(row, at) != null;
  }

  private @Nullable CasualtyRole other(Figure figure, int i) {
    @Nullable CasualtyRole inside = inside(figure);
    if (inside != null) {
      return inside;
    }
    @Nullable CasualtyRole before = before(figure, i);
    if (before != null) {
      return before;
    }
    Phrases.@Nullable Match<CasualtyRole> noun = figure.noun < 0 ? null : NOUN.at(row, figure.noun);
    if (noun != null) {
      return noun.value();
    }
    @Nullable CasualtyRole toll = figure.noun < 0 ? toll(figure) : null;
    return toll != null ? toll : subset(figure, i);
  }

  /** "Two missing crew members": the word stands between the number and its noun. */
  private @Nullable CasualtyRole inside(Figure figure) {
    for (int at = figure.amount.to(); at < figure.noun; at++) {
      Phrases.@Nullable Match<CasualtyRole> match = DONE.at(row, at);
      if (match != null && match.to() <= figure.noun) {
        return match.value();
      }
    }
    return null;
  }

  private @Nullable CasualtyRole after(int from, int index) {
    int others = 0;
    int at = from;
    while (at < Math.min(row.size(), from + REACH)) {
      Phrases.@Nullable Match<CasualtyRole> done = DONE.at(row, at);
      if (done != null && !active(row, at, done)) {
        return done.value();
      }
      if (done != null && !row.is(at - 1, "were")) {
        return null;
      }
      Phrases.@Nullable Match<CasualtyRole> held =
          AUXILIARY.contains(row.lower(at - 1)) ? HELD.at(row, at) : null;
      if (held != null && !row.is(at - 1, "had") && !row.is(at - 1, "have")) {
        return held.value();
      }
      if (SUFFERS.contains(row.lower(at)) && hurt(at + 1)) {
        return CasualtyRole.WOUNDED;
      }
      int next = starts(at, index);
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
      if (!PASS.contains(row.lower(at))) {
        if (Verbs.finite(row, at) || ++others > 7) {
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
    if (AUXILIARY.contains(row.lower(at + 1))) {
      return at + 1;
    }
    for (int i = at + 1; i < Math.min(row.size(), at + REACH); i++) {
      if (row.is(i, ",")) {
        boolean goesOn =
            AUXILIARY.contains(row.lower(i + 1))
                || DONE.at(row, i + 1) != null && row.is(at + 1, "including");
        return goesOn ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** "Killed" after its subject and before an object makes the subject no casualty. */
  private static boolean active(Row row, int at, Phrases.@Nullable Match<CasualtyRole> done) {
    String last = row.lower(at - 1);
    boolean joint = last.equals("and") || last.equals("who") || last.equals("that");
    boolean passive = AUXILIARY.contains(last) || PASS.contains(last) && !joint;
    if (done == null || passive) {
      return false;
    }
    return DOES.at(row, at) != null && object(row, done.to());
  }

  /** Whether a verb's object begins at token {@code at}. */
  private static boolean object(Row row, int at) {
    boolean least = row.is(at, "at") && (row.is(at + 1, "least") || row.is(at + 1, "most"));
    boolean than = (row.is(at, "more") || row.is(at, "fewer")) && row.is(at + 1, "than");
    boolean upTo =
        row.is(at, "up") && row.is(at + 1, "to") || row.is(at, "as") && row.is(at + 1, "many");
    boolean number = row.number(at) || row.number(at + 1) && LIMITS.contains(row.lower(at));
    return number || least || than || upTo || ACTIVE.contains(row.lower(at));
  }

  private boolean hurt(int from) {
    for (int i = from; i < from + 5; i++) {
      if (HURTS.contains(row.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable CasualtyRole before(Figure figure, int index) {
    int at = figure.from;
    for (int steps = 0; steps < REACH && at > 0; steps++) {
      @Nullable CasualtyRole role = verb(figure, at);
      if (role != null) {
        return role;
      }
      @Nullable Figure last = index > 0 ? figures.get(index - 1) : null;
      if (last != null && last.to >= at) {
        return last.role != null && last.object && steps > 0 ? shared(figure, last) : null;
      }
      String lower = row.lower(at - 1);
      boolean inner = OBJECT.contains(lower) || steps > 0 && row.word(at - 1) && noun(at - 1);
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
    Phrases.@Nullable Match<CasualtyRole> does = DOES.before(row, at);
    if (does != null && !PASSIVE.contains(row.lower(does.from() - 1))) {
      figure.object = true;
      return does.value();
    }
    Phrases.@Nullable Match<CasualtyRole> freed = FREED.before(row, at);
    if (freed != null && figure.noun >= 0 && HELPED.contains(row.lower(figure.noun))) {
      return freed.value();
    }
    boolean with =
        row.is(at - 1, "with") && (row.is(at - 2, "along") || row.is(at - 2, "together"));
    return with ? predicate(at - 3) : null;
  }

  /** "Bodies" and "deaths" are of the killed, whatever else is said of them. */
  private boolean dead(Figure figure) {
    Phrases.@Nullable Match<CasualtyRole> noun = figure.noun < 0 ? null : NOUN.at(row, figure.noun);
    return noun != null && noun.value() == CasualtyRole.KILLED;
  }

  /** "The hospital has received 23 people with burns". */
  private @Nullable CasualtyRole ward(Figure figure) {
    Phrases.@Nullable Match<CasualtyRole> ward = WARD.before(row, figure.from);
    return ward != null && hospital ? ward.value() : null;
  }

  private @Nullable CasualtyRole predicate(int before) {
    for (int i = before; i >= Math.max(0, before - REACH); i--) {
      Phrases.@Nullable Match<CasualtyRole> match = DONE.at(row, i);
      if (match != null) {
        return match.value();
      }
    }
    return null;
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

  private @Nullable CasualtyRole toll(Figure figure) {
    if (!REACHES.contains(row.lower(figure.from - 1))) {
      return null;
    }
    for (int i = figure.from - 2; i >= Math.max(0, figure.from - 2 * REACH); i--) {
      Phrases.@Nullable Match<CasualtyRole> toll = TOLL.at(row, i);
      if (toll != null) {
        return toll.value();
      }
      Phrases.@Nullable Match<CasualtyRole> done =
          row.is(i, "number") && row.is(i + 1, "of") ? DONE.at(row, i + 2) : null;
      if (done != null) {
        return done.value();
      }
      if (row.is(i, ".") || row.is(i, ";")) {
        return null;
      }
    }
    return null;
  }

  /** "19 people, two of them children", "including three children": the larger figure's role. */
  private @Nullable CasualtyRole subset(Figure figure, int index) {
    boolean of =
        row.is(figure.amount.to(), "of")
            && (row.is(figure.amount.to() + 1, "them") || row.is(figure.amount.to() + 1, "whom"));
    boolean including =
        row.is(figure.from - 1, "including")
            || row.is(figure.from - 1, "them") && row.is(figure.from - 2, "among");
    boolean and =
        index > 0
            && row.is(figure.from - 1, "and")
            && figures.get(index - 1).to == figure.from - 1
            && figures.get(index - 1).part;
    if (!of && !including && !and) {
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

  private static Phrases<CasualtyRole> phrases(String kind) {
    return Phrases.of(FILE, Casualties::role, key -> key.endsWith(" " + kind));
  }

  private static CasualtyRole role(String key) {
    String name = key.substring(0, key.indexOf(' '));
    for (CasualtyRole role : CasualtyRole.values()) {
      if (role.label().equals(name)) {
        return role;
      }
    }
    throw new IllegalStateException(
        "casualty role '%s' is not one of the contract's".formatted(name));
  }
}

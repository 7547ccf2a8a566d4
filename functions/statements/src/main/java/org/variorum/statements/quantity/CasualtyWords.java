package org.variorum.statements.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Phrases;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.lexicon.WordFile;
import org.variorum.statements.model.CasualtyRole;

/** The words that tell casualties, from the file {@code casualties.txt}. */
final class CasualtyWords {
  private static final WordFile FILE = WordFile.beside(CasualtyWords.class, "casualties.txt");

  /** Verbs before the people. */
  static final Phrases<CasualtyRole> DOES = phrases("does");

  /** Predicates after the people. */
  static final Phrases<CasualtyRole> DONE = phrases("done");

  /** Predicates that need an auxiliary: "were held". */
  static final Phrases<CasualtyRole> HELD = phrases("held");

  /** Verbs of an exchange, before captives. */
  static final Phrases<CasualtyRole> FREED = phrases("freed");

  /** What a hospital does with people. */
  static final Phrases<CasualtyRole> WARD = phrases("ward");

  /** What people are called. */
  static final Phrases<CasualtyRole> NOUN = phrases("noun");

  /** What a bare figure counts. */
  static final Phrases<CasualtyRole> TOLL = phrases("toll");

  static final Set<String> HURTS = FILE.words("wounded hurts");
  static final Set<String> SUFFERS = FILE.words("wounded suffers");
  static final Set<String> PASS = FILE.words("pass");
  static final Set<String> OBJECT = FILE.words("object");
  static final Set<String> REACHES = FILE.words("reaches");
  static final Set<String> MOVED = FILE.words("shelter moved");
  static final Set<String> PLACES = FILE.words("shelter places");
  static final Set<String> LEFT = FILE.words("shelter left");
  static final Set<String> SHELTERS = FILE.words("refuge moved");
  static final Set<String> REFUGES = FILE.words("refuge places");
  static final Set<String> TRANSFERS = FILE.words("refuge transfers");
  static final Set<String> LEAVES = FILE.words("flight leaves");
  static final Set<String> CAUSES = FILE.words("flight causes");
  static final Set<String> HAZARDS = FILE.words("flight hazards");
  static final Set<String> CARRIES = FILE.words("hospital carries");
  static final Set<String> HOSPITALS = FILE.words("hospital places");
  static final Set<String> STAFF = FILE.words("hospital staff");
  static final Set<String> SAVES = FILE.words("rescue verbs");
  static final Set<String> DANGEROUS = FILE.words("rescue danger");
  static final Set<String> TRAPS = FILE.words("rescue traps");
  static final Set<String> CAPTIVES = FILE.words("captives");
  static final Set<String> AUDIENCE = FILE.words("audience");
  private static final Set<String> HOLDERS = FILE.words("holders");
  static final Set<String> LOSES = FILE.words("bereaved loses");
  static final Set<String> COSTS = FILE.words("bereaved costs");
  static final Set<String> MOURNED = FILE.words("bereaved mourned");
  static final Set<String> AUXILIARY =
      Set.of("was", "were", "been", "being", "be", "is", "are", "has", "have", "had", "those");

  /** How some of the hurt are: "seven were hurt, one seriously". */
  static final Set<String> MANNER =
      Set.of("seriously", "critically", "badly", "severely", "gravely");

  static final Set<String> PASSIVE = Set.of("was", "were", "been", "being", "be");
  private static final Set<String> ACTIVE = FILE.words("active");
  private static final Set<String> LIMITS = Set.of("over", "about", "around", "under", "roughly");

  /**
   * How far a predicate may stand from its people, and half of how far a toll may stand from its
   * figure, in tokens: longer clauses between them name other people.
   */
  static final int REACH = 14;

  private CasualtyWords() {}

  /** Whether the noun at {@code at} counts casualties by itself: "deaths", "hostages". */
  static boolean counted(Row row, int at) {
    return NOUN.at(row, at) != null;
  }

  /** Whether the row names someone who detains: "the boat held 19 people" does not. */
  static boolean held(Row row) {
    for (int i = 0; i < row.size(); i++) {
      if (HOLDERS.contains(row.lower(i))) {
        return true;
      }
    }
    return false;
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

  /** "Killed" after its subject and before an object makes the subject no casualty. */
  static boolean active(Row row, int at, Phrases.@Nullable Match<CasualtyRole> done) {
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

  private static Phrases<CasualtyRole> phrases(String kind) {
    Map<String, CasualtyRole> roles = new HashMap<>();
    for (String key : FILE.all().keySet()) {
      if (key.endsWith(" " + kind)) {
        roles.put(key, role(key));
      }
    }
    return Phrases.of(FILE, roles);
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

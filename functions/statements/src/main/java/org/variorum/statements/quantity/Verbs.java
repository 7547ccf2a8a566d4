package org.variorum.statements.quantity;

import java.util.Set;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.lexicon.WordFile;

/** Which words end a clause's subject as its verb, by the file {@code verbs.txt}. */
final class Verbs {
  private static final Set<String> FINITE =
      WordFile.beside(Verbs.class, "verbs.txt").words("finite");

  private static final Set<String> PARTICLE = Set.of("out", "away", "off", "back", "down", "up");
  private static final Set<String> AFTER_PARTICLE = Set.of("of", "into", "to", "through", "before");

  private Verbs() {}

  /** Whether the word at {@code i} is a verb with a subject before it. */
  static boolean finite(Row row, int i) {
    return FINITE.contains(row.lower(i));
  }

  /** "Half of the water leaks out of it": a verb follows, unlike "the water bottles out there". */
  static boolean leaves(Row row, int verb) {
    boolean on = !row.word(verb + 2) || AFTER_PARTICLE.contains(row.lower(verb + 2));
    return PARTICLE.contains(row.lower(verb + 1)) && on;
  }
}

package org.variorum.statements.quantity;

import java.util.Set;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.lexicon.WordFile;

/** Which words end a clause's subject as its verb, by the file {@code verbs.txt}. */
final class Verbs {
  private static final Set<String> FINITE =
      WordFile.beside(Verbs.class, "verbs.txt").words("finite");

  private Verbs() {}

  /** Whether the word at {@code i} is a verb with a subject before it. */
  static boolean finite(Row row, int i) {
    return FINITE.contains(row.lower(i));
  }
}

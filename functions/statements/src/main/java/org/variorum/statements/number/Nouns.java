package org.variorum.statements.number;

import java.util.Set;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.lexicon.WordFile;

/** Which words are nouns in the plural, by their form and by the file {@code plurals.txt}. */
public final class Nouns {
  private static final WordFile FILE = WordFile.beside(Nouns.class, "plurals.txt");
  private static final Set<String> IRREGULAR = FILE.words("plural");
  private static final Set<String> NOT = FILE.words("not plural");
  private static final int SHORTEST = 4;

  private Nouns() {}

  /** Whether token {@code i} has the form of a plural: "homes", "people", "aircraft". */
  public static boolean plural(Row row, int i) {
    String lower = row.lower(i);
    if (!row.word(i) || NOT.contains(lower)) {
      return false;
    }
    if (IRREGULAR.contains(lower)) {
      return true;
    }
    boolean form =
        lower.endsWith("s")
            && !lower.endsWith("ss")
            && !lower.endsWith("us")
            && !lower.endsWith("is")
            && !lower.endsWith("'s");
    return form
        && (lower.length() >= SHORTEST || row.text(i).equals("MPs"))
        && row.text(i).length() > 2;
  }
}

package org.variorum.statements.model;

import java.util.List;

/**
 * One thing that happened between two versions.
 *
 * @param type what happened
 * @param moved whether the statements changed their order against others; true for every {@code
 *     MOVE}
 * @param role the role of the later statements, or of the earlier ones in a deletion
 * @param significance how much it matters, by rule over the findings
 * @param before the earlier version's statements, empty for an addition
 * @param after the later version's statements, empty for a deletion
 * @param words the word-level comparison of both sides
 * @param findings what in the statements changed
 */
public record Change(
    ChangeType type,
    boolean moved,
    Role role,
    Significance significance,
    List<Sentence> before,
    List<Sentence> after,
    List<WordEdit> words,
    List<Finding> findings) {
  public Change {
    before = List.copyOf(before);
    after = List.copyOf(after);
    words = List.copyOf(words);
    findings = List.copyOf(findings);
    if (before.isEmpty() != (type == ChangeType.ADDITION)
        || after.isEmpty() != (type == ChangeType.DELETION)) {
      throw new IllegalArgumentException(
          "a change of type %s with %d earlier and %d later statements"
              .formatted(type, before.size(), after.size()));
    }
  }
}

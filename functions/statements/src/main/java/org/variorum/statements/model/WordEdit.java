package org.variorum.statements.model;

/**
 * One piece of a change's word-level comparison. Joining {@code EQUAL} and {@code DELETE} gives the
 * earlier words, {@code EQUAL} and {@code INSERT} the later ones.
 */
public record WordEdit(Operation operation, String text) {
  /** What happened to the words. */
  public enum Operation {
    /** They stand in both versions. */
    EQUAL,
    /** They stand in the earlier version only. */
    DELETE,
    /** They stand in the later version only. */
    INSERT
  }

  public WordEdit {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a word edit " + operation + " has no text");
    }
  }
}

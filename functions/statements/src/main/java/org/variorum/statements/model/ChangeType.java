package org.variorum.statements.model;

import java.util.Locale;

/** What happened to linked statements, or to one that nothing links. */
public enum ChangeType {
  /** A statement that only the later version has. */
  ADDITION,

  /** A statement that only the earlier version has. */
  DELETION,

  /** One statement whose words changed. */
  EDIT,

  /** One statement, the same words, in another order against others. */
  MOVE,

  /** One statement that became several. */
  SPLIT,

  /** Several statements that became one. */
  MERGE;

  /** The JSON name: lower case, words joined by hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

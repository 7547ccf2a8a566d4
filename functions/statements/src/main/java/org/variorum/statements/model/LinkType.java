package org.variorum.statements.model;

import java.util.Locale;

/** How linked statements relate. */
public enum LinkType {
  /** The same words in the same order. */
  UNCHANGED,

  /** One statement whose words changed, moved or not. */
  EDIT,

  /** The same words in another order against others. */
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

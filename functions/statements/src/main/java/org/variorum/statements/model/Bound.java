package org.variorum.statements.model;

import java.util.Locale;

/** How a number limits the true figure. */
public enum Bound {
  /** The number itself. */
  EXACT,

  /** Roughly the number. */
  ABOUT,

  /** The number or more. */
  AT_LEAST,

  /** The number or less. */
  AT_MOST,

  /** Above the number. */
  MORE_THAN,

  /** Below the number. */
  LESS_THAN;

  /** The JSON name: lower case, words joined by hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

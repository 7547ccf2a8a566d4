package org.variorum.statements.model;

import java.util.List;
import java.util.Locale;

/** How much a change matters, by rule. */
public enum Significance {
  /** Cosmetic, or in furniture. */
  NONE,

  /** Wording, moves, splits and merges. */
  LOW,

  /** Facts other than the high ones; additions and deletions. */
  MEDIUM,

  /**
   * Casualties, certainty, attribution, altered quotations, first responses, corrections,
   * headlines.
   */
  HIGH;

  /** In this order a reader is told of changes. */
  public static final List<Significance> MOST_FIRST = List.of(values()).reversed();

  /** The JSON name: lower case, words joined by hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

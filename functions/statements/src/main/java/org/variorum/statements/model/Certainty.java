package org.variorum.statements.model;

import java.util.Locale;

/** How firmly the text stands behind a statement, from the least to the most firm. */
public enum Certainty {
  /** The text says that someone denies it. */
  DENIED,

  /** Feared, suspected, believed, reportedly, may, not confirmed. */
  UNCONFIRMED,

  /** Claimed or alleged by a source. */
  CLAIMED,

  /** Plainly attributed: said, according to. */
  REPORTED,

  /** Confirmed or verified by a source. */
  CONFIRMED,

  /** No source and no hedge: the text itself says so. */
  ASSERTED;

  /** The JSON name: lower case, words joined by hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

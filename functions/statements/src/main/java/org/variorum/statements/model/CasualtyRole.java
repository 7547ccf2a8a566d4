package org.variorum.statements.model;

import java.util.Locale;

/** What happened to the people whom a quantity counts. */
public enum CasualtyRole {
  /** Died. */
  KILLED,

  /** Hurt or injured. */
  WOUNDED,

  /** Unaccounted for. */
  MISSING,

  /** Driven from home, evacuated or ordered to leave. */
  DISPLACED,

  /** Arrested or held. */
  DETAINED,

  /** Taken prisoner, taken hostage, or exchanged as prisoners. */
  CAPTURED,

  /** Taken to or treated in hospital. */
  HOSPITALISED,

  /** Saved or pulled out. */
  RESCUED;

  /** The JSON name: lower case, words joined by hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

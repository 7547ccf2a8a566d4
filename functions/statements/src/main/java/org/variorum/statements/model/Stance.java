package org.variorum.statements.model;

import java.util.Locale;

/** What an actor does in a response. */
public enum Stance {
  /** Speaks, and nothing stronger. */
  SAYS,

  /** Says that it is so. */
  CONFIRMS,

  /** Says that it is not so. */
  DENIES,

  /** Turns down a demand, plan or charge. */
  REJECTS,

  /** Refuses to comment. */
  DECLINES,

  /** Accepts. */
  AGREES,

  /** Asks for something to be done. */
  DEMANDS;

  /** The JSON name: lower case, words joined by hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

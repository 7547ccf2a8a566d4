package org.variorum.statements.model;

import java.util.Locale;

/** Where a statement or a block stands in the article. */
public enum Role {
  /** The title of the article. */
  HEADLINE,

  /** The summary under the title. */
  STANDFIRST,

  /** The story itself. */
  BODY,

  /** The words under a picture. */
  CAPTION,

  /** A note in which the publisher says that it changed the text. */
  CORRECTION,

  /** Byline, dateline, time stamp, share line; never alerted on. */
  FURNITURE;

  /** The JSON name: lower case, words joined by hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

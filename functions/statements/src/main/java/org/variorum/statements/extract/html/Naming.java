package org.variorum.statements.extract.html;

/**
 * What the class and id of an element say.
 *
 * @param kind what the element is by its names
 * @param reason for {@code FURNITURE} what kind of furniture, such as {@code share links}; else
 *     empty
 */
record Naming(Kind kind, String reason) {
  enum Kind {
    CONTENT,
    CORRECTION,
    STANDFIRST,
    CAPTION,
    FURNITURE
  }
}

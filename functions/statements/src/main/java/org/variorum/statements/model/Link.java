package org.variorum.statements.model;

import java.util.List;

/**
 * Statements of the earlier version that a reader would call the same as statements of the later
 * one.
 *
 * @param before indexes into the earlier version's statements, ascending, not empty
 * @param after indexes into the later version's statements, ascending, not empty
 * @param type how they relate
 * @param moved whether the link's order against other links changed
 */
public record Link(List<Integer> before, List<Integer> after, LinkType type, boolean moved) {
  public Link {
    before = List.copyOf(before);
    after = List.copyOf(after);
    if (before.isEmpty() || after.isEmpty()) {
      throw new IllegalArgumentException("a link needs both sides: " + before + " to " + after);
    }
  }
}

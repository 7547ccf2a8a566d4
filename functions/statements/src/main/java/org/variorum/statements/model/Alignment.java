package org.variorum.statements.model;

import java.util.List;

/**
 * How the statements of two versions correspond. Every statement is in exactly one link, or in
 * {@code deleted} or {@code added}.
 *
 * @param links ordered by their first later index
 * @param deleted indexes of the earlier version's statements that no link touches, ascending
 * @param added indexes of the later version's statements that no link touches, ascending
 */
public record Alignment(List<Link> links, List<Integer> deleted, List<Integer> added) {
  public Alignment {
    links = List.copyOf(links);
    deleted = List.copyOf(deleted);
    added = List.copyOf(added);
  }
}

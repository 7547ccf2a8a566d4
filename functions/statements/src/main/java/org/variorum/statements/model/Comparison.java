package org.variorum.statements.model;

import java.util.List;

/**
 * What changed from one reading of an article to the next.
 *
 * @param before the earlier version's sentences
 * @param after the later version's sentences
 * @param alignment how they correspond
 * @param changes in reading order of the later version; a deletion stands where its sentence would
 * @param disclosure whether the later version says that it changed
 */
public record Comparison(
    List<Sentence> before,
    List<Sentence> after,
    Alignment alignment,
    List<Change> changes,
    Disclosure disclosure) {
  public Comparison {
    before = List.copyOf(before);
    after = List.copyOf(after);
    changes = List.copyOf(changes);
  }

  /** How many later statements stand as they were. */
  public int unchanged() {
    int unchanged = 0;
    for (Link link : alignment.links()) {
      unchanged += link.type() == LinkType.UNCHANGED ? 1 : 0;
    }
    return unchanged;
  }
}

package org.variorum.statements.model;

import java.util.ArrayList;
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

  /** The numbers of the changes, the most significant first; of one level in reading order. */
  public List<Integer> ranked() {
    List<Integer> ranked = new ArrayList<>(changes.size());
    for (Significance level : Significance.MOST_FIRST) {
      for (int number = 0; number < changes.size(); number++) {
        if (changes.get(number).significance() == level) {
          ranked.add(number);
        }
      }
    }
    return ranked;
  }
}

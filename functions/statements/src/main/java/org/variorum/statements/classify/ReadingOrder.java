package org.variorum.statements.classify;

import java.util.Arrays;
import org.variorum.statements.model.Alignment;
import org.variorum.statements.model.Change;
import org.variorum.statements.model.Link;

/**
 * Places changes in reading order of the later version. A deletion stands where its sentence would:
 * behind the last earlier sentence above it that is still there.
 */
final class ReadingOrder {
  /** A change and where it stands: behind {@code later}, there by {@code earlier}. */
  record Placed(int later, int earlier, Change change) implements Comparable<Placed> {
    @Override
    public int compareTo(Placed other) {
      int byLater = Integer.compare(later, other.later);
      return byLater != 0 ? byLater : Integer.compare(earlier, other.earlier);
    }
  }

  private final int[] laterOf;

  ReadingOrder(Alignment alignment, int earlierSentences) {
    laterOf = new int[earlierSentences];
    Arrays.fill(laterOf, -1);
    for (Link link : alignment.links()) {
      if (!link.moved()) {
        for (int index : link.before()) {
          laterOf[index] = link.after().getLast();
        }
      }
    }
    for (int index = 1; index < earlierSentences; index++) {
      laterOf[index] = Math.max(laterOf[index], laterOf[index - 1]);
    }
  }

  Placed added(int index, Change change) {
    return new Placed(index, -1, change);
  }

  Placed deleted(int index, Change change) {
    return new Placed(laterOf[index], index, change);
  }

  Placed linked(Link link, Change change) {
    return new Placed(link.after().getFirst(), -1, change);
  }
}

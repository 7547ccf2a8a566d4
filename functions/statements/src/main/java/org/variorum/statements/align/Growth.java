package org.variorum.statements.align;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.align.Draft.Group;

/**
 * Grows links of one sentence to one into splits and merges: a sentence that nothing links joins
 * the link beside it where it says what the other side of that link says beyond its own side.
 */
final class Growth {
  /**
   * So much of what the joining sentence says must be said on the other side of the link, and so
   * much of what it says beyond its own side. Found on human links: more precise above, more
   * complete below.
   */
  private static final float HALF = 0.5f;

  /** That must be a content word at least, or nearly. */
  private static final float LEAST = 0.9f;

  /** A sentence that grows by one in each round cannot keep us for ever. */
  private static final int ROUNDS = 8;

  /** No editor makes one sentence of more than this. */
  private static final int LARGEST = 12;

  private final Draft draft;
  private final Texts texts;

  Growth(Draft draft, Texts texts) {
    this.draft = draft;
    this.texts = texts;
  }

  /** Adds sentences to the draft's groups until none fits. */
  void grow() {
    boolean grown = true;
    for (int round = 0; grown && round < ROUNDS; round++) {
      grown = false;
      for (int later : draft.openAfter()) {
        @Nullable Group group = best(later, draft.after().size(), draft::ofAfter, true);
        if (group != null) {
          draft.growAfter(group, later);
          grown = true;
        }
      }
      for (int earlier : draft.openBefore()) {
        @Nullable Group group = best(earlier, draft.before().size(), draft::ofBefore, false);
        if (group != null) {
          draft.growBefore(group, earlier);
          grown = true;
        }
      }
    }
  }

  /** The group beside {@code joining} that it explains best, or null where it explains none. */
  private @Nullable Group best(
      int joining, int size, IntFunction<@Nullable Group> groups, boolean later) {
    @Nullable Group best = null;
    float most = 0;
    for (int beside = Math.max(0, joining - 1);
        beside <= Math.min(size - 1, joining + 1);
        beside++) {
      @Nullable Group group = groups.apply(beside);
      if (group == null || !open(group, later)) {
        continue;
      }
      float gain =
          later
              ? gain(
                  texts.after(joining), joined(group.after(), true), joined(group.before(), false))
              : gain(
                  texts.before(joining),
                  joined(group.before(), false),
                  joined(group.after(), true));
      if (gain > most) {
        most = gain;
        best = group;
      }
    }
    return best;
  }

  /** Whether the words of the group changed, and its other side is one sentence. */
  private boolean open(Group group, boolean later) {
    if (group.before().size() + group.after().size() > LARGEST) {
      return false;
    }
    if (!group.single()) {
      return later ? group.before().size() == 1 : group.after().size() == 1;
    }
    String before = draft.before().get(group.before().getFirst()).text();
    return !before.equals(draft.after().get(group.after().getFirst()).text());
  }

  private float gain(Terms joining, Terms own, Terms other) {
    Terms news = joining.without(own);
    if (joining.total() == 0 || news.total() == 0) {
      return 0;
    }
    float fresh = texts.likeness().covered(news, other.without(own));
    float said = texts.likeness().covered(joining, other) / joining.total();
    boolean joins = fresh >= LEAST && fresh >= HALF * news.total() && said >= HALF;
    return joins ? fresh / news.total() + said : 0;
  }

  private Terms joined(List<Integer> indexes, boolean later) {
    return indexes.stream()
        .map(index -> later ? texts.after(index) : texts.before(index))
        .reduce(Terms::with)
        .orElseThrow();
  }
}

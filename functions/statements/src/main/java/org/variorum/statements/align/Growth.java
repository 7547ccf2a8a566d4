package org.variorum.statements.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.align.Draft.Group;

/**
 * Grows links of one sentence to one into splits and merges: a sentence that nothing links joins
 * the link beside it where it says what the other side of that link says beyond its own side, or
 * says twice, or where the other side says all of it.
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

  /**
   * A sentence of which the other side says this much joins also where it repeats its own side:
   * "The cars are electric. As more electric cars are sold, …". Found on human links: flat from 0.8
   * up.
   */
  private static final float WHOLE = 0.9f;

  /** So many content words must it have to say anything. */
  private static final int LEAST_WORDS = 2;

  /**
   * So many content words must be said twice, where a sentence says nothing beyond its own side.
   */
  private static final int REPEATED = 2;

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
        @Nullable Group group = best(later, true);
        if (group != null) {
          draft.growAfter(group, later);
          grown = true;
        }
      }
      for (int earlier : draft.openBefore()) {
        @Nullable Group group = best(earlier, false);
        if (group != null) {
          draft.growBefore(group, earlier);
          grown = true;
        }
      }
    }
  }

  /** The group beside {@code joining} that it explains best, or null where it explains none. */
  private @Nullable Group best(int joining, boolean later) {
    int size = later ? draft.after().size() : draft.before().size();
    @Nullable Group best = null;
    float most = 0;
    for (int beside = Math.max(0, joining - 1);
        beside <= Math.min(size - 1, joining + 1);
        beside++) {
      @Nullable Group group = later ? draft.ofAfter(beside) : draft.ofBefore(beside);
      if (group == null || !open(group, later)) {
        continue;
      }
      float gain =
          later
              ? gain(joining, group.after(), group.before(), true)
              : gain(joining, group.before(), group.after(), false);
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

  private float gain(int index, List<Integer> beside, List<Integer> opposite, boolean later) {
    Terms joining = texts.of(index, later);
    Terms own = joined(beside, later);
    Terms other = joined(opposite, !later);
    float said = texts.likeness().covered(joining, other);
    if (said == 0 || said < HALF * joining.total()) {
      return 0;
    }
    Terms news = joining.without(own);
    float fresh = texts.likeness().covered(news, other.without(own));
    if (fresh >= LEAST && fresh >= HALF * news.total()) {
      return fresh / news.total() + said / joining.total();
    }
    boolean whole =
        said >= WHOLE * joining.total() && texts.contents(index, later).length >= LEAST_WORDS;
    return whole || repeats(index, beside, opposite, later) ? said / joining.total() : 0;
  }

  /**
   * Whether the other side says twice what the joining sentence and its neighbour both say: "The
   * cars are electric." and "Electric cars are quiet.", joined in "The cars are electric, and
   * electric cars are quiet.".
   */
  private boolean repeats(int index, List<Integer> beside, List<Integer> opposite, boolean later) {
    List<Integer> together = new ArrayList<>(beside);
    together.add(index);
    Collections.sort(together);
    int[] other = contents(opposite, !later);
    int[] own = contents(beside, later);
    int[] both = contents(together, later);
    int more = Likeness.common(other, both) - Likeness.common(other, own);
    return more >= REPEATED && more >= HALF * (both.length - own.length);
  }

  private int[] contents(List<Integer> indexes, boolean later) {
    int[][] parts = new int[indexes.size()][];
    int size = 0;
    for (int part = 0; part < parts.length; part++) {
      parts[part] = texts.contents(indexes.get(part), later);
      size += parts[part].length;
    }
    int[] contents = new int[size];
    int at = 0;
    for (int[] part : parts) {
      System.arraycopy(part, 0, contents, at, part.length);
      at += part.length;
    }
    return contents;
  }

  private Terms joined(List<Integer> indexes, boolean later) {
    Terms joined = texts.of(indexes.getFirst(), later);
    for (int index : indexes.subList(1, indexes.size())) {
      joined = joined.with(texts.of(index, later));
    }
    return joined;
  }
}

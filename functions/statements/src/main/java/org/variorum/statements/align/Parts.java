package org.variorum.statements.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.align.Draft.Gap;
import org.variorum.statements.align.Draft.Group;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Span;

/**
 * Links a sentence to neighbours on the other side that say it together, where none of them says
 * enough of it alone: a sentence that was told anew in three has at most half its words in common
 * with each of them.
 */
final class Parts {
  /** All parts together need the likeness of two sentences that keep their order. */
  private static final float TOGETHER = LikePairs.IN_ORDER;

  /**
   * So much of what each part says must stand in the sentence. Found on human links: from 0.4 to
   * 0.5 the same are linked, at a third sentences that share only a subject come in.
   */
  private static final float EACH = 0.45f;

  /** Words that are only nearly equal at most double what a part and the sentence share. */
  private static final float EQUAL_WORDS = EACH / 2;

  /** Nobody tells a sentence anew in more than this. */
  private static final int MOST = 4;

  /** In a longer gap the text was written anew, and neighbours say little about each other. */
  private static final int LONGEST_GAP = 24;

  /**
   * One sentence on one side and several on the other, as ranges of indexes. The likest come first.
   */
  private record Bead(Span before, Span after, float likeness) implements Comparable<Bead> {
    @Override
    public int compareTo(Bead other) {
      return Float.compare(other.likeness, likeness);
    }

    /** Whether it can be linked beside all of {@code others}, in order. */
    boolean besides(List<Bead> others) {
      for (Bead other : others) {
        if (!above(other) && !other.above(this)) {
          return false;
        }
      }
      return true;
    }

    private boolean above(Bead other) {
      return before.end() <= other.before.start() && after.end() <= other.after.start();
    }
  }

  private final Draft draft;
  private final Texts texts;

  Parts(Draft draft, Texts texts) {
    this.draft = draft;
    this.texts = texts;
  }

  /** Adds the links to the draft, the likest first. */
  void link() {
    for (Gap gap : draft.gaps()) {
      if (gap.before().length() <= LONGEST_GAP && gap.after().length() <= LONGEST_GAP) {
        link(gap);
      }
    }
  }

  private void link(Gap gap) {
    List<Bead> beads = new ArrayList<>();
    collect(gap.before(), gap.after(), false, beads);
    collect(gap.after(), gap.before(), true, beads);
    Collections.sort(beads);
    List<Bead> linked = new ArrayList<>();
    for (Bead bead : beads) {
      if (bead.besides(linked)) {
        linked.add(bead);
        link(bead);
      }
    }
  }

  private void link(Bead bead) {
    Group group = draft.linkInOrder(bead.before.start(), bead.after.start());
    for (int earlier = bead.before.start() + 1; earlier < bead.before.end(); earlier++) {
      draft.growBefore(group, earlier);
    }
    for (int later = bead.after.start() + 1; later < bead.after.end(); later++) {
      draft.growAfter(group, later);
    }
  }

  /** Adds each sentence of {@code wholes} that has parts on the other side, with its parts. */
  private void collect(Span wholes, Span others, boolean later, List<Bead> beads) {
    for (int whole = wholes.start(); others.length() > 1 && whole < wholes.end(); whole++) {
      for (int first = others.start(); open(whole, later) && first < others.end(); first++) {
        collect(whole, new Span(first, others.end()), later, beads);
      }
    }
  }

  /** Adds the sentence {@code whole} with each run of parts that begins where {@code others} do. */
  private void collect(int whole, Span others, boolean later, List<Bead> beads) {
    @Nullable Terms joined = null;
    int last = Math.min(others.end(), others.start() + MOST);
    for (int at = others.start(); at < last && part(whole, at, later); at++) {
      Terms next = texts.of(at, !later);
      if (joined == null) {
        joined = next;
        continue;
      }
      joined = joined.followedBy(next);
      float likeness = texts.likeness().of(texts.of(whole, later), joined);
      if (likeness >= TOGETHER) {
        Span one = new Span(whole, whole + 1);
        Span many = new Span(others.start(), at + 1);
        beads.add(later ? new Bead(many, one, likeness) : new Bead(one, many, likeness));
      }
    }
  }

  private boolean part(int whole, int at, boolean later) {
    if (!open(at, !later)) {
      return false;
    }
    Terms all = texts.of(whole, later);
    Terms part = texts.of(at, !later);
    return part.shared(all) >= EQUAL_WORDS * part.total()
        && texts.likeness().covered(part, all) >= EACH * part.total();
  }

  private boolean open(int index, boolean later) {
    return later
        ? draft.ofAfter(index) == null && draft.after().get(index).role() == Role.BODY
        : draft.ofBefore(index) == null && draft.before().get(index).role() == Role.BODY;
  }
}

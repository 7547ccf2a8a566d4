package org.variorum.statements.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;

/** An alignment in the making: which sentences of two versions are linked so far. */
final class Draft {
  /**
   * Sentences of both sides that are linked to each other.
   *
   * @param before indexes of the earlier side, ascending
   * @param after indexes of the later side, ascending
   */
  record Group(List<Integer> before, List<Integer> after) {
    boolean single() {
      return before.size() == 1 && after.size() == 1;
    }
  }

  /**
   * What stands between two successive links in order, as half-open ranges of indexes of each side.
   */
  record Gap(Span before, Span after) {}

  /** Far from every sentence and both ends. */
  static final int NOWHERE = -3;

  private final List<Sentence> before;
  private final List<Sentence> after;
  private final @Nullable Group[] ofBefore;
  private final @Nullable Group[] ofAfter;
  private final int[] ordered;

  Draft(List<Sentence> before, List<Sentence> after) {
    this.before = before;
    this.after = after;
    this.ofBefore = new @Nullable Group[before.size()];
    this.ofAfter = new @Nullable Group[after.size()];
    this.ordered = new int[before.size()];
    Arrays.fill(ordered, -1);
  }

  List<Sentence> before() {
    return before;
  }

  List<Sentence> after() {
    return after;
  }

  /** The group of earlier sentence {@code index}, or null. */
  @Nullable Group ofBefore(int index) {
    return ofBefore[index];
  }

  /** The group of later sentence {@code index}, or null. */
  @Nullable Group ofAfter(int index) {
    return ofAfter[index];
  }

  /** Links two sentences, neither of which is linked, whose order against other links stays. */
  Group linkInOrder(int earlier, int later) {
    ordered[earlier] = later;
    return link(earlier, later);
  }

  /** Links two sentences, neither of which is linked, whose order against others may change. */
  Group link(int earlier, int later) {
    Group group = new Group(new ArrayList<>(List.of(earlier)), new ArrayList<>(List.of(later)));
    ofBefore[earlier] = group;
    ofAfter[later] = group;
    return group;
  }

  /** Adds an earlier sentence that is not linked to {@code group}. */
  void growBefore(Group group, int earlier) {
    ofBefore[earlier] = group;
    insert(group.before, earlier);
  }

  /** Adds a later sentence that is not linked to {@code group}. */
  void growAfter(Group group, int later) {
    ofAfter[later] = group;
    insert(group.after, later);
  }

  /** The earlier sentences that are not linked, ascending. */
  int[] openBefore() {
    return open(ofBefore);
  }

  /** The later sentences that are not linked, ascending. */
  int[] openAfter() {
    return open(ofAfter);
  }

  /** The groups so far, by their first later index. */
  List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (int index = 0; index < ofAfter.length; index++) {
      @Nullable Group group = ofAfter[index];
      if (group != null && group.after.getFirst() == index) {
        groups.add(group);
      }
    }
    return groups;
  }

  /**
   * The later sentence to which earlier sentence {@code index} is linked in order, or {@link
   * #NOWHERE}. Both starts are linked, which are sentence -1, and both ends.
   */
  int inOrder(int index) {
    if (index < 0) {
      return -1;
    }
    if (index == ordered.length) {
      return after.size();
    }
    return ordered[index] < 0 ? NOWHERE : ordered[index];
  }

  /**
   * For each earlier sentence and one more: how many later sentences stand up to the last link in
   * order that is above it. The gap of sentence {@code i} begins there.
   */
  int[] gapStarts() {
    int[] starts = new int[before.size()];
    int start = 0;
    for (int index = 0; index < starts.length; index++) {
      starts[index] = start;
      start = ordered[index] < 0 ? start : ordered[index] + 1;
    }
    return starts;
  }

  /** For each earlier sentence the later index at which its gap ends: the next link in order. */
  int[] gapEnds() {
    int[] ends = new int[before.size()];
    int end = after.size();
    for (int index = ends.length - 1; index >= 0; index--) {
      ends[index] = end;
      end = ordered[index] < 0 ? end : ordered[index];
    }
    return ends;
  }

  /** The gaps that have sentences on both sides, from the top down. */
  List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    int earlier = 0;
    int later = 0;
    for (int index = 0; index <= ordered.length; index++) {
      int end = index == ordered.length ? after.size() : ordered[index];
      if (end >= 0) {
        if (earlier < index && later < end) {
          gaps.add(new Gap(new Span(earlier, index), new Span(later, end)));
        }
        earlier = index + 1;
        later = end + 1;
      }
    }
    return gaps;
  }

  private static int[] open(@Nullable Group[] groups) {
    int[] open = new int[groups.length];
    int size = 0;
    for (int index = 0; index < groups.length; index++) {
      if (groups[index] == null) {
        open[size++] = index;
      }
    }
    return Arrays.copyOf(open, size);
  }

  private static void insert(List<Integer> indexes, int index) {
    int at = Collections.binarySearch(indexes, index);
    indexes.add(-at - 1, index);
  }
}

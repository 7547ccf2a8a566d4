package org.variorum.evaluation.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts what was right by the kind of thing, telling of everything that was not. */
final class Marks {
  private final Map<String, Tally> tallies = new HashMap<>();
  private final Map<String, long[]> shares = new HashMap<>();
  private final Consumer<String> misses;

  /**
   * @param misses hears a line for everything that was missed or wrong
   */
  Marks(Consumer<String> misses) {
    this.misses = misses;
  }

  /** Counts the items of passage {@code id}, where equal ones pair off one to one. */
  <T> void list(String what, String id, List<T> gold, List<T> got) {
    if (!tally(what).compare(gold, got)) {
      List<T> missed = new ArrayList<>(gold);
      got.forEach(missed::remove);
      List<T> wrong = new ArrayList<>(got);
      gold.forEach(wrong::remove);
      misses.accept("%s %s: missed %s, wrong %s".formatted(what, id, missed, wrong));
    }
  }

  /** Counts one answer about {@code text}, which is right when it is the label itself. */
  void answer(String what, String id, String text, @Nullable String label, String got) {
    answer(what, id, text, label, got, got.equals(label));
  }

  /** Counts one answer about {@code text}. */
  void answer(
      String what,
      String id,
      String text,
      @Nullable String label,
      @Nullable String got,
      boolean right) {
    long[] share = share(what);
    share[0] += right ? 1 : 0;
    share[1]++;
    if (!right) {
      miss(what, id, text, label, got);
    }
  }

  /**
   * Counts an answer that may be missing: neither a label nor an answer counts nothing.
   *
   * @param right whether both are there and agree
   */
  void find(
      String what,
      String id,
      String text,
      @Nullable String label,
      @Nullable String got,
      boolean right) {
    if (right) {
      tally(what).add(1, 0, 0);
    } else if (label != null || got != null) {
      tally(what).add(0, got == null ? 0 : 1, label == null ? 0 : 1);
      miss(what, id, text, label, got);
    }
  }

  /** The F1 of what was listed or found. */
  double f1(String what) {
    return tally(what).f1();
  }

  /** Adds which share of the answers was right to {@code figures}. */
  void share(String what, Figures figures) {
    long[] share = share(what);
    figures.share(what, share[0], share[1]);
  }

  private void miss(
      String what, String id, String text, @Nullable String label, @Nullable String got) {
    misses.accept("%s %s: '%s' is '%s', got '%s'".formatted(what, id, text, label, got));
  }

  private Tally tally(String what) {
    return tallies.computeIfAbsent(what, key -> new Tally());
  }

  private long[] share(String what) {
    return shares.computeIfAbsent(what, key -> new long[2]);
  }
}

package org.variorum.archive.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.version.VersionDocument;
import org.variorum.statements.Engine;
import org.variorum.statements.model.Change;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.model.Significance;
import org.variorum.statements.reading.Reading;
import org.variorum.statements.render.Headline;

/**
 * Tells how an article came to be what it is: each version, and what changed from the one before.
 */
public final class History {
  private final Engine engine = new Engine();
  private final Headline headline = new Headline();

  /**
   * One version.
   *
   * @param version its document
   * @param step what changed to make it, or null for the first of those that were asked for
   */
  public record Entry(VersionDocument version, @Nullable Step step) {}

  /**
   * What changed from one version to the next.
   *
   * @param comparison all of it
   * @param significance the highest of its changes
   * @param headline one line for people
   */
  public record Step(Comparison comparison, Significance significance, String headline) {}

  /** The entries for {@code versions}, which follow each other; in the same order. */
  public List<Entry> of(List<VersionDocument> versions) {
    List<Entry> entries = new ArrayList<>(versions.size());
    @Nullable Reading before = null;
    for (VersionDocument version : versions) {
      Reading after = engine.read(version.article());
      entries.add(new Entry(version, before == null ? null : step(engine.compare(before, after))));
      before = after;
    }
    return entries;
  }

  private Step step(Comparison comparison) {
    Significance highest =
        comparison.changes().stream()
            .map(Change::significance)
            .max(Comparator.naturalOrder())
            .orElse(Significance.NONE);
    return new Step(comparison, highest, headline.of(comparison));
  }
}

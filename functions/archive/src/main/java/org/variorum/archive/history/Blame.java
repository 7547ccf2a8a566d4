package org.variorum.archive.history;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.version.VersionDocument;
import org.variorum.statements.Engine;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.model.Link;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.reading.Reading;

/**
 * Tells for each statement of the last version which version brought it and which one last changed
 * its words. Of statements that were merged the oldest counts; both halves of a split are as old as
 * the whole.
 */
public final class Blame {
  private final Engine engine = new Engine();

  /**
   * One statement of the last version.
   *
   * @param sentence the statement
   * @param introduced the version that brought it
   * @param changed the version that last changed its words; {@code introduced} where none did
   */
  public record Line(Sentence sentence, int introduced, int changed) {}

  private record Age(int introduced, int changed) {}

  /**
   * The lines of the last of {@code versions}, in text order.
   *
   * @param versions all versions of an article in order; none gives no lines
   */
  public List<Line> of(List<VersionDocument> versions) {
    @Nullable Reading before = null;
    List<Age> ages = List.of();
    for (VersionDocument version : versions) {
      Reading after = engine.read(version.article());
      ages = ages(before, after, ages, version.sequence());
      before = after;
    }
    List<Line> lines = new ArrayList<>();
    if (before != null) {
      for (Sentence sentence : before.sentences()) {
        Age age = ages.get(sentence.index());
        lines.add(new Line(sentence, age.introduced(), age.changed()));
      }
    }
    return lines;
  }

  private List<Age> ages(@Nullable Reading before, Reading after, List<Age> known, int sequence) {
    List<Age> ages = new ArrayList<>(after.sentences().size());
    for (int index = 0; index < after.sentences().size(); index++) {
      ages.add(new Age(sequence, sequence));
    }
    if (before != null) {
      Comparison comparison = engine.compare(before, after);
      for (Link link : comparison.alignment().links()) {
        Age age = age(link, known, sequence);
        link.after().forEach(index -> ages.set(index, age));
      }
    }
    return ages;
  }

  private static Age age(Link link, List<Age> known, int sequence) {
    int introduced = Integer.MAX_VALUE;
    int changed = 0;
    for (int index : link.before()) {
      introduced = Math.min(introduced, known.get(index).introduced());
      changed = Math.max(changed, known.get(index).changed());
    }
    return switch (link.type()) {
      case UNCHANGED, MOVE -> new Age(introduced, changed);
      case EDIT, SPLIT, MERGE -> new Age(introduced, sequence);
    };
  }
}

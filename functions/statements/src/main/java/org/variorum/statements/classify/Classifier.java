package org.variorum.statements.classify;

import java.util.ArrayList;
import java.util.List;
import org.variorum.statements.model.Alignment;
import org.variorum.statements.model.Change;
import org.variorum.statements.model.ChangeType;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.model.Disclosure;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Significance;
import org.variorum.statements.model.WordEdit;
import org.variorum.statements.reading.Reading;

/** Says what changed between two readings that were aligned. */
public final class Classifier {

  /** The comparison of {@code before} with {@code after}. */
  public Comparison classify(Reading before, Reading after, Alignment alignment) {
    List<Change> changes = new ArrayList<>();
    for (int index : alignment.deleted()) {
      Sentence gone = before.sentences().get(index);
      changes.add(
          new Change(
              ChangeType.DELETION,
              false,
              gone.role(),
              Significance.MEDIUM,
              List.of(gone),
              List.of(),
              List.of(new WordEdit(WordEdit.Operation.DELETE, gone.text())),
              List.of()));
    }
    for (int index : alignment.added()) {
      Sentence come = after.sentences().get(index);
      changes.add(
          new Change(
              ChangeType.ADDITION,
              false,
              come.role(),
              Significance.MEDIUM,
              List.of(),
              List.of(come),
              List.of(new WordEdit(WordEdit.Operation.INSERT, come.text())),
              List.of()));
    }
    return new Comparison(
        before.sentences(), after.sentences(), alignment, changes, Disclosure.NONE);
  }
}

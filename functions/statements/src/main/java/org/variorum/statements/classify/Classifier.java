package org.variorum.statements.classify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.variorum.statements.model.Alignment;
import org.variorum.statements.model.Change;
import org.variorum.statements.model.ChangeType;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.model.Disclosure;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Link;
import org.variorum.statements.model.LinkType;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Significance;
import org.variorum.statements.model.Statement;
import org.variorum.statements.model.WordEdit;
import org.variorum.statements.model.WordEdit.Operation;
import org.variorum.statements.reading.Reading;

/**
 * Says what changed between two readings that were aligned: one change for each sentence that was
 * added or deleted and for each link whose words, grouping or order changed.
 */
public final class Classifier {
  private final WatchList watchList;

  /** A classifier with the standard watch list. */
  public Classifier() {
    this(WatchList.standard());
  }

  /** A classifier that watches the actors of {@code watchList}. */
  public Classifier(WatchList watchList) {
    this.watchList = watchList;
  }

  /** The comparison of {@code before} with {@code after}. */
  public Comparison classify(Reading before, Reading after, Alignment alignment) {
    List<Change> changes = new Versions(before, after, alignment).changes();
    return new Comparison(
        before.sentences(), after.sentences(), alignment, changes, disclosure(changes));
  }

  private static Disclosure disclosure(List<Change> changes) {
    boolean silent = false;
    for (Change change : changes) {
      boolean addition = change.type() == ChangeType.ADDITION;
      if (addition && change.role() == Role.CORRECTION) {
        return Disclosure.DISCLOSED;
      }
      silent |= !addition && change.significance() == Significance.HIGH;
    }
    return silent ? Disclosure.SILENT : Disclosure.NONE;
  }

  /** Two readings and how they are aligned, on the way to their changes. */
  private final class Versions {
    private final Reading before;
    private final Reading after;
    private final Alignment alignment;
    private final Mentions mentionsBefore;
    private final Mentions mentionsAfter;
    private final Findings findings;

    Versions(Reading before, Reading after, Alignment alignment) {
      this.before = before;
      this.after = after;
      this.alignment = alignment;
      this.mentionsBefore = new Mentions(before.article().text(), before.sentences());
      this.mentionsAfter = new Mentions(after.article().text(), after.sentences());
      Introductions earlier = new Introductions(before.article().text());
      Introductions later = new Introductions(after.article().text());
      this.findings =
          new Findings(
              watchList,
              new ResponseChanges(
                  new Voices(watchList, new Standing(earlier, later), before, mentionsBefore),
                  new Voices(watchList, new Standing(later, earlier), after, mentionsAfter)));
    }

    /** All changes in reading order of the later version. */
    List<Change> changes() {
      ReadingOrder order = new ReadingOrder(alignment, before.sentences().size());
      List<ReadingOrder.Placed> placed = new ArrayList<>();
      for (int index : alignment.added()) {
        placed.add(order.added(index, addition(index)));
      }
      for (int index : alignment.deleted()) {
        placed.add(order.deleted(index, deletion(index)));
      }
      for (Link link : alignment.links()) {
        if (link.type() != LinkType.UNCHANGED) {
          placed.add(order.linked(link, linked(link)));
        }
      }
      Collections.sort(placed);
      List<Change> changes = new ArrayList<>();
      for (ReadingOrder.Placed one : placed) {
        changes.add(one.change());
      }
      return changes;
    }

    private Change addition(int index) {
      Statement statement = after.statement(index);
      Sentence sentence = statement.sentence();
      return change(
          ChangeType.ADDITION,
          false,
          List.of(),
          List.of(sentence),
          List.of(new WordEdit(Operation.INSERT, sentence.text())),
          findings.added(statement));
    }

    private Change deletion(int index) {
      Statement statement = before.statement(index);
      Sentence sentence = statement.sentence();
      return change(
          ChangeType.DELETION,
          false,
          List.of(sentence),
          List.of(),
          List.of(new WordEdit(Operation.DELETE, sentence.text())),
          findings.deleted(statement));
    }

    private Change linked(Link link) {
      if (link.type() == LinkType.MOVE) {
        Sentence earlier = before.sentences().get(link.before().getFirst());
        Sentence later = after.sentences().get(link.after().getFirst());
        List<WordEdit> words = List.of(new WordEdit(Operation.EQUAL, later.text()));
        return change(ChangeType.MOVE, true, List.of(earlier), List.of(later), words, List.of());
      }
      Edit edit =
          Edit.of(
              passage(before, mentionsBefore, link.before()),
              passage(after, mentionsAfter, link.after()));
      boolean regrouped = link.type() != LinkType.EDIT;
      return change(
          type(link.type()),
          link.moved(),
          edit.before().sentences(),
          edit.after().sentences(),
          WordDiff.edits(edit.before(), edit.after(), edit.runs()),
          findings.changed(edit, regrouped));
    }

    private static Passage passage(Reading reading, Mentions mentions, List<Integer> indexes) {
      List<Statement> statements = new ArrayList<>();
      for (int index : indexes) {
        statements.add(reading.statement(index));
      }
      return Passage.of(mentions, statements);
    }

    private static ChangeType type(LinkType type) {
      return switch (type) {
        case EDIT, UNCHANGED -> ChangeType.EDIT;
        case MOVE -> ChangeType.MOVE;
        case SPLIT -> ChangeType.SPLIT;
        case MERGE -> ChangeType.MERGE;
      };
    }

    private static Change change(
        ChangeType type,
        boolean moved,
        List<Sentence> earlier,
        List<Sentence> later,
        List<WordEdit> words,
        List<Finding> findings) {
      Role role = later.isEmpty() ? earlier.getFirst().role() : later.getFirst().role();
      return new Change(
          type,
          moved,
          role,
          Significances.of(type, role, findings),
          earlier,
          later,
          words,
          findings);
    }
  }
}

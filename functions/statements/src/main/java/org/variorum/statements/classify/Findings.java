package org.variorum.statements.classify;

import java.util.ArrayList;
import java.util.List;
import org.variorum.statements.align.ReplyFrame;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Finding.FigureDirection;
import org.variorum.statements.model.Finding.QuoteChange;
import org.variorum.statements.model.Quantity;
import org.variorum.statements.model.Quotation;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Statement;

/** Puts together what the kinds of findings say about one change. */
final class Findings {
  private final WatchList watchList;
  private final ResponseChanges responses;

  Findings(WatchList watchList, ResponseChanges responses) {
    this.watchList = watchList;
    this.responses = responses;
  }

  /** The findings of a statement that only the later version has. */
  List<Finding> added(Statement statement) {
    if (statement.sentence().role() == Role.CORRECTION) {
      return List.of(new Finding.Correction());
    }
    List<Finding> findings = new ArrayList<>();
    for (Quantity quantity : statement.quantities()) {
      findings.add(
          new Finding.Figure(
              null, quantity, FigureDirection.ADDED, FigureChanges.casualty(quantity)));
    }
    for (Quotation quotation : statement.quotations()) {
      findings.add(new Finding.Quote(null, quotation, QuoteChange.ADDED));
    }
    findings.addAll(responses.added(statement));
    return findings;
  }

  /** The findings of a statement that only the earlier version has. */
  List<Finding> deleted(Statement statement) {
    List<Finding> findings = new ArrayList<>();
    for (Quantity quantity : statement.quantities()) {
      findings.add(
          new Finding.Figure(
              quantity, null, FigureDirection.DROPPED, FigureChanges.casualty(quantity)));
    }
    for (Quotation quotation : statement.quotations()) {
      findings.add(new Finding.Quote(quotation, null, QuoteChange.DROPPED));
    }
    findings.addAll(responses.deleted(statement));
    return findings;
  }

  /**
   * The findings of linked statements whose words changed.
   *
   * @param regrouped whether it is a split or a merge, in which joining words come and go
   */
  List<Finding> changed(Edit edit, boolean regrouped) {
    if (!regrouped && Wordings.respelt(edit)) {
      return List.of(new Finding.Cosmetic());
    }
    Explained explained = new Explained(edit);
    List<Finding> findings = new ArrayList<>();
    boolean asked = unanswered(edit.before());
    boolean reply = asked != unanswered(edit.after());
    collect(FigureChanges.find(edit), explained, findings);
    collect(QuoteChanges.find(edit), explained, findings);
    Found response = asked || reply ? responses.changed(edit, true) : Found.NOTHING;
    if (reply || !response.findings().isEmpty()) {
      collect(response, explained, findings);
      if (!response.findings().isEmpty()) {
        explained.everything();
      }
    } else {
      Found sources = SourceChanges.find(edit, watchList);
      Found firmness = FirmnessChanges.find(edit);
      collect(sources, explained, findings);
      collect(responses.changed(edit, firmness.findings().isEmpty()), explained, findings);
      collect(firmness, explained, findings);
    }
    collect(TimeChanges.find(edit), explained, findings);
    collect(NameChanges.find(edit, explained), explained, findings);
    if (findings.isEmpty()) {
      return Wordings.alone(edit, regrouped);
    }
    if (Wordings.left(edit, explained, regrouped)) {
      findings.add(new Finding.Wording());
    }
    return findings;
  }

  private static void collect(Found found, Explained explained, List<Finding> findings) {
    findings.addAll(found.findings());
    explained.add(found);
  }

  /**
   * Whether {@code side} is one statement that someone did not answer: its answer takes its place
   * whole, and so does "declined to comment" that of "did not respond".
   */
  private static boolean unanswered(Passage side) {
    return side.statements().size() == 1 && ReplyFrame.stands(side.sentences().getFirst());
  }
}

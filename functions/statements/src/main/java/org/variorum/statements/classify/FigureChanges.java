package org.variorum.statements.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Attribution;
import org.variorum.statements.model.CasualtyRole;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Finding.FigureDirection;
import org.variorum.statements.model.Quantity;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;
import org.variorum.statements.model.Statement;
import org.variorum.statements.text.Token;

/**
 * Finds quantities that changed, came or went. A quantity of one side is first matched with the
 * same quantity of the other, then with one of the same number, then with one that counts the same.
 */
final class FigureChanges implements Pairing.Likeness {
  private final Edit edit;
  private final List<Quantity> before;
  private final List<Quantity> after;
  private final Found.Builder found = new Found.Builder();

  private FigureChanges(Edit edit) {
    this.edit = edit;
    this.before = quantities(edit.before());
    this.after = quantities(edit.after());
  }

  /** What changed in the quantities of {@code edit}. */
  static Found find(Edit edit) {
    FigureChanges changes = new FigureChanges(edit);
    changes.match();
    return changes.found.build();
  }

  private static List<Quantity> quantities(Passage passage) {
    List<Quantity> quantities = new ArrayList<>();
    for (Statement statement : passage.statements()) {
      quantities.addAll(statement.quantities());
    }
    return quantities;
  }

  private void match() {
    int[] partners = Pairing.best(before.size(), after.size(), this);
    boolean[] matched = new boolean[after.size()];
    for (int at = 0; at < partners.length; at++) {
      if (partners[at] < 0) {
        dropped(before.get(at));
      } else {
        matched[partners[at]] = true;
        changed(before.get(at), after.get(partners[at]));
      }
    }
    for (int at = 0; at < matched.length; at++) {
      if (!matched[at]) {
        added(after.get(at));
      }
    }
  }

  /** How likely two quantities are one that changed; 0 where they cannot be. */
  @Override
  public double of(int earlier, int later) {
    Quantity from = before.get(earlier);
    Quantity to = after.get(later);
    if (!Objects.equals(from.unit(), to.unit())) {
      return 0;
    }
    boolean number = Counts.sameNumber(from, to);
    double likeness = number ? 4 : 0;
    if (Fold.words(from.text()).equals(Fold.words(to.text()))) {
      likeness += 4;
    }
    @Nullable CasualtyRole role = from.role();
    @Nullable CasualtyRole other = to.role();
    if (role != null && other != null) {
      if (role != other && !number) {
        return 0;
      }
      likeness += role == other ? 2 : 0;
    }
    likeness += Counts.sameCounted(from.counts(), to.counts()) ? 2 : 0;
    likeness += from.unit() != null ? 1 : 0;
    boolean place =
        edit.runBefore(from.span()) >= 0 && edit.runBefore(from.span()) == edit.runAfter(to.span());
    likeness += place || edit.keepsNumber(from.span(), to.span()) ? 3 : 0;
    return likeness;
  }

  private void changed(Quantity from, Quantity to) {
    boolean reworded =
        !Counts.numberWords(from).equals(Counts.numberWords(to)) || from.bound() != to.bound();
    boolean otherRole =
        from.role() != null
            && to.role() != null
            && from.role() != to.role()
            && !edit.runs().isEmpty();
    if (Counts.sameNumber(from, to) && !reworded && !otherRole) {
      return;
    }
    if (!edit.changedBefore(from.span()) && !edit.changedAfter(to.span()) && !otherRole) {
      return;
    }
    found.before(from.span());
    found.after(to.span());
    if (casualty(from) || casualty(to)) {
      casualtyWords();
    }
    found.add(
        new Finding.Figure(from, to, Counts.direction(from, to), casualty(from) || casualty(to)));
  }

  private void dropped(Quantity quantity) {
    if (edit.changedBefore(quantity.span()) && !inSource(edit.before(), quantity)) {
      found.before(quantity.span());
      found.after(no(edit.after(), edit.runBefore(quantity.span()), false));
      if (casualty(quantity)) {
        casualtyWords();
        none(edit.after());
      }
      found.add(new Finding.Figure(quantity, null, FigureDirection.DROPPED, casualty(quantity)));
    }
  }

  private void added(Quantity quantity) {
    if (edit.changedAfter(quantity.span()) && !inSource(edit.after(), quantity)) {
      found.after(quantity.span());
      found.before(no(edit.before(), edit.runAfter(quantity.span()), true));
      if (casualty(quantity)) {
        casualtyWords();
        none(edit.before());
      }
      found.add(new Finding.Figure(null, quantity, FigureDirection.ADDED, casualty(quantity)));
    }
  }

  /**
   * "Killed", "found dead", "still missing" beside a casualty figure that changed say no more than
   * its role.
   */
  private void casualtyWords() {
    found.before(casualtyWords(edit.before()));
    found.after(casualtyWords(edit.after()));
  }

  private static List<Span> casualtyWords(Passage side) {
    List<Span> spans = new ArrayList<>();
    List<Token> tokens = side.tokens();
    for (int at = 0; at < tokens.size(); at++) {
      if (Lexicon.is(Lexicon.Kind.CASUALTY, tokens.get(at).lower())) {
        int start = at;
        while (start > 0
            && Lexicon.is(Lexicon.Kind.BESIDE_CASUALTY, tokens.get(start - 1).lower())) {
          start--;
        }
        spans.add(new Span(tokens.get(start).start(), tokens.get(at).end()));
      }
    }
    return spans;
  }

  /**
   * Where "no" stands in {@code run}: "no homes" that became "two homes" are told by the figure,
   * and "no" with them.
   */
  private List<Span> no(Passage side, int run, boolean earlier) {
    List<Span> spans = new ArrayList<>();
    if (run >= 0) {
      Run words = edit.runs().get(run);
      int start = earlier ? words.beforeStart() : words.afterStart();
      int end = earlier ? words.beforeEnd() : words.afterEnd();
      for (Token token : side.tokens().subList(start, end)) {
        if (Lexicon.is(Lexicon.Kind.NONE, token.lower())) {
          spans.add(Explained.span(token));
        }
      }
    }
    return spans;
  }

  /** Whether it counts those who are said to have said it: "two people close to the minister". */
  private static boolean inSource(Passage side, Quantity quantity) {
    for (Attribution attribution : side.attributions()) {
      if (attribution.span().overlaps(quantity.span())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where {@code side} says that there are none ("No casualties were reported"), it is all told.
   */
  private void none(Passage side) {
    if (Words.any(Lexicon.Kind.NONE, side.tokens())) {
      for (Sentence sentence : edit.before().sentences()) {
        found.before(sentence.span());
      }
      for (Sentence sentence : edit.after().sentences()) {
        found.after(sentence.span());
      }
    }
  }

  static boolean casualty(Quantity quantity) {
    return quantity.role() != null;
  }
}

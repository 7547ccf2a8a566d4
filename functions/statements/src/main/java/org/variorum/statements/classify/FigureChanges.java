package org.variorum.statements.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.CasualtyRole;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Finding.FigureDirection;
import org.variorum.statements.model.Quantity;
import org.variorum.statements.model.Span;
import org.variorum.statements.model.Statement;
import org.variorum.statements.text.Token;

/**
 * Finds quantities that changed, came or went. A quantity of one side is first matched with the
 * same quantity of the other, then with one of the same number, then with one that counts the same.
 */
final class FigureChanges {
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
    int[] partners = Pairing.best(before.size(), after.size(), this::likeness);
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
  private double likeness(int earlier, int later) {
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
    casualtyWords(from, to);
    found.add(
        new Finding.Figure(from, to, Counts.direction(from, to), casualty(from) || casualty(to)));
  }

  private void dropped(Quantity quantity) {
    if (edit.changedBefore(quantity.span()) && !inSource(edit.before(), quantity)) {
      found.before(quantity.span());
      casualtyWords(quantity);
      no(edit.after(), edit.runBefore(quantity.span()), false);
      if (casualty(quantity)) {
        none(edit.after());
      }
      found.add(new Finding.Figure(quantity, null, FigureDirection.DROPPED, casualty(quantity)));
    }
  }

  private void added(Quantity quantity) {
    if (edit.changedAfter(quantity.span()) && !inSource(edit.after(), quantity)) {
      found.after(quantity.span());
      casualtyWords(quantity);
      no(edit.before(), edit.runAfter(quantity.span()), true);
      if (casualty(quantity)) {
        none(edit.before());
      }
      found.add(new Finding.Figure(null, quantity, FigureDirection.ADDED, casualty(quantity)));
    }
  }

  /**
   * "Killed", "found dead", "still missing" beside a figure that changed say no more than its role.
   */
  private void casualtyWords(Quantity... changed) {
    if (Arrays.stream(changed).anyMatch(FigureChanges::casualty)) {
      casualtyWords(edit.before(), found::before);
      casualtyWords(edit.after(), found::after);
    }
  }

  private static void casualtyWords(Passage side, Consumer<Span> explained) {
    List<Token> tokens = side.tokens();
    for (int at = 0; at < tokens.size(); at++) {
      if (Lexicon.is(Lexicon.Kind.CASUALTY, tokens.get(at).lower())) {
        int start = at;
        while (start > 0
            && Lexicon.is(Lexicon.Kind.BESIDE_CASUALTY, tokens.get(start - 1).lower())) {
          start--;
        }
        explained.accept(new Span(tokens.get(start).start(), tokens.get(at).end()));
      }
    }
  }

  /** "No homes" that became "two homes" are told by the figure, and "no" with them. */
  private void no(Passage side, int run, boolean earlier) {
    if (run >= 0) {
      Run words = edit.runs().get(run);
      int start = earlier ? words.beforeStart() : words.afterStart();
      int end = earlier ? words.beforeEnd() : words.afterEnd();
      side.tokens().subList(start, end).stream()
          .filter(token -> Lexicon.is(Lexicon.Kind.NONE, token.lower()))
          .map(Explained::span)
          .forEach(earlier ? found::before : found::after);
    }
  }

  /** Whether it counts those who are said to have said it: "two people close to the minister". */
  private static boolean inSource(Passage side, Quantity quantity) {
    return side.statements().stream()
        .map(Statement::attribution)
        .filter(Objects::nonNull)
        .anyMatch(attribution -> attribution.span().overlaps(quantity.span()));
  }

  /**
   * Where {@code side} says that there are none ("No casualties were reported"), it is all told.
   */
  private void none(Passage side) {
    if (side.tokens().stream().anyMatch(t -> Lexicon.is(Lexicon.Kind.NONE, t.lower()))) {
      edit.before().sentences().forEach(sentence -> found.before(sentence.span()));
      edit.after().sentences().forEach(sentence -> found.after(sentence.span()));
    }
  }

  static boolean casualty(Quantity quantity) {
    return quantity.role() != null;
  }
}

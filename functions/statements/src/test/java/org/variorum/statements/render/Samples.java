package org.variorum.statements.render;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Alignment;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Bound;
import org.variorum.statements.model.CasualtyRole;
import org.variorum.statements.model.Change;
import org.variorum.statements.model.ChangeType;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.model.Disclosure;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Link;
import org.variorum.statements.model.LinkType;
import org.variorum.statements.model.Quantity;
import org.variorum.statements.model.Quotation;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Significance;
import org.variorum.statements.model.Span;
import org.variorum.statements.model.WordEdit;
import org.variorum.statements.model.WordEdit.Operation;
import org.variorum.statements.text.PlainText;

/** Comparisons made by hand, so that these tests do not depend on what the engine finds. */
final class Samples {
  private Samples() {}

  static final Article AFTER =
      new PlainText().read("Fire in <Port> Street\n\nThe fire killed seven people. It is out.");

  static Quantity people(String text, int value) {
    return new Quantity(
        new Span(0, text.length()),
        text,
        BigDecimal.valueOf(value),
        null,
        Bound.EXACT,
        false,
        "people",
        null,
        CasualtyRole.KILLED);
  }

  static Quotation quotation(String text, @Nullable String speaker) {
    return new Quotation(new Span(0, text.length()), text, speaker);
  }

  /** The toll rises, a sentence goes, nothing is said of it. */
  static Comparison toll() {
    Sentence headline = sentence(0, 0, "Fire in <Port> Street", Role.HEADLINE);
    Sentence five = sentence(1, 23, "The fire killed five people.", Role.BODY);
    Sentence gone = sentence(2, 52, "Nobody <i>was</i> hurt.", Role.BODY);
    Sentence seven = sentence(1, 23, "The fire killed seven people.", Role.BODY);
    Change edit =
        new Change(
            ChangeType.EDIT,
            false,
            Role.BODY,
            Significance.HIGH,
            List.of(five),
            List.of(seven),
            List.of(
                new WordEdit(Operation.EQUAL, "The fire killed "),
                new WordEdit(Operation.DELETE, "five"),
                new WordEdit(Operation.INSERT, "seven"),
                new WordEdit(Operation.EQUAL, " people.")),
            List.of(
                new Finding.Figure(
                    people("five people", 5),
                    people("seven people", 7),
                    Finding.FigureDirection.UP,
                    true)));
    Change deletion =
        new Change(
            ChangeType.DELETION,
            false,
            Role.BODY,
            Significance.MEDIUM,
            List.of(gone),
            List.of(),
            List.of(new WordEdit(Operation.DELETE, gone.text())),
            List.of());
    return new Comparison(
        List.of(headline, five, gone, sentence(3, 76, "It is out.", Role.BODY)),
        List.of(headline, seven, sentence(2, 53, "It is out.", Role.BODY)),
        new Alignment(
            List.of(
                new Link(List.of(0), List.of(0), LinkType.UNCHANGED, false),
                new Link(List.of(1), List.of(1), LinkType.EDIT, false),
                new Link(List.of(3), List.of(2), LinkType.UNCHANGED, false)),
            List.of(2),
            List.of()),
        List.of(edit, deletion),
        Disclosure.SILENT);
  }

  private static Sentence sentence(int index, int start, String text, Role role) {
    return new Sentence(index, new Span(start, start + text.length()), text, role);
  }
}

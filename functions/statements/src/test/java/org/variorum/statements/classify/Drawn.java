package org.variorum.statements.classify;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Change;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Quantity;
import org.variorum.statements.model.Quotation;

/**
 * Draws changes as text: {@code "edit high: figure up casualty five people > seven people; time
 * Monday > Tuesday"}.
 */
final class Drawn {
  private Drawn() {}

  /** One line for each change. */
  static String changes(Comparison comparison) {
    return comparison.changes().stream().map(Drawn::change).collect(Collectors.joining("\n"));
  }

  static String change(Change change) {
    String moved = change.moved() && !change.type().label().equals("move") ? " moved" : "";
    return change.type().label()
        + moved
        + " "
        + change.significance().label()
        + (change.findings().isEmpty() ? "" : ": ")
        + findings(change.findings());
  }

  static String findings(List<Finding> findings) {
    return findings.stream().map(Drawn::finding).collect(Collectors.joining("; "));
  }

  private static String finding(Finding finding) {
    return finding.kind()
        + switch (finding) {
          case Finding.Figure figure ->
              " "
                  + lower(figure.direction())
                  + (figure.casualty() ? " casualty " : " ")
                  + sides(text(figure.before()), text(figure.after()));
          case Finding.Quote quote ->
              " " + lower(quote.change()) + " " + sides(text(quote.before()), text(quote.after()));
          case Finding.Source source -> " " + sides(source.before(), source.after());
          case Finding.Response response ->
              " "
                  + response.actor()
                  + (response.watched() ? "* " : " ")
                  + response.stance().label()
                  + (response.was() == null ? "" : " was " + response.was().label())
                  + (response.first() ? " first" : "");
          case Finding.Firmness firmness ->
              " "
                  + lower(firmness.direction())
                  + " "
                  + sides(firmness.before().label(), firmness.after().label());
          case Finding.Time time -> " " + sides(time.before(), time.after());
          case Finding.Name name -> " " + sides(name.before(), name.after());
          case Finding.Correction correction -> "";
          case Finding.Wording wording -> "";
          case Finding.Cosmetic cosmetic -> "";
        };
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String text(@Nullable Quantity quantity) {
    return quantity == null ? null : quantity.text();
  }

  private static @Nullable String text(@Nullable Quotation quotation) {
    return quotation == null ? null : quotation.text();
  }

  private static String sides(@Nullable String before, @Nullable String after) {
    return (before == null ? "-" : before) + " > " + (after == null ? "-" : after);
  }
}

package org.variorum.archive.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.version.VersionDocument;
import org.variorum.statements.Engine;
import org.variorum.statements.model.Change;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Link;
import org.variorum.statements.model.Quantity;
import org.variorum.statements.model.Span;
import org.variorum.statements.model.Statement;
import org.variorum.statements.reading.Reading;

/**
 * Follows each figure of an article through its versions: {@code "five people"} killed in version
 * 1, {@code "seven people"} from version 2 on.
 */
public final class Figures {
  private final Engine engine = new Engine();

  /**
   * One figure over the versions that have it.
   *
   * @param values what it was: one for each change, in order, the first for the version that
   *     brought it
   * @param last the last version that has it
   */
  public record Figure(List<Value> values, int last) {
    public Figure {
      values = List.copyOf(values);
    }
  }

  /**
   * What a figure was from a version on.
   *
   * @param sequence the version
   * @param quantity the figure there
   * @param statement the statement that has it
   */
  public record Value(int sequence, Quantity quantity, String statement) {}

  /** A figure that is still followed. */
  private static final class Strand {
    private final List<Value> values = new ArrayList<>();
    private Quantity newest;
    private int last;

    Strand(Value first) {
      values.add(first);
      newest = first.quantity();
      last = first.sequence();
    }

    void add(Value value) {
      if (!sameFigure(newest, value.quantity())) {
        values.add(value);
      }
      newest = value.quantity();
      last = value.sequence();
    }
  }

  /**
   * The figures of {@code versions}: those of the last version in text order, then those that went,
   * the latest first.
   *
   * @param versions all versions of an article in order
   */
  public List<Figure> of(List<VersionDocument> versions) {
    List<Strand> all = new ArrayList<>();
    Map<Span, Strand> followed = new HashMap<>();
    @Nullable Reading before = null;
    for (VersionDocument version : versions) {
      Reading after = engine.read(version.article());
      Map<Span, Quantity> origins =
          before == null ? Map.of() : origins(before, after, engine.compare(before, after));
      Map<Span, Strand> next = new HashMap<>();
      for (Statement statement : after.statements()) {
        for (Quantity quantity : statement.quantities()) {
          Value value = new Value(version.sequence(), quantity, statement.sentence().text());
          Quantity origin = origins.get(quantity.span());
          Strand strand = origin == null ? null : followed.get(origin.span());
          if (strand == null) {
            strand = new Strand(value);
            all.add(strand);
          } else {
            strand.add(value);
          }
          next.put(quantity.span(), strand);
        }
      }
      followed.clear();
      followed.putAll(next);
      before = after;
    }
    int newest = versions.isEmpty() ? 0 : versions.getLast().sequence();
    return all.stream()
        .sorted(
            Comparator.comparing((Strand strand) -> strand.last, Comparator.reverseOrder())
                .thenComparing(
                    strand -> strand.last == newest ? strand.newest.span() : new Span(0, 0)))
        .map(strand -> new Figure(strand.values, strand.last))
        .toList();
  }

  /** For each later figure that has one, by its place, the earlier figure that it was. */
  private static Map<Span, Quantity> origins(Reading before, Reading after, Comparison comparison) {
    Map<Span, Quantity> origins = new HashMap<>();
    for (Change change : comparison.changes()) {
      for (Finding finding : change.findings()) {
        if (finding instanceof Finding.Figure figure
            && figure.before() != null
            && figure.after() != null) {
          origins.put(figure.after().span(), figure.before());
        }
      }
    }
    for (Link link : comparison.alignment().links()) {
      List<Quantity> earlier = quantities(before, link.before());
      List<Quantity> later = quantities(after, link.after());
      later.forEach(quantity -> earlier.remove(origins.get(quantity.span())));
      later.removeIf(quantity -> origins.containsKey(quantity.span()));
      match(earlier, later, origins, (one, other) -> one.text().equals(other.text()));
      match(earlier, later, origins, Figures::sameFigure);
    }
    return origins;
  }

  private static void match(
      List<Quantity> earlier,
      List<Quantity> later,
      Map<Span, Quantity> origins,
      BiPredicate<Quantity, Quantity> same) {
    later.removeIf(quantity -> {
      for (Quantity candidate : earlier) {
        if (same.test(candidate, quantity)) {
          origins.put(quantity.span(), candidate);
          earlier.remove(candidate);
          return true;
        }
      }
      return false;
    });
  }

  private static List<Quantity> quantities(Reading reading, List<Integer> indexes) {
    List<Quantity> quantities = new ArrayList<>();
    indexes.forEach(index -> quantities.addAll(reading.statement(index).quantities()));
    return quantities;
  }

  private static boolean sameFigure(Quantity one, Quantity other) {
    return one.value().compareTo(other.value()) == 0
        && sameNumber(one.high(), other.high())
        && one.bound() == other.bound()
        && Objects.equals(one.unit(), other.unit())
        && one.role() == other.role();
  }

  private static boolean sameNumber(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }
}

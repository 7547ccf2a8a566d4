package org.variorum.statements.quantity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Phrases;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Bound;
import org.variorum.statements.model.Quantity;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;
import org.variorum.statements.model.TimeExpression;
import org.variorum.statements.number.Amount;
import org.variorum.statements.number.Amounts;
import org.variorum.statements.number.Bounds;
import org.variorum.statements.number.Place;
import org.variorum.statements.number.WrittenNumber.Form;
import org.variorum.statements.text.Token;
import org.variorum.statements.time.TimeSpan;
import org.variorum.statements.time.Times;

/**
 * Reads the quantities and the time expressions of a sentence: finds its amounts, sets aside those
 * that are times or count nothing, and says of the others what they count and what happened to it.
 *
 * <p>"At least five people were killed on Friday" gives 5, at-least, {@code people}, killed; and
 * {@code Friday}.
 */
public final class Quantities {
  /** A headline in which nearly every word has a capital: a capital then shows no name. */
  private static final double TITLE_CASE = 0.7;

  private final Article article;
  private final Place place;

  /**
   * What the numbers of a sentence say.
   *
   * @param quantities in text order
   * @param times in text order
   */
  public record Figures(List<Quantity> quantities, List<TimeExpression> times) {
    public Figures {
      quantities = List.copyOf(quantities);
      times = List.copyOf(times);
    }
  }

  /** Reads in the sentences of {@code article}. */
  public Quantities(Article article) {
    this.article = article;
    this.place = Place.of(article);
  }

  /** The quantities and times of {@code sentence}, whose tokens are {@code tokens}. */
  public Figures read(Sentence sentence, List<Token> tokens) {
    Row row = new Row(tokens);
    List<Amount> amounts = Amounts.read(row, place);
    List<TimeSpan> times = Times.read(row, amounts);
    List<Figure> figures = figures(row, amounts, times);
    new Casualties(row, figures).assign();
    List<Quantity> quantities = new ArrayList<>(figures.size());
    for (Figure figure : figures) {
      quantities.add(quantity(row, figure));
    }
    List<TimeExpression> expressions = new ArrayList<>(times.size());
    for (TimeSpan time : times) {
      expressions.add(time(row, time));
    }
    return new Figures(quantities, expressions);
  }

  private static List<Figure> figures(Row row, List<Amount> amounts, List<TimeSpan> times) {
    boolean titled = titled(row);
    BitSet addresses = Addresses.in(row);
    List<Figure> figures = new ArrayList<>();
    int time = 0;
    for (Amount amount : amounts) {
      while (time < times.size() && times.get(time).to() <= amount.number()) {
        time++;
      }
      boolean inTime = time < times.size() && times.get(time).from() < amount.to();
      if (!inTime && !addresses.get(amount.number()) && !Uncounted.is(row, amount, titled)) {
        figures.add(figure(row, Ellipses.unit(row, amount, figures)));
      }
    }
    return figures;
  }

  private static Figure figure(Row row, Amount amount) {
    int noun = HeadNouns.of(row, amount);
    Phrases.@Nullable Match<Bound> after = noun < 0 ? null : Bounds.after(row, noun + 1);
    boolean more = after != null && row.is(after.from(), "or");
    return new Figure(
        row, more && after != null ? amount.limited(amount.to(), after.value()) : amount, noun);
  }

  private static boolean titled(Row row) {
    int words = 0;
    int capitals = 0;
    for (int i = 0; i < row.size(); i++) {
      if (row.word(i) && row.text(i).length() > 3) {
        words++;
        capitals += row.capitalised(i) ? 1 : 0;
      }
    }
    return words > 2 && capitals >= TITLE_CASE * words;
  }

  private Quantity quantity(Row row, Figure figure) {
    Amount amount = figure.amount;
    Span span = new Span(row.start(figure.from), row.end(figure.to - 1));
    return new Quantity(
        span,
        span.of(article.text()),
        amount.value(),
        amount.high(),
        amount.bound(),
        amount.form() == Form.VAGUE,
        figure.noun < 0 ? null : row.lower(figure.noun),
        amount.unit(),
        figure.role);
  }

  private TimeExpression time(Row row, TimeSpan time) {
    Span span = new Span(row.start(time.from()), row.end(time.to() - 1));
    return new TimeExpression(span, span.of(article.text()), time.length());
  }
}

package org.variorum.statements.classify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Finding.FigureDirection;
import org.variorum.statements.model.Quantity;
import org.variorum.statements.model.Span;
import org.variorum.statements.text.Token;
import org.variorum.statements.text.Tokens;

/** Compares what two quantities say: their number, the words of it, what they count. */
final class Counts {
  private Counts() {}

  /** Whether both are of the same value, and as ranges end alike. */
  static boolean sameNumber(Quantity from, Quantity to) {
    return order(from, to) == 0;
  }

  /** Which way the number went from {@code from} to {@code to}. */
  static FigureDirection direction(Quantity from, Quantity to) {
    int order = order(from, to);
    return order < 0 ? FigureDirection.UP : order > 0 ? FigureDirection.DOWN : FigureDirection.SAME;
  }

  /** By value, then by the upper end of a range. */
  private static int order(Quantity from, Quantity to) {
    int byValue = from.value().compareTo(to.value());
    return byValue != 0 ? byValue : high(from).compareTo(high(to));
  }

  private static BigDecimal high(Quantity quantity) {
    return Objects.requireNonNullElse(quantity.high(), quantity.value());
  }

  /** The words of the number itself, without its bound, what it counts and marks in its digits. */
  static List<String> numberWords(Quantity quantity) {
    List<String> words = new ArrayList<>();
    for (Token token : Tokens.of(quantity.text(), new Span(0, quantity.text().length()))) {
      if (number(token)) {
        words.add(token.lower().replace(",", ""));
      }
    }
    return words;
  }

  /** Whether {@code token} is a number, in digits or as a word. */
  static boolean number(Token token) {
    return token.kind() == Token.Kind.NUMBER || Lexicon.is(Lexicon.Kind.NUMBER, token.lower());
  }

  /** Whether both nouns are one, in the singular or the plural; null is none. */
  static boolean sameCounted(@Nullable String from, @Nullable String to) {
    if (from == null || to == null) {
      return false;
    }
    return from.equals(to)
        || from.equals(to + "s")
        || to.equals(from + "s")
        || people(from) && people(to);
  }

  private static boolean people(String noun) {
    return noun.equals("people") || noun.equals("person") || noun.equals("persons");
  }
}

package org.variorum.statements.number;

import java.math.BigDecimal;

/**
 * A number where it stands in a row of tokens: {@code "about two and a half million people"} has
 * one from token 1 to token 6 with value 2500000.
 *
 * @param from its first token
 * @param to one past its last token
 * @param value what it says
 * @param scale what its last scale word multiplies by: 1000000 in "1.2 million", else 1
 * @param form how it is written
 */
public record WrittenNumber(int from, int to, BigDecimal value, BigDecimal scale, Form form) {
  /** How a number is written. */
  public enum Form {
    /** In digits alone: {@code 5,000}. */
    DIGITS,
    /** In digits with a word that multiplies them: {@code 1.2 million}, {@code 3bn}. */
    SCALED,
    /** In words: {@code twenty-one}. */
    WORDS,
    /** As a part of a whole: {@code two-thirds}, {@code one in five}, {@code half}. */
    FRACTION,
    /** Only hinted at, by the least it can be: {@code dozens}, {@code tens of thousands}. */
    VAGUE
  }

  public WrittenNumber {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException(
          "number %s from token %d to token %d (from < to is needed)".formatted(value, from, to));
    }
  }
}

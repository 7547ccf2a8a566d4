package org.variorum.statements.lexicon;

import java.util.List;
import org.variorum.statements.text.Token;

/**
 * The tokens of one sentence, to be asked about by place. A place outside the sentence is neither
 * word, number nor mark and has the empty string as its text, so that a grammar can look around
 * without checking edges.
 *
 * <p>{@code new Row(tokens of "45-year-old")}: {@code number(0)}, {@code hyphen(1)}, {@code
 * joined(0)} and {@code is(2, "year")} are true.
 */
public final class Row {
  private final List<Token> tokens;

  /** Over {@code tokens}, in text order. */
  public Row(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The tokens from {@code from} up to {@code to} alone. */
  public Row part(int from, int to) {
    return new Row(tokens.subList(from, to));
  }

  /** How many tokens there are. */
  public int size() {
    return tokens.size();
  }

  /** Where token {@code i}, which must exist, starts in the text. */
  public int start(int i) {
    return tokens.get(i).start();
  }

  /** Where token {@code i}, which must exist, ends in the text. */
  public int end(int i) {
    return tokens.get(i).end();
  }

  /** Token {@code i} in lower case. */
  public String lower(int i) {
    return exists(i) ? tokens.get(i).lower() : "";
  }

  /** Token {@code i} as written. */
  public String text(int i) {
    return exists(i) ? tokens.get(i).text() : "";
  }

  /** Whether token {@code i} is {@code word} in lower case. */
  public boolean is(int i, String word) {
    return exists(i) && tokens.get(i).lower().equals(word);
  }

  /** Whether token {@code i} is a word. */
  public boolean word(int i) {
    return kind(i, Token.Kind.WORD);
  }

  /** Whether token {@code i} is made of digits. */
  public boolean number(int i) {
    return kind(i, Token.Kind.NUMBER);
  }

  /** Whether token {@code i} is a mark. */
  public boolean mark(int i) {
    return kind(i, Token.Kind.MARK);
  }

  /** Whether token {@code i} begins with a capital letter. */
  public boolean capitalised(int i) {
    return exists(i) && tokens.get(i).capitalised();
  }

  /** Whether nothing stands between token {@code i} and the next, and both exist. */
  public boolean joined(int i) {
    return exists(i) && exists(i + 1) && tokens.get(i).touches(tokens.get(i + 1));
  }

  /** How many code units stand between token {@code i} and the next, or -1 where there is none. */
  public int gap(int i) {
    return exists(i) && exists(i + 1) ? tokens.get(i + 1).start() - tokens.get(i).end() : -1;
  }

  /** Whether token {@code i} is a hyphen. */
  public boolean hyphen(int i) {
    return mark(i) && "-\u2010\u2011".contains(tokens.get(i).text());
  }

  /** Whether token {@code i} is a hyphen, a dash or a minus sign. */
  public boolean dash(int i) {
    return mark(i) && "-\u2010\u2011\u2012\u2013\u2014\u2212".contains(tokens.get(i).text());
  }

  /** The place after a hyphen at {@code i} that touches both neighbours, else {@code i}. */
  public int pastHyphen(int i) {
    return hyphen(i) && joined(i - 1) && joined(i) ? i + 1 : i;
  }

  private boolean kind(int i, Token.Kind kind) {
    return exists(i) && tokens.get(i).kind() == kind;
  }

  private boolean exists(int i) {
    return i >= 0 && i < tokens.size();
  }
}

package org.variorum.statements.classify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;
import org.variorum.statements.model.Statement;
import org.variorum.statements.text.Token;
import org.variorum.statements.text.Tokens;

/**
 * One side of a link: its statements and their words. Offsets point into the side's article.
 *
 * @param article the whole text of the version
 * @param statements in text order, not empty
 * @param tokens the words and marks of all statements
 * @param mentions where names stand in the article
 */
record Passage(String article, List<Statement> statements, List<Token> tokens, Mentions mentions) {

  /** The passage of {@code statements}, which stand in the article of {@code mentions}. */
  static Passage of(Mentions mentions, List<Statement> statements) {
    String article = mentions.text();
    List<Token> tokens = new ArrayList<>();
    for (Statement statement : statements) {
      tokens.addAll(Tokens.of(article, statement.sentence().span()));
    }
    return new Passage(article, List.copyOf(statements), List.copyOf(tokens), mentions);
  }

  /** The sentences of the statements. */
  List<Sentence> sentences() {
    return statements.stream().map(Statement::sentence).toList();
  }

  /** The places of the tokens that {@code span} touches. */
  BitSet within(Span span) {
    BitSet places = new BitSet(tokens.size());
    for (int at = firstEndingAfter(span.start()); at < tokens.size(); at++) {
      if (tokens.get(at).start() >= span.end()) {
        break;
      }
      places.set(at);
    }
    return places;
  }

  /**
   * The white space before token {@code at}: as it stands, and one space between two statements,
   * whatever stood between them.
   */
  String spaceBefore(int at) {
    if (at == 0) {
      return "";
    }
    int start = tokens.get(at).start();
    int end = tokens.get(at - 1).end();
    return startsStatement(start) ? " " : article.substring(end, start);
  }

  /** Whether a statement starts at {@code offset}. */
  boolean startsStatement(int offset) {
    for (Statement statement : statements) {
      if (statement.sentence().span().start() == offset) {
        return true;
      }
    }
    return false;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}

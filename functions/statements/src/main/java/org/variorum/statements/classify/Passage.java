package org.variorum.statements.classify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Attribution;
import org.variorum.statements.model.Quotation;
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
    List<Sentence> sentences = new ArrayList<>();
    for (Statement statement : statements) {
      sentences.add(statement.sentence());
    }
    return sentences;
  }

  /** The quotations of all statements. */
  List<Quotation> quotations() {
    List<Quotation> quotations = new ArrayList<>();
    for (Statement statement : statements) {
      quotations.addAll(statement.quotations());
    }
    return quotations;
  }

  /** To whom the statements are given that are given to anyone. */
  List<Attribution> attributions() {
    List<Attribution> attributions = new ArrayList<>();
    for (Statement statement : statements) {
      @Nullable Attribution attribution = statement.attribution();
      if (attribution != null) {
        attributions.add(attribution);
      }
    }
    return attributions;
  }

  /**
   * The words from token {@code start} to token {@code end}, half-open, in lower case, marks left
   * out.
   */
  List<String> words(int start, int end) {
    List<String> words = new ArrayList<>();
    for (Token token : tokens.subList(start, end)) {
      if (token.kind() != Token.Kind.MARK) {
        words.add(token.lower());
      }
    }
    return words;
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

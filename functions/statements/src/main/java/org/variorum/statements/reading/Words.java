package org.variorum.statements.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;
import org.variorum.statements.text.Token;
import org.variorum.statements.text.Tokens;

/**
 * A sentence as a row of words, each with its class. A quotation is one word, whatever stands in
 * it; short brackets inside a sentence, such as "(MDA)", are left out.
 */
final class Words {
  /** How many words a clause has at most. */
  private static final int LONGEST_CLAUSE = 60;

  /** How many tokens a bracket may hold to be passed over; an abbreviation or an aside has few. */
  private static final int SHORT_BRACKET = 6;

  /** Words of a time stamp, before which a sentence has not begun: "10.51 BST". */
  private static final Set<String> CLOCK =
      Set.of("am", "pm", "bst", "gmt", "utc", "est", "edt", "et", "cet", "cest", "ist");

  private final List<Word> words;

  private Words(List<Word> words) {
    this.words = words;
  }

  /**
   * The words of {@code sentence}, where {@code quotations} are the spans between its quotation
   * marks, in order; {@code text} is the article's.
   */
  static Words of(String text, Sentence sentence, List<Span> quotations) {
    List<Token> tokens = Tokens.of(text, sentence.span());
    Tagger tagger = new Tagger(tokens, sentence.role() == Role.HEADLINE);
    List<Word> words = new ArrayList<>(tokens.size());
    int quotation = 0;
    int added = -1;
    boolean first = true;
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      while (quotation < quotations.size()
          && quotations.get(quotation).end() + 1 <= token.start()) {
        quotation++;
      }
      int opens =
          quotation < quotations.size()
              ? quotations.get(quotation).start() - 1
              : sentence.span().end();
      if (token.end() > opens) {
        if (added < quotation) {
          Span marks = marks(quotations.get(quotation), sentence.span());
          words.add(new Word("", "", marks, WordClass.QUOTE, null));
          added = quotation;
        }
        continue;
      }
      int bracket = first ? at : bracketEnd(tokens, at, opens);
      if (bracket > at) {
        at = bracket;
        continue;
      }
      words.add(tagger.word(at, first, words.isEmpty() ? WordClass.BREAK : words.getLast().kind()));
      first &= token.kind() != Token.Kind.WORD || CLOCK.contains(token.lower());
    }
    return new Words(words);
  }

  /**
   * The farthest word to the left of {@code at} that a scan for the shape of a clause may look at.
   * Clauses of news are shorter; the bound keeps scans linear on any input.
   */
  static int first(int at) {
    return Math.max(0, at - LONGEST_CLAUSE);
  }

  /** One past the farthest word to the right of {@code at} that such a scan may look at. */
  int last(int at) {
    return Math.min(words.size(), at + LONGEST_CLAUSE);
  }

  int size() {
    return words.size();
  }

  Word word(int at) {
    return words.get(at);
  }

  /** The class of word {@code at}; a break outside the sentence. */
  WordClass kind(int at) {
    return at < 0 || at >= words.size() ? WordClass.BREAK : words.get(at).kind();
  }

  /** The lower-case form of word {@code at}; empty outside the sentence. */
  String lower(int at) {
    return at < 0 || at >= words.size() ? "" : words.get(at).lower();
  }

  /** Where the words from {@code from} up to {@code to}, exclusive, stand. */
  Span span(int from, int to) {
    return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
  }

  private static Span marks(Span inner, Span sentence) {
    return new Span(
        Math.max(sentence.start(), inner.start() - 1), Math.min(sentence.end(), inner.end() + 1));
  }

  /**
   * The index of the closing bracket where a short bracket opens at {@code at}, else {@code at}.
   */
  private static int bracketEnd(List<Token> tokens, int at, int before) {
    if (!tokens.get(at).is("(")) {
      return at;
    }
    int last = Math.min(tokens.size() - 1, at + SHORT_BRACKET + 1);
    for (int end = at + 1; end <= last && tokens.get(end).end() <= before; end++) {
      if (tokens.get(end).is(")")) {
        return end;
      }
    }
    return at;
  }
}

package org.variorum.statements.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;
import org.variorum.statements.text.Token;
import org.variorum.statements.text.Tokens;

/**
 * Turns sentences into weighted terms. A term is the stem of a word; its weight is that of its word
 * class. How rare a term is in the versions is told apart from that: it helps only where place
 * speaks for a link already.
 */
final class Vocabulary {
  /** Every figure is this term, whatever its value. */
  private static final String NUMBER = "#";

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> stems = new ArrayList<>();
  private float[] classes = new float[256];
  private int[] sentencesWith = new int[256];
  private int sentences;

  /** The terms of {@code sentence}. */
  Terms terms(Sentence sentence) {
    int[] sequence = sequence(sentence.text());
    int[] ids = Ascending.distinct(sequence);
    float[] weights = new float[ids.length];
    float total = 0;
    for (int at = 0; at < ids.length; at++) {
      weights[at] = classes[ids[at]];
      total += weights[at];
      sentencesWith[ids[at]]++;
    }
    sentences++;
    return new Terms(ids, weights, total, sequence);
  }

  /** The stem that term {@code id} is. */
  String stem(int id) {
    return stems.get(id);
  }

  /** Whether term {@code id} is a content word. */
  boolean content(int id) {
    return classes[id] == Words.Weight.CONTENT.value;
  }

  /** The weight of term {@code id} by its word class. */
  float weight(int id) {
    return classes[id];
  }

  /**
   * How much term {@code id} tells of which sentence it stands in, above 0 for content words: the
   * fewer of the sentences read so far have it, the more (inverse document frequency, smoothed).
   */
  double rarity(int id) {
    return content(id) ? Math.log1p((double) sentences / sentencesWith[id]) : 0;
  }

  /** How many terms there are. */
  int size() {
    return stems.size();
  }

  private int[] sequence(String text) {
    List<Token> tokens = Tokens.of(text, new Span(0, text.length()));
    int[] ids = new int[tokens.size()];
    int size = 0;
    for (Token token : tokens) {
      if (token.kind() != Token.Kind.MARK) {
        ids[size++] = number(token);
      }
    }
    return Arrays.copyOf(ids, size);
  }

  private int number(Token token) {
    Words.Weight weight =
        token.kind() == Token.Kind.NUMBER ? Words.Weight.NUMBER : Words.weight(token.lower());
    String stem =
        switch (weight) {
          case NUMBER -> NUMBER;
          case CONTENT -> Stem.of(token.lower());
          case FUNCTION, REPORTING, PEOPLE, TIME -> token.lower();
        };
    Integer known = numbers.get(stem);
    if (known != null) {
      return known;
    }
    int id = stems.size();
    numbers.put(stem, id);
    stems.add(stem);
    if (id == classes.length) {
      classes = Arrays.copyOf(classes, id * 2);
      sentencesWith = Arrays.copyOf(sentencesWith, id * 2);
    }
    classes[id] = weight.value;
    return id;
  }
}

package org.variorum.statements.classify;

import java.util.List;
import java.util.Set;
import org.variorum.statements.text.Token;

/** Tells whether a word of one kind stands among others. */
final class Words {
  private Words() {}

  /** Whether one of {@code tokens} is a word of {@code kind}. */
  static boolean any(Lexicon.Kind kind, List<Token> tokens) {
    for (Token token : tokens) {
      if (Lexicon.is(kind, token.lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of {@code tokens} is in {@code words}, which are in lower case. */
  static boolean any(Set<String> words, List<Token> tokens) {
    for (Token token : tokens) {
      if (words.contains(token.lower())) {
        return true;
      }
    }
    return false;
  }
}

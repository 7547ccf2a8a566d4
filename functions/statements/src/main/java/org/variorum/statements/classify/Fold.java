package org.variorum.statements.classify;

import java.util.ArrayList;
import java.util.List;
import org.variorum.statements.text.Token;

/** Takes from text what does not count: case, and the typography of marks. */
final class Fold {
  private Fold() {}

  /** {@code token} in lower case, its marks in their plain form. */
  static String word(Token token) {
    return switch (token.kind()) {
      case WORD, NUMBER -> token.lower();
      case MARK -> mark(token.text());
    };
  }

  /** Each of {@code tokens} in lower case, marks in their plain form. */
  static List<String> each(List<Token> tokens) {
    List<String> folded = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      folded.add(word(token));
    }
    return folded;
  }

  /** {@code text} in lower case with letters and digits alone, words separated by one space. */
  static String words(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean gap = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (gap && !folded.isEmpty()) {
          folded.append(' ');
        }
        gap = false;
        folded.append(Character.toLowerCase(c));
      } else if (c != '\'' && c != '’') {
        gap = true;
      }
    }
    return folded.toString();
  }

  private static String mark(String mark) {
    return switch (mark) {
      case "“", "”", "„", "«", "»" -> "\"";
      case "‘", "’", "‚", "‹", "›" -> "'";
      case "–", "—", "‐", "‑", "−" -> "-";
      default -> mark;
    };
  }
}

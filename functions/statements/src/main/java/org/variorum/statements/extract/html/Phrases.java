package org.variorum.statements.extract.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.text.WordLines;

/**
 * Knows with which words pages speak about themselves: {@code "Share this article"}, {@code "Read
 * more: ..."}. The words lie in {@code phrases.txt}.
 */
final class Phrases {
  /** More words than any phrase that is compared whole has. */
  private static final int LONGEST_WHOLE = 8;

  private record Phrase(List<String> words, boolean whole, int most, String reason) {
    boolean fits(List<String> passage) {
      return whole
          ? passage.equals(words)
          : passage.size() <= most
              && passage.size() >= words.size()
              && passage.subList(0, words.size()).equals(words);
    }
  }

  private static final Map<String, List<Phrase>> BY_FIRST_WORD = read();

  /** The most words of a passage that any phrase is compared with. */
  private static final int LONGEST = 60;

  private Phrases() {}

  /** Why {@code text} is page talk, such as {@code share links}, or null when it is not. */
  static @Nullable String reason(String text) {
    // No word is longer than twenty letters on the average.
    if (text.length() > LONGEST * 20) {
      return null;
    }
    return reason(words(text));
  }

  /** Why a passage of {@code words} is page talk, or null when it is not. */
  static @Nullable String reason(List<String> words) {
    if (words.isEmpty() || words.size() > LONGEST) {
      return null;
    }
    for (Phrase phrase : BY_FIRST_WORD.getOrDefault(words.getFirst(), List.of())) {
      if (phrase.fits(words)) {
        return phrase.reason();
      }
    }
    return null;
  }

  /** The words of {@code text} in lower case; a colon is one, other punctuation is left out. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>(text.length() / 5 + 1);
    int at = 0;
    while (at < text.length()) {
      int start = at;
      boolean lower = true;
      for (; at < text.length(); at++) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || c == '©') {
          lower &= Character.toLowerCase(c) == c;
        } else if ((c == '\'' || c == '’') && at > start) {
          lower &= c == '\'';
        } else {
          break;
        }
      }
      if (at > start) {
        words.add(lower ? text.substring(start, at) : lower(text, start, at));
      } else {
        if (text.charAt(at) == ':') {
          words.add(":");
        }
        at++;
      }
    }
    return words;
  }

  private static String lower(String text, int start, int end) {
    char[] letters = new char[end - start];
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      letters[at - start] = c == '’' ? '\'' : Character.toLowerCase(c);
    }
    return new String(letters);
  }

  private static Map<String, List<Phrase>> read() {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    for (String line : WordLines.of(Phrases.class, "phrases.txt")) {
      add(line, phrases);
    }
    return phrases;
  }

  private static void add(String line, Map<String, List<Phrase>> phrases) {
    int space = line.indexOf(' ');
    int colon = line.indexOf(':', space);
    String reason = line.substring(0, space).replace('-', ' ');
    String mark = line.substring(space + 1, colon);
    boolean whole = mark.equals("=");
    int most = whole ? LONGEST_WHOLE : Integer.parseInt(mark);
    for (String phrase : line.substring(colon + 1).split("\\|")) {
      List<String> words = words(phrase);
      if (!words.isEmpty()) {
        phrases
            .computeIfAbsent(words.getFirst(), word -> new ArrayList<>())
            .add(new Phrase(words, whole, most, reason));
      }
    }
  }
}

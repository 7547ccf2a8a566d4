package org.variorum.statements.classify;

import java.util.Arrays;
import java.util.List;
import org.variorum.statements.model.Sentence;

/**
 * Finds where a name stands in an article, as whole words: {@code "Ise"} stands in {@code "Ise's
 * house"} and not in {@code "Isengard"}.
 *
 * <p>The text is gone through once, when a name is first looked for: its words are chained by their
 * hash. A search then costs what it finds, however long the article is.
 */
final class Mentions {
  private static final int WORDS_AT_FIRST = 256;
  private static final int NONE = -1;

  private final String text;
  private final List<Sentence> sentences;

  /** Where each word of the text starts, ascending; empty until a name is looked for. */
  private int[] starts = {};

  /** By the hash of a word: the place in {@link #starts} of the first word that has it. */
  private int[] firsts = {};

  /** Beside each place in {@link #starts}: that of the next word with the same hash. */
  private int[] nexts = {};

  /** The mentions in {@code text}, which has {@code sentences}. */
  Mentions(String text, List<Sentence> sentences) {
    this.text = text;
    this.sentences = sentences;
  }

  /** The article's whole text. */
  String text() {
    return text;
  }

  /**
   * The first mention of {@code name}, as the number of its first word in the text; negative where
   * there is none, as of a name that does not begin with a letter or a digit.
   *
   * <pre>{@code
   * for (int word = mentions.first(name); word >= 0; word = mentions.next(name, word)) {
   *   ... mentions.offset(word)
   * }
   * }</pre>
   */
  int first(String name) {
    if (name.isEmpty() || !letter(name.charAt(0))) {
      return NONE;
    }
    if (firsts.length == 0) {
      index();
    }
    return from(name, firsts[bucket(hash(name))]);
  }

  /** The mention of {@code name} behind that at {@code word}; negative where there is none. */
  int next(String name, int word) {
    return from(name, nexts[word]);
  }

  /** Where in the text word {@code word} starts. */
  int offset(int word) {
    return starts[word];
  }

  private int from(String name, int word) {
    int at = word;
    while (at != NONE
        && !(text.startsWith(name, starts[at]) && ends(text, starts[at] + name.length()))) {
      at = nexts[at];
    }
    return at;
  }

  /** The index of the sentence that holds {@code offset}, or of the last one above it. */
  int sentence(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Whether {@code text} holds {@code name} as whole words. */
  static boolean holds(String text, String name) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (ends(text, at + name.length()) && (at == 0 || ends(text, at - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(String text, int at) {
    return at >= text.length() || !letter(text.charAt(at));
  }

  private static boolean letter(char c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c);
  }

  private void index() {
    int words = 0;
    int[] found = new int[WORDS_AT_FIRST];
    int[] hashes = new int[WORDS_AT_FIRST];
    for (int at = 0; at < text.length(); at++) {
      if (letter(text.charAt(at))) {
        if (words == found.length) {
          found = Arrays.copyOf(found, 2 * words);
          hashes = Arrays.copyOf(hashes, 2 * words);
        }
        found[words] = at;
        int hash = 0;
        do {
          hash = 31 * hash + text.charAt(at++);
        } while (!ends(text, at));
        hashes[words++] = hash;
      }
    }
    starts = Arrays.copyOf(found, words);
    nexts = new int[words];
    firsts = new int[2 * Integer.highestOneBit(Math.max(1, words))];
    Arrays.fill(firsts, NONE);
    for (int word = words - 1; word >= 0; word--) {
      int bucket = bucket(hashes[word]);
      nexts[word] = firsts[bucket];
      firsts[bucket] = word;
    }
  }

  private int bucket(int hash) {
    return (hash ^ (hash >>> 16)) & (firsts.length - 1);
  }

  /** The hash of the first word of {@code name}. */
  private static int hash(String name) {
    int hash = 0;
    for (int at = 0; !ends(name, at); at++) {
      hash = 31 * hash + name.charAt(at);
    }
    return hash;
  }
}

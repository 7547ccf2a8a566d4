package org.variorum.statements.classify;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.reading.Reading;

/**
 * Finds the sentences of an article in which a name stands. The article is indexed when it is first
 * asked, by the first letters of each word: an article that is looked through for each of its
 * people would cost the square of its length.
 */
final class Mentions {
  /** Names differ in their first letters; and of a plural they are all that is the same. */
  private static final int LETTERS = 3;

  private final String text;
  private final List<Sentence> sentences;
  private @Nullable Index index;

  /**
   * Words by their first letters.
   *
   * @param first for each hash the number of its first word, or -1
   * @param next for each word the number of the next with its hash, or -1
   * @param starts where each word starts
   */
  @SuppressWarnings("ArrayRecordComponent") // Never leaves this class.
  private record Index(int[] first, int[] next, int[] starts) {}

  Mentions(Reading reading) {
    this.text = reading.article().text();
    this.sentences = reading.sentences();
  }

  /**
   * The indexes of the first {@code most} sentences in which {@code name} stands at the start of a
   * word, ascending.
   */
  int[] of(String name, int most) {
    @Nullable Index words = index;
    if (words == null) {
      words = index(text);
      index = words;
    }
    int[] found = new int[most];
    int count = 0;
    for (int word = words.first[hash(name, 0) & (words.first.length - 1)];
        word >= 0 && count < most;
        word = words.next[word]) {
      if (text.startsWith(name, words.starts[word])) {
        int sentence = sentence(words.starts[word]);
        if (count == 0 || found[count - 1] != sentence) {
          found[count++] = sentence;
        }
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static Index index(String text) {
    int[] starts = new int[text.length() / 4 + 1];
    int count = 0;
    for (int at = 0; at < text.length(); at++) {
      if (startsWord(text, at)) {
        starts = count < starts.length ? starts : Arrays.copyOf(starts, 2 * count);
        starts[count++] = at;
      }
    }
    int[] first = new int[Math.max(1, Integer.highestOneBit(count))];
    Arrays.fill(first, -1);
    int[] next = new int[count];
    for (int word = count - 1; word >= 0; word--) {
      int place = hash(text, starts[word]) & (first.length - 1);
      next[word] = first[place];
      first[place] = word;
    }
    return new Index(first, next, starts);
  }

  private static boolean startsWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  /** Of the letters at {@code at}, spread over all bits. */
  private static int hash(String letters, int at) {
    int hash = 0;
    int end = Math.min(letters.length(), at + LETTERS);
    for (int i = at; i < end && Character.isLetterOrDigit(letters.charAt(i)); i++) {
      hash = 31 * hash + letters.charAt(i);
    }
    return hash ^ hash >>> 15;
  }

  /** The sentence that holds {@code offset}, or the last one above it. */
  private int sentence(int offset) {
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
}

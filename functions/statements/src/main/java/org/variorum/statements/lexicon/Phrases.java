package org.variorum.statements.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Span;
import org.variorum.statements.text.Token;
import org.variorum.statements.text.Tokens;

/**
 * Phrases of one or more tokens, each with what it means, found by their first or their last word.
 * The longest phrase wins. A look-up costs the length of the phrases that share that word.
 *
 * @param <V> what a phrase means
 */
public final class Phrases<V> {
  /**
   * A phrase that was found.
   *
   * @param from its first token
   * @param to one past its last token
   * @param value what it means
   */
  public record Match<V>(int from, int to, V value) {}

  private record Entry<V>(List<String> words, V value) {}

  private final Map<String, List<Entry<V>>> byFirst = new HashMap<>();
  private final Map<String, List<Entry<V>>> byLast = new HashMap<>();

  /**
   * The phrases of {@code file} under the keys of {@code meanings}, each with its key's meaning.
   */
  public static <V> Phrases<V> of(WordFile file, Map<String, V> meanings) {
    Phrases<V> result = new Phrases<>();
    for (Map.Entry<String, List<String>> line : file.all().entrySet()) {
      @Nullable V value = meanings.get(line.getKey());
      if (value != null) {
        for (String phrase : line.getValue()) {
          result.add(phrase, value);
        }
      }
    }
    return result;
  }

  /** The longest phrase that starts at token {@code from}, or null. */
  public @Nullable Match<V> at(Row row, int from) {
    for (Entry<V> entry : byFirst.getOrDefault(row.lower(from), List.of())) {
      if (matches(row, from, entry.words)) {
        return new Match<>(from, from + entry.words.size(), entry.value);
      }
    }
    return null;
  }

  /** The longest phrase whose last token is the one before {@code to}, or null. */
  public @Nullable Match<V> before(Row row, int to) {
    for (Entry<V> entry : byLast.getOrDefault(row.lower(to - 1), List.of())) {
      int from = to - entry.words.size();
      if (from >= 0 && matches(row, from, entry.words)) {
        return new Match<>(from, to, entry.value);
      }
    }
    return null;
  }

  private static boolean matches(Row row, int from, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!row.is(from + i, words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void add(String phrase, V value) {
    List<Token> tokens = Tokens.of(phrase, new Span(0, phrase.length()));
    List<String> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      words.add(token.lower());
    }
    Entry<V> entry = new Entry<>(words, value);
    insert(byFirst, words.getFirst(), entry);
    insert(byLast, words.getLast(), entry);
  }

  /** Adds {@code entry} under {@code word}, behind those that are as long or longer. */
  private static <V> void insert(Map<String, List<Entry<V>>> index, String word, Entry<V> entry) {
    index.putIfAbsent(word, new ArrayList<>());
    List<Entry<V>> entries = index.get(word);
    int at = entries.size();
    while (at > 0 && entries.get(at - 1).words.size() < entry.words.size()) {
      at--;
    }
    entries.add(at, entry);
  }
}

package org.variorum.statements.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
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

  /** The phrases of {@code file}, each with what {@code meaning} makes of its key. */
  public static <V> Phrases<V> of(WordFile file, Function<String, V> meaning) {
    return of(file, meaning, key -> true);
  }

  /** The phrases of {@code file} under the keys that {@code wanted} accepts. */
  public static <V> Phrases<V> of(
      WordFile file, Function<String, V> meaning, Predicate<String> wanted) {
    Phrases<V> result = new Phrases<>();
    for (Map.Entry<String, List<String>> line : file.all().entrySet()) {
      if (wanted.test(line.getKey())) {
        V value = meaning.apply(line.getKey());
        for (String phrase : line.getValue()) {
          result.add(phrase, value);
        }
      }
    }
    result.sort(result.byFirst);
    result.sort(result.byLast);
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
    byFirst.computeIfAbsent(words.getFirst(), k -> new ArrayList<>()).add(entry);
    byLast.computeIfAbsent(words.getLast(), k -> new ArrayList<>()).add(entry);
  }

  private void sort(Map<String, List<Entry<V>>> index) {
    Comparator<Entry<V>> longest = Comparator.comparingInt(entry -> -entry.words.size());
    for (List<Entry<V>> entries : index.values()) {
      entries.sort(longest);
    }
  }
}

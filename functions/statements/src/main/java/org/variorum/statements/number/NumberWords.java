package org.variorum.statements.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.WordFile;

/** What number words mean, from the file {@code words.txt}. */
final class NumberWords {
  /** Kinds of number words that may begin a number, and other words that may. */
  private static final Set<String> FIRST_KINDS =
      Set.of("unit", "teen", "tens", "vague", "times", "some");

  private static final Set<String> FIRST =
      Set.of("a", "an", "half", "quarter", "hundred", "dozen", "minus", "negative");
  private static final NumberWords ENGLISH = new NumberWords();

  private final Map<String, Map<String, BigDecimal>> kinds = new HashMap<>();

  private final Set<String> starters = new HashSet<>(FIRST);

  private NumberWords() {
    WordFile file = WordFile.beside(NumberWords.class, "words.txt");
    for (Map.Entry<String, List<String>> line : file.all().entrySet()) {
      String key = line.getKey();
      int space = key.indexOf(' ');
      String kind = key.substring(0, space);
      BigDecimal value = new BigDecimal(key.substring(space + 1));
      kinds.putIfAbsent(kind, new HashMap<>());
      Map<String, BigDecimal> values = kinds.get(kind);
      for (String word : line.getValue()) {
        values.put(word, value);
      }
      if (FIRST_KINDS.contains(kind)) {
        starters.addAll(line.getValue());
      }
    }
  }

  /** Whether a number may begin with the word {@code lower}. */
  static boolean starts(String lower) {
    return ENGLISH.starters.contains(lower);
  }

  /** "zero" to "nine". */
  static @Nullable BigDecimal unit(String lower) {
    return ENGLISH.value("unit", lower);
  }

  /** "ten" to "nineteen". */
  static @Nullable BigDecimal teen(String lower) {
    return ENGLISH.value("teen", lower);
  }

  /** "twenty" to "ninety". */
  static @Nullable BigDecimal tens(String lower) {
    return ENGLISH.value("tens", lower);
  }

  /** "dozen", "thousand", "million" and their plurals. */
  static @Nullable BigDecimal scale(String lower) {
    return ENGLISH.value("scale", lower);
  }

  /** Letters after digits that multiply them: "bn", "k". */
  static @Nullable BigDecimal letters(String lower) {
    return ENGLISH.value("letters", lower);
  }

  /** "half", "third", "hundredths": what a fraction is divided into. */
  static @Nullable BigDecimal divisor(String lower) {
    return ENGLISH.value("divisor", lower);
  }

  /** "first" and "second", which are ordinals but divide nothing. */
  static @Nullable BigDecimal ordinal(String lower) {
    return ENGLISH.value("ordinal", lower);
  }

  /** "firsts", as in "three twenty-firsts". */
  static @Nullable BigDecimal firsts(String lower) {
    return ENGLISH.value("firsts", lower);
  }

  /** The least that "dozens", "scores", "hundreds" and their like can mean. */
  static @Nullable BigDecimal vague(String lower) {
    return ENGLISH.value("vague", lower);
  }

  /** What "tens", "dozens", "hundreds" before "of thousands" multiply by. */
  static @Nullable BigDecimal times(String lower) {
    return ENGLISH.value("times", lower);
  }

  /** What "several" or "few" before a scale stands for. */
  static @Nullable BigDecimal some(String lower) {
    return ENGLISH.value("some", lower);
  }

  /** Whether {@code lower} may follow "a third" as a part of a whole. */
  static boolean follower(String lower) {
    return ENGLISH.value("follower", lower) != null;
  }

  /** Whether {@code lower} after "one in five" shows that no part of a whole is meant. */
  static boolean period(String lower) {
    return ENGLISH.value("period", lower) != null;
  }

  /** Whether {@code lower} is a plural divisor: "thirds", "halves". */
  static boolean plural(String lower) {
    return lower.endsWith("s");
  }

  private @Nullable BigDecimal value(String kind, String lower) {
    return kinds.getOrDefault(kind, Map.of()).get(lower);
  }
}

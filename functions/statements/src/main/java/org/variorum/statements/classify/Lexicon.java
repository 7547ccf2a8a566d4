package org.variorum.statements.classify;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Stance;
import org.variorum.statements.text.Token;
import org.variorum.statements.text.WordLines;

/** The words that the classification knows, from {@code lexicon.txt} and {@code stances.txt}. */
final class Lexicon {
  /** What is known of a word; {@code lexicon.txt} says what each class is for. */
  enum Kind {
    GRAMMAR,
    NEGATION,
    AUXILIARY,
    JOINING,
    INSTITUTION,
    OFFICE,
    SPOKESPERSON,
    UNNAMED,
    MEDIA,
    FORMER,
    TITLE,
    CERTAINTY,
    NUMBER,
    LEADING,
    HOLDING,
    AFTER_HEAD,
    BESIDE_TIME,
    STUDY,
    NONE,
    CASUALTY,
    BESIDE_CASUALTY,
    TENSE,
    HEDGE,
    GENERIC
  }

  private static final Map<Kind, Set<String>> WORDS = words();
  private static final Map<String, Stance> STANCES = stances();

  private Lexicon() {}

  /** Whether {@code lower}, a word in lower case, is of {@code kind}. */
  static boolean is(Kind kind, String lower) {
    return WORDS.getOrDefault(kind, Set.of()).contains(lower);
  }

  /** Whether {@code token} is a mark or a word of grammar. */
  static boolean grammar(Token token) {
    return token.kind() == Token.Kind.MARK || is(Kind.GRAMMAR, token.lower());
  }

  /** What the verb form {@code lower} shows, or null. */
  static @Nullable Stance stance(String lower) {
    return STANCES.get(lower);
  }

  /** The lines of resource {@code name} that are neither blank nor comments. */
  static List<String> lines(String name) {
    return WordLines.of(Lexicon.class, name);
  }

  private static Map<Kind, Set<String>> words() {
    Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    for (String line : lines("lexicon.txt")) {
      int colon = line.indexOf(':');
      Kind kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      words.putIfAbsent(kind, new HashSet<>());
      words.get(kind).addAll(WordLines.words(line.substring(colon + 1)));
    }
    return words;
  }

  private static Map<String, Stance> stances() {
    Map<String, Stance> stances = new HashMap<>();
    for (String line : lines("stances.txt")) {
      int colon = line.indexOf(':');
      Stance stance = Stance.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      for (String word : WordLines.words(line.substring(colon + 1))) {
        stances.putIfAbsent(word, stance);
      }
    }
    return stances;
  }
}

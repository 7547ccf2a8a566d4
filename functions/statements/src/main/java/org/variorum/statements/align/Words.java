package org.variorum.statements.align;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.text.WordLines;

/**
 * The words whose weight or form is listed, from {@code words.txt} and {@code forms.txt} beside
 * this class: {@code "said"} tells little, {@code "went"} is {@code go}.
 */
final class Words {
  /** How much a word tells about whether two sentences make the same claim. */
  enum Weight {
    /** Grammar. */
    FUNCTION(0.08f),
    /** Who said it, as against what was said. */
    REPORTING(0.12f),
    /** People of any story. */
    PEOPLE(0.3f),
    /** A figure, whichever it is. */
    NUMBER(0.2f),
    /** A time, whichever it is. */
    TIME(0.2f),
    /** Everything else. */
    CONTENT(1f);

    /**
     * Relative to a content word. Found by hand on human sentence links of essay drafts: between a
     * tenth and a third everything works, what matters is that ten of them do not outweigh one
     * content word.
     */
    final float value;

    Weight(float value) {
      this.value = value;
    }
  }

  private static final Map<String, Weight> WEIGHTS = weights();
  private static final Map<String, String> FORMS = forms();

  private Words() {}

  /** The weight of {@code lower}, a word in lower case. */
  static Weight weight(String lower) {
    return WEIGHTS.getOrDefault(lower, Weight.CONTENT);
  }

  /** The word that stands for all forms of {@code lower}, or null where no list tells. */
  static @Nullable String form(String lower) {
    return FORMS.get(lower);
  }

  private static Map<String, Weight> weights() {
    Map<String, Weight> weights = new HashMap<>();
    for (String line : WordLines.of(Words.class, "words.txt")) {
      int colon = line.indexOf(':');
      Weight weight = Weight.valueOf(line.substring(0, colon).toUpperCase(java.util.Locale.ROOT));
      for (String word : WordLines.words(line.substring(colon + 1))) {
        weights.putIfAbsent(word, weight);
      }
    }
    return weights;
  }

  private static Map<String, String> forms() {
    Map<String, String> forms = new HashMap<>();
    for (String line : WordLines.of(Words.class, "forms.txt")) {
      String[] words = line.split(" ");
      for (String word : words) {
        forms.putIfAbsent(word, words[0]);
      }
    }
    return forms;
  }
}

package org.variorum.statements.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The abbreviations that a full stop ends, by what can follow them; from a list people can read.
 */
final class Abbreviations {
  /** What the full stop of an abbreviation can mean. */
  enum Kind {
    /** A title before a name, or a word that always has a companion: never ends a sentence. */
    TITLE,
    /** Before a number ("No. 10"): ends no sentence before a digit. */
    NUMBER,
    /** A month ("Jan. 6"): ends no sentence before a digit. */
    MONTH,
    /** A weekday ("Mon. 6 Jan."): ends no sentence before a digit or a month. */
    DAY,
    /** A part of a name that can close a sentence ("Inc.", "U.S."): only words tell. */
    NAME,
    /** A firm's legal form: as {@link #NAME}, but a verb after the next word tells too. */
    FIRM,
    /** A clock time ("9 a.m."): ends no sentence before a zone, a day or a month. */
    CLOCK,
    /** Ends a sentence before any capital ("etc."). */
    LAST
  }

  private static final WordList LIST = WordList.of(Abbreviations.class, "abbreviations.txt");
  private static final Map<String, Kind> KINDS = kinds();

  private Abbreviations() {}

  /** The kind of {@code word}, which stands before a full stop, or null when it is none. */
  static @Nullable Kind kind(String word) {
    @Nullable Kind kind = KINDS.get(word);
    if (kind != null || word.length() < 2 || !upper(word)) {
      return kind;
    }
    // Capitals throughout, as in a dateline: "ST. LOUIS".
    return KINDS.get(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
  }

  private static boolean upper(String word) {
    for (int at = 0; at < word.length(); at++) {
      if (!Character.isUpperCase(word.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new HashMap<>();
    for (Kind kind : Kind.values()) {
      for (String word : LIST.group(kind.name().toLowerCase(Locale.ROOT))) {
        if (kinds.put(word, kind) != null) {
          throw new IllegalStateException("abbreviation '" + word + "' is in two groups");
        }
      }
    }
    return kinds;
  }
}

package org.variorum.statements.align;

import org.jspecify.annotations.Nullable;

/**
 * Cuts an English word to what its forms share: {@code killed}, {@code kills} and {@code killing}
 * are {@code kill}. It needs to be the same for forms of one word, not to be a word.
 */
public final class Stem {
  /** Shorter words have no ending to cut. */
  private static final int SHORTEST = 4;

  private Stem() {}

  /** The stem of {@code lower}, a word in lower case. */
  public static String of(String lower) {
    @Nullable String listed = Words.form(lower);
    if (listed != null) {
      return listed;
    }
    if (lower.length() < SHORTEST) {
      return lower;
    }
    return bare(verb(plural(lower)));
  }

  private static String plural(String word) {
    if (word.endsWith("ies")) {
      return cut(word, 3) + "y";
    }
    if (word.endsWith("sses")
        || word.endsWith("ches")
        || word.endsWith("shes")
        || word.endsWith("xes")) {
      return cut(word, 2);
    }
    boolean plural =
        word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
    return plural ? cut(word, 1) : word;
  }

  private static String verb(String word) {
    int ending = word.endsWith("ing") ? 3 : word.endsWith("ied") || word.endsWith("ed") ? 2 : 0;
    if (ending == 0 || word.length() - ending < 3) {
      return word;
    }
    if (word.endsWith("ied")) {
      return cut(word, 3) + "y";
    }
    String stem = cut(word, ending);
    int last = stem.length() - 1;
    boolean doubled =
        stem.charAt(last) == stem.charAt(last - 1) && "lsz".indexOf(stem.charAt(last)) < 0;
    return doubled ? cut(stem, 1) : stem;
  }

  private static String bare(String word) {
    if (word.length() > 5 && word.endsWith("ly")) {
      return bare(cut(word, 2));
    }
    return word.length() > SHORTEST && word.endsWith("e") ? cut(word, 1) : word;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}

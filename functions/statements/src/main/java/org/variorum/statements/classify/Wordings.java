package org.variorum.statements.classify;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.variorum.statements.model.Finding;
import org.variorum.statements.text.Token;

/** Says what is left of an edit when the findings about its content are taken away. */
final class Wordings {
  /** So many new words cannot all be forms of old ones. */
  private static final int MOST_FORMS = 200;

  private Wordings() {}

  /** The one finding of an edit in which nothing else was found: cosmetic or wording, or none. */
  static List<Finding> alone(Edit edit, boolean regrouped) {
    if (cosmetic(edit)) {
      return regrouped ? List.of() : List.of(new Finding.Cosmetic());
    }
    boolean told = !regrouped || left(edit, new Explained(edit), true);
    return told ? List.of(new Finding.Wording()) : List.of();
  }

  /**
   * Whether words stay that {@code explained} leaves open and that are more than grammar.
   *
   * @param regrouped whether it is a split or a merge, in which joining words come and go, and
   *     words that the other side has too are repeated
   */
  static boolean left(Edit edit, Explained explained, boolean regrouped) {
    return left(explained.openBefore(), words(edit.after(), edit, false, regrouped), regrouped)
        || left(explained.openAfter(), words(edit.before(), edit, true, regrouped), regrouped);
  }

  private static boolean left(List<String> open, Set<String> other, boolean regrouped) {
    Set<String> unknown = new LinkedHashSet<>();
    for (String word : open) {
      boolean joins = regrouped && Lexicon.is(Lexicon.Kind.JOINING, word);
      if (!other.contains(word) && !joins && tells(word)) {
        unknown.add(word);
      }
    }
    if (unknown.size() > MOST_FORMS) {
      return true;
    }
    for (String word : unknown) {
      if (!formOfAny(word, other)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether {@code word} is more than grammar, or one that tells whether something happened yet.
   */
  private static boolean tells(String word) {
    return !Lexicon.is(Lexicon.Kind.GRAMMAR, word) || Lexicon.is(Lexicon.Kind.TENSE, word);
  }

  private static boolean formOfAny(String word, Set<String> words) {
    for (String one : words) {
      if (Spelling.same(one, word) || Forms.same(one, word)) {
        return true;
      }
    }
    return false;
  }

  /** The words of one side, folded: all of them, or those that were replaced. */
  private static Set<String> words(Passage side, Edit edit, boolean earlier, boolean all) {
    Set<String> words = new HashSet<>();
    if (all) {
      words.addAll(side.words(0, side.tokens().size()));
    }
    for (Run run : edit.runs()) {
      words.addAll(
          earlier
              ? side.words(run.beforeStart(), run.beforeEnd())
              : side.words(run.afterStart(), run.afterEnd()));
    }
    return words;
  }

  /**
   * Whether only lower-case words were respelt, which tells nothing of who speaks or what stands in
   * quotation marks.
   */
  static boolean respelt(Edit edit) {
    for (Run run : edit.runs()) {
      if (!respelt(edit, run)) {
        return false;
      }
    }
    return !edit.runs().isEmpty();
  }

  private static boolean respelt(Edit edit, Run run) {
    return plain(edit.before(), run.beforeStart(), run.beforeEnd())
        && plain(edit.after(), run.afterStart(), run.afterEnd())
        && cosmetic(edit, run);
  }

  private static boolean plain(Passage side, int start, int end) {
    for (Token token : side.tokens().subList(start, end)) {
      if (token.kind() != Token.Kind.WORD || token.capitalised()) {
        return false;
      }
    }
    return start < end;
  }

  private static boolean cosmetic(Edit edit) {
    for (Run run : edit.runs()) {
      if (!cosmetic(edit, run)) {
        return false;
      }
    }
    return true;
  }

  private static boolean cosmetic(Edit edit, Run run) {
    if (run.oneSided()) {
      return repeated(edit.before(), run.beforeStart(), run.beforeEnd())
          && repeated(edit.after(), run.afterStart(), run.afterEnd());
    }
    return sameWords(edit, run);
  }

  /** Whether there is no word, or one that the word before it or behind it repeats: "the the". */
  private static boolean repeated(Passage side, int start, int end) {
    if (side.words(start, end).isEmpty()) {
      return true;
    }
    boolean before = start > 0 && side.tokens().get(start - 1).is(side.tokens().get(start).lower());
    boolean behind =
        end < side.tokens().size() && side.tokens().get(end).is(side.tokens().get(start).lower());
    return end - start == 1 && (before || behind);
  }

  private static boolean sameWords(Edit edit, Run run) {
    List<String> from = edit.before().words(run.beforeStart(), run.beforeEnd());
    List<String> to = edit.after().words(run.afterStart(), run.afterEnd());
    return Spelling.same(from, to);
  }
}

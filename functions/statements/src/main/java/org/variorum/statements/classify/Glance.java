package org.variorum.statements.classify;

import java.util.Set;
import org.variorum.statements.model.Sentence;

/**
 * Tells by the words around a name whether it may be its bearer's: most places of a name are not,
 * but another Ruiz's, the town of Ruiz. So few sentences are read for it, and a longer version does
 * not cost more for each actor.
 */
final class Glance {
  /** Behind these a name is a place's, or part of another body's. */
  private static final Set<String> BEFORE_PLACES =
      Set.of("in", "at", "near", "of", "from", "outside", "across", "around", "into", "between");

  private final String text;

  /** Glances at names in {@code text}. */
  Glance(String text) {
    this.text = text;
  }

  /**
   * Whether the name {@code last} at {@code at} may be that of {@code actor}: no other name stands
   * beside it and no preposition of place before it, or all names of the actor stand in {@code
   * sentence}, which holds it.
   */
  boolean perhaps(String actor, String last, int at, Sentence sentence) {
    if (!behindOther(sentence.span().start(), at) && !beforeName(at + last.length())) {
      return true;
    }
    String lower = Sources.lower(sentence.text());
    for (String name : Sources.core(actor)) {
      if (!lower.contains(name)) {
        return false;
      }
    }
    return true;
  }

  private boolean behindOther(int sentence, int at) {
    int end = at > sentence && text.charAt(at - 1) == ' ' ? at - 1 : at;
    int start = end;
    while (start > sentence && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    if (start == end) {
      return false;
    }
    String lower = Sources.lower(text.substring(start, end));
    boolean name =
        start > sentence
            && Character.isUpperCase(text.charAt(start))
            && !Lexicon.is(Lexicon.Kind.TITLE, lower);
    return name || BEFORE_PLACES.contains(lower);
  }

  private boolean beforeName(int end) {
    return end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isUpperCase(text.charAt(end + 1));
  }
}

package org.variorum.statements.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a sentence names, so that pronouns in later sentences can be explained.
 *
 * @param named who speaks in it first, then its subject, then the other names in order
 * @param continued the kinds of the pronouns that speak or are its subject: "he begged them" goes
 *     on speaking of the same man, whatever else it names
 * @param subject the sentence's subject, be it a pronoun, or null
 */
record Mentions(List<Speaker> named, Set<Referent> continued, @Nullable Speaker subject) {
  /** How many speakers of a sentence are remembered; a list of more explains no pronoun. */
  private static final int MOST_NAMED = 12;

  /** Prepositions before the names of places. */
  private static final Set<String> BEFORE_PLACES =
      Set.of("in", "at", "near", "across", "outside", "inside", "around", "into", "throughout");

  Mentions {
    named = List.copyOf(named);
    continued = Set.copyOf(continued);
  }

  /** Nobody, as in a dateline. */
  static final Mentions NONE = new Mentions(List.of(), Set.of(), null);

  /** The mentions of {@code spoken}, a sentence of the article {@code text}. */
  static Mentions of(String text, SpokenSentence spoken) {
    List<Speaker> named = new ArrayList<>();
    Set<Referent> continued = EnumSet.noneOf(Referent.class);
    if (spoken.main() != null) {
      add(named, continued, spoken.main().speaker(), true);
    }
    Words words = spoken.words();
    Subject subject = Subjects.first(words, 0, words.last(0) - 1);
    Speaker first = null;
    if (subject != null) {
      first =
          subject.pronoun()
              ? Speakers.ofPronoun(words, subject.phrase().from())
              : Speakers.of(text, words, identified(words, subject.phrase()));
      add(named, continued, first, false);
    }
    for (Report report :
        spoken.reports().subList(0, Math.min(MOST_NAMED, spoken.reports().size()))) {
      add(named, continued, report.speaker(), true);
    }
    for (int at = 0; at < words.size() && named.size() < MOST_NAMED; at++) {
      if (words.kind(at) == WordClass.NAME) {
        int to = at + 1;
        while (words.kind(to) == WordClass.NAME || words.kind(to) == WordClass.JOINER) {
          to++;
        }
        boolean opens = at == 0 && to == 1 && words.kind(1) == WordClass.NOUN;
        if (!opens && !BEFORE_PLACES.contains(words.lower(at - 1))) {
          add(named, continued, Speakers.of(text, words, new Phrase(at, to)), false);
        }
        at = to - 1;
      }
    }
    return new Mentions(named, continued, first);
  }

  /** "His successor is Ana Ruiz": the name that a subject without one is said to be. */
  private static Phrase identified(Words words, Phrase subject) {
    Phrase name =
        words.kind(subject.to()) == WordClass.BE && words.kind(subject.to() + 1) == WordClass.NAME
            ? NounPhrases.after(words, subject.to() + 1)
            : null;
    return name != null && !Speakers.endsInName(words, subject) && Speakers.name(words, name)
        ? name
        : subject;
  }

  private static void add(
      List<Speaker> named, Set<Referent> continued, @Nullable Speaker speaker, boolean speaks) {
    if (speaker == null || Nouns.nobody(speaker.form())) {
      return;
    }
    if (speaker.pronoun()) {
      continued.add(speaker.referent());
    } else {
      named.add(speaks ? speaker.speaking() : speaker);
    }
  }
}

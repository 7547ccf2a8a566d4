package org.variorum.statements.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds a subject across the commas that set off who it is: "the mayor, Ana Ruiz, 51, said". */
final class Appositions {
  /** How many segments between commas may stand between a subject and its verb. */
  private static final int MOST_SEGMENTS = 8;

  /** Prepositions before places. */
  private static final Set<String> PLACING = Set.of("in", "at", "near", "from");

  private Appositions() {}

  /**
   * The subject of a verb that follows a comma: "David Orme, 51, who chairs the group, said". Where
   * one of the phrases is a name, it is the name.
   */
  static @Nullable Subject subject(Words words, int comma) {
    @Nullable Phrase head = null;
    @Nullable Phrase name = null;
    int end = comma;
    for (int segment = 0; segment < MOST_SEGMENTS && end > 0; segment++) {
      int start = end;
      int least = Words.first(end);
      while (start > least && inSegment(words, start - 1)) {
        start--;
      }
      if (start == end) {
        break;
      }
      Phrase placed = head == null ? null : placed(words, start, end);
      if (placed != null) {
        return new Subject(placed, false, Standings.of(words, placed.from()));
      }
      if (!interpolated(words, start)) {
        int last = Modifiers.relative(words, start, end) - 1;
        boolean there = words.lower(last).equals("there") || words.lower(last).equals("here");
        Phrase phrase = NounPhrases.before(words, there ? last - 1 : last);
        if (phrase == null || clause(words, start, phrase.from())) {
          break;
        }
        head = phrase;
        boolean joined =
            phrase.from() == start + 1 && words.lower(start).equals("and") && name == null;
        name = names(words, phrase) && !region(words, phrase) ? phrase : name;
        if (phrase.from() != start && !joined) {
          break;
        }
      }
      if (words.kind(start - 1) != WordClass.COMMA) {
        break;
      }
      end = start - 1;
    }
    if (head == null) {
      return null;
    }
    return new Subject(name == null ? head : name, false, Standings.of(words, head.from()));
  }

  /**
   * The name that a segment which ends at {@code comma} stands beside: "the Border Council, a union
   * of 16,000 agents, which called it '...'"; or null.
   */
  static @Nullable Phrase apposed(Words words, int comma) {
    int start = comma;
    int least = Words.first(comma);
    while (start > least && !words.kind(start - 1).boundary()) {
      start--;
    }
    boolean beside =
        words.kind(start) == WordClass.DETERMINER && words.kind(start - 1) == WordClass.COMMA;
    Phrase name = beside ? NounPhrases.before(words, start - 2) : null;
    return name != null && words.kind(start - 2) == WordClass.NAME ? name : null;
  }

  /** Whether a phrase between commas is a person's name, or ends in one: "lead author Ana Ruiz". */
  private static boolean names(Words words, Phrase phrase) {
    boolean indefinite =
        words.lower(phrase.from()).equals("a") || words.lower(phrase.from()).equals("an");
    boolean counted = SubjectKinds.counts(words.lower(phrase.from()));
    return !counted
        && (Speakers.name(words, phrase) || !indefinite && Speakers.endsInName(words, phrase));
  }

  /** "In Washington, D.C.", "in Leeds, England": one word behind the name of a place. */
  private static boolean region(Words words, Phrase phrase) {
    int place = phrase.from() - 2;
    while (words.kind(place) == WordClass.NAME || words.kind(place) == WordClass.JOINER) {
      place--;
    }
    int names = 0;
    for (int at = phrase.from(); at < phrase.to(); at++) {
      names += words.word(at).text().length() > 1 && words.kind(at) == WordClass.NAME ? 1 : 0;
    }
    return names < 2
        && words.kind(phrase.from() - 2) == WordClass.NAME
        && PLACING.contains(words.lower(place));
  }

  /** "Outside court Ana Ruiz, a nurse, was calm": the full name behind a place without article. */
  private static @Nullable Phrase placed(Words words, int start, int end) {
    boolean place =
        words.kind(start) == WordClass.PREPOSITION
            && words.kind(start + 1) == WordClass.NOUN
            && words.kind(start - 1) == WordClass.BREAK
            && !Nouns.person(words.lower(start + 1));
    for (int at = start + 2; at < end; at++) {
      place &= words.kind(at) == WordClass.NAME || words.kind(at) == WordClass.JOINER;
    }
    return place && end - start > 3 ? new Phrase(start + 2, end) : null;
  }

  /** A quotation belongs to its segment unless "and" or "but" begins a clause behind it. */
  private static boolean inSegment(Words words, int at) {
    return words.kind(at) == WordClass.QUOTE
        ? words.kind(at + 1) != WordClass.COORDINATOR
        : !words.kind(at).boundary();
  }

  /** Whether the segment at {@code start} interrupts: a relative clause, an age, a place. */
  private static boolean interpolated(Words words, int start) {
    WordClass kind = words.kind(start);
    return kind == WordClass.RELATIVE
        || kind == WordClass.PREPOSITION
        || kind == WordClass.SUBORDINATOR
        || kind == WordClass.VERB
        || kind == WordClass.TIME
        || kind == WordClass.ADVERB && aside(words, start)
        || kind == WordClass.NUMBER && words.kind(start + 1) == WordClass.COMMA
        || kind == WordClass.NOUN && words.lower(start).endsWith("ing")
        || words.lower(start).equals("such") && words.lower(start + 1).equals("as")
        || kind == WordClass.DETERMINER && bare(words, start + 1);
  }

  /** "One driver, still wet, said", "Ana Ruiz, however, said", but not "also Ana Ruiz". */
  private static boolean aside(Words words, int start) {
    boolean alone = words.kind(start + 1) == WordClass.COMMA;
    boolean adjective =
        words.kind(start + 1) == WordClass.NOUN && words.kind(start + 2) == WordClass.COMMA;
    return alone || adjective && words.kind(start - 1) == WordClass.COMMA;
  }

  /** "Ana Ruiz, the other, said": determiners alone up to the next comma. */
  private static boolean bare(Words words, int from) {
    int at = from;
    while (words.kind(at) == WordClass.DETERMINER) {
      at++;
    }
    return words.kind(at) == WordClass.COMMA;
  }

  private static boolean clause(Words words, int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.kind(at).finite() || words.kind(at) == WordClass.SUBJECT) {
        return true;
      }
    }
    return false;
  }
}

package org.variorum.statements.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.reading.Subject.Standing;

/** Finds the subject of a verb, before it or, where speech is reported, behind it. */
final class Subjects {
  /** How many segments between commas may stand between a subject and its verb. */
  private static final int MOST_SEGMENTS = 8;

  /** Subordinators after which a clause of speech still stands beside what it reports. */
  private static final Set<String> BESIDE = Set.of("as", "like");

  /** Words that are a subject by themselves: "both deny it". */
  private static final Set<String> EVERYONE = Set.of("both", "all");

  /** Subordinators that compare and open no clause: "fewer than ten passed". */
  private static final Set<String> COMPARING = Set.of("than", "as", "like");

  /** Prepositions before places. */
  private static final Set<String> PLACING = Set.of("in", "at", "near", "from");

  private Subjects() {}

  /**
   * The subject before the verb whose auxiliaries begin after word {@code left}, or null. {@code
   * left} is the last word that is neither an auxiliary nor an adverb.
   */
  static @Nullable Subject before(Words words, int left) {
    Subject direct = direct(words, left);
    if (direct != null) {
      return direct;
    }
    if (EVERYONE.contains(words.lower(left + 1)) && words.kind(left).boundary()) {
      return new Subject(new Phrase(left + 1, left + 2), false, Standing.MAIN);
    }
    int at = words.kind(left) == WordClass.COMMA ? left - 1 : left;
    return words.kind(left) == WordClass.COORDINATOR || words.kind(at) == WordClass.COORDINATOR
        ? shared(words, left - 1, Standing.SHARED)
        : null;
  }

  /** The subject of the clause around word {@code at}, for a participle or an infinitive. */
  static @Nullable Subject shared(Words words, int at, Standing standing) {
    int last = Words.first(at);
    for (int verb = at; verb >= last; verb--) {
      WordClass kind = words.kind(verb);
      if (kind == WordClass.BREAK && !words.lower(verb).equals("-")) {
        return null;
      }
      if (kind.finite()) {
        Subject subject = direct(words, Auxiliaries.before(words, verb).left());
        if (subject != null && governs(subject.standing())) {
          return subject.as(standing);
        }
      }
    }
    return null;
  }

  /** The subject of the first verb from word {@code first} to word {@code last}, or null. */
  static @Nullable Subject first(Words words, int first, int last) {
    for (int verb = first; verb <= last; verb++) {
      if (words.kind(verb).finite()) {
        Subject subject = direct(words, Auxiliaries.before(words, verb).left());
        if (subject != null && governs(subject.standing())) {
          return subject;
        }
      }
    }
    return null;
  }

  private static boolean governs(Standing standing) {
    return standing == Standing.MAIN || standing == Standing.ASIDE;
  }

  private static @Nullable Subject direct(Words words, int left) {
    return switch (words.kind(left)) {
      case SUBJECT -> pronoun(words, left);
      case COMMA -> acrossCommas(words, left);
      case RELATIVE, THAT -> relative(words, left);
      case NOUN, NAME, NUMBER, GENITIVE, JOINER, OBJECT, TIME, DETERMINER -> {
        Phrase phrase = NounPhrases.before(words, left);
        if (phrase != null && placed(words, phrase.from() - 1)) {
          yield acrossCommas(words, phrase.from() - 2);
        }
        Phrase anchor = phrase == null ? null : Modifiers.head(words, phrase.from(), phrase);
        yield anchor == null ? null : new Subject(anchor, false, standing(words, anchor.from()));
      }
      case VERB -> {
        Phrase anchor = Modifiers.head(words, left + 1, null);
        yield anchor == null ? null : new Subject(anchor, false, standing(words, anchor.from()));
      }
      case POSSESSIVE,
          PREPOSITION,
          SUBORDINATOR,
          COORDINATOR,
          BE,
          HAVE,
          DO,
          MODAL,
          NEGATION,
          ADVERB,
          COLON,
          BREAK,
          QUOTE ->
          null;
    };
  }

  /** Whether the preposition at {@code at} opens a segment: "Ana Ruiz, in a statement, said". */
  private static boolean placed(Words words, int at) {
    return words.kind(at) == WordClass.PREPOSITION && words.kind(at - 1) == WordClass.COMMA;
  }

  private static @Nullable Subject pronoun(Words words, int at) {
    return new Subject(new Phrase(at, at + 1), true, standing(words, at));
  }

  private static @Nullable Subject relative(Words words, int at) {
    int last = words.kind(at - 1) == WordClass.COMMA ? at - 2 : at - 1;
    Phrase antecedent = last < 0 ? null : NounPhrases.before(words, last);
    return antecedent == null ? null : new Subject(antecedent, false, Standing.RELATIVE);
  }

  /** How the clause whose subject begins at {@code start} stands. */
  static Standing standing(Words words, int start) {
    int at = start - 1;
    while (words.kind(at) == WordClass.ADVERB
        || words.kind(at) == WordClass.TIME
        || words.kind(at) == WordClass.COORDINATOR && at > 0 && words.kind(at - 1).boundary()) {
      at--;
    }
    return switch (words.kind(at)) {
      case BREAK, COLON, COORDINATOR -> Standing.MAIN;
      case QUOTE -> Standing.ASIDE;
      case COMMA -> leading(words, at) ? Standing.MAIN : Standing.ASIDE;
      case SUBORDINATOR -> {
        boolean beside = BESIDE.contains(words.lower(at)) && words.kind(at - 1).boundary();
        yield beside ? Standing.ASIDE : Standing.EMBEDDED;
      }
      case THAT, RELATIVE -> Standing.EMBEDDED;
      case DETERMINER,
          POSSESSIVE,
          SUBJECT,
          OBJECT,
          PREPOSITION,
          BE,
          HAVE,
          DO,
          MODAL,
          NEGATION,
          ADVERB,
          TIME,
          VERB,
          NUMBER,
          NOUN,
          NAME,
          GENITIVE,
          JOINER ->
          leading(words, at + 1) ? Standing.MAIN : Standing.EMBEDDED;
    };
  }

  /** Whether everything from the clause's start to {@code end} only leads in: it has no verb. */
  private static boolean leading(Words words, int end) {
    int first = Words.first(end);
    for (int at = end - 1; at >= first; at--) {
      WordClass kind = words.kind(at);
      if (kind == WordClass.BREAK || kind == WordClass.COLON) {
        return true;
      }
      if (kind.finite() && !opening(words, at) || kind == WordClass.QUOTE) {
        return false;
      }
    }
    return true;
  }

  /** A participle that opens the sentence: "Asked whether it rained, she said". */
  private static boolean opening(Words words, int at) {
    return at == 0 || subordinate(words, at);
  }

  /** Whether the verb at {@code at} belongs to a clause that a subordinator opens. */
  private static boolean subordinate(Words words, int at) {
    int first = Words.first(at);
    for (int left = at - 1; left >= first; left--) {
      WordClass kind = words.kind(left);
      boolean comparing = COMPARING.contains(words.lower(left));
      if (kind == WordClass.SUBORDINATOR && !comparing || kind == WordClass.RELATIVE) {
        return true;
      }
      if (kind.boundary()) {
        return false;
      }
    }
    return words.kind(0) == WordClass.VERB;
  }

  /**
   * The subject of a verb that follows a comma: "David Orme, 51, who chairs the group, said". Where
   * one of the phrases is a name, it is the name.
   */
  private static @Nullable Subject acrossCommas(Words words, int comma) {
    @Nullable Phrase head = null;
    @Nullable Phrase name = null;
    int end = comma;
    for (int segment = 0; segment < MOST_SEGMENTS && end > 0; segment++) {
      int start = end;
      int least = Words.first(end);
      while (start > least && inSegment(words.kind(start - 1))) {
        start--;
      }
      if (start == end) {
        break;
      }
      if (!interpolated(words, start)) {
        Phrase phrase = NounPhrases.before(words, Modifiers.relative(words, start, end) - 1);
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
    return new Subject(name == null ? head : name, false, standing(words, head.from()));
  }

  /** Whether a phrase between commas is a person's name, or ends in one: "lead author Ana Ruiz". */
  private static boolean names(Words words, Phrase phrase) {
    boolean indefinite =
        words.lower(phrase.from()).equals("a") || words.lower(phrase.from()).equals("an");
    return Speakers.name(words, phrase) || !indefinite && Speakers.endsInName(words, phrase);
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

  private static boolean inSegment(WordClass kind) {
    return kind == WordClass.QUOTE || !kind.boundary();
  }

  /** Whether the segment at {@code start} interrupts: a relative clause, an age, a place. */
  private static boolean interpolated(Words words, int start) {
    WordClass kind = words.kind(start);
    return kind == WordClass.RELATIVE
        || kind == WordClass.PREPOSITION
        || kind == WordClass.SUBORDINATOR
        || kind == WordClass.VERB
        || kind == WordClass.TIME
        || kind == WordClass.ADVERB && words.kind(start + 1) == WordClass.COMMA
        || kind == WordClass.NUMBER && words.kind(start + 1) == WordClass.COMMA
        || kind == WordClass.NOUN && words.lower(start).endsWith("ing")
        || words.lower(start).equals("such") && words.lower(start + 1).equals("as");
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

package org.variorum.statements.reading;

import java.util.Set;
import org.variorum.statements.model.Span;

/**
 * Makes a speaker of a noun phrase: drops the job words before a name ("chief executive Ana Ruiz"
 * is "Ana Ruiz", "Mr Ruiz" stays), the time after a noun ("the ministry on Friday"), and tells from
 * titles, given names and nouns what kind of speaker it is.
 */
final class Speakers {
  /** Small words inside names, from Arabic, Dutch, French, German, Portuguese and Spanish. */
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ibn", "ben", "bint", "abu", "de", "del", "della", "di", "da", "dos",
          "du", "dela", "delos", "las", "los", "dal", "af", "av", "la", "le", "van", "von", "der",
          "den", "ter", "ten", "zu", "y", "e");

  /** Prepositions inside the names of bodies: "Transport for Wales", "Bank of England". */
  private static final Set<String> BODY_OF = Set.of("of", "for");

  /** How many children a "mother of two" has. */
  private static final Set<String> CHILDREN =
      Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private Speakers() {}

  /** The speaker whom the pronoun at word {@code at} stands for. */
  static Speaker ofPronoun(Words words, int at) {
    Word word = words.word(at);
    int apostrophe = word.lower().indexOf('\'');
    int length = apostrophe < 0 ? word.text().length() : apostrophe;
    Span span = new Span(word.span().start(), word.span().start() + length);
    return new Speaker(
        word.text().substring(0, length), span, Referent.ofPronoun(word.lower()), true, false);
  }

  /** The speaker whom {@code phrase} names; {@code text} is the article's. */
  static Speaker of(String text, Words words, Phrase phrase) {
    int to = withoutVenue(words, phrase.from(), withoutTime(words, phrase));
    int counted = counted(words, phrase.from(), to);
    int head = counted > 0 ? to : headEnd(words, phrase.from(), to);
    int from = counted > 0 ? counted : nameStart(words, phrase.from(), head);
    boolean named = from >= phrase.from();
    int end = named && !institutional(words, from, head) ? head : to;
    Span span = words.span(named ? from : phrase.from(), end);
    return new Speaker(
        words.span(named ? from : phrase.from(), end).of(text),
        span,
        SpeakerKinds.of(words, phrase.from(), named ? from : head, head),
        false,
        false);
  }

  /** Whether {@code phrase} is nothing but a name. */
  static boolean name(Words words, Phrase phrase) {
    boolean opens =
        words.kind(phrase.from()) == WordClass.NAME
            || words.word(phrase.from()).capital() && Titles.known(words.lower(phrase.from()));
    return opens && nameRun(words, phrase.from(), phrase.to()) == phrase.from();
  }

  /** Whether the head of {@code phrase} ends in a name: "lead author Ana Ruiz". */
  static boolean endsInName(Words words, Phrase phrase) {
    int head = headEnd(words, phrase.from(), phrase.to());
    return words.kind(head - 1) == WordClass.NAME && nameStart(words, phrase.from(), head) >= 0;
  }

  private static int withoutTime(Words words, Phrase phrase) {
    int to = phrase.to();
    while (to - 1 > phrase.from()
        && (words.kind(to - 1) == WordClass.TIME || year(words, to - 1))) {
      to--;
      if (words.kind(to - 1) == WordClass.PREPOSITION && to - 1 > phrase.from()) {
        to--;
      }
    }
    return to;
  }

  /** "In 2024" behind a noun. */
  private static boolean year(Words words, int at) {
    return words.kind(at) == WordClass.NUMBER
        && words.lower(at).length() == 4
        && words.lower(at - 1).equals("in");
  }

  /** Where a phrase ends without "in a statement", "by phone" and a hyphen that joins nothing. */
  private static int withoutVenue(Words words, int from, int to) {
    int end = to;
    for (int at = from + 1; at < to; at++) {
      if (words.kind(at) == WordClass.PREPOSITION && !words.lower(at).equals("of")) {
        int noun = at + 1;
        while (noun < to - 1 && words.kind(noun + 1).nominal()) {
          noun++;
        }
        if (noun < to && Nouns.venue(words.lower(noun))) {
          end = at;
          break;
        }
      }
    }
    while (end - 1 > from
        && words.kind(end - 1) == WordClass.JOINER
        && !words.lower(end - 1).equals(".")) {
      end--;
    }
    return end;
  }

  /** Where the name begins in "mother of two Ivy Sands", "Secretary of State Ana Ruiz", or -1. */
  private static int counted(Words words, int from, int to) {
    for (int at = from + 1; at + 2 < to; at++) {
      if (words.lower(at).equals("of")
          && (words.kind(at + 1) == WordClass.NUMBER || CHILDREN.contains(words.lower(at + 1)))
          && words.kind(at + 2) == WordClass.NAME) {
        return at + 2;
      }
      if (words.lower(at).equals("of") && Nouns.job(words.lower(at - 1))) {
        int name = at + 1;
        while (name < to && Nouns.department(words.lower(name))) {
          name++;
        }
        if (name > at + 1 && name + 1 < to && words.kind(name) == WordClass.NAME) {
          return name;
        }
      }
    }
    return -1;
  }

  /** One past the phrase's head noun: where its first preposition stands. */
  private static int headEnd(Words words, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      boolean participle =
          words.kind(at) == WordClass.NOUN
              && words.lower(at).endsWith("ing")
              && words.kind(at - 1) == WordClass.NOUN
              && Nouns.known(words.lower(at - 1));
      if (words.kind(at) == WordClass.PREPOSITION || participle) {
        return at;
      }
    }
    return to;
  }

  /** Where the name that ends the head begins, job words dropped; -1 when the head is no name. */
  private static int nameStart(Words words, int from, int head) {
    int run = nameRun(words, from, head);
    if (run < 0) {
      return -1;
    }
    int start = run;
    for (int at = run; at < head - 1; at++) {
      if (Nouns.job(words.lower(at))
          && !words.lower(at).equals("deputy")
          && !Titles.known(words.lower(at))
          && nameAt(words, at + 1)) {
        start = at + 1;
      }
    }
    boolean adherent = run > from && head - run == 1 && Nouns.oneOf(words.lower(run));
    boolean determined =
        words.kind(from) == WordClass.DETERMINER || SubjectKinds.counts(words.lower(from));
    if (adherent && determined) {
      return -1;
    }
    boolean cut = start > run;
    boolean afterNoun =
        run > from && words.kind(run - 1) == WordClass.NOUN && words.kind(run) != WordClass.JOINER;
    boolean owned =
        run > from
            && words.kind(run - 1) == WordClass.GENITIVE
            && head - run > 1
            && !Nouns.institution(words.lower(head - 1))
            && Titles.known(words.lower(run));
    return cut || afterNoun || owned || run == from ? start : -1;
  }

  /** Where the run of capitalised words that ends at {@code head} begins, or -1. */
  private static int nameRun(Words words, int from, int head) {
    int at = head;
    int start = -1;
    boolean name = false;
    while (at > from) {
      WordClass kind = words.kind(at - 1);
      boolean inside =
          kind == WordClass.NAME
              || kind == WordClass.JOINER
              || kind == WordClass.NUMBER && start < 0
              || words.word(at - 1).capital() && kind == WordClass.NOUN
              || start >= 0 && PARTICLES.contains(words.lower(at - 1))
              || kind == WordClass.GENITIVE && start < 0 && at == head;
      if (!inside) {
        break;
      }
      at--;
      name |= kind == WordClass.NAME || Titles.known(words.lower(at));
      if (kind == WordClass.NAME || kind == WordClass.NOUN) {
        start = at;
      }
    }
    return name ? start : -1;
  }

  private static boolean nameAt(Words words, int at) {
    return words.kind(at) == WordClass.NAME || PARTICLES.contains(words.lower(at));
  }

  private static boolean institutional(Words words, int from, int to) {
    boolean bodyOf =
        to - from == 1 && BODY_OF.contains(words.lower(to)) && words.kind(to + 1) == WordClass.NAME;
    return Nouns.institution(words.lower(to - 1)) || bodyOf;
  }
}

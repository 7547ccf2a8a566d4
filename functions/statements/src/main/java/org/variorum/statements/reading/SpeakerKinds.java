package org.variorum.statements.reading;

import java.util.Set;

/**
 * Tells from titles, given names and nouns what kind of speaker a noun phrase names: "Mrs Bell" is
 * a woman, "the union" a thing, "medics and aid workers" a group.
 */
final class SpeakerKinds {
  /** First words of names of places. */
  private static final Set<String> PLACE_OPENERS =
      Set.of(
          "north", "south", "east", "west", "new", "san", "santa", "los", "las", "saint", "fort",
          "mount", "lake", "port", "hong", "united");

  /** From how many words on a capitalised job may name a body: "the Health Service Executive". */
  private static final int PROPER_BODY = 4;

  private SpeakerKinds() {}

  /**
   * The kind of the speaker whose noun phrase begins at word {@code from}, whose name begins at
   * {@code nameFrom}, and whose head ends before {@code head}; without a name both are the same.
   */
  static Referent of(Words words, int from, int nameFrom, int head) {
    Referent title = title(words, from, head);
    if (title != Referent.PERSON) {
      return title;
    }
    int end = head;
    while (end - 1 > from && words.kind(end - 1) == WordClass.GENITIVE) {
      end--;
    }
    String last = words.lower(end - 1);
    if (coordinated(words, from, head) && !Nouns.institution(last)) {
      return Referent.GROUP;
    }
    boolean name = nameFrom < head;
    if (name && words.lower(nameFrom).equals("the")) {
      return Referent.THING;
    }
    if (!name || Nouns.institution(last)) {
      boolean proper = words.word(head - 1).capital() && head - from >= PROPER_BODY;
      boolean body = proper && words.kind(from) == WordClass.DETERMINER && Nouns.job(last);
      return body ? Referent.UNKNOWN : nounBefore(words, from, end);
    }
    if (Nouns.place(last) || PLACE_OPENERS.contains(words.lower(nameFrom))) {
      return Referent.THING;
    }
    int first = nameFrom;
    while (first < head - 1
        && (Titles.known(words.lower(first)) || words.kind(first) == WordClass.JOINER)) {
      first++;
    }
    Referent given = Nouns.given(words.lower(first));
    if (given != Referent.UNKNOWN) {
      return given;
    }
    for (int at = from; at < nameFrom; at++) {
      if (Nouns.person(words.lower(at))) {
        return Nouns.of(words.lower(at));
      }
    }
    if (words.kind(from) == WordClass.DETERMINER) {
      return Referent.THING;
    }
    if (Titles.known(words.lower(nameFrom))) {
      return Referent.PERSON;
    }
    return head - nameFrom > 1 ? Referent.NAME : Referent.UNKNOWN;
  }

  /** The sex that a title tells, or a person. */
  private static Referent title(Words words, int from, int head) {
    for (int at = from; at < head; at++) {
      if (Titles.known(words.lower(at)) && words.word(at).capital()) {
        Referent title = Titles.of(words.lower(at));
        if (title != Referent.PERSON) {
          return title;
        }
      }
    }
    return Referent.PERSON;
  }

  /** The kind of the last noun that tells: "people familiar" are people. */
  private static Referent nounBefore(Words words, int from, int to) {
    for (int at = to - 1; at >= from; at--) {
      Referent kind = Nouns.of(words.lower(at));
      if (kind != Referent.UNKNOWN || words.kind(at) != WordClass.NOUN) {
        return kind;
      }
    }
    return Referent.UNKNOWN;
  }

  private static boolean coordinated(Words words, int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.lower(at).equals("and")) {
        return true;
      }
    }
    return false;
  }
}

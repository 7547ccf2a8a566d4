package org.variorum.statements.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Explains pronouns: "she said" is said by the last woman named before, and where nobody was named
 * before, by the first named after. Of a sentence's people, who speaks in it comes first, then its
 * subject, then the others in order.
 */
final class Referents {
  /**
   * How many sentences back a pronoun is explained. News names a person again within a few
   * paragraphs; measured with {@code score reading}, no longer way adds a right speaker.
   */
  private static final int FARTHEST_BACK = 12;

  /** How many sentences ahead a pronoun is explained. */
  private static final int FARTHEST_AHEAD = 2;

  /** How many sentences back a single name of unknown sex is taken for a person. */
  private static final int NEAR = 3;

  /** How many sentences back an institution that spoke is preferred to one that is nearer. */
  private static final int NEAR_SOURCE = 4;

  private final IntFunction<List<Speaker>> mentions;
  private final int sentences;

  /**
   * @param mentions the speakers named in each sentence, the likeliest first, without pronouns
   * @param sentences how many sentences there are
   */
  Referents(IntFunction<List<Speaker>> mentions, int sentences) {
    this.mentions = mentions;
    this.sentences = sentences;
  }

  /** The speaker whom {@code pronoun}, in sentence {@code index}, stands for, or null. */
  @Nullable Speaker of(int index, Speaker pronoun) {
    if (pronoun.referent() == Referent.UNKNOWN || pronoun.referent() == Referent.PERSON) {
      return null;
    }
    boolean human = pronoun.referent() == Referent.MALE || pronoun.referent() == Referent.FEMALE;
    Speaker source = human ? null : source(index, pronoun);
    if (source != null) {
      return source;
    }
    Speaker unsure = null;
    for (int back = 0; back <= FARTHEST_BACK && back <= index; back++) {
      for (Speaker speaker : mentions.apply(index - back)) {
        if (back == 0 && !(speaker.speaks() && before(speaker, pronoun))) {
          continue;
        }
        Referent referent = known(index - back, speaker);
        if (pronoun.referent().fits(referent)) {
          return back > NEAR && unsure != null ? unsure : speaker;
        }
        if (unsure == null && human && referent == Referent.UNKNOWN && back <= NEAR) {
          unsure = speaker;
        }
      }
    }
    if (unsure != null) {
      return unsure;
    }
    for (int ahead = index; ahead <= index + FARTHEST_AHEAD && ahead < sentences; ahead++) {
      for (Speaker speaker : mentions.apply(ahead)) {
        if (pronoun.referent().fits(known(ahead, speaker))) {
          return speaker;
        }
      }
    }
    return null;
  }

  /** The last institution or group that spoke, for "it added" and "they said". */
  private @Nullable Speaker source(int index, Speaker pronoun) {
    for (int back = 0; back <= NEAR_SOURCE && back <= index; back++) {
      for (Speaker speaker : mentions.apply(index - back)) {
        boolean earlier = back > 0 || before(speaker, pronoun);
        if (speaker.speaks() && earlier && pronoun.referent().fits(known(index - back, speaker))) {
          return speaker;
        }
      }
    }
    return null;
  }

  private static boolean before(Speaker speaker, Speaker pronoun) {
    return speaker.span().end() <= pronoun.span().start();
  }

  /** The kind of {@code speaker}; a bare surname is of the kind of the full name before it. */
  private Referent known(int index, Speaker speaker) {
    if (speaker.referent() != Referent.UNKNOWN) {
      return speaker.referent();
    }
    String surname = " " + speaker.form();
    for (int back = 0; back <= FARTHEST_BACK && back <= index; back++) {
      for (Speaker other : mentions.apply(index - back)) {
        if (other.form().endsWith(surname)) {
          return other.referent();
        }
      }
    }
    return Referent.UNKNOWN;
  }

  /** The speakers that {@code spoken} names, the likeliest to be spoken of again first. */
  static List<Speaker> mentions(String text, SpokenSentence spoken) {
    List<Speaker> speakers = new ArrayList<>();
    if (spoken.main() != null) {
      add(speakers, spoken.main().speaker(), true);
    }
    Words words = spoken.words();
    Subject subject = Subjects.clauseOf(words, words.size() - 1);
    if (subject != null && !subject.pronoun()) {
      add(speakers, Speakers.of(text, words, subject.phrase()), false);
    }
    spoken.reports().forEach(report -> add(speakers, report.speaker(), true));
    for (int at = 0; at < words.size(); at++) {
      if (words.kind(at) == WordClass.NAME) {
        int to = at;
        while (words.kind(to + 1) == WordClass.NAME || words.kind(to + 1) == WordClass.JOINER) {
          to++;
        }
        add(speakers, Speakers.of(text, words, new Phrase(at, to + 1)), false);
        at = to;
      }
    }
    return List.copyOf(speakers);
  }

  private static void add(List<Speaker> speakers, @Nullable Speaker speaker, boolean speaks) {
    if (speaker != null && !speaker.pronoun() && !Nouns.nobody(speaker.form())) {
      speakers.add(speaks ? speaker.speaking() : speaker);
    }
  }
}

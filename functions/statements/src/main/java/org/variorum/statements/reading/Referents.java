package org.variorum.statements.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Explains pronouns: "she said" is said by the last woman named before, and where nobody was named
 * before, by the first named after. Of a sentence's people, who speaks in it comes first, then its
 * subject, then the others in order.
 */
final class Referents {
  /**
   * How many sentences back a pronoun is explained. On labelled news passages of ten sentences 2
   * loses sources, 4 loses none, and 40 finds no more; longer articles leave longer gaps, so it is
   * three times 4. Measure it again with the share of sources that are right.
   */
  private static final int FARTHEST_BACK = 12;

  /** How many sentences ahead a pronoun is explained. */
  private static final int FARTHEST_AHEAD = 2;

  /** How many sentences back a name that does not tell is taken for a person. */
  private static final int NEAR = 3;

  /** How many sentences back an institution that spoke is preferred to one that is nearer. */
  private static final int NEAR_SOURCE = 4;

  private final SpokenSentences sentences;

  /** Explains the pronouns of {@code sentences}. */
  Referents(SpokenSentences sentences) {
    this.sentences = sentences;
  }

  /**
   * The name or noun phrase for {@code speaker} of sentence {@code index}: for a pronoun, that of
   * the speaker whom it stands for, where the text tells.
   */
  String form(int index, Speaker speaker) {
    Speaker named =
        speaker.pronoun() ? of(index, speaker, sentences.at(index).dependent(speaker)) : null;
    return named == null ? speaker.form() : named.form();
  }

  /**
   * The speaker whom {@code pronoun}, in sentence {@code index}, stands for, or null. Where its
   * clause depends on the sentence's main clause, as {@code dependent} says, it is that clause's
   * subject if it can be: "Ana Ruiz was in Leeds, where she warned". So is "it" wherever that
   * subject is a body: "the agency will cut jobs, it said".
   */
  private @Nullable Speaker of(int index, Speaker pronoun, boolean dependent) {
    Referent kind = pronoun.referent();
    if (kind == Referent.UNKNOWN) {
      return null;
    }
    Speaker subject = sentences.mentions(index).subject();
    if (subject != null
        && !subject.pronoun()
        && subject.span().end() <= pronoun.span().start()
        && (dependent && person(kind, index, subject) || body(kind, index, subject))) {
      return subject;
    }
    for (Speaker speaker : sentences.mentions(index).named()) {
      boolean earlier = speaker.span().end() <= pronoun.span().start();
      if (speaker.speaks()
          && earlier
          && (person(kind, index, speaker) || fits(kind, index, speaker))) {
        return speaker;
      }
    }
    Speaker source = kind == Referent.THING ? source(index) : null;
    if (source == null) {
      source = before(index, kind);
    }
    return source == null ? after(index, pronoun) : source;
  }

  private boolean body(Referent pronoun, int index, Speaker speaker) {
    return pronoun == Referent.THING
        && known(index, speaker) == Referent.THING
        && Nouns.institution(lastWord(speaker));
  }

  private boolean person(Referent pronoun, int index, Speaker speaker) {
    boolean unsure = name(speaker) && known(index, speaker) == Referent.UNKNOWN;
    return human(pronoun) && (unsure || fits(pronoun, index, speaker));
  }

  private static boolean human(Referent pronoun) {
    return pronoun == Referent.MALE || pronoun == Referent.FEMALE;
  }

  private @Nullable Speaker before(int index, Referent kind) {
    boolean human = human(kind);
    Speaker unsure = null;
    for (int back = 1; back <= FARTHEST_BACK && back <= index; back++) {
      Mentions mentioned = sentences.mentions(index - back);
      boolean continued = mentioned.continued().contains(kind);
      boolean surely = !continued && surely(kind, mentioned);
      for (Speaker speaker : mentioned.named()) {
        if (continued && !speaker.speaks()) {
          continue;
        }
        boolean passed = surely && aside(mentioned, speaker) && speaker.referent() != kind;
        if (!passed && fits(kind, index - back, speaker)) {
          return back > NEAR && unsure != null ? unsure : speaker;
        }
        boolean name = human && back <= NEAR && name(speaker);
        if (name && known(index - back, speaker) == Referent.UNKNOWN) {
          if (speaker.speaks()) {
            return unsure == null ? speaker : unsure;
          }
          unsure = unsure == null ? speaker : unsure;
        }
      }
    }
    return unsure;
  }

  /**
   * Whether a sentence names someone surely of the sex of {@code pronoun}, by given name or job.
   */
  private static boolean surely(Referent pronoun, Mentions mentioned) {
    for (Speaker speaker : mentioned.named()) {
      if (human(pronoun) && speaker.referent() == pronoun) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code speaker} neither speaks nor is what the sentence is about. */
  private static boolean aside(Mentions mentioned, Speaker speaker) {
    Speaker subject = mentioned.subject();
    return !speaker.speaks() && (subject == null || !subject.span().equals(speaker.span()));
  }

  private @Nullable Speaker after(int index, Speaker pronoun) {
    for (int ahead = index; ahead <= index + FARTHEST_AHEAD && ahead < sentences.size(); ahead++) {
      for (Speaker speaker : sentences.mentions(ahead).named()) {
        boolean later = speaker.span().start() > pronoun.span().start();
        if (later && fits(pronoun.referent(), ahead, speaker)) {
          return speaker;
        }
      }
    }
    return null;
  }

  /** The last institution that spoke, for "it added". */
  private @Nullable Speaker source(int index) {
    for (int back = 1; back <= NEAR_SOURCE && back <= index; back++) {
      for (Speaker speaker : sentences.mentions(index - back).named()) {
        boolean body =
            known(index - back, speaker) == Referent.NAME
                || fits(Referent.THING, index - back, speaker);
        if (speaker.speaks() && body) {
          return speaker;
        }
      }
    }
    return null;
  }

  private boolean fits(Referent pronoun, int index, Speaker speaker) {
    Referent kind = known(index, speaker);
    if (pronoun == Referent.GROUP && (kind == Referent.THING || kind == Referent.NAME)) {
      return kind == Referent.THING && name(speaker) || Nouns.institution(lastWord(speaker));
    }
    return pronoun.fits(kind);
  }

  private static boolean name(Speaker speaker) {
    return Character.isUpperCase(speaker.form().codePointAt(0))
        && Character.isUpperCase(lastWord(speaker, speaker.form()).codePointAt(0));
  }

  private static String lastWord(Speaker speaker) {
    return lastWord(speaker, speaker.form().toLowerCase(Locale.ROOT));
  }

  private static String lastWord(Speaker speaker, String form) {
    return form.substring(speaker.form().lastIndexOf(' ') + 1);
  }

  /** The kind of {@code speaker}; a bare surname is of the kind of the full name before it. */
  private Referent known(int index, Speaker speaker) {
    if (speaker.referent() != Referent.UNKNOWN) {
      return speaker.referent();
    }
    String surname = " " + speaker.form();
    for (int back = 0; back <= FARTHEST_BACK && back <= index; back++) {
      for (Speaker other : sentences.mentions(index - back).named()) {
        if (other.form().endsWith(surname)) {
          return other.referent();
        }
      }
    }
    return Referent.UNKNOWN;
  }
}

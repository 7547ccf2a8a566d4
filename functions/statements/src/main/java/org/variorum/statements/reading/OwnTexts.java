package org.variorum.statements.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.reading.Subject.Standing;

/**
 * Finds who speaks in a text of their own: in "the palace issued a statement saying the king was
 * well" it is the palace, and not the statement.
 */
final class OwnTexts {
  private static final Set<String> ISSUING =
      Set.of(
          "issued",
          "issues",
          "released",
          "releases",
          "published",
          "publishes",
          "posted",
          "posts",
          "sent",
          "sends",
          "wrote",
          "writes",
          "signed",
          "signs",
          "circulated",
          "put",
          "puts");

  private OwnTexts() {}

  /**
   * The subject that issued the text about which a verb behind word {@code left} tells, or null;
   * {@code left} is the text's noun or the "that" behind it.
   */
  static @Nullable Subject author(Words words, int left) {
    WordClass kind = words.kind(left);
    int noun = kind == WordClass.THAT || kind == WordClass.RELATIVE ? left - 1 : left;
    if (!Nouns.document(words.lower(noun))) {
      return null;
    }
    Phrase phrase = NounPhrases.before(words, noun);
    if (phrase == null) {
      return null;
    }
    int verb = words.lower(phrase.from() - 1).equals("out") ? phrase.from() - 2 : phrase.from() - 1;
    Subject subject =
        ISSUING.contains(words.lower(verb))
            ? Subjects.before(words, Auxiliaries.before(words, verb).left())
            : null;
    return subject == null || subject.standing() != Standing.MAIN
        ? null
        : subject.as(Standing.PARTICIPLE);
  }
}

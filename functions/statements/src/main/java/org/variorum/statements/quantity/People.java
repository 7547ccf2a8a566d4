package org.variorum.statements.quantity;

import java.util.Set;

/** Which nouns are people, by the file {@code nouns.txt} and by their endings. */
final class People {
  private static final Set<String> PERSON = HeadNouns.FILE.words("person");
  private static final Set<String> THING = HeadNouns.FILE.words("thing");
  private static final Set<String> ENDINGS =
      Set.of("ers", "ors", "ists", "ians", "ees", "ants", "ents", "men", "ans", "ards", "ries");
  private static final Set<String> SINGLE = Set.of("er", "or", "ist", "ian", "ee", "man");

  private People() {}

  /** Whether {@code noun}, in lower case, is people; {@code name} where it is written as a name. */
  static boolean are(String noun, boolean name) {
    if (PERSON.contains(noun) || name) {
      return true;
    }
    if (THING.contains(noun)) {
      return false;
    }
    return ends(noun, 4, ENDINGS)
        || ends(noun, 3, ENDINGS)
        || ends(noun, 2, SINGLE)
        || ends(noun, 3, SINGLE);
  }

  private static boolean ends(String noun, int length, Set<String> endings) {
    return noun.length() > length + 1 && endings.contains(noun.substring(noun.length() - length));
  }
}

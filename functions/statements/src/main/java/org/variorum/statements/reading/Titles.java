package org.variorum.statements.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of address of {@code titles.txt}: {@code Mr}, {@code Dr}, {@code Governor}. */
final class Titles {
  private static final Map<String, Referent> TITLES = read();

  private Titles() {}

  /** Whether {@code word}, in lower case and without a full stop, is a title. */
  static boolean known(String word) {
    return TITLES.containsKey(word);
  }

  /** Whom the title {@code word} names; a person of either sex where it does not tell. */
  static Referent of(String word) {
    return TITLES.getOrDefault(word, Referent.PERSON);
  }

  private static Map<String, Referent> read() {
    Map<String, Referent> titles = new HashMap<>();
    for (String line : WordTable.lines("titles.txt")) {
      List<String> words = WordTable.words(line);
      titles.put(
          words.get(0),
          switch (words.get(1)) {
            case "m" -> Referent.MALE;
            case "f" -> Referent.FEMALE;
            default -> Referent.PERSON;
          });
    }
    return Map.copyOf(titles);
  }
}

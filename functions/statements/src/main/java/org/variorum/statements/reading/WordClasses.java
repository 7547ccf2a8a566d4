package org.variorum.statements.reading;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.reading.ReportingVerb.Form;
import org.variorum.statements.reading.ReportingVerb.Inflected;
import org.variorum.statements.text.WordList;

/** Tells the class of a word from word lists and endings, without looking at its neighbours. */
final class WordClasses {
  private static final String CALENDAR = "calendar";
  private static final WordList LISTS = WordList.of(WordClasses.class, "word-classes.txt");
  private static final Set<String> CALENDAR_NAMES = LISTS.group(CALENDAR);
  private static final WordList VERB_LISTS = WordList.of(WordClasses.class, "verbs.txt");
  private static final Set<String> VERBS = VERB_LISTS.group("verb");
  private static final Set<String> PERCEIVING = VERB_LISTS.group("perceiving");
  private static final Map<String, WordClass> CLOSED = closed();

  /** Below this a word in -ed is rather "red" or "bed" than a verb; counted in code units. */
  private static final int SHORTEST_REGULAR_PAST = 5;

  /** Words in -ed that are no past forms. */
  private static final Set<String> NO_PASTS =
      Set.of("hundred", "indeed", "sacred", "naked", "wicked", "rugged", "kindred", "hatred");

  private WordClasses() {}

  /** The class of {@code word}, in lower case, that is not capitalised or stands first. */
  static WordClass of(String word, @Nullable Inflected reporting) {
    WordClass closed = closed(word);
    return closed == null ? open(word, reporting) : closed;
  }

  /** The class of {@code word}, whatever closed class it is in: a verb, an adverb or a noun. */
  static WordClass open(String word, @Nullable Inflected reporting) {
    if (reporting != null) {
      boolean noun = reporting.form() != Form.PAST && reporting.verb().noun();
      return noun || reporting.form() == Form.ING || reporting.form() == Form.PLAIN
          ? WordClass.NOUN
          : WordClass.VERB;
    }
    if (VERBS.contains(word) || regularPast(word)) {
      return WordClass.VERB;
    }
    return word.length() > 4 && word.endsWith("ly") ? WordClass.ADVERB : WordClass.NOUN;
  }

  /** The closed class of {@code word}, contractions included ("she'd" is a subject), or null. */
  static @Nullable WordClass closed(String word) {
    WordClass known = CLOSED.get(word);
    if (known != null) {
      return known;
    }
    int apostrophe = word.indexOf('\'');
    WordClass stem = apostrophe > 0 ? CLOSED.get(word.substring(0, apostrophe)) : null;
    return stem == WordClass.SUBJECT || stem == WordClass.RELATIVE ? stem : null;
  }

  /** Whether {@code word} names a day or a month, which only a capital tells from "march". */
  static boolean calendarName(String word) {
    return CALENDAR_NAMES.contains(word);
  }

  /** Whether {@code word} is a verb before someone who is shown or heard: "shows him saying". */
  static boolean perceiving(String word) {
    return PERCEIVING.contains(word);
  }

  private static boolean regularPast(String word) {
    return word.length() >= SHORTEST_REGULAR_PAST
        && word.endsWith("ed")
        && !word.endsWith("eed")
        && !NO_PASTS.contains(word);
  }

  private static Map<String, WordClass> closed() {
    Map<String, WordClass> classes = new HashMap<>();
    for (WordClass kind : WordClass.values()) {
      for (String word : LISTS.group(kind.name().toLowerCase(Locale.ROOT))) {
        classes.put(word, kind);
      }
    }
    for (String name : CALENDAR_NAMES) {
      classes.put(name, WordClass.TIME);
    }
    return Collections.unmodifiableMap(classes);
  }
}

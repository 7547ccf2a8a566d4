package org.variorum.statements.reading;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Certainty;
import org.variorum.statements.reading.ReportingVerb.Form;
import org.variorum.statements.reading.ReportingVerb.Frame;
import org.variorum.statements.reading.ReportingVerb.Inflected;

/** The reporting verbs of {@code reporting-verbs.txt}, found by any of their forms. */
final class ReportingVerbs {
  private static final Map<String, Inflected> FORMS = read();

  private ReportingVerbs() {}

  /** The reporting verb of which {@code word}, in lower case, is a form, or null. */
  static @Nullable Inflected of(String word) {
    return FORMS.get(word);
  }

  private static Map<String, Inflected> read() {
    Map<String, Inflected> forms = new HashMap<>();
    for (String line : WordTable.lines("reporting-verbs.txt")) {
      List<String> cells = WordTable.cells(line);
      if (cells.size() != 4) {
        throw new IllegalStateException(
            "reporting-verbs.txt: line '%s' has %d cells, 4 are needed"
                .formatted(line, cells.size()));
      }
      List<String> given = WordTable.words(cells.get(0));
      ReportingVerb verb = verb(given.get(0), cells);
      forms.put(given.get(0), new Inflected(verb, Form.PLAIN));
      forms.put(third(given.get(0)), new Inflected(verb, Form.THIRD));
      forms.put(ing(given), new Inflected(verb, Form.ING));
      if (given.size() == 1) {
        forms.put(past(given.get(0)), new Inflected(verb, Form.PAST));
      }
      for (String past : given.subList(1, given.size())) {
        forms.put(past, new Inflected(verb, Form.PAST));
      }
    }
    return Collections.unmodifiableMap(forms);
  }

  private static ReportingVerb verb(String lemma, List<String> cells) {
    Set<String> with = new HashSet<>();
    Set<String> without = new HashSet<>();
    Set<String> subjects = new HashSet<>();
    Set<String> freely = new HashSet<>();
    boolean noun = false;
    boolean inverts = true;
    for (String condition : WordTable.words(cells.get(3))) {
      switch (condition.charAt(0)) {
        case '+' -> with.add(condition.substring(1));
        case '-' -> without.add(condition.substring(1));
        case '=' -> subjects.add(condition.substring(1));
        case '/' -> freely.add(condition.substring(1));
        case '*' -> inverts = false;
        default -> noun |= condition.equals("noun");
      }
    }
    return new ReportingVerb(
        lemma,
        Certainty.valueOf(cells.get(1).toUpperCase(Locale.ROOT)),
        Frame.valueOf(cells.get(2).toUpperCase(Locale.ROOT)),
        with,
        without,
        subjects,
        freely,
        noun,
        inverts);
  }

  private static String third(String lemma) {
    if (consonantThenY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    boolean hissing =
        lemma.endsWith("s") || lemma.endsWith("sh") || lemma.endsWith("ch") || lemma.endsWith("x");
    return lemma + (hissing || lemma.equals("go") ? "es" : "s");
  }

  private static String past(String lemma) {
    if (consonantThenY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ied";
    }
    return lemma + (lemma.endsWith("e") ? "d" : "ed");
  }

  /** {@code admit admitted} gives "admitting", {@code write wrote} "writing". */
  private static String ing(List<String> given) {
    String lemma = given.get(0);
    if (given.size() > 1 && given.get(1).endsWith("ed") && !consonantThenY(lemma)) {
      return given.get(1).substring(0, given.get(1).length() - 2) + "ing";
    }
    if (given.size() > 1 && List.of("put", "hit", "begin").contains(lemma)) {
      return lemma + lemma.charAt(lemma.length() - 1) + "ing";
    }
    boolean silent = lemma.endsWith("e") && !lemma.endsWith("ee");
    return (silent ? lemma.substring(0, lemma.length() - 1) : lemma) + "ing";
  }

  private static boolean consonantThenY(String lemma) {
    return lemma.endsWith("y") && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
  }
}

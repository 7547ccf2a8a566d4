package org.variorum.statements.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Phrases;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.lexicon.WordFile;

/** The words of time, from the file {@code times.txt}. */
final class TimeWords {
  private static final WordFile FILE = WordFile.beside(TimeWords.class, "times.txt");

  static final Set<String> MONTHS = FILE.words("month");
  static final Set<String> SHORT_MONTHS = FILE.words("short month");
  static final Set<String> DOUBTFUL_MONTHS = FILE.words("doubtful month");
  static final Set<String> WEEKDAYS = FILE.words("weekday");
  static final Set<String> SHORT_WEEKDAYS = FILE.words("short weekday");
  static final Set<String> ZONES = FILE.words("zone");
  static final Set<String> PARTS = FILE.words("part");
  static final Set<String> PARTS_OF_DAY = FILE.words("part of day");
  static final Set<String> SEASONS = FILE.words("season");
  static final Set<String> DAYS = FILE.words("day");
  static final Set<String> BETWEEN = FILE.words("between");
  static final Set<String> AFTER = FILE.words("after");
  static final Set<String> WHICH = FILE.words("which");
  static final Set<String> WHEN = FILE.words("when");
  static final Set<String> EDGES = FILE.words("edge");
  static final Set<String> LASTING = FILE.words("lasting");
  static final Set<String> LASTS = FILE.words("lasts");
  static final Set<String> IN = FILE.words("in");
  static final Phrases<String> HOLIDAYS = phrases("holiday");
  static final Phrases<String> NEAR = phrases("near");
  private static final Map<String, String> UNITS = units();

  private static final List<String> SIZES =
      List.of("second", "minute", "hour", "day", "week", "month", "year");

  private static final Set<String> STARTERS = starters();

  private TimeWords() {}

  /** Whether a time may begin with the word {@code lower}. */
  static boolean starts(String lower) {
    return STARTERS.contains(lower);
  }

  /** The singular of the unit of time at token {@code i}, or null. */
  static @Nullable String unit(Row row, int i) {
    return row.word(i) ? UNITS.get(row.lower(i)) : null;
  }

  /** Whether the unit of time at {@code b} is a smaller one than that at {@code a}. */
  static boolean smaller(Row row, int a, int b) {
    @Nullable String large = unit(row, a);
    @Nullable String small = unit(row, b);
    return large != null
        && small != null
        && SIZES.indexOf(small) >= 0
        && SIZES.indexOf(small) < SIZES.indexOf(large);
  }

  /** Whether a month's whole name stands at {@code i} with a capital. */
  static boolean month(Row row, int i) {
    return row.capitalised(i) && MONTHS.contains(row.lower(i));
  }

  /** One past the month, whole or short with its point, at {@code i}, or {@code i}. */
  static int anyMonth(Row row, int i) {
    if (month(row, i)) {
      return i + 1;
    }
    boolean brief = row.capitalised(i) && SHORT_MONTHS.contains(row.lower(i));
    return !brief ? i : row.is(i + 1, ".") && row.joined(i) ? i + 2 : i + 1;
  }

  /** Whether a weekday's whole name stands at {@code i} with a capital. */
  static boolean weekday(Row row, int i) {
    return row.capitalised(i) && WEEKDAYS.contains(row.lower(i));
  }

  private static Phrases<String> phrases(String key) {
    return Phrases.of(FILE, Map.of(key, key));
  }

  private static Map<String, String> units() {
    Map<String, String> units = new HashMap<>();
    for (Map.Entry<String, List<String>> line : FILE.all().entrySet()) {
      if (line.getKey().startsWith("unit ")) {
        for (String word : line.getValue()) {
          units.put(word, line.getKey().substring("unit ".length()));
        }
      }
    }
    return Map.copyOf(units);
  }

  private static Set<String> starters() {
    Set<String> starters =
        new HashSet<>(
            Set.of(
                "the",
                "a",
                "an",
                "at",
                "several",
                "half",
                "quarter",
                "that",
                "small",
                "midnight",
                "noon",
                "morning",
                "evening",
                "afternoon"));
    for (Set<String> words :
        List.of(
            MONTHS,
            SHORT_MONTHS,
            WEEKDAYS,
            SHORT_WEEKDAYS,
            PARTS,
            SEASONS,
            DAYS,
            WHICH,
            WHEN,
            EDGES,
            UNITS.keySet())) {
      starters.addAll(words);
    }
    for (String holiday : FILE.words("holiday")) {
      starters.add(first(holiday));
    }
    return Set.copyOf(starters);
  }

  private static String first(String phrase) {
    int end = 0;
    while (end < phrase.length() && Character.isLetter(phrase.charAt(end))) {
      end++;
    }
    return phrase.substring(0, end);
  }
}

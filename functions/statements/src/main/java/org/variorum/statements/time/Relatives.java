package org.variorum.statements.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Phrases;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.time.TimeSpan.Kind;

/**
 * Times told from the day of the text, and parts of a day: {@code "last night"}, {@code "later this
 * week"}, {@code "the end of the month"}, {@code "the early hours"}, {@code "that night"}.
 */
final class Relatives {
  /** Years that begin on a day of their own: "this fiscal year". */
  private static final Set<String> YEARS = Set.of("fiscal", "financial", "academic", "calendar");

  /** After "by" these are a time by themselves: "released by evening". */
  private static final Set<String> EVENINGS =
      Set.of("evening", "morning", "afternoon", "nightfall");

  private static final Set<String> BY = Set.of("by", "until", "till", "before");

  /** Before a noun these say what kind it is: "a lunchtime supervisor". */
  private static final Set<String> MEALS = Set.of("lunchtime", "teatime", "bedtime");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "his", "her", "their");

  private Relatives() {}

  /** The relative time that starts at token {@code from}, or null. */
  static @Nullable TimeSpan at(Row row, int from) {
    String lower = row.lower(from);
    if (TimeWords.DAYS.contains(lower)) {
      return hyphenated(row, from) ? null : new TimeSpan(from, part(row, from + 1), Kind.RELATIVE);
    }
    if (TimeWords.PARTS.contains(lower)) {
      boolean meal = MEALS.contains(lower) && kind(row, from);
      if (meal || row.capitalised(from) && from > 0 && row.capitalised(from + 1)) {
        // A name: "the publican, Dawn Kitto".
        return null;
      }
      Phrases.@Nullable Match<String> near = TimeWords.NEAR.before(row, from);
      int start = near != null ? near.from() : row.is(from - 1, "before") ? from - 1 : from;
      return new TimeSpan(start, from + 1, Kind.PART);
    }
    if (lower.equals("mid") && row.hyphen(from + 1) && middle(row, from)) {
      return new TimeSpan(from, from + 3, Kind.PART);
    }
    if (lower.equals("the")
        || lower.equals("at")
        || lower.equals("early")
        || lower.equals("small")) {
      @Nullable TimeSpan part = partOfDay(row, from);
      if (part != null) {
        return part;
      }
    }
    if (TimeWords.EDGES.contains(lower) && row.is(from + 1, "of")) {
      return edge(row, from);
    }
    if (EVENINGS.contains(lower) && BY.contains(row.lower(from - 1)) && ends(row, from + 1)) {
      return new TimeSpan(from, from + 1, Kind.PART);
    }
    return lower.equals("the") ? the(row, from) : which(row, from);
  }

  private static boolean kind(Row row, int at) {
    return ARTICLES.contains(row.lower(at - 1)) && noun(row, at + 1);
  }

  private static boolean ends(Row row, int at) {
    return at >= row.size() || row.mark(at) && !row.hyphen(at);
  }

  private static @Nullable TimeSpan the(Row row, int from) {
    if (TimeWords.EDGES.contains(row.lower(from + 1)) && row.is(from + 2, "of")) {
      @Nullable TimeSpan edge = edge(row, from + 1);
      return edge == null ? null : edge.since(from);
    }
    if (row.is(from + 1, "new") && row.is(from + 2, "year") && !noun(row, from + 3)) {
      return new TimeSpan(from, from + 3, Kind.RELATIVE);
    }
    boolean season = TimeWords.SEASONS.contains(row.lower(from + 1)) && !row.is(from + 1, "fall");
    boolean weekend = row.is(from + 1, "weekend");
    if ((season || weekend) && !row.capitalised(from + 1) && !noun(row, from + 2)) {
      return new TimeSpan(from, from + 2, Kind.RELATIVE);
    }
    if (TimeWords.unit(row, from + 1) != null && !row.is(from + 1, "second")) {
      @Nullable TimeSpan measured = measured(row, from);
      if (measured != null) {
        return measured;
      }
    }
    @Nullable TimeSpan which = which(row, from + 1);
    return which == null ? null : which.since(from);
  }

  /** "The year before", "the week after", "the year to March". */
  private static @Nullable TimeSpan measured(Row row, int from) {
    if (row.is(from + 2, "to")) {
      @Nullable TimeSpan date = Calendars.at(row, from + 3);
      boolean month = date == null && TimeWords.month(row, from + 3);
      return month
          ? new TimeSpan(from, from + 4, Kind.RELATIVE)
          : date == null ? null : new TimeSpan(from, date.to(), Kind.RELATIVE);
    }
    boolean beside = row.is(from + 2, "before") || row.is(from + 2, "after");
    boolean ends = from + 3 >= row.size() || row.mark(from + 3);
    return beside && ends ? new TimeSpan(from, from + 3, Kind.RELATIVE) : null;
  }

  /** "last week", "this winter", "early next year", "the third quarter", "that night". */
  private static @Nullable TimeSpan which(Row row, int from) {
    int at = TimeWords.WHEN.contains(row.lower(from)) ? from + 1 : from;
    at = row.pastHyphen(at);
    at = at > from && (row.is(at, "on") || row.is(at, "in")) ? at + 1 : at;
    at = at > from && row.is(at, "the") ? at + 1 : at;
    boolean led = at > from;
    if (led) {
      @Nullable TimeSpan date = Calendars.at(row, at);
      if (date != null) {
        return date.since(from);
      }
      boolean day = TimeWords.DAYS.contains(row.lower(at));
      if (day || row.is(at - 1, "the") && TimeWords.unit(row, at) != null) {
        return new TimeSpan(from, at + 1, Kind.RELATIVE);
      }
    }
    if (row.is(at, "that")
        && (TimeWords.PARTS_OF_DAY.contains(row.lower(at + 1)) || row.is(at + 1, "day"))) {
      return new TimeSpan(from, at + 2, Kind.RELATIVE);
    }
    if (row.is(at, "in") || !TimeWords.WHICH.contains(row.lower(at))) {
      return season(row, from);
    }
    int noun = at + 1;
    if (YEARS.contains(row.lower(noun)) && row.is(noun + 1, "year")) {
      noun++;
    }
    if (row.is(at, "this") && row.is(noun, "coming")
        || row.is(at, "same") && row.is(noun, "period")) {
      return period(row, from, noun);
    }
    if (ordinal(row.lower(at))
        && !row.is(noun, "quarter")
        && !(row.is(noun, "half") && row.is(noun + 1, "of"))) {
      return null;
    }
    boolean dated = TimeWords.weekday(row, noun) || TimeWords.month(row, noun);
    boolean season = TimeWords.SEASONS.contains(row.lower(noun));
    boolean part = TimeWords.PARTS_OF_DAY.contains(row.lower(noun));
    boolean half = row.is(noun, "half");
    boolean unit =
        TimeWords.unit(row, noun) != null && !row.is(noun, "second") && !row.is(noun, "min");
    if (!dated && !season && !part && !unit && !half || row.hyphen(noun + 1)) {
      return null;
    }
    int to = TimeWords.weekday(row, noun) ? part(row, noun + 1) : noun + 1;
    return new TimeSpan(from, of(row, to), Kind.RELATIVE);
  }

  private static @Nullable TimeSpan season(Row row, int from) {
    boolean season = TimeWords.SEASONS.contains(row.lower(from)) && !row.is(from, "fall");
    String before = row.lower(from - 1);
    boolean when =
        before.equals("in")
            || before.equals("by")
            || before.equals("since")
            || before.equals("until")
            || before.equals("next")
            || before.equals("during");
    return season && when && !noun(row, from + 1)
        ? new TimeSpan(from, from + 1, Kind.RELATIVE)
        : null;
  }

  private static TimeSpan period(Row row, int from, int noun) {
    return new TimeSpan(from, of(row, noun + 1), Kind.RELATIVE);
  }

  /** One past "of 2024", "of the year" or "of last year" at {@code at}, or {@code at}. */
  private static int of(Row row, int at) {
    if (!row.is(at, "of") && !row.is(at, "in")) {
      return at;
    }
    if (Years.plain(row, at + 1)) {
      return at + 2;
    }
    @Nullable TimeSpan month = row.is(at, "of") ? Calendars.at(row, at + 1) : null;
    if (month != null) {
      return month.to();
    }
    boolean which =
        row.is(at, "of")
            && (row.is(at + 1, "last") || row.is(at + 1, "this") || row.is(at + 1, "next"))
            && row.is(at + 2, "year");
    return which || row.is(at, "of") && row.is(at + 1, "the") && row.is(at + 2, "year")
        ? at + 3
        : at;
  }

  /** "end of the month", "start of May", "end of next year". */
  private static @Nullable TimeSpan edge(Row row, int from) {
    int at = from + 2;
    boolean unit = (row.is(at, "the") || row.is(at, "that")) && TimeWords.unit(row, at + 1) != null;
    if (unit) {
      return new TimeSpan(from, at + 2, Kind.RELATIVE);
    }
    @Nullable TimeSpan date = Calendars.at(row, at);
    @Nullable TimeSpan inner = date != null ? date : row.is(at, "the") ? null : which(row, at);
    return inner == null ? null : new TimeSpan(from, inner.to(), Kind.RELATIVE);
  }

  /** "the morning", "at night", "the early hours". */
  private static @Nullable TimeSpan partOfDay(Row row, int from) {
    int at = row.is(from, "the") ? from + 1 : from;
    boolean early = row.is(at, "early") || row.is(at, "small");
    if (early && row.is(at + 1, "hours")) {
      return new TimeSpan(from, at + 2, Kind.PART);
    }
    boolean part = TimeWords.PARTS_OF_DAY.contains(row.lower(from + 1));
    boolean night = row.is(from, "at") && row.is(from + 1, "night");
    boolean the = row.is(from, "the") && part && !noun(row, from + 2) && !row.capitalised(from + 1);
    return night || the ? new TimeSpan(from, from + 2, Kind.PART) : null;
  }

  /** "mid-afternoon", "mid-week", but not "a mid-week game". */
  private static boolean middle(Row row, int from) {
    String whole = row.lower(from + 2);
    boolean time =
        TimeWords.PARTS_OF_DAY.contains(whole)
            || TimeWords.SEASONS.contains(whole)
            || whole.equals("week");
    return time && !noun(row, from + 3);
  }

  private static int part(Row row, int at) {
    return TimeWords.PARTS_OF_DAY.contains(row.lower(at)) ? at + 1 : at;
  }

  private static boolean ordinal(String lower) {
    return switch (lower) {
      case "first", "second", "third", "fourth", "final" -> true;
      default -> false;
    };
  }

  /** Whether a noun goes on what only seemed a time: "the winter coat", "the night sky". */
  private static boolean noun(Row row, int at) {
    boolean word = row.word(at) && !row.capitalised(at);
    return row.hyphen(at) || word && !TimeWords.IN.contains(row.lower(at)) && !verb(row.lower(at));
  }

  private static boolean verb(String lower) {
    return switch (lower) {
      case "on",
          "with",
          "when",
          "but",
          "that",
          "is",
          "was",
          "were",
          "has",
          "had",
          "will",
          "would",
          "because",
          "while",
          "who",
          "which",
          "if",
          "so",
          "he",
          "she",
          "they",
          "it",
          "we",
          "i" ->
          true;
      default -> lower.endsWith("ed");
    };
  }

  private static boolean hyphenated(Row row, int i) {
    boolean title = row.is(i, "today") && row.capitalised(i) && i > 0;
    boolean counted = row.is(i, "overnight") && row.number(i - 1) && row.word(i + 1);
    return row.hyphen(i + 1) && row.joined(i)
        || counted
        || title && (row.capitalised(i - 1) || row.is(i - 1, "the"));
  }
}

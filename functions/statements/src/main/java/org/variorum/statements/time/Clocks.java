package org.variorum.statements.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Phrases;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.text.Letters;

/**
 * Times by the clock, with the words that belong to them: {@code "shortly after 9 p.m."}, {@code
 * "10.41 GMT"}, {@code "3:31 PM EAT"}, {@code "16h40"}, {@code "6-8pm"}, {@code "midnight local
 * time"}.
 */
final class Clocks {
  private static final Set<String> STAMPED = Set.of("updated", "published", "posted");

  private Clocks() {}

  /** The clock time whose digits start at token {@code from}, or null. */
  static @Nullable TimeSpan at(Row row, int from) {
    int end = row.number(from) ? digits(row, from) : named(row, from);
    if (end == from) {
      end = SpokenClocks.past(row, from);
    }
    if (end == from) {
      return null;
    }
    int to = zone(row, end);
    Phrases.@Nullable Match<String> near = TimeWords.NEAR.before(row, from);
    return new TimeSpan(near == null ? from : near.from(), to, TimeSpan.Kind.CLOCK);
  }

  private static int named(Row row, int from) {
    boolean name = row.is(from, "noon") || row.is(from, "midnight") || row.is(from, "midday");
    return name && !row.capitalised(from - 1) ? from + 1 : from;
  }

  private static int digits(Row row, int from) {
    String text = row.text(from);
    int after = from + 1;
    boolean exact = hours(text, '.');
    if (row.is(after, ":")
        && row.joined(from)
        && row.joined(after)
        && minutes(row.text(after + 1))) {
      if (!hour(text)) {
        return from;
      }
      after += 2;
      if (row.is(after, ":") && row.joined(after - 1) && row.number(after + 1)) {
        return from;
      }
      int end = half(row, after);
      return end > after ? end : after;
    }
    if (hour(text) && row.joined(from) && french(row.lower(after))) {
      return after + 1;
    }
    if (hour(text) || exact) {
      int end = half(row, after);
      if (end > after) {
        return end;
      }
      if (row.is(after, "o'clock")) {
        return after + 1;
      }
      int other = range(row, after);
      if (other > after) {
        return other;
      }
    }
    boolean plain =
        exact || text.length() == 4 && hours(text.substring(0, 2) + "." + text.substring(2), '.');
    boolean hrs = row.is(after, "hrs") || row.is(after, "hours");
    boolean local = row.is(after, "local") && row.is(after + 1, "time");
    boolean coded = TimeWords.ZONES.contains(row.lower(after)) && Letters.capitals(row.text(after));
    if (plain && (coded || local)) {
      return after;
    }
    if (exact && after == row.size() && stamp(row, from)) {
      return after;
    }
    return text.length() == 4 && text.charAt(0) == '0' && plain && hrs ? after + 1 : from;
  }

  /** Whether nothing but "Last updated:" stands before {@code at}: the line is a time stamp. */
  private static boolean stamp(Row row, int at) {
    return at == 0
        || (row.is(at - 1, ":") || row.is(at - 1, "at"))
            && at > 1
            && STAMPED.contains(row.lower(at - 2));
  }

  /** One past "pm" in "6-8pm" and "6 to 8 p.m.", whose "6" ended before {@code at}. */
  private static int range(Row row, int at) {
    boolean dash = row.dash(at) && row.joined(at - 1) && row.joined(at);
    if (!dash && !row.is(at, "to") || !row.number(at + 1)) {
      return at;
    }
    boolean clock = hour(row.text(at + 1)) || hours(row.text(at + 1), '.');
    int end = clock ? half(row, at + 2) : at + 2;
    return end > at + 2 ? end : at;
  }

  /** One past "pm", "p.m." or "PM" at {@code at}, or {@code at}. */
  private static int half(Row row, int at) {
    String lower = row.lower(at);
    if (lower.equals("am") || lower.equals("pm")) {
      return at + 1;
    }
    boolean letter = lower.equals("a") || lower.equals("p");
    boolean dotted = letter && row.is(at + 1, ".") && row.is(at + 2, "m") && row.joined(at + 1);
    if (!dotted) {
      return at;
    }
    return row.is(at + 3, ".") && row.joined(at + 2) ? at + 4 : at + 3;
  }

  private static int zone(Row row, int at) {
    String lower = row.lower(at);
    if (!TimeWords.ZONES.contains(lower)) {
      return at;
    }
    boolean time = row.is(at + 1, "time") || row.is(at + 1, "Time");
    if (time) {
      return at + 2;
    }
    boolean word = lower.equals("local") || lower.equals("mountain") || lower.equals("pacific");
    boolean code = Letters.capitals(row.text(at)) || lower.equals("eastern");
    return code && !word ? at + 1 : at;
  }

  /** "h40" behind the hour, as in South Africa and in French: "16h40". */
  private static boolean french(String text) {
    return text.startsWith("h") && minutes(text.substring(1));
  }

  /** Whether {@code text} is an hour: one or two digits up to 24. */
  static boolean hour(String text) {
    return text.length() <= 2 && plain(text) && Integer.parseInt(text) <= 24;
  }

  private static boolean minutes(String text) {
    return text.length() == 2 && plain(text) && Integer.parseInt(text) <= 59;
  }

  /** Whether {@code text} is hours and minutes parted by {@code mark}: "10.41". */
  private static boolean hours(String text, char mark) {
    int at = text.indexOf(mark);
    return at > 0 && hour(text.substring(0, at)) && minutes(text.substring(at + 1));
  }

  private static boolean plain(String text) {
    return !text.isEmpty() && Years.ascii(text);
  }
}

package org.variorum.statements.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Phrases;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.lexicon.WordFile;
import org.variorum.statements.number.WrittenNumber.Form;

/** Finds the unit of a number: a currency before or after it, a measure after it. */
final class Units {
  private static final WordFile UNITS = WordFile.beside(Units.class, "units.txt");
  private static final WordFile MONEY = WordFile.beside(Units.class, "currencies.txt");
  private static final Phrases<String> AFTER = phrases(UNITS, "", "joined ");
  private static final Phrases<String> COINS = phrases(MONEY, "", "before ");
  private static final Phrases<String> BEFORE = phrases(MONEY, "before ", "\n");
  private static final Map<String, String> JOINED = joined();

  /** Money this many tokens before "10m" makes it millions of the same. */
  private static final int NEAR = 10;

  private static final Set<String> PLAIN = Set.of("$", "€", "£", "¥", "₹", "₩", "₽");
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** Before "p" these are lines of a picture, not pence. */
  private static final Set<String> LINES = Set.of("360", "480", "720", "1080", "1440", "2160");

  private static final Set<String> ANGLES =
      Set.of("north", "south", "east", "west", "latitude", "longitude", "turn", "angle", "of");
  private static final Set<String> LENGTHS =
      Set.of(
          "high",
          "long",
          "deep",
          "wide",
          "tall",
          "above",
          "below",
          "away",
          "from",
          "under",
          "race",
          "hurdles",
          "freestyle",
          "sprint",
          "butterfly",
          "backstroke",
          "breaststroke",
          "off",
          "x",
          "relay",
          "up",
          "down",
          "underwater",
          "thick",
          "apart",
          "across",
          "offshore",
          "platform");
  private static final Set<String> MEASURING =
      Set.of(
          "depth",
          "height",
          "altitude",
          "length",
          "width",
          "distance",
          "elevation",
          "deep",
          "swam",
          "ran",
          "fell",
          "plunged",
          "dropped",
          "metres",
          "meters",
          "throw",
          "jump");

  private Units() {}

  /** {@code number} with its unit, where the story comes from {@code place}. */
  static Measured of(Row row, WrittenNumber number, Place place) {
    Measured bare =
        new Measured(number.from(), number.to(), number, number.value(), number.scale(), null);
    Phrases.@Nullable Match<String> mark = before(row, number.from());
    Measured scaled = million(row, bare, mark != null || range(row, number.from()));
    if (mark != null) {
      String unit = place.unit(mark.value());
      int to = coin(row, scaled.to());
      return new Measured(
          mark.from(), to, number, signed(row, mark.from(), scaled.value()), scaled.scale(), unit);
    }
    @Nullable String unit = null;
    int at = unitStart(row, number, row.pastHyphen(scaled.to()));
    Phrases.@Nullable Match<String> after = after(row, at);
    if (after != null && !(after.value().equals("in") && number.form() == Form.VAGUE)) {
      unit = unit(row, after, place);
      return new Measured(number.from(), after.to(), number, scaled.value(), scaled.scale(), unit);
    }
    @Nullable String letter =
        row.joined(at - 1) && row.number(at - 1) ? JOINED.get(row.text(at)) : null;
    if (letter != null
        && scaled.to() == number.to()
        && !(letter.equals("p") && LINES.contains(row.text(at - 1)))) {
      return new Measured(number.from(), at + 1, number, scaled.value(), scaled.scale(), letter);
    }
    return scaled;
  }

  /**
   * Where the unit of {@code number} begins: after "of" in "billions of dollars", "half a mile".
   */
  private static int unitStart(Row row, WrittenNumber number, int at) {
    boolean vague = number.form() == Form.VAGUE;
    boolean part = number.form() == Form.FRACTION;
    int of = (vague || part) && row.is(at, "of") ? at + 1 : at;
    int unit =
        part && (row.is(of, "a") || row.is(of, "an")) ? row.pastHyphen(of + 1) : vague ? of : at;
    return unit > at && after(row, unit) == null ? at : unit;
  }

  /** "-£5m" and "−$2": a minus sign before the currency. */
  private static BigDecimal signed(Row row, int from, BigDecimal value) {
    boolean minus =
        row.dash(from - 1)
            && row.joined(from - 1)
            && row.gap(from - 2) != 0
            && !row.is(from - 1, "\u2014");
    return minus ? value.negate() : value;
  }

  private static Phrases.@Nullable Match<String> before(Row row, int to) {
    Phrases.@Nullable Match<String> mark = BEFORE.before(row, to);
    if (mark == null || code(row, mark.from(), to)) {
      return mark;
    }
    // "A $5m deal" has a plain mark after a word that is no part of it.
    boolean plain = row.mark(to - 1) && PLAIN.contains(row.text(to - 1));
    return plain ? new Phrases.Match<>(to - 1, to, mark(row, to - 1)) : null;
  }

  /** Whether the tokens touch and their letters are written as in a code: "US$", "Rs", not "re". */
  private static boolean code(Row row, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean capital = !row.word(i) || Character.isUpperCase(row.text(i).codePointAt(0));
      if (!capital || i > from && !row.joined(i - 1)) {
        return false;
      }
    }
    return true;
  }

  private static String mark(Row row, int i) {
    Phrases.@Nullable Match<String> alone = BEFORE.at(row, i);
    return alone == null ? "dollar" : alone.value();
  }

  /** One past the currency word that repeats the mark: "US$5m dollars" or "$5m USD". */
  private static int coin(Row row, int to) {
    Phrases.@Nullable Match<String> word = COINS.at(row, to);
    return word != null && row.word(to) && !word.value().equals("¢") && !word.value().equals("p")
        ? word.to()
        : to;
  }

  private static Phrases.@Nullable Match<String> after(Row row, int at) {
    Phrases.@Nullable Match<String> unit = AFTER.at(row, at);
    return unit != null ? unit : COINS.at(row, at);
  }

  /** "300 pounds of cocaine" and "weighed 300 pounds" are weights wherever the story is from. */
  private static String unit(Row row, Phrases.Match<String> after, Place place) {
    int to = after.to();
    boolean angle =
        after.value().equals("degrees")
            && (row.hyphen(after.from() - 1) || ANGLES.contains(row.lower(to)));
    boolean heavy =
        row.is(to, "of")
            || row.is(to, "in") && row.is(to + 1, "weight")
            || row.hyphen(after.from() - 1) && row.is(after.from(), "pound");
    boolean weight = after.value().equals("pound") && heavy;
    if (angle) {
      return "°";
    }
    return weight ? "lb" : place.unit(after.value());
  }

  /** "m" after digits: millions of money, of people and in counts; metres in lengths. */
  private static Measured million(Row row, Measured bare, boolean money) {
    int at = bare.to();
    boolean letter = bare.number().form() == Form.DIGITS && row.text(at).equals("m");
    if (!letter || !row.joined(at - 1) && !money) {
      return bare;
    }
    if (!money && !people(row, at)) {
      return bare;
    }
    return new Measured(
        bare.from(), at + 1, bare.number(), bare.value().multiply(MILLION), MILLION, null);
  }

  /** Whether the number at {@code from} is the upper end of a range of money: "$2-3m". */
  private static boolean range(Row row, int from) {
    boolean dash = row.dash(from - 1) && row.joined(from - 1) && row.joined(from - 2);
    boolean joint = dash || row.is(from - 1, "to");
    return joint && row.number(from - 2) && before(row, from - 2) != null;
  }

  private static boolean people(Row row, int m) {
    if (row.hyphen(m + 1) || LENGTHS.contains(row.lower(m + 1))) {
      return false;
    }
    for (int i = m - 2; i >= Math.max(0, m - 6); i--) {
      if (MEASURING.contains(row.lower(i))) {
        return false;
      }
    }
    Phrases.@Nullable Match<String> unit = after(row, m + 1);
    for (int i = Math.max(0, m - NEAR); i < m; i++) {
      if (row.mark(i) && PLAIN.contains(row.text(i)) || row.word(i) && COINS.at(row, i) != null) {
        return true;
      }
    }
    return unit != null || Nouns.plural(row, m + 1) || Nouns.plural(row, m + 2) && row.word(m + 1);
  }

  private static Phrases<String> phrases(WordFile file, String prefix, String not) {
    return Phrases.of(
        file,
        key -> key.substring(prefix.length()),
        key -> key.startsWith(prefix) && !key.startsWith(not));
  }

  private static Map<String, String> joined() {
    Map<String, String> letters = new HashMap<>();
    for (Map.Entry<String, List<String>> line : UNITS.all().entrySet()) {
      if (line.getKey().startsWith("joined ")) {
        line.getValue().forEach(word -> letters.put(word, line.getKey().substring(7)));
      }
    }
    return Map.copyOf(letters);
  }
}

package org.variorum.statements.number;

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
  private static final String PREFIX = "joined ";
  private static final Phrases<String> AFTER = phrases();
  private static final Map<String, String> JOINED = joined();

  /** Before "p" these are lines of a picture, not pence. */
  private static final Set<String> LINES = Set.of("360", "480", "720", "1080", "1440", "2160");

  private static final Set<String> ANGLES =
      Set.of("north", "south", "east", "west", "latitude", "longitude", "turn", "angle", "of");

  private Units() {}

  /** {@code number} with its unit, where the story comes from {@code place}. */
  static Measured of(Row row, WrittenNumber number, Place place) {
    Measured bare =
        new Measured(number.from(), number.to(), number, number.value(), number.scale(), null);
    Phrases.@Nullable Match<String> mark = Currencies.before(row, number.from());
    Measured scaled = Millions.of(row, bare, mark != null);
    if (mark != null) {
      String unit = place.unit(mark.value());
      int to = Currencies.coin(row, scaled.to());
      return new Measured(
          mark.from(),
          to,
          number,
          Currencies.signed(row, mark.from(), scaled.value()),
          scaled.scale(),
          unit);
    }
    @Nullable String unit = null;
    int at = unitStart(row, number, row.pastHyphen(scaled.to()));
    if (number.form() == Form.FRACTION && row.is(at, "point")) {
      return new Measured(number.from(), at + 1, number, scaled.value(), scaled.scale(), "pp");
    }
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

  /** The measure or currency whose words start at token {@code at}, or null. */
  static Phrases.@Nullable Match<String> after(Row row, int at) {
    Phrases.@Nullable Match<String> unit = AFTER.at(row, at);
    return unit != null ? unit : Currencies.after(row, at);
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

  private static Phrases<String> phrases() {
    Map<String, String> units = new HashMap<>();
    for (String key : UNITS.all().keySet()) {
      if (!key.startsWith(PREFIX)) {
        units.put(key, key);
      }
    }
    return Phrases.of(UNITS, units);
  }

  private static Map<String, String> joined() {
    Map<String, String> letters = new HashMap<>();
    for (Map.Entry<String, List<String>> line : UNITS.all().entrySet()) {
      if (line.getKey().startsWith(PREFIX)) {
        for (String word : line.getValue()) {
          letters.put(word, line.getKey().substring(PREFIX.length()));
        }
      }
    }
    return Map.copyOf(letters);
  }
}

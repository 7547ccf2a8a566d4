package org.variorum.evaluation.scoring;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** Named results of one measurement, in the order in which they were given. */
final class Figures {
  private final Map<String, String> values = new LinkedHashMap<>();

  Figures count(String name, long value) {
    values.put(name, Long.toString(value));
    return this;
  }

  Figures share(String name, double value) {
    values.put(name, String.format(Locale.ROOT, "%.4f", value));
    return this;
  }

  Figures share(String name, long part, long whole) {
    return share(name, whole == 0 ? 0 : (double) part / whole);
  }

  /** One JSON object on one line. */
  @Override
  public String toString() {
    StringJoiner fields = new StringJoiner(", ", "{", "}");
    values.forEach((name, value) -> fields.add("\"" + name + "\": " + value));
    return fields.toString();
  }
}

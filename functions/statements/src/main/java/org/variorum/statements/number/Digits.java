package org.variorum.statements.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of digits with inner points and commas: {@code 5,000} is 5000, {@code 12,34,567.89} is
 * 1234567.89, {@code 1.111,11} is 1111.11, {@code 5,00} is 5. Digits that follow no way of writing
 * one number, such as {@code 192.168.1.2}, have none.
 */
final class Digits {
  /**
   * No newspaper prints a longer figure; a longer run of digits is a serial number or an attack.
   */
  private static final int MOST_DIGITS = 30;

  private Digits() {}

  /** The value of {@code text}, which is digits, commas and points, or null. */
  static @Nullable BigDecimal value(String text) {
    if (text.length() > 2 * MOST_DIGITS) {
      return null;
    }
    List<String> groups = new ArrayList<>();
    StringBuilder marks = new StringBuilder();
    StringBuilder group = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '.') {
        groups.add(group.toString());
        group.setLength(0);
        marks.append(c);
      } else {
        int digit = Character.digit(c, 10);
        if (digit < 0) {
          return null;
        }
        group.append((char) ('0' + digit));
      }
    }
    groups.add(group.toString());
    @Nullable String plain = plain(groups, marks.toString());
    return plain == null || plain.length() > MOST_DIGITS ? null : new BigDecimal(plain);
  }

  /** The groups written with a point for the decimals alone, or null. */
  private static @Nullable String plain(List<String> groups, String marks) {
    if (marks.isEmpty()) {
      return groups.getFirst();
    }
    char last = marks.charAt(marks.length() - 1);
    boolean mixed = marks.indexOf(last) == marks.length() - 1 && marks.length() > 1;
    boolean single = marks.length() == 1;
    String tail = groups.getLast();
    boolean decimals = mixed || single && (last == '.' || tail.length() != 3);
    int whole = decimals ? groups.size() - 1 : groups.size();
    if (whole > 1 && !grouped(groups.subList(0, whole), marks.substring(0, whole - 1))) {
      return null;
    }
    String digits = String.join("", groups.subList(0, whole));
    return decimals ? digits + "." + tail : digits;
  }

  /** Whether the groups are thousands, or lakhs and crores, parted by one kind of mark. */
  private static boolean grouped(List<String> groups, String marks) {
    boolean alike = true;
    for (int i = 1; i < marks.length(); i++) {
      alike &= marks.charAt(i) == marks.charAt(0);
    }
    boolean thousands = true;
    boolean lakhs = marks.charAt(0) == ',';
    for (int i = 1; i < groups.size(); i++) {
      int length = groups.get(i).length();
      thousands &= length == 3;
      lakhs &= length == (i == groups.size() - 1 ? 3 : 2);
    }
    int first = groups.getFirst().length();
    return alike && (thousands && first <= 3 || lakhs && first <= 2);
  }
}

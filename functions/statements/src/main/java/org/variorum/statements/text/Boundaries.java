package org.variorum.statements.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where one block's sentences begin, in one pass over its characters. A sentence begins after
 * a mark that {@link Stops} says ends one, before a bullet, and before a label that counts on the
 * list that the block began with.
 */
final class Boundaries {
  /** The characters that no sentence begins or ends at; most of any text, so they are skipped. */
  private static final boolean[] PLAIN = new boolean[0x80];

  static {
    for (char c = 0; c < PLAIN.length; c++) {
      PLAIN[c] = ".?!\"\n*=_#-".indexOf(c) < 0;
    }
  }

  private final String text;
  private final Stops stops;

  Boundaries(String text) {
    this.text = text;
    this.stops = new Stops(text);
  }

  /** Each place from {@code start} to {@code end} where a sentence begins, in order. */
  List<Integer> find(int start, int end) {
    List<Integer> begins = new ArrayList<>();
    ListLabels list = ListLabels.at(text, start, end);
    int from = start;
    int at = afterLabel(list, start);
    int straight = 0;
    begins.add(start);
    while (at < end) {
      char c = text.charAt(at);
      if (c < PLAIN.length && PLAIN[c] && !list.found()) {
        at++;
        continue;
      }
      int next = -1;
      if (c == '.' || c == '?' || c == '!' || c == '…') {
        int marks = marksEnd(at, end);
        int stop = closersEnd(marks, end, straight);
        if (stops.ends(from, at, marks, stop, end)) {
          next = stop;
        } else {
          at = marks;
          continue;
        }
      } else if (c == '"') {
        straight++;
      } else if (c == '\n' || Letters.bullet(c)) {
        next = item(at, end) ? at : -1;
      } else if (Letters.dash(c) && at > from) {
        next = listed(from, at, end) ? at : -1;
      } else if (c == '*' || c == '=' || c == '_' || c == '#') {
        int rule = ruleEnd(at, end);
        if (rule > at && at > from) {
          begins.add(at);
        }
        next = rule;
      } else if (list.found() && at > from && Letters.blank(text.charAt(at - 1))) {
        next = list.precedes(ListLabels.at(text, at, end)) ? at : -1;
      }
      if (next < 0) {
        at++;
        continue;
      }
      for (int i = at; i < next; i++) {
        straight += text.charAt(i) == '"' ? 1 : 0;
      }
      from = Letters.skipBlank(text, next, end);
      if (from < end) {
        begins.add(from);
      }
      ListLabels label = ListLabels.at(text, from, end);
      if (list.precedes(label)) {
        list = label;
      }
      at = Math.max(afterLabel(label, from), next == at ? from + 1 : from);
    }
    return begins;
  }

  private static int afterLabel(ListLabels label, int from) {
    return label.found() ? label.end() : from;
  }

  /** Whether an item of a list begins at the bullet, or after the line end, at {@code at}. */
  private boolean item(int at, int end) {
    if (text.charAt(at) != '\n') {
      return at > 0 && Letters.blank(text.charAt(at - 1)) && at + 1 < end;
    }
    int line = at + 1;
    while (line < end && text.charAt(line) != '\n' && Letters.blank(text.charAt(line))) {
      line++;
    }
    if (line + 1 >= end) {
      return false;
    }
    char first = text.charAt(line);
    boolean mark = Letters.dash(first) || first == '*';
    return (mark && Letters.blank(text.charAt(line + 1))) || ListLabels.at(text, line, end).found();
  }

  /** Whether the dash at {@code at} begins an item in "two terms: - time; - money.". */
  private boolean listed(int from, int at, int end) {
    if (!Letters.blank(text.charAt(at - 1))
        || at + 1 >= end
        || !Letters.blank(text.charAt(at + 1))) {
      return false;
    }
    int before = at - 1;
    while (before > from && Letters.blank(text.charAt(before))) {
      before--;
    }
    char mark = text.charAt(before);
    boolean item = Letters.dash(text.charAt(from));
    return mark == ':' || (item && (mark == ';' || mark == '.' || mark == '…' || mark == ','));
  }

  /** One past a line drawn with three or more of one character ("***") at {@code at}, else -1. */
  private int ruleEnd(int at, int end) {
    if (at > 0 && !Letters.blank(text.charAt(at - 1))) {
      return -1;
    }
    int stop = at + 1;
    while (stop < end && text.charAt(stop) == text.charAt(at)) {
      stop++;
    }
    boolean alone = stop >= end || Letters.blank(text.charAt(stop));
    return alone && stop - at >= 3 ? stop : -1;
  }

  /** One past the marks that end a sentence together: {@code ?!}, {@code ...}, {@code . . .}. */
  private int marksEnd(int at, int end) {
    int stop = at + 1;
    while (stop < end) {
      char c = text.charAt(stop);
      if (c == '.' || c == '?' || c == '!' || c == '…') {
        stop++;
      } else if (c == ' '
          && stop + 1 < end
          && text.charAt(stop + 1) == '.'
          && text.charAt(at) == '.'
          && !(stop + 2 < end && Character.isLetterOrDigit(text.charAt(stop + 2)))) {
        stop += 2;
      } else {
        break;
      }
    }
    return stop;
  }

  /** One past the closing marks after {@code from}; a mark that opens what follows is none. */
  private int closersEnd(int from, int end, int straight) {
    int stop = from;
    int seen = straight;
    while (stop < end) {
      char c = text.charAt(stop);
      if (c == ' ' && stop + 1 < end && "»”)]".indexOf(text.charAt(stop + 1)) >= 0) {
        stop += 2;
        continue;
      }
      if (!Letters.closer(c)) {
        break;
      }
      boolean touches = stop + 1 < end && Character.isLetterOrDigit(text.charAt(stop + 1));
      if (touches && (c == '\'' || (c == '"' && seen % 2 == 0))) {
        break;
      }
      seen += c == '"' ? 1 : 0;
      stop++;
    }
    return stop;
  }
}

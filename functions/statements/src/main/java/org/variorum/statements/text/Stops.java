package org.variorum.statements.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a full stop, question mark, exclamation mark or ellipsis ends a sentence, by the
 * word before it and the words after it. Every look reaches a bounded way, so that a text costs
 * what its length costs.
 *
 * <p>The rules are those of style guides: nothing ends before a small letter ("“Why?” he asked."),
 * a title or an initial has its name after it, an abbreviation such as "U.S." or "Inc." ends a
 * sentence only where the next word can hardly be a name.
 */
final class Stops {
  /** The longest abbreviation, inner full stops included, that is looked up. */
  private static final int LONGEST_ABBREVIATION = 12;

  /** How far a name and a reporting verb are looked for after “Why?”, in words. */
  private static final int WORDS_TO_VERB = 5;

  /** The longest lead-in such as "Shortly before 5 a.m.", in code units. */
  private static final int LONGEST_LEAD_IN = 30;

  /** How far around a full stop an address is looked for, in code units. */
  private static final int ADDRESS = 60;

  private static final WordList WORDS = WordList.of(Stops.class, "sentence-words.txt");
  private static final Set<String> START = WORDS.group("start");
  private static final Set<String> AFTER_CLOCK = WORDS.group("after-clock");
  private static final Set<String> MONTH = WORDS.group("month");
  private static final Set<String> LEAD_IN = WORDS.group("lead-in");
  private static final Set<String> JOINING = WORDS.group("joining");
  private static final Set<String> EXCLAIMED = WORDS.group("exclaimed");
  private static final Set<String> REPORTING = WORDS.group("reporting");

  private final String text;

  Stops(String text) {
    this.text = text;
  }

  /**
   * Whether a sentence that began at {@code from} ends with the marks from {@code at} to {@code
   * marks}, which closing marks follow up to {@code stop}; the block ends at {@code end}.
   */
  boolean ends(int from, int at, int marks, int stop, int end) {
    char before = at > from ? text.charAt(at - 1) : ' ';
    if (before == '[' || (before == '(' && stop > marks)) {
      return false;
    }
    int next = Letters.skipBlank(text, stop, end);
    if (next >= end) {
      return true;
    }
    int word = next;
    while (word < end && word - next < 4 && Letters.opener(text.charAt(word))) {
      word++;
    }
    if (word >= end) {
      return true;
    }
    if (next == stop) {
      return touching(from, at, marks, stop, word, end);
    }
    char first = text.charAt(word);
    if (Letters.dash(first)) {
      return stop == marks && bare(from, at) && signs(word, end);
    }
    if (Character.isLowerCase(first) && !brand(word, end)) {
      return word == next && stop == marks && beforeSmall(from, at, marks, word, end);
    }
    if (",;:".indexOf(first) >= 0) {
      return false;
    }
    if (marks - at > 1 || text.charAt(at) == '…') {
      return afterSeveral(from, at, marks, word, end);
    }
    if (text.charAt(at) == '.') {
      return afterFullStop(from, at, stop > marks, word, end);
    }
    boolean quoted = stop > marks && text.charAt(stop - 1) != ')';
    if (quoted && spoken(next, end)) {
      return false;
    }
    return text.charAt(at) != '!' || !EXCLAIMED.contains(wordBefore(from, at));
  }

  /**
   * Whether a dash and a capital follow, as before "- Posted by", "—Reuters" or an item of a list.
   */
  private boolean signs(int word, int end) {
    int dash = word;
    while (dash < end && dash - word < 3 && Letters.dash(text.charAt(dash))) {
      dash++;
    }
    int after = Letters.skipBlank(text, dash, end);
    return after < end && Character.isUpperCase(text.charAt(after));
  }

  /**
   * A small letter follows: it begins a sentence where it is an address or the pronoun "i", where
   * the writer began this sentence with a small letter too, and before a word that hardly does
   * anything else if the word before is an ordinary one. "Yahoo! in" and "why? he asked" go on.
   */
  private boolean beforeSmall(int from, int at, int marks, int word, int end) {
    if (text.startsWith("http", word) || text.startsWith("www.", word)) {
      return true;
    }
    String before = wordBefore(from, at);
    boolean asks = text.charAt(marks - 1) != '.' && text.charAt(marks - 1) != '…';
    if (!asks
        && (marks - at > 1
            || text.charAt(at) == '…'
            || before.length() == 1
            || before.indexOf('.') >= 0)) {
      return false;
    }
    if (!asks && Abbreviations.kind(before) != null) {
      return false;
    }
    String next = wordAt(word, end);
    if (spoken(word, end)) {
      return false;
    }
    boolean small = !before.isEmpty() && Character.isLowerCase(before.charAt(0));
    boolean begins = START.contains(Character.toUpperCase(next.charAt(0)) + next.substring(1));
    boolean exclaims = text.charAt(marks - 1) == '!';
    return Character.isLowerCase(text.charAt(from))
        || next.equals("i")
        || (asks && small)
        || (begins && !exclaims && (asks || (small && before.length() > 2) || closed(from, at)));
  }

  /**
   * Whether a bracket or a quotation mark that closes stands right before the mark at {@code at}.
   */
  private boolean closed(int from, int at) {
    return at > from && Letters.closer(text.charAt(at - 1));
  }

  /** No space follows: "It rained.Then it stopped." ends; "example.com" and "U.S.-led" do not. */
  private boolean touching(int from, int at, int marks, int stop, int word, int end) {
    char mark = text.charAt(at);
    char before = at > from ? text.charAt(at - 1) : ' ';
    boolean opened = word > stop;
    boolean begins =
        Character.isUpperCase(text.charAt(word))
            && word + 1 < end
            && (Character.isLowerCase(text.charAt(word + 1))
                || Letters.blank(text.charAt(word + 1)));
    if (!begins || (marks - at > 1 && mark == '.')) {
      return false;
    }
    if (opened || stop > marks) {
      return stop > marks || bare(from, at);
    }
    boolean ended =
        Character.isDigit(before)
            || (Character.isLowerCase(before)
                && at - 2 >= from
                && Character.isLetter(text.charAt(at - 2)));
    return ended && bare(from, at) && !address(at, end);
  }

  /** Whether the word before the full stop at {@code at} is no abbreviation. */
  private boolean bare(int from, int at) {
    String before = wordBefore(from, at);
    return text.charAt(at) != '.'
        || (before.indexOf('.') < 0 && Abbreviations.kind(before) == null);
  }

  private boolean address(int at, int end) {
    for (int i = at - 1; i >= 0 && at - i < ADDRESS && !Letters.blank(text.charAt(i)); i--) {
      if ("@/_".indexOf(text.charAt(i)) >= 0 || text.startsWith("www.", i)) {
        return true;
      }
    }
    for (int i = at + 1; i < end && i - at < ADDRESS && !Letters.blank(text.charAt(i)); i++) {
      if ("@/_".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * After "..." or "?!" and before a capital. After dots that stand apart from the word before, "I"
   * tells nothing, because it is always a capital.
   */
  private boolean afterSeveral(int from, int at, int marks, int word, int end) {
    boolean apart = at > from && Letters.blank(text.charAt(at - 1));
    int dots = 0;
    for (int i = at; i < marks && dots < 4; i++) {
      dots += text.charAt(i) == '.' ? 1 : text.charAt(i) == ' ' ? 0 : 4;
    }
    return !apart || dots > 3 || !pronoun(word, end);
  }

  private boolean pronoun(int word, int end) {
    return text.charAt(word) == 'I'
        && (word + 1 >= end || !Character.isLetter(text.charAt(word + 1)));
  }

  private boolean afterFullStop(int from, int at, boolean closed, int word, int end) {
    char first = text.charAt(word);
    boolean digit = Character.isDigit(first);
    String before = wordBefore(from, at);
    if (before.isEmpty() || closed) {
      return true;
    }
    Abbreviations.@Nullable Kind kind = Abbreviations.kind(before);
    if (kind != null) {
      return switch (kind) {
        case TITLE -> place(before) && starts(word, end) && follows(from, at, before);
        case NUMBER, MONTH -> !digit;
        case DAY -> !digit && !MONTH.contains(wordAt(word, end));
        case NAME -> starts(word, end);
        case FIRM -> starts(word, end) || clause(word, end);
        case CLOCK -> !digit && !AFTER_CLOCK.contains(wordAt(word, end)) && !leadIn(from, at);
        case LAST -> !digit;
      };
    }
    if (before.length() == 1 && Character.isLetter(before.charAt(0))) {
      return initial(from, at, before.charAt(0), word, end);
    }
    return before.indexOf('.') < 0 || starts(word, end);
  }

  /**
   * "Albert I. Jones" goes on; "you and I. Did you" and "vitamin C. The" end, and so does "minus
   * 4C. The".
   */
  private boolean initial(int from, int at, char letter, int word, int end) {
    if (Character.isLowerCase(letter)) {
      return !Character.isDigit(text.charAt(word));
    }
    if (starts(word, end)) {
      return true;
    }
    int last = at - 2;
    if (last >= from && Character.isDigit(text.charAt(last))) {
      return true;
    }
    boolean name = last <= from || Character.isUpperCase(text.charAt(wordStart(from, last)));
    return letter == 'I' && !name;
  }

  /** "Main St. The" ends, "St. The" does not. */
  private boolean follows(int from, int at, String before) {
    int last = at - before.length() - 1;
    return last > from && Character.isLetterOrDigit(text.charAt(last - 1));
  }

  private static boolean place(String before) {
    return before.equals("St") || before.equals("Dept") || before.equals("Univ");
  }

  private boolean leadIn(int from, int at) {
    int start = from;
    while (start < at && Letters.opener(text.charAt(start))) {
      start++;
    }
    return at - start <= LONGEST_LEAD_IN && LEAD_IN.contains(wordAt(start, at));
  }

  private boolean starts(int word, int end) {
    return START.contains(wordAt(word, end));
  }

  /** Whether a small word that joins no name follows the word at {@code word}: "Shares fell". */
  private boolean clause(int word, int end) {
    int stop = wordEnd(word, end);
    if (stop + 1 >= end || text.charAt(stop) != ' ') {
      return false;
    }
    return Character.isLowerCase(text.charAt(stop + 1)) && !JOINING.contains(wordAt(stop + 1, end));
  }

  /** Whether a name and a reporting verb follow: "“Why?” Mr. Smith asked." */
  private boolean spoken(int next, int end) {
    int at = next;
    for (int words = 0; words < WORDS_TO_VERB && at < end; words++) {
      int stop = wordEnd(at, end);
      if (stop == at) {
        return false;
      }
      String word = text.substring(at, stop);
      if (!Character.isUpperCase(word.charAt(0))) {
        if (words > 0 && REPORTING.contains(word)) {
          return true;
        }
        if (words > 0 && !JOINING.contains(word)) {
          return false;
        }
      } else if (words == 0 && START.contains(word)) {
        return false;
      }
      if (stop < end && text.charAt(stop) == '.') {
        stop++;
      }
      at = stop < end && text.charAt(stop) == ' ' ? stop + 1 : end;
    }
    return false;
  }

  /** "iPhone" and "eBay" begin a sentence although their first letter is small. */
  private boolean brand(int word, int end) {
    return word + 1 < end && Character.isUpperCase(text.charAt(word + 1));
  }

  private String wordBefore(int from, int at) {
    int start = at;
    while (start > from && at - start <= LONGEST_ABBREVIATION && inWord(text.charAt(start - 1))) {
      start--;
    }
    return at - start > LONGEST_ABBREVIATION ? "-" : text.substring(start, at);
  }

  private static boolean inWord(char c) {
    return Character.isLetter(c) || c == '.' || c == '°' || c == 'º';
  }

  private int wordStart(int from, int last) {
    int start = last;
    while (start > from
        && last - start < LONGEST_LEAD_IN
        && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private String wordAt(int word, int end) {
    return text.substring(word, wordEnd(word, end));
  }

  private int wordEnd(int word, int end) {
    int limit = Math.min(end, word + LONGEST_LEAD_IN);
    int stop = word;
    while (stop < limit) {
      char c = text.charAt(stop);
      boolean inner = (c == '\'' || c == '’' || c == '-') && stop > word;
      if (!Character.isLetterOrDigit(c) && !inner) {
        break;
      }
      stop++;
    }
    return stop;
  }
}

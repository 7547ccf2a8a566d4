package org.variorum.statements.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Role;

/**
 * Tells paragraphs of the story from those in which the publisher speaks: correction notes,
 * bylines, time stamps, "read more" lines, credits of pictures.
 *
 * <p>{@code This article was amended on 9 May to correct a name.} is a correction, {@code By Ana
 * Ruiz in Porto} and {@code 10.41 GMT} are furniture, {@code A burnt stall. Photograph: Ana Ruiz}
 * is a caption.
 */
final class Notices {
  /** Bylines, time stamps and credited captions are shorter, in UTF-16 code units. */
  private static final int LONGEST_BYLINE = 120;

  private static final int LONGEST_STAMP = 80;
  private static final int LONGEST_CAPTION = 500;

  /** How many words of a paragraph are looked at; a correction note has shown itself by then. */
  private static final int WORDS = 64;

  private static final WordList LIST = WordList.of(Notices.class, "notice-words.txt");

  /** What a time stamp is made of, in lower case, beside numbers. */
  static final Set<String> STAMP = LIST.group("stamp");

  private static final Set<String> CREDIT = LIST.group("credit");
  private static final Set<String> BYLINE = LIST.group("byline");
  private static final Set<String> VERSION = LIST.group("version");

  /** What a tabloid puts before its byline. */
  private static final String EXCLUSIVE = "exclusive ";

  private static final String VERSION_OF = "version of ";

  private final String text;

  /** The first place at or after the last sentence looked at where a version is named. */
  private int nextVersion = -1;

  Notices(String text) {
    this.text = text;
  }

  /**
   * The role of the paragraph from {@code start} to {@code end}, or null when it is the story's.
   */
  @Nullable Role paragraph(int start, int end) {
    if (stamp(start, end) || byline(start, end)) {
      return Role.FURNITURE;
    }
    @Nullable Role opening = opening(start, end);
    if (opening != null) {
      return opening;
    }
    return credited(start, end) ? Role.CAPTION : null;
  }

  /** Whether the sentence from {@code start} to {@code end} says that the text was changed. */
  boolean correction(int start, int end) {
    return opening(start, end) == Role.CORRECTION || namesVersion(start, end);
  }

  /** "an earlier version of this article", wherever it stands; sentences come in text order. */
  private boolean namesVersion(int start, int end) {
    if (nextVersion < start) {
      int found = text.indexOf(VERSION_OF, start);
      nextVersion = found < 0 ? Integer.MAX_VALUE : found;
    }
    while (nextVersion < end) {
      int from = nextVersion + VERSION_OF.length();
      int stop = wordEnd(from, end);
      int noun = Letters.skipBlank(text, stop, end);
      String which = text.substring(from, Math.max(from, stop));
      if ((which.equals("this") || which.equals("the"))
          && VERSION.contains(text.substring(noun, wordEnd(noun, end)))) {
        return true;
      }
      int found = text.indexOf(VERSION_OF, from);
      nextVersion = found < 0 ? Integer.MAX_VALUE : found;
    }
    return false;
  }

  /** Whether the last sentence of a paragraph is no part of the story: "Read more: ...". */
  boolean tail(int start, int end) {
    return opening(Openings.tails(), start, end) == Role.FURNITURE;
  }

  private @Nullable Role opening(int start, int end) {
    return opening(Openings.notices(), start, end);
  }

  private @Nullable Role opening(Openings openings, int start, int end) {
    int at = start;
    boolean bracket = false;
    while (at < end && !Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != '©') {
      bracket |= text.charAt(at) == '(' || text.charAt(at) == '[';
      at++;
    }
    if (at == end) {
      return start < end ? Role.FURNITURE : null;
    }
    int firstEnd = wordOrMarkEnd(at, end);
    String first = bracket ? "(" : word(at, firstEnd);
    if (!openings.mayBegin(first)) {
      return null;
    }
    int second = bracket ? at : nextWord(firstEnd, end);
    boolean may =
        openings.mayBegin(first, second == end ? "$" : word(second, wordOrMarkEnd(second, end)));
    return may ? openings.role(words(bracket, at, end)) : null;
  }

  private int nextWord(int from, int end) {
    int at = from;
    while (at < end && !counts(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int wordOrMarkEnd(int at, int end) {
    return Math.max(wordEnd(at, end), at + 1);
  }

  private static boolean counts(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '(' || c == '©';
  }

  private List<String> words(boolean bracket, int from, int end) {
    List<String> words = new ArrayList<>();
    if (bracket) {
      words.add("(");
    }
    int at = from;
    while (at < end && words.size() < WORDS) {
      int stop = wordOrMarkEnd(at, end);
      if (counts(text.charAt(at))) {
        words.add(word(at, stop));
      }
      at = stop;
    }
    if (at >= end) {
      words.add("$");
    }
    return words;
  }

  private boolean stamp(int start, int end) {
    if (end - start > LONGEST_STAMP) {
      return false;
    }
    boolean time = false;
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        int stop = at;
        while (stop < end && Character.isDigit(text.charAt(stop))) {
          stop++;
        }
        boolean minutes =
            stop + 2 < end
                && Stamps.parts(text.charAt(stop))
                && Character.isDigit(text.charAt(stop + 1))
                && Character.isDigit(text.charAt(stop + 2))
                && (stop + 3 >= end || !Character.isDigit(text.charAt(stop + 3)));
        if (stop - at > 4) {
          return false;
        }
        time |= minutes && stop - at <= 2;
        at = minutes ? stop + 3 : stop;
      } else if (Character.isLetter(c)) {
        int stop = at;
        while (stop < end && Character.isLetter(text.charAt(stop))) {
          stop++;
        }
        String word = word(at, stop);
        if (!STAMP.contains(word)) {
          return false;
        }
        time |= word.length() > 2;
        at = stop;
      } else if (Letters.blank(c) || ",.:|-–—•/()+".indexOf(c) >= 0) {
        at++;
      } else {
        return false;
      }
    }
    return time && hasDigit(start, end);
  }

  private boolean hasDigit(int start, int end) {
    for (int at = start; at < end; at++) {
      if (Character.isDigit(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the paragraph says who wrote the story: "By Ana Ruiz in Porto". */
  boolean byline(int paragraph, int end) {
    int start = paragraph;
    if (text.regionMatches(true, paragraph, EXCLUSIVE, 0, EXCLUSIVE.length())) {
      start += EXCLUSIVE.length();
    }
    boolean by =
        end - start <= LONGEST_BYLINE
            && end - start > 4
            && (text.startsWith("By ", start)
                || text.startsWith("BY ", start)
                || start > paragraph && text.startsWith("by ", start));
    if (!by) {
      return false;
    }
    boolean stop = text.charAt(end - 1) == '.';
    int at = start + 3;
    int next = wordEnd(at, end);
    boolean name = next > at && Character.isUpperCase(text.charAt(at));
    boolean names = name;
    while (at < end) {
      next = wordEnd(at, end);
      if (next > at) {
        boolean upper = Character.isUpperCase(text.charAt(at));
        names &= upper || BYLINE.contains(word(at, next));
      }
      at = Math.max(next, at + 1);
    }
    boolean staff = text.startsWith("our ", start + 3) || text.startsWith("staff ", start + 3);
    return stop || "?!”\"".indexOf(text.charAt(end - 1)) >= 0 ? names : name || staff;
  }

  /** Whether a credit such as "Photograph: Ana Ruiz" begins a sentence or a bracket in it. */
  private boolean credited(int start, int end) {
    if (end - start > LONGEST_CAPTION) {
      return false;
    }
    for (int colon = text.indexOf(':', start, end);
        colon >= 0;
        colon = text.indexOf(':', colon + 1, end)) {
      int from = colon;
      while (from > start && Character.isLetter(text.charAt(from - 1))) {
        from--;
      }
      int before = from - 1;
      while (before > start && Letters.blank(text.charAt(before))) {
        before--;
      }
      boolean begins = before <= start || ".([|/–—-)”!?".indexOf(text.charAt(before)) >= 0;
      if (begins && CREDIT.contains(text.substring(from, colon))) {
        return true;
      }
    }
    return false;
  }

  private int wordEnd(int from, int end) {
    int stop = from;
    while (stop < end) {
      char c = text.charAt(stop);
      if (!Character.isLetterOrDigit(c) && c != '\'' && c != '’') {
        break;
      }
      stop++;
    }
    return stop;
  }

  private String word(int from, int to) {
    return Letters.lower(text, from, to);
  }
}

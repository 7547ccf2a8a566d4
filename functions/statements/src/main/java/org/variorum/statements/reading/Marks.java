package org.variorum.statements.reading;

import java.util.Arrays;
import org.variorum.statements.model.Span;
import org.variorum.statements.text.WordList;

/**
 * The quotation marks of one block, in order, each with its kind and the way it leans; apostrophes
 * are left out. Which marks belong together is not decided here.
 *
 * <p>Marks that touch are one run, and lean as the characters around the run say: in {@code he
 * said. "'Go,' she said."} both marks after the space open. Curly marks and guillemets lean as
 * their shape says unless what stands around them makes that impossible.
 *
 * <p>A mark between two letters or digits is an apostrophe ("O'Neill"), and so is one before a
 * clipped word or year ("'tis", "'90s"), after a word that is always clipped ("o' the") and on both
 * sides of a lone n ("rock 'n' roll"). A single mark after an s may end a quotation or show
 * possession; it is {@link #MAYBE_CLOSES}.
 */
final class Marks {
  /** Opens a quotation. */
  static final byte OPENS = 0;

  /** Ends a quotation, if one is open. */
  static final byte CLOSES = 1;

  /** Ends a quotation, or shows possession: "the dogs' dinner". */
  static final byte MAYBE_CLOSES = 2;

  /** Opens when none is open, else closes. */
  static final byte EITHER = 3;

  /** Single marks, curly or straight. */
  static final byte SINGLE = 0;

  /** Double marks, curly or straight, and two single marks in a row. */
  static final byte DOUBLE = 1;

  /** Guillemets, double or single. */
  static final byte GUILLEMET = 2;

  private static final WordList CLIPPED = WordList.of(Marks.class, "clipped-words.txt");

  private final String text;
  private final Span block;
  private int[] at = new int[8];
  private byte[] width = new byte[8];
  private byte[] kind = new byte[8];
  private byte[] lean = new byte[8];
  private int size;

  /** The marks of {@code block} in {@code text}. */
  Marks(String text, Span block) {
    this.text = text;
    this.block = block;
    int end = block.end();
    for (int i = block.start(); i < end; i++) {
      if (isMark(text.charAt(i))) {
        int stop = i + 1;
        while (stop < end && isMark(text.charAt(stop))) {
          stop++;
        }
        run(i, stop);
        i = stop - 1;
      }
    }
  }

  /** How many marks there are. */
  int size() {
    return size;
  }

  /** Where mark {@code mark} stands. */
  int start(int mark) {
    return at[mark];
  }

  /** One past the last code unit of mark {@code mark}. */
  int end(int mark) {
    return at[mark] + width[mark];
  }

  /** {@link #SINGLE}, {@link #DOUBLE} or {@link #GUILLEMET}. */
  byte kind(int mark) {
    return kind[mark];
  }

  /** {@link #OPENS}, {@link #CLOSES}, {@link #MAYBE_CLOSES} or {@link #EITHER}. */
  byte lean(int mark) {
    return lean[mark];
  }

  /** Whether {@code c} can be a quotation mark. */
  static boolean isMark(char c) {
    if (c < 0x80) {
      return c == '"' || c == '\'' || c == '`';
    }
    return c == '«' || c == '»' || (c >= '\u2018' && c <= '\u201f') || c == '‹' || c == '›';
  }

  private void run(int from, int to) {
    char left = from > block.start() ? text.charAt(from - 1) : ' ';
    char right = to < block.end() ? text.charAt(to) : ' ';
    byte around = around(left, right);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean pair = (c == '`' || c == '\'') && i + 1 < to && text.charAt(i + 1) == c;
      if (pair) {
        add(i, 2, DOUBLE, c == '`' ? OPENS : around);
        i++;
      } else if (c == '\'' || c == '’' || c == '‘' || c == '‛' || c == '‚' || c == '`') {
        single(i, from, to, around);
      } else if (c == '"') {
        if (!inches(i, left)) {
          add(i, 1, DOUBLE, around);
        }
      } else {
        byte of = c == '«' || c == '»' || c == '‹' || c == '›' ? GUILLEMET : DOUBLE;
        boolean closing = c == '”' || c == '»' || c == '›';
        add(i, 1, of, shaped(closing ? CLOSES : OPENS, around));
      }
    }
  }

  private void single(int i, int from, int to, byte around) {
    char c = text.charAt(i);
    boolean alone = to - from == 1;
    if (c == '`' || (alone && apostrophe(i, c))) {
      return;
    }
    byte shape = c == '‘' || c == '‛' || c == '‚' ? OPENS : c == '’' ? CLOSES : EITHER;
    byte way = shape == EITHER ? around : shaped(shape, around);
    if (c == '’' && way == EITHER) {
      way = CLOSES;
    }
    if (way == CLOSES && alone && weak(i)) {
      way = MAYBE_CLOSES;
    }
    boolean spaced = c == '\'' && blank(i - 1) && blank(i + 1);
    if (!spaced) {
      add(i, 1, SINGLE, way);
    }
  }

  /** Whether the single mark at {@code i}, which touches no other mark, only stands for letters. */
  private boolean apostrophe(int i, char c) {
    boolean wordBefore = i > block.start() && Character.isLetterOrDigit(text.charAt(i - 1));
    boolean wordAfter = i + 1 < block.end() && Character.isLetterOrDigit(text.charAt(i + 1));
    if (wordBefore && wordAfter) {
      return true;
    }
    if (wordAfter) {
      int stop = i + 1;
      while (stop < block.end() && stop - i < 8 && Character.isLetterOrDigit(text.charAt(stop))) {
        stop++;
      }
      String word = text.substring(i + 1, stop);
      return clippedYear(word, stop)
          || CLIPPED.has("start", word)
          || (c == '’' && Character.isLowerCase(word.charAt(0)));
    }
    int start = i;
    while (start > block.start() && i - start < 8 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start < i && CLIPPED.has("end", text.substring(start, i));
  }

  /** "'90s", and "'92" unless words that are not a name follow, as in "'10 people died'". */
  private boolean clippedYear(String word, int stop) {
    boolean digits =
        word.length() >= 2
            && Character.isDigit(word.charAt(0))
            && Character.isDigit(word.charAt(1));
    if (!digits || word.length() > 3) {
      return false;
    }
    if (word.length() == 3) {
      return word.charAt(2) == 's';
    }
    return stop >= block.end()
        || text.charAt(stop) != ' '
        || stop + 1 >= block.end()
        || !Character.isLowerCase(text.charAt(stop + 1));
  }

  /** Whether a word that ends in s, or in a clipped -in', stands before {@code i}, a word after. */
  private boolean weak(int i) {
    if (i == block.start() || !blank(i + 1) || i + 2 >= block.end()) {
      return false;
    }
    char last = text.charAt(i - 1);
    if (last == 's' || last == 'S') {
      return true;
    }
    return last == 'n'
        && i - 4 >= block.start()
        && text.charAt(i - 2) == 'i'
        && Character.isLetter(text.charAt(i - 3))
        && Character.isLetter(text.charAt(i - 4));
  }

  /** The second mark of a height such as 6'2". */
  private boolean inches(int i, char left) {
    if (!Character.isDigit(left)) {
      return false;
    }
    int digits = i;
    while (digits > block.start() && i - digits < 3 && Character.isDigit(text.charAt(digits - 1))) {
      digits--;
    }
    return digits - 1 > block.start()
        && (text.charAt(digits - 1) == '\'' || text.charAt(digits - 1) == '’')
        && Character.isDigit(text.charAt(digits - 2));
  }

  private boolean blank(int i) {
    return i < block.start() || i >= block.end() || white(text.charAt(i));
  }

  private static byte around(char left, char right) {
    boolean edgeLeft = white(left) || "([{<-–—/".indexOf(left) >= 0;
    boolean edgeRight = white(right) || ".,;:!?…)]}>-–—/".indexOf(right) >= 0;
    if (edgeLeft && edgeRight) {
      return white(left) && !white(right) ? OPENS : white(right) && !white(left) ? CLOSES : EITHER;
    }
    return edgeLeft ? OPENS : edgeRight ? CLOSES : EITHER;
  }

  private static byte shaped(byte shape, byte around) {
    return around == EITHER || around == shape ? shape : EITHER;
  }

  private static boolean white(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void add(int position, int units, byte of, byte way) {
    if (size == at.length) {
      at = Arrays.copyOf(at, size * 2);
      width = Arrays.copyOf(width, size * 2);
      kind = Arrays.copyOf(kind, size * 2);
      lean = Arrays.copyOf(lean, size * 2);
    }
    at[size] = position;
    width[size] = (byte) units;
    kind[size] = of;
    lean[size++] = way;
  }
}

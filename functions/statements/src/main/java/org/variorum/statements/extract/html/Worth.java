package org.variorum.statements.extract.html;

/**
 * How much a passage speaks for being, or not being, part of an article, in characters of prose.
 */
final class Worth {
  /** A sentence of so many characters is prose; labels, names and teasers are shorter. */
  static final int SHORTEST_PROSE = 50;

  /** What one link, label or button speaks against a place, in characters of prose. */
  private static final int NOISE = 12;

  private Worth() {}

  /** The worth of {@code passage}: its characters where it is prose, else at most zero. */
  static int of(Passage passage) {
    if (prose(passage)) {
      return passage.inked() - passage.linked();
    }
    if (passage.linkShare() > 0.5) {
      return -NOISE * 2;
    }
    return passage.tag().startsWith("h") || passage.tag().equals("li") ? 0 : -NOISE;
  }

  /**
   * The worth of {@code passage} on a page without prose: its letters, unless it talks of the page.
   */
  static int ofShort(Passage passage) {
    boolean talk =
        passage.linkShare() >= 0.5
            || passage.tag().equals("h1")
            || Phrases.reason(passage.text()) != null;
    return talk ? 0 : passage.inked() - passage.linked();
  }

  /** Whether {@code passage} reads like sentences and not like a list of links or a label. */
  static boolean prose(Passage passage) {
    return passage.inked() - passage.linked() >= SHORTEST_PROSE
        && passage.linkShare() < 0.5
        && hasSentenceEnd(passage.text());
  }

  static boolean hasSentenceEnd(String text) {
    // From the end, where prose has one.
    for (int at = text.length() - 1; at >= 0; at--) {
      switch (text.charAt(at)) {
        case '.', '?', '!' -> {
          if (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1))) {
            return true;
          }
        }
        case '。', '！', '？', '…', '।', '؟', '۔' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}

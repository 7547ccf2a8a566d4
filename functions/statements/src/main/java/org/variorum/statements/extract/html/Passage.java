package org.variorum.statements.extract.html;

/**
 * A run of text that a reader sees as one piece: a paragraph, a heading, a list item.
 *
 * @param box the innermost block element around it
 * @param text tidy, not empty
 * @param linked how many of its code units that are not white space stand in links
 * @param inked how many code units are not white space
 * @param marked whether all of it is bold or in italics
 */
record Passage(Box box, String text, int linked, int inked, boolean marked) {
  /** The part of it that is links, 0 to 1. */
  double linkShare() {
    return inked == 0 ? 0 : (double) linked / inked;
  }

  String tag() {
    return box.element.normalName();
  }
}

package org.variorum.statements.extract.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block element of a page that holds the passages from {@code first} up to {@code end}. */
final class Box {
  final @Nullable Box parent;
  final Element element;

  /** What its names say it is, or null when they say nothing. */
  final @Nullable Naming naming;

  /** The index of its first passage. */
  final int first;

  /** One past the index of its last passage; set when the element ends. */
  int end;

  /** Whether it is a list of links; null before anyone asked. */
  @Nullable Boolean links;

  /** Why it is no part of the article, or null. */
  @Nullable String unwanted;

  Box(@Nullable Box parent, Element element, @Nullable Naming naming, int first) {
    this.parent = parent;
    this.element = element;
    this.naming = naming;
    this.first = first;
    this.end = first;
  }

  boolean holds(int passage) {
    return first <= passage && passage < end;
  }

  boolean isEmpty() {
    return first == end;
  }
}

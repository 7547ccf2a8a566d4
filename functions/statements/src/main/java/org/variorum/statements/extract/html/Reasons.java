package org.variorum.statements.extract.html;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says why a passage is left out of an article, such as {@code time stamp}. */
final class Reasons {
  /** From this share of links on a passage is a link and not prose with links in it. */
  static final double LINK = 0.8;

  /** From this share of links on a list is a list of links. */
  private static final double LINK_LIST = 0.6;

  /** Tags of what heads the text that follows. */
  static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6", "dt", "summary");

  private static final Set<String> LISTS = Set.of("ul", "ol", "dl");

  private final Outline outline;
  private final PageMetadata metadata;

  Reasons(Outline outline, PageMetadata metadata) {
    this.outline = outline;
    this.metadata = metadata;
  }

  /**
   * Why the boxes around {@code passage} leave it out, or null.
   *
   * @param main the box of the article that it stands in, or null
   */
  @Nullable String around(Passage passage, @Nullable Box main) {
    for (Box box = passage.box(); box != null; box = box.parent) {
      if (box.unwanted != null) {
        return box.unwanted;
      }
      if (main != null && box != main && linkList(box)) {
        return "list of links";
      }
    }
    return null;
  }

  /** Why {@code passage}, whose words are {@code words}, leaves itself out, or null. */
  @Nullable String within(Passage passage, List<String> words) {
    if (words.isEmpty()) {
      return "no words";
    }
    if (title(words)) {
      return "headline again";
    }
    @Nullable String phrase = Phrases.reason(words);
    if (phrase != null && !phrase.equals("caption")) {
      return phrase;
    }
    if (Times.stamp(words)) {
      return "time stamp";
    }
    if (Times.count(words)) {
      return "counter";
    }
    if (Times.byline(passage.text(), words)) {
      return "byline";
    }
    return passage.linkShare() >= LINK && !HEADINGS.contains(passage.tag()) ? "link" : null;
  }

  /** Whether {@code words} are those of one of the page's titles. */
  private boolean title(List<String> words) {
    int length = words.size() - 1;
    for (String word : words) {
      length += word.length();
    }
    for (String title : metadata.titles) {
      if (title.length() == length && title.equals(String.join(" ", words))) {
        return true;
      }
    }
    return false;
  }

  private boolean linkList(Box box) {
    if (!LISTS.contains(box.element.normalName())) {
      return false;
    }
    if (box.links == null) {
      int inked = 0;
      int linked = 0;
      for (int at = box.first; at < box.end; at++) {
        inked += outline.passages.get(at).inked();
        linked += outline.passages.get(at).linked();
      }
      box.links = inked > 0 && linked >= LINK_LIST * inked;
    }
    return box.links;
  }
}

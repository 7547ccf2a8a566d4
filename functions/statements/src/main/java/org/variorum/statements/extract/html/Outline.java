package org.variorum.statements.extract.html;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.variorum.statements.extract.TidyText;

/** A page as boxes with passages of text, in one walk over its tree. */
final class Outline implements NodeFilter {
  /** Elements whose text nobody reads as text. */
  private static final Set<String> SKIPPED =
      Set.of(
          """
          script style noscript template svg iframe object embed canvas audio video select \
          option textarea button input map head title meta link datalist progress meter rp \
          rt dialog\
          """
              .split(" "));

  private static final Set<String> INLINE =
      Set.of(
          """
          a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label \
          mark nobr picture q ruby s samp small source span strike strong sub sup time tt \
          u var wbr td th amp-img inline rb center-inline\
          """
              .split(" "));

  private static final Set<String> PARAGRAPHS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dd", "dt", "td", "figcaption");

  private static final Set<String> MARKING = Set.of("b", "strong", "em", "i");

  /** A page with more has them in lists of other stories. */
  private static final int MOST_CLUES = 500;

  final List<Box> boxes = new ArrayList<>();
  final List<Passage> passages = new ArrayList<>();

  /** Elements of the body that describe the article: scripts, meta elements, times, microdata. */
  final List<Element> clues = new ArrayList<>();

  private final Names names = new Names();
  private final TidyText text = new TidyText();
  private Box box;
  private int linked;
  private int inked;
  private int plain;
  private int links;
  private int marks;
  private int breaks;

  private Outline(Element root) {
    box = new Box(null, root, null, 0);
    boxes.add(box);
  }

  /** The outline of what {@code root} holds. */
  static Outline of(Element root) {
    Outline outline = new Outline(root);
    for (Node child = root.firstChild(); child != null; child = child.nextSibling()) {
      child.filter(outline);
    }
    outline.flush();
    outline.box.end = outline.passages.size();
    return outline;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      ink(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String tag = element.normalName();
    if (tag.equals("br")) {
      lineBreak();
      return FilterResult.SKIP_ENTIRELY;
    }
    clue(element, tag);
    if (SKIPPED.contains(tag)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (inline(tag)) {
      if (tag.equals("td") || tag.equals("th")) {
        text.space();
      }
      links += tag.equals("a") ? 1 : 0;
      marks += MARKING.contains(tag) ? 1 : 0;
      return Unwanted.hidden(element, names) ? leave(tag) : FilterResult.CONTINUE;
    }
    flush();
    box = new Box(box, element, names.of(element), passages.size());
    box.unwanted = Unwanted.reason(box);
    boxes.add(box);
    return FilterResult.CONTINUE;
  }

  private void clue(Element element, String tag) {
    if (clues.size() < MOST_CLUES
        && element.attributesSize() > 0
        && (tag.equals("time")
            || tag.equals("meta")
            || tag.equals("script") && linkedData(element)
            || element.hasAttr("itemprop")
            || element.attr("rel").equals("author"))) {
      clues.add(element);
    }
  }

  /** Whether {@code script} holds JSON-LD. */
  static boolean linkedData(Element script) {
    return script.attr("type").contains("ld+json");
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    if (box.element != element && inline(tag)) {
      leave(tag);
    } else if (box.element == element) {
      flush();
      box.end = passages.size();
      box = requireNonNull(box.parent);
    }
    return FilterResult.CONTINUE;
  }

  /** Elements that publishers invent stand for words where they stand in a paragraph. */
  private boolean inline(String tag) {
    return INLINE.contains(tag)
        || tag.indexOf('-') > 0 && PARAGRAPHS.contains(box.element.normalName());
  }

  private FilterResult leave(String tag) {
    links -= tag.equals("a") ? 1 : 0;
    marks -= MARKING.contains(tag) ? 1 : 0;
    if (tag.equals("td") || tag.equals("th")) {
      text.space();
    }
    return FilterResult.SKIP_ENTIRELY;
  }

  private void ink(String words) {
    int more = text.append(words);
    if (more > 0) {
      breaks = 0;
    }
    inked += more;
    linked += links > 0 ? more : 0;
    plain += marks > 0 ? 0 : more;
  }

  /** Two line breaks in a row end a paragraph; one is white space. */
  private void lineBreak() {
    text.space();
    if (++breaks > 1) {
      flush();
    }
  }

  private void flush() {
    String line = text.take();
    if (!line.isEmpty()) {
      passages.add(new Passage(box, line, linked, inked, plain == 0));
    }
    linked = 0;
    inked = 0;
    plain = 0;
    breaks = 0;
  }
}

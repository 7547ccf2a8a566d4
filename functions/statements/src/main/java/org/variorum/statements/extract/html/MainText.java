package org.variorum.statements.extract.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses the boxes of a page that hold the article. */
final class MainText {
  /** A box named as the article's text is believed when it has so much of the page's prose. */
  private static final double NAMED_SHARE = 0.4;

  /** A box with so many times the prose is the better one, whatever else stands in it. */
  private static final double MUCH_MORE = 1.5;

  /** A box is the page's frame, whatever its names say, when it has so much of all prose. */
  private static final double FRAME = 0.8;

  /** A box tells the story again when so much of its prose was there before. */
  private static final double REPEATED = 0.7;

  /** A box with so much of the wanted prose is kept against a name that often lies. */
  private static final double LARGE = 0.3;

  /** Reasons that frames of whole pages carry too, by their names or their tags. */
  private static final Set<String> WEAK =
      Set.of(
          "named tools",
          "named gallery",
          "named newsletter",
          "named notices",
          "named labels",
          "named player",
          "named advertising",
          "named share links",
          "named byline",
          "named time stamp",
          "in <form>",
          "in <fieldset>",
          "named navigation",
          "in role 'complementary'",
          "in <aside>");

  private final Outline outline;

  /** Sums of worth up to each passage: of all, and of positive worth alone. */
  private final int[] sums;

  private final int[] prose;

  /** What counts as prose: so many letters, or anything. */
  private int shortest = Worth.SHORTEST_PROSE;

  MainText(Outline outline) {
    this.outline = outline;
    this.sums = new int[outline.passages.size() + 1];
    this.prose = new int[outline.passages.size() + 1];
  }

  /** The boxes that hold the article, in order, none inside another; empty when there is none. */
  List<Box> choose() {
    count(false);
    acquit();
    count(true);
    if (prose(outline.boxes.getFirst()) == 0) {
      // A page of a few short sentences, or of none: then any words that are no links will do.
      shortest = 0;
      count(true);
    }
    Box best = best();
    if (prose(best) <= 0) {
      return List.of();
    }
    List<Box> named = named();
    int inNamed = 0;
    for (Box box : named) {
      inNamed += prose(box);
    }
    return inNamed >= NAMED_SHARE * prose(best) ? named : List.of(best);
  }

  /** The wanted box with the highest sum, or one around it that has much more prose. */
  private Box best() {
    Box best = outline.boxes.getFirst();
    for (Box box : outline.boxes) {
      if (box.unwanted == null && sum(box) >= sum(best)) {
        best = box;
      }
    }
    for (Box box = best.parent; box != null; box = box.parent) {
      if (prose(box) >= MUCH_MORE * prose(best)) {
        best = box;
      }
    }
    return best;
  }

  /** Takes back the verdict on boxes that hold so much that they must be the page's frame. */
  private void acquit() {
    int all = prose[prose.length - 1];
    for (Box box : outline.boxes) {
      if (box.unwanted != null
          && (prose(box) > FRAME * all || holdsHeading(box) && !box.unwanted.equals("hidden"))) {
        box.unwanted = null;
      }
    }
    count(true);
    int wanted = 0;
    for (int at = 0; at < outline.passages.size(); at++) {
      Passage passage = outline.passages.get(at);
      wanted += strongly(passage.box()) ? 0 : Math.max(0, Worth.of(passage));
    }
    count(false);
    for (Box box : outline.boxes) {
      if (box.unwanted != null && weak(box.unwanted) && prose(box) > LARGE * wanted) {
        box.unwanted = null;
      }
    }
  }

  private static boolean weak(String reason) {
    return WEAK.contains(reason);
  }

  private static boolean strongly(Box box) {
    for (Box b = box; b != null; b = b.parent) {
      if (b.unwanted != null && !weak(b.unwanted)) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsHeading(Box box) {
    if (box.isEmpty()) {
      return false;
    }
    for (int at = box.first; at < box.end; at++) {
      if (outline.passages.get(at).tag().equals("h1")) {
        return true;
      }
    }
    return false;
  }

  private List<Box> named() {
    List<Box> named = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int end = 0;
    for (Box box : outline.boxes) {
      if (box.first >= end && !box.isEmpty() && !dropped(box) && content(box) && prose(box) > 0) {
        if (!repeats(box, seen)) {
          named.add(box);
        }
        end = box.end;
      }
    }
    return named;
  }

  /** Whether most of {@code box} was said before: the story, laid out for another screen. */
  private boolean repeats(Box box, Set<String> seen) {
    int again = 0;
    for (int at = box.first; at < box.end; at++) {
      Passage passage = outline.passages.get(at);
      if (!seen.add(passage.text())) {
        again += Math.max(0, Worth.of(passage));
      }
    }
    return again > REPEATED * prose(box);
  }

  private static boolean content(Box box) {
    return box.element.attr("itemprop").equals("articleBody")
        || box.naming != null && box.naming.kind() == Naming.Kind.CONTENT;
  }

  private void count(boolean wantedOnly) {
    for (int at = 0; at < outline.passages.size(); at++) {
      Passage passage = outline.passages.get(at);
      int worth = wantedOnly && dropped(passage.box()) ? 0 : worth(passage);
      sums[at + 1] = sums[at] + worth;
      prose[at + 1] = prose[at] + Math.max(0, worth);
    }
  }

  private int worth(Passage passage) {
    return shortest > 0 ? Worth.of(passage) : Worth.ofShort(passage);
  }

  static boolean dropped(Box box) {
    for (Box b = box; b != null; b = b.parent) {
      if (b.unwanted != null) {
        return true;
      }
    }
    return false;
  }

  private int sum(Box box) {
    return sums[box.end] - sums[box.first];
  }

  private int prose(Box box) {
    return prose[box.end] - prose[box.first];
  }
}

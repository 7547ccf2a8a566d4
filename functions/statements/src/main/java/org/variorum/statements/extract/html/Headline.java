package org.variorum.statements.extract.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the visible headline: the first-level heading that shares most words with the title. */
final class Headline {
  /** The share of a heading's words that the title must have where there are several headings. */
  private static final double ALIKE = 0.5;

  private Headline() {}

  /** The index of the headline among {@code passages}, or -1. */
  static int find(List<Passage> passages, Set<String> titles) {
    int best = -1;
    double most = -1;
    int headings = 0;
    for (int at = 0; at < passages.size(); at++) {
      Passage passage = passages.get(at);
      if (heading(passage)) {
        headings++;
        double alike = alike(Phrases.words(passage.text()), titles);
        if (alike > most) {
          most = alike;
          best = at;
        }
      }
    }
    return headings == 1 || most >= ALIKE ? best : -1;
  }

  private static boolean heading(Passage passage) {
    @Nullable Box box = passage.box();
    for (int up = 0; up < 3 && box != null; up++, box = box.parent) {
      if (box.element.normalName().equals("h1")) {
        return true;
      }
    }
    return passage.box().element.attr("itemprop").equals("headline");
  }

  /** The share of {@code words} that the title most like them has. */
  static double alike(List<String> words, Set<String> titles) {
    double most = 0;
    for (String title : titles) {
      Set<String> known = new HashSet<>(List.of(title.split(" ")));
      int shared = 0;
      for (String word : words) {
        shared += known.contains(word) ? 1 : 0;
      }
      most = Math.max(most, words.isEmpty() ? 0 : (double) shared / words.size());
    }
    return most;
  }
}

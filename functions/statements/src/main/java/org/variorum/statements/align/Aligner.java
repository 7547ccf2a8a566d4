package org.variorum.statements.align;

import java.util.ArrayList;
import java.util.List;
import org.variorum.statements.model.Alignment;
import org.variorum.statements.model.Link;
import org.variorum.statements.model.LinkType;
import org.variorum.statements.model.Sentence;

/** Links the sentences of two versions. */
public final class Aligner {

  /** The alignment of {@code before} with {@code after}. */
  public Alignment align(List<Sentence> before, List<Sentence> after) {
    List<Link> links = new ArrayList<>();
    List<Integer> deleted = new ArrayList<>();
    List<Integer> added = new ArrayList<>();
    int from = 0;
    for (Sentence later : after) {
      int at = from;
      while (at < before.size() && !before.get(at).text().equals(later.text())) {
        at++;
      }
      if (at < before.size()) {
        for (int skipped = from; skipped < at; skipped++) {
          deleted.add(skipped);
        }
        links.add(new Link(List.of(at), List.of(later.index()), LinkType.UNCHANGED, false));
        from = at + 1;
      } else {
        added.add(later.index());
      }
    }
    for (int rest = from; rest < before.size(); rest++) {
      deleted.add(rest);
    }
    return new Alignment(links, deleted, added);
  }
}

package org.variorum.statements.extract.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.extract.Corrections;
import org.variorum.statements.extract.Extraction;
import org.variorum.statements.model.Role;

/** Sorts a page's passages into what is kept, with its role, and what is not, with the reason. */
final class Sieve {
  /** A correction note is a paragraph, not a page. */
  private static final int LONGEST_NOTE = 2_000;

  /** "Clarification" and other titles are no note; the shortest note has a subject and a verb. */
  private static final int SHORTEST_NOTE = 20;

  private final Outline outline;
  private final PageMetadata metadata;
  private final int heading;
  private final Reasons reasons;

  final List<Kept> kept = new ArrayList<>();
  final List<Extraction.Dropped> dropped = new ArrayList<>();

  /** Whether prose has been kept yet. */
  private boolean begun;

  /**
   * @param heading the index of the passage that is the headline, or -1
   */
  Sieve(Outline outline, PageMetadata metadata, int heading) {
    this.outline = outline;
    this.metadata = metadata;
    this.heading = heading;
    this.reasons = new Reasons(outline, metadata);
  }

  /** Sorts the passages; {@code main} are the boxes that hold the article, in order. */
  void sift(List<Box> main) {
    int at = 0;
    for (Box box : main) {
      for (; at < box.first; at++) {
        outside(at);
      }
      for (; at < box.end; at++) {
        inside(at, box);
      }
    }
    for (; at < outline.passages.size(); at++) {
      outside(at);
    }
    dropLastHeadings();
  }

  private void inside(int at, Box main) {
    Passage passage = outline.passages.get(at);
    if (at == heading) {
      return;
    }
    @Nullable String reason = reasons.around(passage, main);
    List<String> words = reason == null ? Phrases.words(passage.text()) : List.of();
    if (reason == null) {
      reason = reasons.within(passage, words);
    }
    Role role = role(passage, words);
    if (reason != null && !(role == Role.CORRECTION || note(passage, reason))) {
      dropped.add(new Extraction.Dropped(passage.text(), reason));
      return;
    }
    begun |= role == Role.BODY && Worth.prose(passage);
    kept.add(new Kept(passage, reason == null ? role : Role.CORRECTION));
  }

  /** Outside the article's boxes only a standfirst and correction notes can belong to it. */
  private void outside(int at) {
    Passage passage = outline.passages.get(at);
    if (at == heading) {
      return;
    }
    @Nullable String unwanted = reasons.around(passage, null);
    if (at > heading && heading >= 0 && !begun && unwanted == null && standfirst(at)) {
      kept.add(new Kept(passage, Role.STANDFIRST));
    } else if (at > heading && note(passage, unwanted == null ? "" : unwanted)) {
      kept.add(new Kept(passage, Role.CORRECTION));
    } else {
      dropped.add(
          new Extraction.Dropped(
              passage.text(), unwanted == null ? "outside the article" : unwanted));
    }
  }

  private boolean standfirst(int at) {
    Passage passage = outline.passages.get(at);
    if (passage.linkShare() > Reasons.LINK || Phrases.reason(passage.text()) != null) {
      return false;
    }
    return named(passage, Naming.Kind.STANDFIRST)
        || at == heading + 1 && passage.tag().equals("h2") && Worth.hasSentenceEnd(passage.text())
        || Worth.prose(passage) && passage.text().equals(metadata.description);
  }

  /** Whether a passage that would be left out for {@code reason} is a correction note. */
  private static boolean note(Passage passage, String reason) {
    boolean others =
        reason.contains("comments")
            || reason.contains("related")
            || reason.equals("hidden")
            || reason.contains("headline")
            || reason.contains("link");
    if (others || passage.text().length() > LONGEST_NOTE) {
      return false;
    }
    return passage.inked() >= SHORTEST_NOTE
        && Worth.hasSentenceEnd(passage.text())
        && (named(passage, Naming.Kind.CORRECTION) || Corrections.isCorrection(passage.text()));
  }

  private Role role(Passage passage, List<String> words) {
    if (passage.inked() >= SHORTEST_NOTE && named(passage, Naming.Kind.CORRECTION)) {
      return Role.CORRECTION;
    }
    if (!begun && named(passage, Naming.Kind.STANDFIRST)) {
      return Role.STANDFIRST;
    }
    return caption(passage, words) ? Role.CAPTION : Role.BODY;
  }

  private static boolean named(Passage passage, Naming.Kind kind) {
    for (Box box = passage.box(); box != null; box = box.parent) {
      if (box.naming != null && box.naming.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  static boolean caption(Passage passage) {
    return caption(passage, Phrases.words(passage.text()));
  }

  private static boolean caption(Passage passage, List<String> words) {
    for (Box box = passage.box(); box != null; box = box.parent) {
      String tag = box.element.normalName();
      if (tag.equals("blockquote")) {
        return false;
      }
      if (tag.equals("figcaption") || tag.equals("figure")) {
        return true;
      }
      if (box.naming != null && box.naming.kind() == Naming.Kind.CAPTION) {
        return true;
      }
    }
    return "caption".equals(Phrases.reason(words));
  }

  /** A heading whose text was left out, or that names what comes after the story, heads nothing. */
  private void dropLastHeadings() {
    while (!kept.isEmpty() && Reasons.HEADINGS.contains(kept.getLast().passage().tag())) {
      dropped.add(
          new Extraction.Dropped(kept.removeLast().passage().text(), "heading without text"));
    }
  }
}

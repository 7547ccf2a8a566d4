package org.variorum.statements.align;

import java.util.List;
import org.variorum.statements.text.Token;

/**
 * Links sentences that stand beside a link on both sides: where a sentence and the one it may have
 * become follow linked sentences, or stand before linked ones, place speaks for them, and fewer
 * common words are enough. Common words count by how rare they are, because neighbours have the
 * words of the story in common anyway. A sentence that stands nearly whole in the other is linked
 * however much longer the other is.
 *
 * <p>{@code A. The road is shut for a week. C.} and {@code A. For a week nobody can use the road.
 * C.}: what stands between A and C is one statement.
 */
final class Neighbours {
  /**
   * Between two links so much of what tells the sentences apart from others must stand in both.
   * Found on human links between drafts of essays, where below it as many pairs are two statements
   * as one, above it all are one.
   */
  private static final double BETWEEN = 0.25;

  /** Beside one link; found likewise, and on edits planted in made stories, which lose below it. */
  private static final double BESIDE = 0.35;

  private final Draft draft;
  private final Texts texts;

  Neighbours(Draft draft, Texts texts) {
    this.draft = draft;
    this.texts = texts;
  }

  /** Adds the links to the draft: first those behind a link, downwards, then those before one. */
  void link() {
    for (int before : draft.openBefore()) {
      link(before, draft.inOrder(before - 1) + 1);
    }
    int[] open = draft.openBefore();
    for (int at = open.length - 1; at >= 0; at--) {
      link(open[at], draft.inOrder(open[at] + 1) - 1);
    }
  }

  private void link(int before, int after) {
    if (after < 0
        || after >= draft.after().size()
        || draft.ofBefore(before) != null
        || draft.ofAfter(after) != null) {
      return;
    }
    boolean behind = draft.inOrder(before - 1) == after - 1;
    boolean ahead = draft.inOrder(before + 1) == after + 1;
    double least = behind && ahead ? BETWEEN : BESIDE;
    if ((behind || ahead)
        && !Stamp.apart(before, after, draft, texts)
        && LikePairs.compatible(draft.before().get(before).role(), draft.after().get(after).role())
        && (texts.telling(before, after) >= least || texts.holds(before, after))
        && !otherAnswer(before, after)) {
      draft.linkInOrder(before, after);
    }
  }

  private boolean otherAnswer(int before, int after) {
    List<Token> earlier = LikePairs.words(draft.before().get(before));
    List<Token> later = LikePairs.words(draft.after().get(after));
    return ReplyFrame.answered(earlier, later) && !ReplyFrame.links(earlier, later);
  }
}

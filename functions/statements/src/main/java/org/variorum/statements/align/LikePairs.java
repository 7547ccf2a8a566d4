package org.variorum.statements.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;
import org.variorum.statements.text.Token;
import org.variorum.statements.text.Tokens;

/**
 * Links sentences whose words changed: first those that keep their order, as many and as like as
 * possible, then those that moved.
 */
final class LikePairs {
  /**
   * Sentences that keep their order need this likeness. Found on human links between drafts of
   * essays: the harmonic mean of precision and recall is flat from 0.36 to 0.44.
   */
  static final float IN_ORDER = 0.4f;

  /** With one candidate on each side between two links, place speaks for them too. */
  private static final float ALONE = 0.3f;

  /** Elsewhere a sentence is looked for only when it is nearly the same. */
  private static final float MOVED = 0.8f;

  /**
   * Where a smaller share of the statements stands word for word, the text was written anew, and
   * only a sentence that is all but the same elsewhere is a sign of a move.
   */
  private static final double REWRITTEN = 0.4;

  private static final float MOVED_IN_REWRITTEN = 0.9f;

  /** A version has one headline, so two headlines need hardly any likeness. */
  private static final float HEADLINES = 0.2f;

  /**
   * A headline and a sentence of the story are one where hardly a word differs: a full stop that
   * was forgotten made the one look like the other.
   */
  private static final float SAME = 0.9f;

  /** An answer has little more than its subject in common with the sentence it replaces. */
  private static final float REPLY = 0.55f;

  /**
   * One earlier and one later sentence that may make the same claim. The likest pairs come first;
   * of equally like ones, those that are first in the versions.
   */
  private record Pair(int before, int after, float likeness, boolean ordered)
      implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int byLikeness = Float.compare(other.likeness, likeness);
      int byBefore = byLikeness != 0 ? byLikeness : Integer.compare(before, other.before);
      return byBefore != 0 ? byBefore : Integer.compare(after, other.after);
    }
  }

  private final Draft draft;
  private final Texts texts;

  /** The words of later sentences by their index, each cut when it is first held against one. */
  private final Map<Integer, List<Token>> later = new HashMap<>();

  LikePairs(Draft draft, Texts texts) {
    this.draft = draft;
    this.texts = texts;
  }

  /** Adds the links to the draft. */
  void link() {
    boolean rewritten = wordForWord() < REWRITTEN;
    List<Pair> pairs = pairs();
    linkInOrder(pairs);
    linkAlone();
    new Parts(draft, texts).link();
    new Neighbours(draft, texts).link();
    linkMoved(pairs, rewritten ? MOVED_IN_REWRITTEN : MOVED);
  }

  private double wordForWord() {
    int sentences = draft.before().size() + draft.after().size();
    int open = draft.openBefore().length + draft.openAfter().length;
    return (double) (sentences - open) / sentences;
  }

  private void linkMoved(List<Pair> pairs, float least) {
    List<Pair> like = new ArrayList<>();
    for (Pair pair : pairs) {
      if (pair.likeness >= least) {
        like.add(pair);
      }
    }
    Collections.sort(like);
    for (Pair pair : like) {
      if (!taken(pair)) {
        draft.link(pair.before, pair.after);
      }
    }
  }

  private boolean taken(Pair pair) {
    return draft.ofBefore(pair.before) != null || draft.ofAfter(pair.after) != null;
  }

  /** The pairs by their earlier sentence, those with the same one by falling later sentence. */
  private List<Pair> pairs() {
    int[] earlier = draft.openBefore();
    int[] starts = draft.gapStarts();
    int[] ends = draft.gapEnds();
    Candidates candidates = new Candidates(texts, draft.openAfter());
    List<Pair> pairs = new ArrayList<>();
    for (int before : earlier) {
      List<Token> words = words(draft.before().get(before));
      int[] chosen = candidates.of(before, starts[before], ends[before]);
      for (int at = chosen.length - 1; at >= 0; at--) {
        int after = chosen[at];
        float likeness = likeness(before, words, after);
        if (likeness > 0) {
          boolean ordered = starts[before] <= after && after < ends[before];
          pairs.add(new Pair(before, after, likeness, ordered));
        }
      }
    }
    return pairs;
  }

  /** How like {@code before}, which is cut into {@code words}, is {@code after}. */
  private float likeness(int before, List<Token> words, int after) {
    Role earlier = draft.before().get(before).role();
    float likeness = texts.likeness(before, after);
    if (Stamp.apart(before, after, draft, texts)) {
      return 0;
    }
    if (!compatible(earlier, draft.after().get(after).role())) {
      return likeness >= SAME ? likeness : 0;
    }
    if (earlier == Role.HEADLINE && likeness >= HEADLINES) {
      return Math.max(likeness, IN_ORDER);
    }
    if (likeness >= REPLY && likeness < MOVED) {
      List<Token> others = laterWords(after);
      if (SameClaim.otherWord(words, others) || SameClaim.goesOn(words, others)) {
        return MOVED;
      }
    }
    return likeness < REPLY ? framed(likeness, words, laterWords(after)) : likeness;
  }

  /** An answer that does not keep the frame of the sentence that said there was none is another. */
  private static float framed(float likeness, List<Token> before, List<Token> after) {
    if (sameFrame(before, after)) {
      return REPLY;
    }
    return ReplyFrame.answered(before, after) ? 0 : likeness;
  }

  private static boolean sameFrame(List<Token> before, List<Token> after) {
    return ReplyFrame.links(before, after) || SameClaim.links(before, after);
  }

  private List<Token> laterWords(int after) {
    @Nullable List<Token> known = later.get(after);
    if (known == null) {
      known = words(draft.after().get(after));
      later.put(after, known);
    }
    return known;
  }

  static List<Token> words(Sentence sentence) {
    return Tokens.of(sentence.text(), new Span(0, sentence.text().length()));
  }

  /** Whether sentences of these roles may be one although their words differ. */
  static boolean compatible(Role earlier, Role later) {
    return earlier == later || (story(earlier) && story(later));
  }

  private static boolean story(Role role) {
    return role == Role.BODY || role == Role.STANDFIRST || role == Role.CAPTION;
  }

  private void linkInOrder(List<Pair> pairs) {
    List<Pair> ordered = new ArrayList<>();
    for (Pair pair : pairs) {
      if (pair.ordered && pair.likeness >= IN_ORDER) {
        ordered.add(pair);
      }
    }
    int[] numbers = new int[2 * ordered.size()];
    double[] weights = new double[ordered.size()];
    for (int at = 0; at < weights.length; at++) {
      numbers[2 * at] = ordered.get(at).before;
      numbers[2 * at + 1] = ordered.get(at).after;
      double likeness = ordered.get(at).likeness;
      weights[at] = likeness * likeness;
    }
    for (int at : Increasing.heaviest(numbers, weights, 0, draft.after().size())) {
      draft.linkInOrder(ordered.get(at).before, ordered.get(at).after);
    }
  }

  /** A sentence that stands alone in its gap against one other needs less likeness. */
  private void linkAlone() {
    int[] starts = draft.gapStarts();
    int[] ends = draft.gapEnds();
    int[] earlier = draft.openBefore();
    for (int at = 0; at < earlier.length; at++) {
      int before = earlier[at];
      int start = starts[before];
      boolean alone =
          (at == 0 || starts[earlier[at - 1]] != start)
              && (at + 1 == earlier.length || starts[earlier[at + 1]] != start);
      if (alone
          && start + 1 == ends[before]
          && draft.ofAfter(start) == null
          && likeness(before, words(draft.before().get(before)), start) >= ALONE) {
        draft.linkInOrder(before, start);
      }
    }
  }
}

package org.variorum.statements.classify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Finding.QuoteChange;
import org.variorum.statements.model.Quotation;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.text.Token;

/** Finds words between quotation marks that changed, came or went, and marks that came or went. */
final class QuoteChanges implements Pairing.Likeness {
  /**
   * Quotations with fewer words in common, in order, are two quotations: half of the longer one.
   */
  private static final double ALTERED = 0.5;

  /** Of a few quoted words, one that stays is enough. */
  private static final int FEW_WORDS = 4;

  private static final double FEW_ALTERED = 0.3;

  /** A run of fewer words that one quotation shares with a longer one may be chance. */
  private static final int FEWEST_TRIMMED = 3;

  private final Edit edit;
  private final List<Quotation> before;
  private final List<Quotation> after;
  private final String textBefore;
  private final String textAfter;
  private final Found.Builder found = new Found.Builder();

  private QuoteChanges(Edit edit) {
    this.edit = edit;
    this.before = edit.before().quotations();
    this.after = edit.after().quotations();
    boolean quoted = !before.isEmpty() || !after.isEmpty();
    this.textBefore = quoted ? folded(edit.before()) : "";
    this.textAfter = quoted ? folded(edit.after()) : "";
  }

  /** What changed in the quotations of {@code edit}. */
  static Found find(Edit edit) {
    QuoteChanges changes = new QuoteChanges(edit);
    changes.match();
    return changes.found.build();
  }

  private void match() {
    int[] partners = Pairing.best(before.size(), after.size(), this);
    boolean[] matched = new boolean[after.size()];
    for (int at = 0; at < partners.length; at++) {
      if (partners[at] < 0) {
        gone(before.get(at));
      } else {
        matched[partners[at]] = true;
        changed(before.get(at), after.get(partners[at]));
      }
    }
    for (int at = 0; at < matched.length; at++) {
      if (!matched[at]) {
        come(after.get(at));
      }
    }
  }

  @Override
  public double of(int earlier, int later) {
    List<String> from = words(before.get(earlier));
    List<String> to = words(after.get(later));
    int longer = Math.max(from.size(), to.size());
    double share = longer == 0 ? 0 : (double) Common.inOrder(from, to) / longer;
    if (trimmed(from, to) || trimmed(to, from) || alone(before.get(earlier), after.get(later))) {
      return Math.max(share, ALTERED);
    }
    return share >= (longer <= FEW_WORDS ? FEW_ALTERED : ALTERED) ? share : 0;
  }

  /**
   * Whether nothing but the words inside one pair of marks changed: "called it 'a joy'" that became
   * "called it 'a mess'" is one quotation altered.
   */
  private boolean alone(Quotation from, Quotation to) {
    if (before.size() > 1 || after.size() > 1) {
      return false;
    }
    BitSet left = edit.before().within(from.span());
    BitSet right = edit.after().within(to.span());
    for (Run run : edit.runs()) {
      if (left.nextClearBit(run.beforeStart()) < run.beforeEnd()
          || right.nextClearBit(run.afterStart()) < run.afterEnd()) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code part} is what a cut left of {@code whole}: its words, one after the other. */
  private static boolean trimmed(List<String> whole, List<String> part) {
    return part.size() >= FEWEST_TRIMMED && Collections.indexOfSubList(whole, part) >= 0;
  }

  private void changed(Quotation from, Quotation to) {
    if (!Spelling.same(unrepeated(words(from)), unrepeated(words(to)))) {
      found.before(from.span());
      found.after(to.span());
      found.add(new Finding.Quote(from, to, QuoteChange.ALTERED));
    }
  }

  private void gone(Quotation quotation) {
    if (stands(quotation, textAfter)) {
      found.add(new Finding.Quote(quotation, null, QuoteChange.UNQUOTED));
    } else if (edit.changedBefore(quotation.span())) {
      found.before(quotation.span());
      found.add(new Finding.Quote(quotation, null, QuoteChange.DROPPED));
      paraphrase(edit.before(), quotation, edit.after(), false);
      inPlace(edit.before(), quotation, false);
    }
  }

  private void come(Quotation quotation) {
    if (stands(quotation, textBefore)) {
      found.add(new Finding.Quote(null, quotation, QuoteChange.QUOTED));
    } else if (edit.changedAfter(quotation.span())) {
      found.after(quotation.span());
      found.add(new Finding.Quote(null, quotation, QuoteChange.ADDED));
      paraphrase(edit.after(), quotation, edit.before(), true);
      inPlace(edit.after(), quotation, true);
    }
  }

  /** Whether the words of {@code quotation} stand in {@code text}, which is folded. */
  private static boolean stands(Quotation quotation, String text) {
    String words = Fold.words(quotation.text());
    return !words.isEmpty() && text.contains(" " + words + " ");
  }

  private static String folded(Passage passage) {
    StringBuilder text = new StringBuilder(" ");
    for (Sentence sentence : passage.sentences()) {
      text.append(Fold.words(sentence.text())).append(' ');
    }
    return text.toString();
  }

  /** A paraphrase that the quotation took the place of is explained by it, or the reverse. */
  private void paraphrase(Passage side, Quotation quotation, Passage other, boolean added) {
    Set<String> said = contents(side, side.within(quotation.span()));
    BitSet unquoted = new BitSet();
    unquoted.set(0, other.tokens().size());
    for (Quotation quoted : added ? before : after) {
      unquoted.andNot(other.within(quoted.span()));
    }
    said.retainAll(contents(other, unquoted));
    if (!said.isEmpty()) {
      for (Sentence sentence : other.sentences()) {
        if (added) {
          found.before(sentence.span());
        } else {
          found.after(sentence.span());
        }
      }
    }
  }

  /** What a quotation alone took the place of is explained by it, or the reverse. */
  private void inPlace(Passage side, Quotation quotation, boolean added) {
    BitSet quoted = side.within(quotation.span());
    for (Run run : edit.runs()) {
      int start = added ? run.afterStart() : run.beforeStart();
      int end = added ? run.afterEnd() : run.beforeEnd();
      if (!run.oneSided()
          && quoted.get(start, end).cardinality() > 0
          && contents(side, outside(quoted, start, end)).isEmpty()) {
        List<Token> from = edit.before().tokens().subList(run.beforeStart(), run.beforeEnd());
        List<Token> to = edit.after().tokens().subList(run.afterStart(), run.afterEnd());
        found.before(Explained.spans(from));
        found.after(Explained.spans(to));
      }
    }
  }

  /** The places from {@code start} to {@code end}, half-open, that are not {@code quoted}. */
  private static BitSet outside(BitSet quoted, int start, int end) {
    BitSet outside = new BitSet();
    outside.set(start, end);
    outside.andNot(quoted);
    return outside;
  }

  private static Set<String> contents(Passage side, BitSet places) {
    Set<String> contents = new HashSet<>();
    for (int at = places.nextSetBit(0); at >= 0; at = places.nextSetBit(at + 1)) {
      Token token = side.tokens().get(at);
      if (!Lexicon.grammar(token)) {
        contents.add(Fold.word(token));
      }
    }
    return contents;
  }

  private static List<String> words(Quotation quotation) {
    String words = Fold.words(quotation.text());
    return words.isEmpty() ? List.of() : List.of(words.split(" "));
  }

  /** Without a word that only repeats the one before it: "the the" is a slip of the hand. */
  private static List<String> unrepeated(List<String> words) {
    List<String> kept = new ArrayList<>();
    for (String word : words) {
      if (kept.isEmpty() || !kept.getLast().equals(word)) {
        kept.add(word);
      }
    }
    return kept;
  }
}

package org.variorum.statements.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.align.Stem;
import org.variorum.statements.model.Attribution;
import org.variorum.statements.model.Certainty;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Finding.CertaintyDirection;
import org.variorum.statements.model.Quotation;
import org.variorum.statements.model.Span;
import org.variorum.statements.model.Statement;
import org.variorum.statements.text.Token;

/** Finds statements that became more or less certain, or say the opposite. */
final class FirmnessChanges {
  /** A source that was gained or lost is told as such, and is no change of certainty. */
  private static final Set<Certainty> WITHOUT_CUE = Set.of(Certainty.ASSERTED, Certainty.REPORTED);

  private static final Set<String> BEFORE_NO =
      Set.of("is", "are", "was", "were", "be", "been", "has", "have", "had", "found", "see", "saw");

  private FirmnessChanges() {}

  /** What changed in the certainty of {@code edit}. */
  static Found find(Edit edit) {
    List<Certainty> before = certainties(edit.before());
    List<Certainty> after = certainties(edit.after());
    for (Certainty level : before) {
      if (after.contains(level)) {
        return turned(edit, level);
      }
    }
    Certainty from = before.getFirst();
    Certainty to = after.getFirst();
    if (WITHOUT_CUE.contains(from) && WITHOUT_CUE.contains(to)) {
      return turned(edit, to);
    }
    Found.Builder found = new Found.Builder();
    found.add(new Finding.Firmness(from, to, direction(from, to)));
    cues(edit, found);
    found.before(reporting(edit.before()));
    found.after(reporting(edit.after()));
    return found.build();
  }

  /** "Documents show" and "documents allege" differ in certainty alone. */
  private static List<Span> reporting(Passage side) {
    List<Span> spans = new ArrayList<>();
    for (Statement statement : side.statements()) {
      @Nullable Attribution attribution = statement.attribution();
      if (attribution != null) {
        spans.add(Cues.span(statement.sentence(), attribution));
      }
    }
    return spans;
  }

  private static List<Certainty> certainties(Passage passage) {
    List<Certainty> certainties = new ArrayList<>();
    for (Statement statement : passage.statements()) {
      certainties.add(statement.certainty());
    }
    return certainties;
  }

  private static CertaintyDirection direction(Certainty from, Certainty to) {
    if (from == Certainty.DENIED || to == Certainty.DENIED) {
      return CertaintyDirection.REVERSED;
    }
    return to.compareTo(from) > 0 ? CertaintyDirection.FIRMER : CertaintyDirection.SOFTER;
  }

  /** A "not" that came or went while the rest stays turns a statement round. */
  private static Found turned(Edit edit, Certainty level) {
    Found.Builder found = new Found.Builder();
    boolean odd = false;
    for (Run run : edit.runs()) {
      List<Token> from = edit.before().tokens().subList(run.beforeStart(), run.beforeEnd());
      List<Token> to = edit.after().tokens().subList(run.afterStart(), run.afterEnd());
      int negations =
          negations(edit.before(), run.beforeStart(), run.beforeEnd())
              + negations(edit.after(), run.afterStart(), run.afterEnd());
      if (negations % 2 != 0 && onlyTurns(from, to)) {
        odd = !odd;
        explain(from, to, found);
      }
    }
    if (!odd) {
      return hedged(edit, level);
    }
    found.add(new Finding.Firmness(level, level, CertaintyDirection.REVERSED));
    return found.build();
  }

  /**
   * A hedge in a clause beside the main one that came or went while its verb stays: "which may have
   * been lit by a child" that became "which was lit by a child".
   */
  private static Found hedged(Edit edit, Certainty level) {
    for (Run run : edit.runs()) {
      List<Token> from = edit.before().tokens().subList(run.beforeStart(), run.beforeEnd());
      List<Token> to = edit.after().tokens().subList(run.afterStart(), run.afterEnd());
      boolean hedged = anyHedge(from);
      boolean hedges = anyHedge(to);
      boolean told = quoted(hedged ? edit.before() : edit.after(), hedged ? from : to);
      if (hedged != hedges && !told && level != Certainty.UNCONFIRMED && onlyTurns(from, to)) {
        Found.Builder found = new Found.Builder();
        Certainty before = hedged ? Certainty.UNCONFIRMED : level;
        Certainty after = hedges ? Certainty.UNCONFIRMED : level;
        found.add(new Finding.Firmness(before, after, direction(before, after)));
        explain(from, to, found);
        return found.build();
      }
    }
    return Found.NOTHING;
  }

  private static void explain(List<Token> from, List<Token> to, Found.Builder found) {
    found.before(Explained.spans(from));
    found.after(Explained.spans(to));
  }

  /** Whether some of {@code words} stand in a quotation, whose words are told as such. */
  private static boolean quoted(Passage side, List<Token> words) {
    for (Quotation quotation : side.quotations()) {
      for (Token word : words) {
        if (quotation.span().overlaps(Explained.span(word))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean anyHedge(List<Token> tokens) {
    for (Token token : tokens) {
      if (hedge(token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hedge(Token token) {
    return Lexicon.is(Lexicon.Kind.HEDGE, token.lower()) && !token.capitalised();
  }

  /** How many words negate; "no" does behind its verb: "there is no proof". */
  private static int negations(Passage side, int start, int end) {
    int negations = 0;
    for (int at = start; at < end; at++) {
      Token token = side.tokens().get(at);
      boolean negates =
          token.is("no")
              ? at > 0 && BEFORE_NO.contains(side.tokens().get(at - 1).lower())
              : Lexicon.is(Lexicon.Kind.NEGATION, token.lower());
      negations += negates ? 1 : 0;
    }
    return negations;
  }

  /** Whether nothing but negations, auxiliaries and forms of the same verb was replaced. */
  private static boolean onlyTurns(List<Token> from, List<Token> to) {
    List<String> earlier = contents(from);
    List<String> later = contents(to);
    return formsOfAny(earlier, later) && formsOfAny(later, earlier);
  }

  /** Whether each of {@code words} is a form of one of {@code others}. */
  private static boolean formsOfAny(List<String> words, List<String> others) {
    for (String word : words) {
      boolean known = false;
      for (String other : others) {
        known = known || form(word, other);
      }
      if (!known) {
        return false;
      }
    }
    return true;
  }

  private static boolean form(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (Stem.of(one).equals(Stem.of(other))) {
      return true;
    }
    return one.regionMatches(0, other, 0, Math.max(1, shorter - 1)) && shorter > 2;
  }

  private static List<String> contents(List<Token> tokens) {
    List<String> contents = new ArrayList<>();
    for (Token token : tokens) {
      if (!Lexicon.grammar(token)
          && !Lexicon.is(Lexicon.Kind.NEGATION, token.lower())
          && !Lexicon.is(Lexicon.Kind.AUXILIARY, token.lower())
          && !hedge(token)) {
        contents.add(token.lower());
      }
    }
    return contents;
  }

  private static void cues(Edit edit, Found.Builder found) {
    for (Run run : edit.runs()) {
      found.before(cues(edit.before().tokens().subList(run.beforeStart(), run.beforeEnd())));
      found.after(cues(edit.after().tokens().subList(run.afterStart(), run.afterEnd())));
    }
  }

  private static List<Span> cues(List<Token> tokens) {
    List<Span> cues = new ArrayList<>();
    for (Token token : tokens) {
      if (cue(token)) {
        cues.add(Explained.span(token));
      }
    }
    return cues;
  }

  private static boolean cue(Token token) {
    return Lexicon.is(Lexicon.Kind.CERTAINTY, token.lower())
        || Lexicon.is(Lexicon.Kind.NEGATION, token.lower())
        || Lexicon.is(Lexicon.Kind.TENSE, token.lower());
  }
}

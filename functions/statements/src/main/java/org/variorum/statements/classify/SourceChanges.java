package org.variorum.statements.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Attribution;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Span;
import org.variorum.statements.model.Statement;
import org.variorum.statements.text.Token;

/** Finds content that has another source than before, gained one, or lost one. */
final class SourceChanges {
  /** An attribution and the statement in which it stands. */
  private record Sourced(Statement statement, Attribution attribution) {
    String name() {
      return attribution.source();
    }
  }

  private SourceChanges() {}

  /** What changed in the attributions of {@code edit}. */
  static Found find(Edit edit, WatchList watchList) {
    List<Sourced> before = sourced(edit.before());
    List<Sourced> after = sourced(edit.after());
    for (Sourced from : before) {
      if (after.stream().anyMatch(to -> same(from.name(), to.name(), watchList))) {
        return Found.NOTHING;
      }
    }
    @Nullable Sourced from = before.isEmpty() ? null : before.getFirst();
    @Nullable Sourced to = after.isEmpty() ? null : after.getFirst();
    if ((from == null || !gone(edit, from)) && (to == null || !come(edit, to))) {
      return Found.NOTHING;
    }
    Found.Builder found = new Found.Builder();
    found.add(new Finding.Source(from == null ? null : from.name(), to == null ? null : to.name()));
    if (from != null) {
      found.before(titled(edit.before(), from.attribution.span()));
      found.before(Cues.span(from.statement.sentence(), from.attribution));
    }
    if (to != null) {
      found.after(titled(edit.after(), to.attribution.span()));
      found.after(Cues.span(to.statement.sentence(), to.attribution));
    }
    return found.build();
  }

  /**
   * Whether an earlier source went: its name did, or its reporting word did without another verb in
   * its place. Who stays in the sentence and only does something else was no source that went.
   */
  private static boolean gone(Edit edit, Sourced from) {
    int run = edit.runBefore(Cues.span(from.statement.sentence(), from.attribution));
    return edit.changedBefore(from.attribution.span())
        || (run >= 0 && edit.runs().get(run).oneSided());
  }

  /** Whether a later source came: see {@link #gone}. */
  private static boolean come(Edit edit, Sourced to) {
    int run = edit.runAfter(Cues.span(to.statement.sentence(), to.attribution));
    return edit.changedAfter(to.attribution.span())
        || (run >= 0 && edit.runs().get(run).oneSided() && !quotes(edit, to, run));
  }

  /** Whether the reporting word came with a quotation of who was in the sentence already. */
  private static boolean quotes(Edit edit, Sourced to, int run) {
    return to.statement.quotations().stream()
        .anyMatch(quotation -> edit.runAfter(quotation.span()) == run);
  }

  /** {@code source} with the titles before it. */
  private static Span titled(Passage side, Span source) {
    int first = side.within(source).nextSetBit(0);
    int start = first;
    while (start > 0 && title(side.tokens().get(start - 1))) {
      start--;
    }
    return first < 0 ? source : new Span(side.tokens().get(start).start(), source.end());
  }

  private static boolean title(Token token) {
    return Lexicon.is(Lexicon.Kind.TITLE, token.lower())
        || Lexicon.is(Lexicon.Kind.OFFICE, token.lower())
        || (token.capitalised() && !Lexicon.grammar(token));
  }

  private static boolean same(String from, String to, WatchList watchList) {
    if (from.equals(to)) {
      return true;
    }
    Optional<String> actor = watchList.actor(from);
    Optional<String> other = watchList.actor(to);
    if (actor.isPresent() && other.isPresent()) {
      return actor.equals(other);
    }
    return Sources.pronoun(from)
        || Sources.pronoun(to)
        || Sources.same(from, to)
        || Sources.respelt(from, to);
  }

  private static List<Sourced> sourced(Passage passage) {
    List<Sourced> sourced = new ArrayList<>();
    for (Statement statement : passage.statements()) {
      @Nullable Attribution attribution = statement.attribution();
      if (attribution != null) {
        sourced.add(new Sourced(statement, attribution));
      }
    }
    return sourced;
  }
}

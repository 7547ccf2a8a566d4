package org.variorum.statements.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Attribution;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Statement;

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
    boolean changed =
        (from != null && touchedBefore(edit, from)) || (to != null && touchedAfter(edit, to));
    if (!changed) {
      return Found.NOTHING;
    }
    Found.Builder found = new Found.Builder();
    found.add(new Finding.Source(from == null ? null : from.name(), to == null ? null : to.name()));
    if (from != null) {
      found.before(from.attribution.span());
      found.before(Cues.span(from.statement, from.attribution));
    }
    if (to != null) {
      found.after(to.attribution.span());
      found.after(Cues.span(to.statement, to.attribution));
    }
    return found.build();
  }

  private static boolean touchedBefore(Edit edit, Sourced from) {
    return edit.changedBefore(from.attribution.span())
        || edit.changedBefore(Cues.span(from.statement, from.attribution));
  }

  private static boolean touchedAfter(Edit edit, Sourced to) {
    return edit.changedAfter(to.attribution.span())
        || edit.changedAfter(Cues.span(to.statement, to.attribution));
  }

  private static boolean same(String from, String to, WatchList watchList) {
    return Sources.pronoun(from)
        || Sources.pronoun(to)
        || Sources.same(from, to)
        || Sources.respelt(from, to)
        || (watchList.actor(from).isPresent()
            && Objects.equals(watchList.actor(from), watchList.actor(to)));
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

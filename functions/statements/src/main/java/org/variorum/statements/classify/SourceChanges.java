package org.variorum.statements.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Attribution;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Span;
import org.variorum.statements.model.Statement;
import org.variorum.statements.text.Token;

/** Finds content that has another source than before, gained one, or lost one. */
final class SourceChanges {
  /** "Deputy prime minister and defence secretary" is as long as a title gets. */
  private static final int LONGEST_TITLE = 6;

  /** So many letters belong to the source before its reporting word. */
  private static final int LONGEST_BETWEEN = 60;

  /** What a phrase that says who someone is begins with. */
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "his", "her", "their");

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
      for (Sourced to : after) {
        if (same(from.name(), to.name(), watchList)) {
          return Found.NOTHING;
        }
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
      found.before(cued(from));
      found.before(trailing(edit.before(), from.attribution.span()));
    }
    if (to != null) {
      found.after(titled(edit.after(), to.attribution.span()));
      found.after(cued(to));
      found.after(trailing(edit.after(), to.attribution.span()));
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
    return edit.quotes(to.statement.quotations(), run);
  }

  /**
   * The reporting word with what stands between it and the source: "people briefed on it said",
   * "according to its founder, Ida Holm".
   */
  private static Span cued(Sourced sourced) {
    Span cue = Cues.span(sourced.statement.sentence(), sourced.attribution);
    Span source = sourced.attribution.span();
    int start = Math.min(cue.end(), source.end());
    int end = Math.max(cue.start(), source.start());
    return cue.length() > 0 && end - start <= LONGEST_BETWEEN
        ? new Span(Math.min(cue.start(), start), Math.max(cue.end(), end))
        : cue;
  }

  /**
   * {@code source} with what says more of it: "people aware of the matter", "Ida Holm, the firm's
   * head of sales".
   */
  private static Span trailing(Passage side, Span source) {
    List<Token> tokens = side.tokens();
    int end = side.within(source).length();
    while (end < tokens.size() && tokens.get(end).kind() != Token.Kind.MARK) {
      end++;
    }
    boolean apposed =
        end + 1 < tokens.size()
            && tokens.get(end).is(",")
            && DETERMINERS.contains(tokens.get(end + 1).lower());
    for (end += apposed ? 1 : 0; apposed && end < tokens.size() && inside(tokens.get(end)); ) {
      end++;
    }
    int last = end == 0 ? source.end() : side.tokens().get(end - 1).end();
    boolean closes = end >= side.tokens().size() - 1;
    return closes && last > source.end() && last - source.end() <= LONGEST_BETWEEN
        ? new Span(source.start(), last)
        : source;
  }

  /** {@code source} with the titles and job words before it: "the newspaper", "army spokesman". */
  private static Span titled(Passage side, Span source) {
    int first = side.within(source).nextSetBit(0);
    int start = first;
    while (start > 0 && first - start < LONGEST_TITLE && title(side.tokens().get(start - 1))) {
      start--;
    }
    if (first < 0) {
      return source;
    }
    start = job(side, start);
    return new Span(side.tokens().get(start).start(), source.end());
  }

  /** Where "the fire chief, Dan Holm" begins, if a job stands before the comma; else the name. */
  private static int job(Passage side, int name) {
    int at = name - 1;
    if (at < 1 || !side.tokens().get(at).is(",")) {
      return name;
    }
    while (at > 0 && name - at <= LONGEST_TITLE && title(side.tokens().get(at - 1))) {
      at--;
    }
    boolean job =
        Lexicon.is(Lexicon.Kind.OFFICE, side.tokens().get(name - 2).lower())
            || Lexicon.is(Lexicon.Kind.UNNAMED, side.tokens().get(name - 2).lower());
    return job ? at : name;
  }

  private static boolean inside(Token token) {
    return token.kind() != Token.Kind.MARK || token.is("-") || token.is("'");
  }

  private static boolean title(Token token) {
    return token.is(".") || token.kind() == Token.Kind.WORD && !Lexicon.grammar(token);
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

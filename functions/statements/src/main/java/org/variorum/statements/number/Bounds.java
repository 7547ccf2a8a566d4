package org.variorum.statements.number;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Phrases;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.lexicon.WordFile;
import org.variorum.statements.model.Bound;

/** The words around a number that limit it: "no fewer than", "40-odd", "or more". */
public final class Bounds {
  private static final Phrases<Bound> BEFORE = phrases("bounds.txt");
  private static final WordFile NO_BOUNDS = WordFile.beside(Bounds.class, "over.txt");
  private static final Set<String> BEFORE_OVER = NO_BOUNDS.words("before over");
  private static final Set<String> BEFORE_UNDER = NO_BOUNDS.words("before under");

  private static final Set<String> SPREADS = NO_BOUNDS.words("before object over");
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

  /** How many tokens of an object may stand between "bury" and "under". */
  private static final int OBJECT = 4;

  private static final Phrases<Bound> AFTER = phrases("after.txt");

  private Bounds() {}

  /** The words that end before token {@code to} and limit the number there, or null. */
  public static Phrases.@Nullable Match<Bound> before(Row row, int to) {
    Phrases.@Nullable Match<Bound> match = BEFORE.before(row, to);
    if (match == null || place(row, match.from()) || lacks(row, match, to)) {
      return null;
    }
    // "at least about 40", "up to around 40": the outer words limit.
    Phrases.@Nullable Match<Bound> outer =
        match.value() == Bound.ABOUT ? BEFORE.before(row, match.from()) : null;
    return outer == null ? match : new Phrases.Match<>(outer.from(), match.to(), outer.value());
  }

  /** Whether "over" or "under" at {@code at} says what a quarrel is about or where a thing lies. */
  private static boolean place(Row row, int at) {
    if (row.is(at, "over")) {
      boolean quoted = row.mark(at - 1) && "”’\"'".contains(row.text(at - 1));
      return BEFORE_OVER.contains(row.lower(quoted ? at - 2 : at - 1)) || object(row, at, SPREADS);
    }
    return row.is(at, "under") && object(row, at, BEFORE_UNDER);
  }

  /** Whether one of {@code verbs} stands before the object that ends before {@code at}. */
  private static boolean object(Row row, int at, Set<String> verbs) {
    for (int i = at - 1; i >= at - OBJECT && (row.word(i) || row.number(i)); i--) {
      if (verbs.contains(row.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "The trade is short of 900 welders", which it lacks. */
  private static boolean lacks(Row row, Phrases.Match<Bound> match, int to) {
    return row.is(match.from(), "short")
        && BE.contains(row.lower(match.from() - 1))
        && Nouns.plural(row, to + 1);
  }

  /** The words that start at token {@code from} and limit the number before, or null. */
  public static Phrases.@Nullable Match<Bound> after(Row row, int from) {
    int at = row.pastHyphen(from);
    Phrases.@Nullable Match<Bound> match = AFTER.at(row, at);
    boolean hyphenated = at > from || row.mark(from) && row.joined(from - 1);
    boolean odd = row.is(at, "odd") || row.is(at, "ish");
    boolean next =
        match != null
            && (row.number(match.to())
                || "$€£¥".contains(row.text(match.to())) && row.mark(match.to()));
    return match == null || next || odd && !hyphenated ? null : match;
  }

  private static Phrases<Bound> phrases(String name) {
    WordFile file = WordFile.beside(Bounds.class, name);
    Map<String, Bound> bounds = new HashMap<>();
    for (String key : file.all().keySet()) {
      bounds.put(key, bound(key));
    }
    return Phrases.of(file, bounds);
  }

  private static Bound bound(String key) {
    for (Bound bound : Bound.values()) {
      if (bound.label().equals(key)) {
        return bound;
      }
    }
    throw new IllegalStateException("bound '%s' is not one of the contract's".formatted(key));
  }
}

package org.variorum.statements.reading;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Certainty;
import org.variorum.statements.reading.ReportingVerb.Inflected;

/** Finds the words by which a text holds back: "reportedly", "may", "is believed to". */
final class Hedges {
  /** How a word hedges. */
  private enum Way {
    /** Wherever it stands. */
    ALWAYS,
    /** As an auxiliary before a verb. */
    VERB,
    /** After a form of "be". */
    HELD,
    /** After a form of "be" and before an infinitive. */
    TOLD,
    /** Before an infinitive or "that". */
    SEEMS,
    /** Before a noun. */
    ADJECTIVE
  }

  private static final Map<String, Map<Way, Certainty>> HEDGES = read();

  /** What turns "could" into a plain past ability: "could not say", "could no longer". */
  private static final Set<String> NO_HEDGE =
      Set.of("not", "no", "never", "only", "hardly", "barely");

  /** Words before "confirm" that say it was not: "has yet to confirm", "declined to confirm". */
  private static final Set<String> WITHHELD =
      Set.of("yet", "declined", "declines", "refused", "refuses", "unable", "failed", "neither");

  private static final Set<String> STATES = Set.of("dead", "missing", "lost", "hurt", "drowned");

  private Hedges() {}

  /** The least firm level that a hedge of {@code words} gives, or null when there is none. */
  static @Nullable Certainty of(Words words, boolean headline) {
    Certainty least = null;
    for (int at = 0; at < words.size(); at++) {
      Certainty found = at(words, at, headline);
      if (found != null && (least == null || found.compareTo(least) < 0)) {
        least = found;
      }
    }
    return least;
  }

  private static @Nullable Certainty at(Words words, int at, boolean headline) {
    if (notConfirmed(words, at)) {
      return Certainty.UNCONFIRMED;
    }
    Map<Way, Certainty> ways = HEDGES.get(words.lower(at));
    if (ways == null) {
      return null;
    }
    for (Map.Entry<Way, Certainty> way : ways.entrySet()) {
      boolean hedges =
          switch (way.getKey()) {
            case ALWAYS -> true;
            case VERB ->
                words.kind(at) == WordClass.MODAL && verb(words, at) && !Withheld.clause(words, at);
            case HELD -> held(words, at, way.getValue(), headline);
            case TOLD ->
                infinitive(words, at + 1)
                    && (headline || Auxiliaries.before(words, at).passive())
                    && !relative(words, at);
            case SEEMS -> seems(words, at) && !relative(words, at);
            case ADJECTIVE -> words.kind(at + 1).nominal() && !before(words, at);
          };
      if (hedges) {
        return way.getValue();
      }
    }
    return null;
  }

  private static boolean verb(Words words, int at) {
    boolean could = words.lower(at).equals("could");
    if (could && (NO_HEDGE.contains(words.lower(at + 1)) || unclaimed(words, at))) {
      return false;
    }
    if (relative(words.kind(at - 1), words.kind(at - 2))) {
      return false;
    }
    WordClass next = words.kind(at + 1);
    if (at == 1 && next.boundary() && words.kind(0) == WordClass.SUBJECT) {
      // "They might.": the verb is the one before.
      return true;
    }
    return !next.boundary() && next != WordClass.PREPOSITION && next != WordClass.COORDINATOR;
  }

  /**
   * "Appears to have fallen", "it seems that", but not "appeared to cheers", where no verb follows.
   */
  private static boolean seems(Words words, int at) {
    boolean that = words.lower(at + 1).equals("that") && words.lower(at - 1).equals("it");
    return that || infinitive(words, at + 1);
  }

  /** Whether "to" at word {@code to} is followed by a verb: a plain form that more words follow. */
  static boolean infinitive(Words words, int to) {
    String verb = words.lower(to + 1);
    boolean plain = !verb.endsWith("s") || verb.endsWith("ss");
    WordClass kind = words.kind(to + 1);
    boolean able = kind.finite() || kind == WordClass.NOUN || kind == WordClass.ADVERB;
    return words.lower(to).equals("to")
        && able
        && plain
        && (kind != WordClass.NOUN || !words.kind(to + 2).boundary());
  }

  /** "Nobody could be reached", "how many it could make": what is denied or asked is no guess. */
  private static boolean unclaimed(Words words, int at) {
    int least = Words.first(at);
    int first = at;
    while (first > least && !words.kind(first - 1).boundary()) {
      first--;
      if (words.lower(first).equals("how")) {
        return true;
      }
    }
    return Nouns.nobody(words.lower(first));
  }

  /** "Parts that could end up abroad", "those who could walk": no part of what is claimed. */
  private static boolean relative(WordClass last, WordClass before) {
    return last == WordClass.RELATIVE
        || last == WordClass.THAT && (before == WordClass.NOUN || before == WordClass.NAME);
  }

  private static boolean held(Words words, int at, Certainty level, boolean headline) {
    Auxiliaries auxiliaries = Auxiliaries.before(words, at);
    if (level == Certainty.CLAIMED && relative(words, at)) {
      return false;
    }
    boolean bare = headline && auxiliaries.left() == at - 1 && before(words, at);
    boolean dead = state(words, at + 1) || words.lower(at + 1).equals("to") || suspected(words, at);
    return auxiliaries.passive() || bare && dead && level == Certainty.UNCONFIRMED;
  }

  /** "Arson suspected in mill fire": who suspects does so in a headline's present. */
  private static boolean suspected(Words words, int at) {
    WordClass next = words.kind(at + 1);
    return words.lower(at).equals("suspected")
        && (next.boundary() || next == WordClass.PREPOSITION || next == WordClass.SUBORDINATOR);
  }

  /** "Feared dead", "feared buried in a landslide": what is feared of those before it. */
  static boolean state(Words words, int at) {
    WordClass after = words.kind(at + 1);
    boolean ends = after.boundary() || after == WordClass.PREPOSITION || after == WordClass.TIME;
    return STATES.contains(words.lower(at)) || words.lower(at).endsWith("ed") && ends;
  }

  /** Whether a noun stands before word {@code at}. */
  private static boolean before(Words words, int at) {
    WordClass kind = words.kind(at - 1);
    return kind == WordClass.NOUN || kind == WordClass.NAME || kind == WordClass.NUMBER;
  }

  private static boolean relative(Words words, int at) {
    int first = Words.first(at);
    for (int left = at - 1; left >= first && !words.kind(left).boundary(); left--) {
      if (words.kind(left) == WordClass.RELATIVE) {
        return true;
      }
    }
    return false;
  }

  private static boolean notConfirmed(Words words, int at) {
    Inflected inflected = words.word(at).reporting();
    if (inflected == null || inflected.verb().certainty() != Certainty.CONFIRMED) {
      return false;
    }
    Auxiliaries auxiliaries = Auxiliaries.before(words, at);
    return auxiliaries.negated()
        || auxiliaries.passive() && unclaimed(words, at)
        || auxiliaries.infinitive() && (WITHHELD.contains(words.lower(at - 2)) || unable(words, at))
        || words.lower(at - 1).equals("neither");
  }

  /** "Have not been able to verify". */
  private static boolean unable(Words words, int at) {
    return words.lower(at - 2).equals("able") && Auxiliaries.before(words, at - 2).negated();
  }

  private static Map<String, Map<Way, Certainty>> read() {
    Map<String, Map<Way, Certainty>> hedges = new HashMap<>();
    for (String line : WordTable.lines("hedges.txt")) {
      List<String> cells = WordTable.cells(line);
      if (cells.size() != 3) {
        throw new IllegalStateException(
            "hedges.txt: line '%s' has %d cells, 3 are needed".formatted(line, cells.size()));
      }
      String word = cells.get(0);
      hedges.putIfAbsent(word, new EnumMap<>(Way.class));
      hedges
          .get(word)
          .put(
              Way.valueOf(cells.get(2).toUpperCase(Locale.ROOT)),
              Certainty.valueOf(cells.get(1).toUpperCase(Locale.ROOT)));
    }
    return Collections.unmodifiableMap(hedges);
  }
}

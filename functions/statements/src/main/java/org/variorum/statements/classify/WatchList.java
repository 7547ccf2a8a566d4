package org.variorum.statements.classify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The actors whose answers are watched, each with the names it goes by.
 *
 * <p>Its text form has one actor a line: the name, a colon and aliases between semicolons. Blank
 * lines and lines that begin with {@code #} are skipped.
 *
 * <pre>{@code
 * WatchList list = WatchList.parse("Harbour Board: Nils Aro; Port of Velin");
 * list.actor("a spokeswoman for the Port of Velin"); // Harbour Board
 * }</pre>
 */
public final class WatchList {
  private static final WatchList STANDARD = parse(Lexicon.lines("watchlist.txt"));

  private final Map<String, Alias> aliases;
  private final Map<String, List<Alias>> names;

  /**
   * One name of an actor.
   *
   * @param text as listed
   * @param actor whose name it is
   */
  private record Alias(String text, String actor) implements Comparable<Alias> {
    /** Shorter names come first. */
    @Override
    public int compareTo(Alias other) {
      int order = Integer.compare(text.length(), other.text.length());
      return order == 0 ? text.compareTo(other.text) : order;
    }
  }

  private WatchList(Map<String, Alias> aliases) {
    this.aliases = Map.copyOf(aliases);
    this.names = new HashMap<>();
    for (Alias alias : aliases.values()) {
      names.putIfAbsent(alias.actor, new ArrayList<>());
      names.get(alias.actor).add(alias);
    }
  }

  /** The list that ships with this project: governments, armed forces, international bodies. */
  public static WatchList standard() {
    return STANDARD;
  }

  /**
   * Reads a list from its text form.
   *
   * @throws IllegalArgumentException when a line has no colon, an actor has no name, or two actors
   *     share an alias; the message names the line
   */
  public static WatchList parse(String text) {
    return parse(List.of(text.split("\n", -1)));
  }

  private static WatchList parse(List<String> lines) {
    Map<String, Alias> aliases = new HashMap<>();
    int number = 0;
    for (String line : lines) {
      number++;
      if (line.isBlank() || line.stripLeading().startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(':');
      String actor = colon < 0 ? "" : line.substring(0, colon).strip();
      if (actor.isEmpty()) {
        throw new IllegalArgumentException(
            "watch list line %d: '%s' is not 'Actor: alias; alias'".formatted(number, line));
      }
      add(aliases, actor, actor, number);
      for (String alias : line.substring(colon + 1).split(";")) {
        if (!alias.isBlank()) {
          add(aliases, alias.strip(), actor, number);
        }
      }
    }
    return new WatchList(aliases);
  }

  private static void add(Map<String, Alias> aliases, String alias, String actor, int number) {
    Alias before = aliases.putIfAbsent(Sources.key(alias), new Alias(alias, actor));
    if (before != null && !before.actor.equals(actor)) {
      throw new IllegalArgumentException(
          "watch list line %d: '%s' is an alias of '%s' already"
              .formatted(number, alias, before.actor));
    }
  }

  /**
   * The watched actor that {@code source} names: a name as it stands in a text, with or without its
   * article, also with a spokesperson's job around it ({@code "a Kremlin spokesman"}, {@code
   * "Putin's press secretary"}) or a title before it.
   */
  public Optional<String> actor(String source) {
    List<String> words = Sources.words(source);
    if (Sources.any(words, Lexicon.Kind.FORMER)) {
      return Optional.empty();
    }
    for (List<String> form : Sources.forms(words)) {
      Alias alias = aliases.get(Sources.key(String.join(" ", form)));
      if (alias != null && sameCase(alias.text, String.join(" ", form))) {
        return Optional.of(alias.actor);
      }
    }
    return Optional.empty();
  }

  /**
   * What to look for in a text to find {@code actor}: its names without those that hold another.
   */
  List<String> names(String actor) {
    List<Alias> shortestFirst = new ArrayList<>(names.getOrDefault(actor, List.of()));
    Collections.sort(shortestFirst);
    List<String> known = new ArrayList<>();
    for (Alias alias : shortestFirst) {
      if (!holdsAny(alias.text, known)) {
        known.add(alias.text);
      }
    }
    return known;
  }

  private static boolean holdsAny(String text, List<String> parts) {
    for (String part : parts) {
      if (Mentions.holds(text, part)) {
        return true;
      }
    }
    return false;
  }

  /** "WHO" is a body and "who" is not; at the start "the" and "a" may have swallowed the case. */
  private static boolean sameCase(String alias, String form) {
    boolean capitals = alias.equals(alias.toUpperCase(java.util.Locale.ROOT));
    return capitals
        ? form.equals(form.toUpperCase(java.util.Locale.ROOT))
        : !Character.isUpperCase(alias.codePointAt(0))
            || form.chars().anyMatch(Character::isUpperCase);
  }
}

package org.variorum.statements.number;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.lexicon.Phrases;
import org.variorum.statements.lexicon.Row;
import org.variorum.statements.lexicon.WordFile;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Block;
import org.variorum.statements.model.Span;
import org.variorum.statements.text.Tokens;

/**
 * What measures mean where a story comes from: a local story's "$" is the place's own dollar.
 *
 * @param dollar ISO 4217 code of "$"
 * @param degrees {@code °C} or {@code °F}
 * @param pound {@code lb} where a pound is a weight, else {@code GBP}
 * @param rupee ISO 4217 code of "Rs"
 * @param coins ISO 4217 codes of "peso" and other names that several countries' money has
 */
public record Place(
    String dollar, String degrees, String pound, String rupee, Map<String, String> coins) {
  /** What coins of many countries are in a story that does not say where it comes from. */
  private static final Map<String, String> COINS =
      Map.of("peso", "MXN", "riyal", "SAR", "dinar", "RSD", "shilling", "KES");

  /** The place of a story that does not say where it comes from. */
  public static final Place UNKNOWN = new Place("USD", "°C", "GBP", "INR", COINS);

  /** Copies the coins, so that nobody changes them later. */
  public Place {
    coins = Map.copyOf(coins);
  }

  private static final WordFile FILE = WordFile.beside(Place.class, "places.txt");
  private static final Phrases<Place> PLACES = places(true);

  /** A dateline is among the first blocks: headline, standfirst, byline and picture come before. */
  private static final int BLOCKS_READ = 12;

  /** A dateline ends with a dash after a place, a region, a date and an agency. */
  private static final int TOKENS_READ = 18;

  /** A story's top says where it is set: headline, byline and the first paragraphs. */
  private static final int TOP_BLOCKS = 5;

  /** The same in UTF-16 code units; the first paragraphs of news are shorter. */
  private static final int TOP = 2_000;

  /** What coins of many countries stand in a text as: "ordinary" has no dinar in it. */
  private static final List<String> SHARED = List.of(" peso", " riyal", " dinar", " shilling");

  /** What opens a sum of the place's money in another: "A$3m ($2m)". */
  private static final String CONVERTED = "($";

  private static final List<String> AMERICAN = List.of("U.S.", " US ", "America", "Washington");

  /**
   * The place of {@code article}: the one its dateline names, else the one that its first
   * paragraphs name. Where a story with a dateline writes "A$" or "HK$", or a local one puts "($"
   * behind its own money, its plain "$" is American.
   */
  public static Place of(Article article) {
    @Nullable Place dateline = dateline(article);
    boolean money = article.text().indexOf('$') >= 0;
    boolean local =
        money || article.text().contains("degrees") || containsAny(article.text(), SHARED);
    Place place = dateline != null ? dateline : local ? top(article) : UNKNOWN;
    boolean abroad = dateline != null || article.text().contains(CONVERTED);
    return money && abroad && Currencies.lettered(article.text())
        ? new Place(UNKNOWN.dollar, place.degrees, place.pound, place.rupee, place.coins)
        : place;
  }

  /**
   * The place that the first paragraph with any names, where it names but one. An American state
   * tells degrees alone: its cities' names, and pounds as weights, are other countries' too.
   */
  private static Place top(Article article) {
    @Nullable Place found = null;
    boolean american = false;
    int last = Math.min(TOP_BLOCKS, article.blocks().size());
    for (Block block : article.blocks().subList(0, last)) {
      Span span = cut(article.text(), block.span(), TOP);
      american |= containsAny(span.of(article.text()), AMERICAN);
      if (found == null) {
        found = named(new Row(Tokens.of(article.text(), span)));
      }
    }
    if (found == null) {
      return UNKNOWN;
    }
    boolean state = found.dollar.equals(UNKNOWN.dollar) && !found.degrees.equals(UNKNOWN.degrees);
    return state
        ? new Place(UNKNOWN.dollar, found.degrees, UNKNOWN.pound, UNKNOWN.rupee, COINS)
        : american ? UNKNOWN : found;
  }

  /** The one place that {@code row} names, null for none, and unknown for several. */
  private static @Nullable Place named(Row row) {
    @Nullable Place found = null;
    for (int i = 0; i < row.size(); i++) {
      Phrases.@Nullable Match<Place> match = row.capitalised(i) ? Anywhere.PLACES.at(row, i) : null;
      if (match != null && found != null && !found.same(match.value())) {
        return UNKNOWN;
      }
      found = match == null ? found : match.value();
    }
    return found;
  }

  /**
   * Whether measures mean the same here and there. A record's own {@code equals} is slow at first.
   */
  private boolean same(Place other) {
    return dollar.equals(other.dollar)
        && degrees.equals(other.degrees)
        && pound.equals(other.pound)
        && rupee.equals(other.rupee)
        && coins.equals(other.coins);
  }

  private static @Nullable Place dateline(Article article) {
    int count = Math.min(BLOCKS_READ, article.blocks().size());
    for (Block block : article.blocks().subList(0, count)) {
      if (!capitals(article.text(), block.span())) {
        continue;
      }
      @Nullable Place place = dateline(new Row(Tokens.of(article.text(), opening(article, block))));
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  /** What the key of a unit or a currency is here: {@code dollar} is {@code AUD} in Sydney. */
  String unit(String key) {
    return switch (key) {
      case "dollar" -> dollar;
      case "degrees" -> degrees;
      case "pound" -> pound;
      case "rupee" -> rupee;
      default -> coins.getOrDefault(key, key);
    };
  }

  /** Whether the first word may be all in capitals; most paragraphs need no closer look. */
  private static boolean capitals(String text, Span block) {
    return block.length() > 1 && !Character.isLowerCase(text.charAt(block.start() + 1));
  }

  private static Span opening(Article article, Block block) {
    return cut(article.text(), block.span(), 10 * TOKENS_READ);
  }

  /** The first {@code most} code units of {@code span}, no character split. */
  private static Span cut(String text, Span span, int most) {
    int end = Math.min(span.end(), span.start() + most);
    boolean split = end < text.length() && Character.isLowSurrogate(text.charAt(end));
    return new Span(span.start(), split ? end - 1 : end);
  }

  private static @Nullable Place dateline(Row row) {
    String first = row.text(0);
    if (first.length() < 2 || !first.equals(first.toUpperCase(Locale.ROOT))) {
      return null;
    }
    int dash = 0;
    while (dash < TOKENS_READ && !(row.dash(dash) && row.gap(dash - 1) > 0)) {
      dash++;
    }
    for (int i = 0; i < dash && row.dash(dash); i++) {
      Phrases.@Nullable Match<Place> match = PLACES.at(row, i);
      if (match != null) {
        return match.value();
      }
    }
    return null;
  }

  private static boolean containsAny(String text, List<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The places, with those that count in a dateline alone or without them. */
  private static Phrases<Place> places(boolean datelines) {
    Map<String, Place> places = new HashMap<>();
    for (String key : FILE.all().keySet()) {
      if (datelines || !key.endsWith(" dateline")) {
        places.put(key, parse(key));
      }
    }
    return Phrases.of(FILE, places);
  }

  private static Place parse(String key) {
    List<String> parts = List.of(key.split(" ", -1));
    Map<String, String> coins = new HashMap<>(COINS);
    for (String part : parts.subList(4, parts.size())) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        coins.put(part.substring(0, equals), part.substring(equals + 1));
      }
    }
    return new Place(parts.get(0), parts.get(1), parts.get(2), parts.get(3), coins);
  }

  /** The places that need no dateline, made for the first story without one that asks for them. */
  private static final class Anywhere {
    static final Phrases<Place> PLACES = places(false);

    private Anywhere() {}
  }
}

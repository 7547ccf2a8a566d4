package org.variorum.statements.number;

import java.util.List;
import java.util.Locale;
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
 */
public record Place(String dollar, String degrees, String pound, String rupee) {
  /** The place of a story that does not say where it comes from. */
  public static final Place UNKNOWN = new Place("USD", "°C", "GBP", "INR");

  private static final Phrases<Place> PLACES =
      Phrases.of(WordFile.beside(Place.class, "places.txt"), Place::parse);

  /** A dateline is among the first blocks: headline, standfirst, byline and picture come before. */
  private static final int BLOCKS_READ = 12;

  /** A dateline ends with a dash after a place, a region, a date and an agency. */
  private static final int TOKENS_READ = 18;

  /** The place that the dateline of {@code article} names. */
  public static Place of(Article article) {
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
    return UNKNOWN;
  }

  /** What the key of a unit or a currency is here: {@code dollar} is {@code AUD} in Sydney. */
  String unit(String key) {
    return switch (key) {
      case "dollar" -> dollar;
      case "degrees" -> degrees;
      case "pound" -> pound;
      case "rupee" -> rupee;
      default -> key;
    };
  }

  /** Whether the first word may be all in capitals; most paragraphs need no closer look. */
  private static boolean capitals(String text, Span block) {
    return block.length() > 1 && !Character.isLowerCase(text.charAt(block.start() + 1));
  }

  private static Span opening(Article article, Block block) {
    int end = Math.min(block.span().end(), block.span().start() + 10 * TOKENS_READ);
    boolean split =
        end < article.text().length() && Character.isLowSurrogate(article.text().charAt(end));
    return new Span(block.span().start(), split ? end - 1 : end);
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

  private static Place parse(String key) {
    List<String> parts = List.of(key.split(" ", -1));
    return new Place(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
  }
}

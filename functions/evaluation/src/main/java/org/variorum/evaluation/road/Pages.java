package org.variorum.evaluation.road;

import java.util.Random;

/** Invented news pages of about 6 KB, whose figures change from version to version. */
final class Pages {
  private static final String[] PLACES = {"Aldport", "Brenne", "Corvo", "Dunmere", "Eastwick"};
  private static final String[] THINGS = {"warehouse", "ferry", "school", "bridge", "market hall"};
  private static final String[] WORDS =
      ("crews worked through the night to clear a road that leads from station harbour and"
              + " neighbours brought tea while rain fell on roofs near old mill")
          .split(" ");
  private static final int PARAGRAPHS = 18;

  private Pages() {}

  /** Version {@code version}, from 0, of the article {@code article}. */
  static String page(int article, int version) {
    Random random = new Random(article);
    String place = PLACES[random.nextInt(PLACES.length)];
    String thing = THINGS[random.nextInt(THINGS.length)];
    StringBuilder page = new StringBuilder(8_000);
    page.append("<!doctype html><html lang=\"en\"><head><title>Fire in ")
        .append(place)
        .append("</title></head><body><article><h1>Fire destroys ")
        .append(thing)
        .append(" in ")
        .append(place)
        .append("</h1>\n<p>At least ")
        .append(5 + version)
        .append(" people were killed in a fire at a ")
        .append(thing)
        .append(" in ")
        .append(place)
        .append(", police said on Monday.</p>\n");
    for (int paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
      page.append("<p>");
      for (int sentence = 0; sentence < 3; sentence++) {
        page.append("In ").append(place);
        int words = 12 + random.nextInt(10);
        for (int word = 0; word < words; word++) {
          page.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        page.append(". ");
      }
      page.append("</p>\n");
    }
    return page.append("</article></body></html>\n").toString();
  }
}

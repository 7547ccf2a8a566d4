package org.variorum.archive.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.history.Segments;
import org.variorum.archive.json.JsonText;
import org.variorum.archive.pages.Summaries.Summary;
import org.variorum.archive.store.ObjectStore;

/** The articles of an archive, page by page. */
final class ListPage {
  /** Two objects are read for each: a page comes within a second also from a distant bucket. */
  private static final int LIMIT = 25;

  private final Segments segments;
  private final Summaries summaries;

  ListPage(ObjectStore archive) {
    this.segments = new Segments(archive);
    this.summaries = new Summaries(archive);
  }

  Page html(@Nullable String after) {
    Segments.Page page = segments.page(after, LIMIT);
    Markup main = new Markup();
    main.tags("<h2>Articles</h2>\n<form action=\"/\" method=\"get\">");
    main.tags(
        "<input name=\"article\" aria-label=\"Article id\" placeholder=\"world/story.html\">");
    main.tags(" <button>Show</button></form>\n<table>\n");
    main.tags("<tr><th>Article</th><th>Versions</th><th>Last captured</th></tr>\n");
    for (String segment : page.segments()) {
      row(summaries.of(segment), main);
    }
    main.tags("</table>\n");
    if (page.segments().isEmpty()) {
      main.tags("<p>No article was recorded yet. Upload one, and it is here.</p>\n");
    }
    if (page.next() != null) {
      main.tags("<nav>").link("/?after=" + page.next(), "More articles").tags("</nav>\n");
    }
    return Page.html(200, Shell.page("Variorum", "", main));
  }

  private static void row(Summary summary, Markup main) {
    main.tags("<tr><td>").link(Paths.article(summary.segment()), summary.key());
    if (!summary.title().isEmpty()) {
      main.tags("<br>").text(summary.title());
    }
    main.tags("</td><td>").text(Integer.toString(summary.versions())).tags("</td><td>");
    if (summary.newest() != null) {
      main.time(summary.newest().capturedAt());
    }
    main.tags("</td></tr>\n");
  }

  Page json(@Nullable String after) {
    Segments.Page page = segments.page(after, LIMIT);
    List<Summary> found = page.segments().stream().map(summaries::of).toList();
    byte[] document =
        JsonText.object(json -> {
          json.writeArrayPropertyStart("articles");
          for (Summary summary : found) {
            json.writeStartObject();
            json.writeStringProperty("article", summary.key());
            json.writeStringProperty("title", summary.title().isEmpty() ? null : summary.title());
            json.writeNumberProperty("versions", summary.versions());
            json.writeStringProperty(
                "capturedAt",
                summary.newest() == null ? null : summary.newest().capturedAt().toString());
            json.writeStringProperty("index", Paths.article(summary.segment()) + Paths.INDEX_JSON);
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeStringProperty(
              "next", page.next() == null ? null : Paths.ARTICLES_JSON + "?after=" + page.next());
        });
    return Page.json(new String(document, UTF_8));
  }
}

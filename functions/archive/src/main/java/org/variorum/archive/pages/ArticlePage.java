package org.variorum.archive.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.variorum.archive.history.ArticleReader;
import org.variorum.archive.history.History;
import org.variorum.archive.json.JsonText;
import org.variorum.archive.key.ArchivePath;
import org.variorum.archive.key.ArticleKey;
import org.variorum.archive.store.ObjectStore;
import org.variorum.archive.version.ProblemDocument;
import org.variorum.archive.version.VersionDocument;
import org.variorum.archive.version.VersionJson;
import tools.jackson.core.JsonGenerator;

/** The versions of one article, the newest first, with what changed to make each. */
final class ArticlePage {
  /** Each version on a page is read and compared anew. */
  private static final int LIMIT = 20;

  /** Each is read; whoever uploads that many unreadable files looks into the bucket. */
  private static final int PROBLEMS = 50;

  private final ArticleReader reader;
  private final History history = new History();

  ArticlePage(ObjectStore archive) {
    this.reader = new ArticleReader(archive);
  }

  /**
   * The entries of a page, the newest first.
   *
   * @param title the article's title in the newest of them, or its id
   */
  record Entries(String article, String title, List<History.Entry> entries, int next) {}

  /**
   * The page for people.
   *
   * @param before the page has versions below this number
   */
  Page html(String segment, int before) {
    Entries page = entries(segment, before);
    List<ProblemDocument> problems = reader.problems(segment, PROBLEMS);
    if (page.entries().isEmpty() && problems.isEmpty()) {
      return missing(segment);
    }
    Markup main = new Markup();
    main.tags("<nav>").link(Paths.ROOT, "All articles").tags("</nav>\n<h2>").text(page.title());
    main.tags("</h2>\n<p class=\"small\">").text(page.article()).tags(" · ");
    main.link(Paths.article(segment) + Paths.FEED, "feed").tags(" · ");
    main.link(Paths.article(segment) + Paths.INDEX_JSON, "JSON").tags("</p>\n<table>\n");
    for (History.Entry entry : page.entries()) {
      row(segment, entry, main);
    }
    main.tags("</table>\n");
    if (page.next() > 0) {
      main.tags("<nav>");
      main.link(Paths.article(segment) + "?before=" + page.next(), "Earlier versions");
      main.tags("</nav>\n");
    }
    problems(problems, main);
    return Page.html(200, Shell.page(page.title(), Paths.article(segment) + Paths.FEED, main));
  }

  private static void row(String segment, History.Entry entry, Markup main) {
    int sequence = entry.version().sequence();
    main.tags("<tr><td>");
    main.link(Paths.page(new ArchivePath.Version(segment, sequence)), "Version " + sequence);
    main.tags("<br>").time(entry.version().capturedAt()).tags("</td><td>");
    History.Step step = entry.step();
    if (step == null) {
      main.tags("first version");
    } else {
      main.tags("<span class=\"level ").text(step.significance().label()).tags("\">");
      main.text(step.significance().label()).tags("</span> ");
      main.link(Paths.page(new ArchivePath.Diff(segment, sequence)), step.headline());
    }
    main.tags("</td></tr>\n");
  }

  private static void problems(List<ProblemDocument> problems, Markup main) {
    if (problems.isEmpty()) {
      return;
    }
    main.tags("<p class=\"small\">Uploads that made no version");
    main.tags(problems.size() == PROBLEMS ? " (some of them):</p>\n" : ":</p>\n").tags("<table>\n");
    for (ProblemDocument problem : problems) {
      main.tags("<tr><td>").time(problem.source().uploadedAt()).tags("</td><td>");
      main.text(problem.reason()).tags("</td></tr>\n");
    }
    main.tags("</table>\n");
  }

  /** The same as JSON, every version of it. */
  Page json(String segment) {
    Entries page = entries(segment, Integer.MAX_VALUE, Integer.MAX_VALUE);
    List<ProblemDocument> problems = reader.problems(segment, PROBLEMS);
    if (page.entries().isEmpty() && problems.isEmpty()) {
      return missing(segment);
    }
    byte[] document =
        JsonText.object(json -> {
          json.writeStringProperty("article", page.article());
          json.writeStringProperty("title", page.title());
          json.writeArrayPropertyStart("versions");
          page.entries().reversed().forEach(entry -> entry(segment, entry, json));
          json.writeEndArray();
          json.writeArrayPropertyStart("problems");
          for (ProblemDocument problem : problems) {
            json.writeStartObject();
            json.writeStringProperty("reason", problem.reason());
            json.writeName("source");
            VersionJson.source(problem.source(), json);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
    return Page.json(new String(document, UTF_8));
  }

  private static void entry(String segment, History.Entry entry, JsonGenerator json) {
    VersionDocument version = entry.version();
    History.Step step = entry.step();
    json.writeStartObject();
    VersionJson.naming(version, json);
    json.writeName("source");
    VersionJson.source(version.source(), json);
    json.writeStringProperty(
        "version", Paths.document(new ArchivePath.Version(segment, version.sequence())));
    if (step != null) {
      json.writeStringProperty("headline", step.headline());
      json.writeStringProperty("significance", step.significance().label());
      json.writeStringProperty("disclosure", step.comparison().disclosure().label());
      json.writeStringProperty(
          "diff", Paths.document(new ArchivePath.Diff(segment, version.sequence())));
    }
    json.writeEndObject();
  }

  /** Up to {@value #LIMIT} entries below {@code before}, the newest first. */
  Entries entries(String segment, int before) {
    return entries(segment, before, LIMIT);
  }

  private Entries entries(String segment, int before, int limit) {
    int last = Math.min(reader.last(segment), before - 1);
    int first = limit > last ? 1 : last - limit + 1;
    // The one before the first is read too: what changed is told for each.
    List<VersionDocument> versions = reader.versions(segment, Math.max(1, first - 1), last);
    if (versions.isEmpty()) {
      String article = key(segment);
      return new Entries(article, article, List.of(), 0);
    }
    List<History.Entry> entries = history.of(versions).reversed();
    VersionDocument newest = versions.getLast();
    String title = newest.article().metadata().title();
    return new Entries(
        newest.source().key(),
        title == null || title.isBlank() ? newest.source().key() : title,
        first > 1 ? entries.subList(0, entries.size() - 1) : entries,
        first > 1 ? first : 0);
  }

  private static String key(String segment) {
    String key = ArticleKey.decode(segment);
    return key == null ? segment : key;
  }

  private static Page missing(String segment) {
    return Shell.sentence(404, "There is no article '" + key(segment) + "' in this archive.");
  }
}

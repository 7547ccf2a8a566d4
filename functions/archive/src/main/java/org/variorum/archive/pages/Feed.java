package org.variorum.archive.pages;

import java.io.IOException;
import java.time.Instant;
import org.variorum.archive.history.History;
import org.variorum.archive.key.ArchivePath;
import org.variorum.archive.store.ObjectStore;
import org.variorum.statements.render.Html;
import org.variorum.statements.render.RedlineHtml;

/** The latest changes of one article as an Atom feed (RFC 4287). */
final class Feed {
  private final ArticlePage articles;
  private final String source;
  private final RedlineHtml redlines = new RedlineHtml();

  Feed(ObjectStore archive) {
    this.articles = new ArticlePage(archive);
    this.source = "s3://" + archive.bucket() + "/";
  }

  /**
   * The feed.
   *
   * @param address where this site is, such as {@code https://example.org}, without a last slash
   */
  Page of(String segment, String address) {
    ArticlePage.Entries page = articles.entries(segment, Integer.MAX_VALUE);
    if (page.entries().isEmpty()) {
      return Shell.sentence(404, "There is no such article in this archive, so it has no feed.");
    }
    Markup feed = new Markup();
    feed.tags("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    feed.tags("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
    element("id", source + ArchivePath.folder(segment), feed);
    element("title", page.title(), feed);
    updated(page.entries().getFirst().version().capturedAt(), feed);
    feed.tags("<author><name>Variorum</name></author>\n");
    link("self", address + Paths.article(segment) + Paths.FEED, feed);
    link("alternate", address + Paths.article(segment), feed);
    for (History.Entry entry : page.entries()) {
      entry(segment, entry, address, feed);
    }
    return Page.feed(feed.tags("</feed>\n").toString());
  }

  private void entry(String segment, History.Entry entry, String address, Markup feed) {
    int sequence = entry.version().sequence();
    History.Step step = entry.step();
    ArchivePath path =
        step == null
            ? new ArchivePath.Version(segment, sequence)
            : new ArchivePath.Diff(segment, sequence);
    feed.tags("<entry>\n");
    element("id", source + path.key(), feed);
    element("title", step == null ? "First version" : step.headline(), feed);
    updated(entry.version().capturedAt(), feed);
    link("alternate", address + Paths.page(path), feed);
    if (step != null) {
      StringBuilder redline = new StringBuilder();
      try {
        redlines.fragment(step.comparison(), entry.version().article(), redline);
      } catch (IOException e) {
        throw new AssertionError("a string builder does not fail", e);
      }
      feed.tags("<content type=\"html\">");
      text(redline.toString(), feed);
      feed.tags("</content>\n");
    }
    feed.tags("</entry>\n");
  }

  private static void updated(Instant time, Markup feed) {
    element("updated", time.toString(), feed);
  }

  private static void link(String relation, String address, Markup feed) {
    feed.tags("<link rel=\"" + relation + "\" href=\"").text(address).tags("\"/>\n");
  }

  private static void element(String name, String text, Markup feed) {
    feed.tags("<" + name + ">");
    text(text, feed);
    feed.tags("</" + name + ">\n");
  }

  /** {@link Html} escapes what XML could take for markup; these are what XML cannot hold at all. */
  private static void text(String text, Markup feed) {
    feed.text(text.replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD'));
  }
}

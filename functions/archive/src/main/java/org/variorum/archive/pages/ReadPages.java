package org.variorum.archive.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.key.ArchivePath;
import org.variorum.archive.key.ArticleKey;
import org.variorum.archive.store.ObjectStore;
import org.variorum.archive.store.StoreException;

/**
 * Answers requests for the pages of an archive. Nothing that an upload contains becomes markup or
 * script: every text is escaped, and the pages forbid scripts altogether.
 *
 * <table>
 * <caption>What is where</caption>
 * <tr><td>{@code /}</td><td>the articles; {@code ?article=KEY} leads to one</td></tr>
 * <tr><td>{@code /articles.json}</td><td>the same as JSON; {@code ?after=} as its {@code next} says
 * </td></tr>
 * <tr><td>{@code /articles/SEGMENT/}</td><td>the versions of an article; {@code index.json} and
 * {@code feed.atom} below it</td></tr>
 * <tr><td>{@code /articles/SEGMENT/diffs/00000001-00000002.html}</td><td>a redline; {@code .json}
 * is the diff document</td></tr>
 * <tr><td>{@code /articles/SEGMENT/versions/00000001.html}</td><td>a version's text; {@code .json}
 * is its document</td></tr>
 * </table>
 */
public final class ReadPages {
  private static final String ARTICLES = "/" + ArchivePath.ROOT;

  private final ListPage list;
  private final ArticlePage articles;
  private final DocumentPages documents;
  private final Feed feed;

  /** The pages of {@code archive}. */
  public ReadPages(ObjectStore archive) {
    this.list = new ListPage(archive);
    this.articles = new ArticlePage(archive);
    this.documents = new DocumentPages(archive);
    this.feed = new Feed(archive);
  }

  /**
   * The answer to one request.
   *
   * @param method the HTTP method; pages answer {@code GET} and {@code HEAD}
   * @param path the request's path as sent, without the query
   * @param query the query's parameters, decoded
   * @param address where this site is, such as {@code https://example.org}, for feeds
   * @throws StoreException when the archive cannot be read now; see {@link #unreadable}
   */
  public Page answer(String method, String path, Map<String, String> query, String address) {
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return Shell.sentence(405, "Pages can only be read.").with("allow", "GET, HEAD");
    }
    Page page = page(plain(path), query, address);
    return method.equals("HEAD") ? page.withoutBody() : page;
  }

  /** What is answered where the archive cannot be read now. */
  public static Page unreadable() {
    return Shell.sentence(503, "The archive cannot be read now. Try again in a moment.");
  }

  /**
   * What is answered instead of the page at {@code path} where it has more bytes than a server can
   * send.
   */
  public static Page tooLarge(String path, int size, int largest) {
    return Shell.sentence(
        413,
        String.format(
            Locale.ROOT,
            "This page is too large to be sent (%,d bytes, at most %,d are). Read '%s' in the archive itself.",
            size,
            largest,
            path.substring(1).replaceFirst("[.]html$", ".json")));
  }

  private Page page(String path, Map<String, String> query, String address) {
    if (path.equals(Paths.ROOT)) {
      String article = query.get("article");
      return article == null
          ? list.html(query.get("after"))
          : Page.redirection(Paths.article(ArticleKey.encode(article)));
    }
    if (path.equals(Paths.ARTICLES_JSON)) {
      return list.json(query.get("after"));
    }
    int end = path.startsWith(ARTICLES) ? path.indexOf('/', ARTICLES.length()) : -1;
    if (end < 0) {
      return nothing();
    }
    String segment = path.substring(ARTICLES.length(), end);
    return switch (path.substring(end + 1)) {
      case "" -> articles.html(segment, number(query.get("before")));
      case Paths.INDEX_JSON -> articles.json(segment);
      case Paths.FEED -> feed.of(segment, address);
      default -> document(path.substring(1));
    };
  }

  private Page document(String key) {
    boolean page = key.endsWith(".html");
    String document = page ? key.substring(0, key.length() - "html".length()) + "json" : key;
    return switch (ArchivePath.parse(document)) {
      case ArchivePath.Version version ->
          page ? documents.version(version) : documents.stored(version);
      case ArchivePath.Diff diff -> page ? documents.diff(diff) : documents.stored(diff);
      case ArchivePath.Problem problem -> page ? nothing() : documents.stored(problem);
      case ArchivePath.Head head -> nothing();
      case null -> nothing();
    };
  }

  private static Page nothing() {
    return Shell.sentence(404, "There is no page at this address.");
  }

  /** Addresses need no escapes here, but some clients write them. */
  private static String plain(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static int number(@Nullable String text) {
    try {
      int number = text == null ? 0 : Integer.parseInt(text);
      return number > 0 ? number : Integer.MAX_VALUE;
    } catch (NumberFormatException e) {
      return Integer.MAX_VALUE;
    }
  }
}

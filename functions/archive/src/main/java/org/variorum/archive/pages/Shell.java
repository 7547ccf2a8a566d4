package org.variorum.archive.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.variorum.archive.json.Sha256;
import org.variorum.statements.render.RedlineStyle;

/** What stands around every page: its head, its style and the way back. */
final class Shell {
  private static final String OWN_STYLE =
      """
      nav, form, table, .small { font: .85rem/1.5 system-ui, sans-serif; }
      table { border-collapse: collapse; width: 100%; }
      td, th { text-align: left; vertical-align: top; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
      input { font: inherit; width: 60%; }
      a { color: inherit; }
      .level { border: 1px solid var(--line); border-radius: .6rem; padding: 0 .4rem; font-size: .8em; }
      .level.high { border-color: var(--del); color: var(--del); }
      """;

  private static final String STYLE = "\n" + RedlineStyle.CSS + OWN_STYLE;

  /**
   * Nothing may run and nothing may be fetched; the one style is allowed by its hash (Content
   * Security Policy Level 3).
   */
  static final String SECURITY_POLICY =
      "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(Sha256.digest().digest(STYLE.getBytes(UTF_8)))
          + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private Shell() {}

  /**
   * A whole page.
   *
   * @param title what the browser shows
   * @param feed where the page's feed is, or empty
   * @param main what stands in it
   */
  static String page(String title, String feed, Markup main) {
    Markup page = new Markup();
    page.tags("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.tags("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    page.text(title).tags("</title>\n");
    if (!feed.isEmpty()) {
      page.tags("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"").text(feed);
      page.tags("\">\n");
    }
    page.tags("<style>").tags(STYLE).tags("</style>\n</head>\n<body>\n<main>\n");
    return page.add(main).tags("</main>\n</body>\n</html>\n").toString();
  }

  /** A page that says {@code sentence} and leads back. */
  static Page sentence(int status, String sentence) {
    Markup main = new Markup();
    main.tags("<nav>").link(Paths.ROOT, "All articles").tags("</nav>\n<p>").text(sentence);
    return Page.html(status, page("Variorum", "", main.tags("</p>\n")));
  }
}

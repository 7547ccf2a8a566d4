package org.variorum.statements.extract.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.extract.ArticleBuilder;
import org.variorum.statements.extract.Extraction;
import org.variorum.statements.model.Role;

/**
 * Reads a web page: {@code <h1>Bridge closes</h1><nav>Home</nav><p>The bridge closed on Monday,
 * police said.</p>} is a headline and a body block, and {@code Home} is dropped.
 */
public final class PageReader {
  /** Real pages nest less than a hundred deep; the parser's stack and time are bounded so. */
  private static final int DEEPEST = 512;

  /**
   * The article in {@code html}.
   *
   * @param address the page's address, for a relative canonical link, or null
   */
  public Extraction read(String html, @Nullable String address) {
    return read(parse(html), address);
  }

  /**
   * Adds every passage of {@code html}, a fragment that holds nothing but the article's text, to
   * {@code article}.
   *
   * @param title the headline that is known already, or null: then a first heading is the headline
   * @return the headline that was found, or null
   */
  public @Nullable String fragment(String html, @Nullable String title, ArticleBuilder article) {
    @Nullable String found = null;
    for (Passage passage : Outline.of(parse(html).body()).passages) {
      boolean heading = passage.tag().equals("h1");
      if (heading && title == null && found == null && article.isEmpty()) {
        found = passage.text();
        article.addTidy(passage.text(), Role.HEADLINE);
      } else if (!heading || !passage.text().equals(title)) {
        article.addTidy(passage.text(), Sieve.caption(passage) ? Role.CAPTION : Role.BODY);
      }
    }
    return found;
  }

  /** The tree of {@code html}, as {@link #read(Document, String)} wants it. */
  public static Document parse(String html) {
    return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
  }

  /** The article in {@code document}, which stays as it is. */
  public Extraction read(Document document, @Nullable String address) {
    Outline outline = Outline.of(document.body());
    PageMetadata metadata = new PageMetadata(document, outline, address);
    int heading = Headline.find(outline.passages, metadata.titles);
    List<Box> main = new MainText(outline).choose();
    Sieve sieve = new Sieve(outline, metadata, heading);
    sieve.sift(main);
    @Nullable String headline =
        heading >= 0 ? outline.passages.get(heading).text() : metadata.title();
    ArticleBuilder article = new ArticleBuilder();
    if (headline != null && !sieve.kept.isEmpty()) {
      article.add(headline, Role.HEADLINE);
    }
    for (Kept kept : sieve.kept) {
      article.addTidy(kept.passage().text(), kept.role());
    }
    return article.build(metadata.build(headline), sieve.dropped);
  }
}

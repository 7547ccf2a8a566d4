package org.variorum.statements.extract;

import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.extract.html.PageReader;
import org.variorum.statements.model.Role;

/**
 * Reads Markdown, with the front matter that static site generators use: lines of {@code name:
 * value} between two lines of three hyphens. The first heading is the headline where the front
 * matter has no title.
 */
final class MarkdownArticle {
  private static final String FENCE = "---\n";

  /** Nesting beyond this is an attack, and the parser's time grows with it. */
  private static final int DEEPEST = 50;

  private final Parser parser = Parser.builder().maxOpenBlockParsers(DEEPEST).build();
  private final HtmlRenderer renderer = HtmlRenderer.builder().escapeHtml(false).build();
  private final PageReader pages = new PageReader();

  /** The article in {@code markdown}. */
  Extraction read(String markdown) {
    String text = markdown.replace("\r\n", "\n").replace('\r', '\n').strip();
    MetadataBuilder metadata = new MetadataBuilder();
    int end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
    String body = text;
    if (end >= 0) {
      text.substring(FENCE.length(), Math.max(FENCE.length(), end))
          .lines()
          .forEach(line -> front(line, metadata));
      body = text.substring(end + 1 + FENCE.length());
    }
    ArticleBuilder article = new ArticleBuilder();
    @Nullable String title = metadata.title();
    if (title != null) {
      article.add(title, Role.HEADLINE);
    }
    String html = renderer.render(parser.parse(body));
    @Nullable String heading = pages.fragment(html, title, article);
    return article.build(metadata.title(heading).build(), List.of());
  }

  private static void front(String line, MetadataBuilder metadata) {
    int colon = line.indexOf(':');
    if (colon > 0) {
      String value = unquoted(line.substring(colon + 1).strip());
      switch (line.substring(0, colon).strip()) {
        case "title" -> metadata.title(value);
        case "author", "byline" -> metadata.byline(value);
        case "date", "published" -> metadata.published(value);
        case "lastmod", "updated", "modified" -> metadata.modified(value);
        case "canonical", "url" -> metadata.canonical(value, null);
        case "lang", "language" -> metadata.language(value);
        default -> {}
      }
    }
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}

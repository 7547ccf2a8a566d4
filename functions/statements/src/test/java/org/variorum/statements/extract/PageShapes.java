package org.variorum.statements.extract;

import java.util.List;

/**
 * Twenty shapes of pages on which the same story can stand. {@code @H} is the headline, {@code @S}
 * the standfirst, {@code @P} the paragraphs; {@code @above}, {@code @under}, {@code @below}, {@code
 * @beside} and {@code @foot} are furniture; {@code @x} is a class name that changes.
 */
final class PageShapes {
  private PageShapes() {}

  /** A shape: the page, one paragraph, and whether furniture stands between paragraphs. */
  record Shape(String name, String page, String paragraph) {}

  private static final String P = "<p>@T</p>";

  static final List<Shape> ALL =
      List.of(
          new Shape(
              "article",
              "@above<article><h1>@H</h1><p class=\"standfirst\">@S</p>@under@P</article>@below<footer>@foot</footer>",
              P),
          new Shape(
              "main and article",
              "<header>@above</header><main><article class=\"@x\"><header><h1>@H</h1></header>@under<p class=\"deck\">@S</p><div class=\"@x\">@P</div></article>@below</main><aside>@beside</aside><footer>@foot</footer>",
              P),
          new Shape(
              "named body",
              "@above<div class=\"wrap\"><div class=\"story\"><h1>@H</h1><h2>@S</h2>@under<div class=\"article-body\">@P</div></div><div class=\"sidebar\">@beside</div></div>@below@foot",
              P),
          new Shape(
              "microdata",
              "@above<div itemscope itemtype=\"https://schema.org/NewsArticle\"><h1 itemprop=\"headline\">@H</h1><p itemprop=\"description\" class=\"subtitle\">@S</p>@under<div itemprop=\"articleBody\">@P</div></div><div>@beside</div>@below@foot",
              P),
          new Shape(
              "build tool names",
              "@above<div id=\"root\"><div class=\"@x\"><div class=\"@x\"><h1 class=\"@x\">@H</h1><p class=\"standfirst @x\">@S</p>@under<section class=\"@x\">@P</section></div><div class=\"@x\">@beside</div></div></div>@below@foot",
              "<p class=\"@x\">@T</p>"),
          new Shape(
              "each paragraph in a box",
              "@above<article><h1>@H</h1><div class=\"standfirst\"><p>@S</p></div>@under@P</article>@below@foot",
              "<div class=\"@x\"><p>@T</p></div>"),
          new Shape(
              "divs for paragraphs",
              "@above<div id=\"content\"><h1>@H</h1><div class=\"standfirst\">@S</div>@under<div class=\"text\">@P</div></div>@below@foot",
              "<div>@T</div>"),
          new Shape(
              "line breaks",
              "@above<div id=\"content\"><h1>@H</h1><p class=\"standfirst\">@S</p>@under<div class=\"text\">@P</div></div>@below@foot",
              "@T<br><br>"),
          new Shape(
              "table layout",
              "<table><tr><td>@above</td></tr><tr><td width=\"70%\"><h1>@H</h1><p class=\"standfirst\">@S</p>@under<div>@P</div></td><td><div>@beside</div></td></tr></table>@below@foot",
              P),
          new Shape(
              "page in a form",
              "<form action=\"/\">@above<div class=\"@x\"><h1>@H</h1><p class=\"standfirst\">@S</p>@under@P</div>@below@foot</form>",
              P),
          new Shape(
              "blog",
              "<div class=\"site has-sidebar\">@above<main class=\"site-main\"><article class=\"post type-post category-ads tag-comment hentry\"><header class=\"entry-header\"><h1 class=\"entry-title\">@H</h1><p class=\"subtitle\">@S</p>@under</header><div class=\"entry-content\">@P</div><footer class=\"entry-footer\">Filed under: news</footer></article></main><div class=\"widget-area\">@beside</div>@below@foot</div>",
              P),
          new Shape(
              "sections",
              "@above<article><h1>@H</h1><p class=\"standfirst\">@S</p>@under<section>@P</section></article><section>@beside</section>@below@foot",
              "<section class=\"@x\"><p>@T</p></section>"),
          new Shape(
              "own elements",
              "@above<news-page><news-story><h1>@H</h1><p class=\"standfirst\">@S</p>@under<story-text>@P</story-text></news-story><news-rail>@beside</news-rail></news-page>@below@foot",
              P),
          new Shape(
              "pictures",
              "@above<article><h1>@H</h1><p class=\"standfirst\">@S</p>@under<figure><img src=\"/a.jpg?w=@x\"></figure>@P</article>@below@foot",
              P),
          new Shape(
              "spans",
              "@above<article><h1><span>@H</span></h1><p class=\"standfirst\">@S</p>@under@P</article>@below@foot",
              "<p><span class=\"@x\"><span>@T</span></span></p>"),
          new Shape(
              "list of moments",
              "@above<article><h1>@H</h1><p class=\"standfirst\">@S</p>@under<ul class=\"@x\">@P</ul></article>@below@foot",
              "<li><p>@T</p></li>"),
          new Shape(
              "wrapper names",
              "<div class=\"ad-wrapper page-with-sidebar\">@above<div class=\"article-related-wrapper\"><h1>@H</h1><p class=\"standfirst\">@S</p>@under<div class=\"@x\">@P</div></div>@below@foot</div>",
              P),
          new Shape(
              "links in text",
              "@above<article><h1>@H</h1><p class=\"standfirst\">@S</p>@under@P</article>@below@foot",
              "<p data-id=\"@x\">@T <a href=\"/topic?id=@x\"></a></p>"),
          new Shape(
              "old page",
              "<font size=2>@above</font><center><h1>@H</h1></center><p class=standfirst>@S</p>@under<blockquote>@P</blockquote><hr>@below@foot",
              "<p align=left>@T"),
          new Shape(
              "role attributes",
              "<div role=\"banner\">@above</div><div role=\"main\"><div role=\"article\"><h1>@H</h1><p class=\"standfirst\">@S</p>@under@P</div></div><div role=\"complementary\">@beside</div>@below<div role=\"contentinfo\">@foot</div>",
              P));

  /** The page of {@code shape} with a story and furniture of {@code furniture}'s making. */
  static String page(
      Shape shape,
      String headline,
      String standfirst,
      List<String> paragraphs,
      Furniture furniture) {
    StringBuilder body = new StringBuilder();
    for (int at = 0; at < paragraphs.size(); at++) {
      body.append(shape.paragraph().replace("@T", paragraphs.get(at)));
      if (at + 1 < paragraphs.size()) {
        body.append(furniture.between());
      }
    }
    String page =
        shape
            .page()
            .replace("@H", headline)
            .replace("@S", standfirst)
            .replace("@above", furniture.above())
            .replace("@under", furniture.under())
            .replace("@below", furniture.below())
            .replace("@beside", furniture.beside())
            .replace("@foot", furniture.foot())
            .replace("@P", body);
    while (page.contains("@x")) {
      page = page.replaceFirst("@x", furniture.hash());
    }
    return "<!doctype html><html><head><title>%s | The Quay</title></head><body>%s</body></html>"
        .formatted(headline, page);
  }
}

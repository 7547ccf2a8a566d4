package org.variorum.statements.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Metadata;

/** Documents in, drawn blocks out. */
class ExtractorTest {
  private static final String STORY =
      """
      <p>The harbour bridge closed on Monday after a crack was found in a pier, police said.</p>
      <p>It will stay shut for at least nine days, the harbour office said on Tuesday.</p>
      """;

  private static final String DRAWN =
      """
      BODY The harbour bridge closed on Monday after a crack was found in a pier, police said.
      BODY It will stay shut for at least nine days, the harbour office said on Tuesday.
      """;

  /** The blocks of the article in {@code document}, a line each, or the problem. */
  static String drawn(String document, Hints hints) {
    return switch (new Extractor().extract(document.getBytes(UTF_8), hints)) {
      case Extraction.Found found -> drawn(found.article());
      case Extraction.Unreadable problem -> problem.reason() + "\n";
    };
  }

  private static String drawn(Article article) {
    return article.blocks().stream()
        .map(block -> block.role() + " " + block.span().of(article.text()) + "\n")
        .collect(Collectors.joining());
  }

  private static Metadata metadata(String document) {
    return switch (new Extractor().extract(document.getBytes(UTF_8), Hints.none())) {
      case Extraction.Found found -> found.article().metadata();
      case Extraction.Unreadable problem -> throw new AssertionError(problem.reason());
    };
  }

  @Test
  void keepsTheStoryOfAPageAndNothingElse() {
    String page =
        """
        <!doctype html><html lang="en-GB"><head><title>Bridge closes | The Quay</title>
        <link rel="canonical" href="https://quay.example/bridge">
        <meta property="og:title" content="Bridge closes">
        <meta name="author" content="Ana Ruiz">
        <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge closes",
          "datePublished": "2026-01-29T17:04:00+0000", "dateModified": "2026-01-30",}</script>
        </head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
        <div class="cookie-banner"><p>We use cookies to make this site work. Accept them all?</p></div>
        <article><h1>Bridge closes</h1><p class="standfirst">Nine days of queues are ahead.</p>
        <div class="byline">By Ana Ruiz</div><time datetime="2026-01-29">3 hours ago</time>
        <figure><img src="a.jpg"><figcaption>The bridge in 2019.</figcaption></figure>
        %s
        <aside class="related"><h2>Related</h2><ul><li><a href="/x">Ferry fares rise</a></li></ul></aside>
        <p>Share this article</p>
        <p class="correction">An earlier version of this article misstated the day.</p>
        </article><footer><p>Copyright 2026 The Quay. All rights reserved by the publisher.</p></footer>
        </body></html>
        """
            .formatted(STORY);
    assertThat(drawn(page, Hints.none()))
        .isEqualTo(
            """
            HEADLINE Bridge closes
            STANDFIRST Nine days of queues are ahead.
            CAPTION The bridge in 2019.
            """
                + DRAWN
                + "CORRECTION An earlier version of this article misstated the day.\n");
    assertThat(metadata(page))
        .isEqualTo(
            new Metadata(
                "Bridge closes",
                "Ana Ruiz",
                "2026-01-29T17:04Z",
                "2026-01-30",
                "https://quay.example/bridge",
                "en-GB"));
  }

  @Test
  void readsWhatAgenciesSend() {
    String nitf =
        """
        <?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf><head><docdata>
        <date.issue norm="20260129T170400Z"/></docdata></head><body><body.head><hedline>
        <hl1>Bridge closes</hl1></hedline><byline>By Ana Ruiz</byline></body.head><body.content>
        <media><media-caption>The bridge in 2019.</media-caption></media>%s</body.content>
        <body.end><tagline>ar/tb</tagline></body.end></body></nitf>
        """
            .formatted(STORY);
    String expected = "HEADLINE Bridge closes\nCAPTION The bridge in 2019.\n" + DRAWN;
    assertThat(drawn(nitf, Hints.none())).isEqualTo(expected);
    assertThat(metadata(nitf).published()).isEqualTo("2026-01-29T17:04Z");
    assertThat(metadata(nitf).byline()).isEqualTo("Ana Ruiz");
    String newsMl =
        """
        <?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
        <newsItem xml:lang="en"><itemMeta><versionCreated>2026-01-29T17:04:00Z</versionCreated>
        </itemMeta><contentMeta><headline>Bridge closes</headline><by>Ana Ruiz</by></contentMeta>
        <contentSet><inlineXML contenttype="application/xhtml+xml"><html
        xmlns="http://www.w3.org/1999/xhtml"><body>%s</body></html></inlineXML></contentSet>
        </newsItem></itemSet></newsMessage>
        """
            .formatted(STORY);
    assertThat(drawn(newsMl, Hints.none())).isEqualTo("HEADLINE Bridge closes\n" + DRAWN);
    assertThat(metadata(newsMl).modified()).isEqualTo("2026-01-29T17:04Z");
  }

  @Test
  void readsNinjsAndLinkedData() {
    String html = STORY.strip().replace("\n", "");
    String text = html.replace("</p>", "\\n\\n").replace("<p>", "");
    String expected = "HEADLINE Bridge closes\n" + DRAWN;
    for (String json :
        new String[] {
          "{\"uri\": \"u:1\", \"headline\": \"Bridge closes\", \"body_html\": \"" + html + "\"}",
          "{\"uri\": \"u:1\", \"headline\": \"Bridge closes\", \"body_text\": \"" + text + "\"}",
          "{\"headlines\": [{\"role\": \"short\", \"value\": \"Bridge\"}, {\"role\": \"main\","
              + " \"value\": \"Bridge closes\"}], \"bodies\": [{\"contentType\": \"text/html\","
              + " \"value\": \""
              + html
              + "\"}]}",
          "{\"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\":"
              + " \"Bridge closes\", \"articleBody\": \""
              + text
              + "\"}"
        }) {
      assertThat(drawn(json, Hints.none())).as(json).isEqualTo(expected);
    }
    assertThat(drawn("{\"a\": 1}", Hints.none()))
        .isEqualTo(
            "it is JSON, but neither ninjs (with a body) nor JSON-LD (of an article type)\n");
  }

  @Test
  void readsMarkdownAndPlainText() {
    String text = STORY.replace("<p>", "").replace("</p>", "\n");
    String expected = "HEADLINE Bridge closes\n" + DRAWN;
    assertThat(drawn("# Bridge closes\n\n" + text, Hints.none())).isEqualTo(expected);
    assertThat(drawn("---\ntitle: \"Bridge closes\"\n---\n\n" + text, Hints.none()))
        .isEqualTo(expected);
    assertThat(drawn("Bridge closes\n\n" + text, Hints.named("a.html"))).isEqualTo(expected);
  }
}

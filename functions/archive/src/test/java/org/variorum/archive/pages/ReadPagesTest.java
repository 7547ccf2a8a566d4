package org.variorum.archive.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.archive.Newsroom;
import org.variorum.archive.key.ArticleKey;
import org.variorum.statements.json.JsonValues;

class ReadPagesTest {
  private static final String HOSTILE =
      "</title></style></main><script>alert(1)</script><img src=x onerror=alert(2)> \"'> & ]]>";

  private final Newsroom newsroom = new Newsroom();
  private final ReadPages pages = new ReadPages(newsroom.archive);

  private void story(String key, String... texts) {
    for (String text : texts) {
      newsroom.upload(key, text);
    }
    newsroom.reconcile(newsroom.told::add).all(step -> {});
  }

  private Page get(String path, String... query) {
    return pages.answer(
        "GET",
        path,
        query.length == 0 ? Map.of() : Map.of(query[0], query[1]),
        "https://example.org");
  }

  private static Document parsed(Page page) {
    return Jsoup.parse(page.body());
  }

  @Test
  void theListLeadsToArticlesAndTheirVersionsAndRedlines() {
    story(
        "world/truce",
        "Truce holds\n\nRoads are closed.",
        "Truce holds\n\nRoads are closed. Schools open on Monday.");
    Element article = parsed(get("/")).selectFirst("td a");
    assertThat(article.text()).isEqualTo("world/truce");
    Document versions = parsed(get(article.attr("href")));
    assertThat(versions.select("h2").text()).isEqualTo("Truce holds");
    assertThat(versions.select("tr").eachText())
        .hasSize(2)
        .satisfies(rows -> assertThat(rows.getLast()).endsWith("first version"));
    assertThat(versions.select("td a").eachAttr("href"))
        .containsExactly(
            "/articles/world~2Ftruce/versions/00000002.html",
            "/articles/world~2Ftruce/diffs/00000001-00000002.html",
            "/articles/world~2Ftruce/versions/00000001.html");
    Document redline = parsed(get("/articles/world~2Ftruce/diffs/00000001-00000002.html"));
    assertThat(redline.select("ins").text()).isEqualTo("Schools open on Monday.");
    assertThat(redline.select("h1").text()).startsWith("world/truce, version 1 to 2, 2026-01-29");
    Document text = parsed(get("/articles/world~2Ftruce/versions/00000001.html"));
    assertThat(text.select("article").text()).isEqualTo("Truce holds Roads are closed.");
  }

  @Test
  void documentsAreServedAsTheyAreStored() {
    story("a", "Roads are closed.", "Roads are closed. Schools open.", "");
    for (String key : Newsroom.contents(newsroom.archive).keySet()) {
      if (key.endsWith(".json")) {
        Page page = get("/" + key);
        assertThat(page.headers()).containsEntry("content-type", "application/json");
        assertThat(page.body().getBytes(UTF_8))
            .isEqualTo(Objects.requireNonNull(newsroom.archive.read(key)).content());
      }
    }
    assertThat(get("/articles/a/head.json").status()).isEqualTo(404);
  }

  @Test
  void theSameIsThereAsJson() {
    story("a", "Roads are closed.", "Roads are closed. Schools open.", "");
    Object list = JsonValues.read(get("/articles.json").body());
    assertThat(JsonValues.at(list, "articles")).asInstanceOf(list()).hasSize(1);
    assertThat(JsonValues.textAt(list, "next")).isNull();
    Object index = JsonValues.read(get("/articles/a/index.json").body());
    assertThat(JsonValues.textAt(index, "article")).isEqualTo("a");
    assertThat(JsonValues.at(index, "versions")).asInstanceOf(list()).hasSize(2);
    assertThat(JsonValues.at(index, "problems")).asInstanceOf(list()).hasSize(1);
  }

  private static org.assertj.core.api.InstanceOfAssertFactory<
          List, org.assertj.core.api.ListAssert<Object>>
      list() {
    return org.assertj.core.api.InstanceOfAssertFactories.LIST;
  }

  @Test
  void longListsAndLongHistoriesComeInPages() {
    for (int number = 10; number < 40; number++) {
      newsroom.upload("article-" + number, "Roads are closed.");
    }
    String[] texts = new String[45];
    for (int number = 0; number < texts.length; number++) {
      texts[number] = "Roads are closed. It is day " + (char) ('a' + number % 26) + ".";
    }
    story("long", texts);
    Document first = parsed(get("/"));
    assertThat(first.select("td a")).hasSize(25);
    assertThat(parsed(get("/", "after", "article-34")).select("td a")).hasSize(6);
    assertThat(first.select("nav a").attr("href")).isEqualTo("/?after=article-34");
    Document history = parsed(get("/articles/long/"));
    assertThat(history.select("tr")).hasSize(20);
    assertThat(history.select("nav a").last().attr("href")).isEqualTo("/articles/long/?before=26");
    Document oldest = parsed(get("/articles/long/", "before", "6"));
    assertThat(oldest.select("tr")).hasSize(5);
    assertThat(oldest.select("tr").last().text()).endsWith("first version");
    for (String nonsense : List.of("-5", "0", "x", "99999999999")) {
      assertThat(parsed(get("/articles/long/", "before", nonsense)).select("tr")).hasSize(20);
    }
  }

  @Test
  void feedsAreWellFormedWhateverTheTexts() throws Exception {
    story("a" + HOSTILE, "Roads are closed. \uFFFE\uFFFF\u0001 " + HOSTILE, "Schools open.");
    Page feed = get("/articles/" + ArticleKey.encode("a" + HOSTILE) + "/feed.atom");
    assertThat(feed.headers()).containsEntry("content-type", "application/atom+xml; charset=utf-8");
    org.w3c.dom.Document xml =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(feed.body().getBytes(UTF_8)));
    assertThat(xml.getElementsByTagName("entry").getLength()).isEqualTo(2);
    assertThat(xml.getElementsByTagName("script").getLength()).isZero();
    Document content = Jsoup.parse(xml.getElementsByTagName("content").item(0).getTextContent());
    assertThat(content.select("script, img")).isEmpty();
    assertThat(content.select("del").text()).contains("alert(1)");
  }

  static Stream<String> hostilePaths() {
    String segment = ArticleKey.encode(HOSTILE);
    return Stream.of(
        "/",
        "/articles/" + segment + "/",
        "/articles/" + segment + "/versions/00000001.html",
        "/articles/" + segment + "/versions/00000002.html",
        "/articles/" + segment + "/diffs/00000001-00000002.html",
        "/articles/" + HOSTILE + "/",
        "/articles/x/" + HOSTILE,
        "/articles/x/problems/" + HOSTILE + ".json",
        "/" + HOSTILE);
  }

  @ParameterizedTest
  @MethodSource("hostilePaths")
  void nothingOfAnUploadBecomesMarkup(String path) {
    story(HOSTILE, HOSTILE + "\n\nOne sentence. " + HOSTILE, HOSTILE, "");
    Page page = get(path);
    Document document = parsed(page);
    assertThat(document.select("script, img, iframe, object, svg, [onerror], [src]")).isEmpty();
    assertThat(document.select("style")).hasSize(1);
    assertThat(document.select("head > *, body > *"))
        .extracting(Element::normalName)
        .isSubsetOf("meta", "title", "link", "style", "main");
    assertThat(document.select("[href]").eachAttr("href"))
        .allSatisfy(address -> assertThat(address).matches("[/#][^<>\"'\\s]*"));
    assertThat(page.headers().get("content-security-policy"))
        .startsWith("default-src 'none'; style-src 'sha256-")
        .doesNotContain("unsafe")
        .doesNotContain("script-src");
    assertThat(page.headers()).containsEntry("x-content-type-options", "nosniff");
  }

  @Test
  void theStyleIsTheOneThatThePolicyAllows() throws Exception {
    String style = parsed(get("/")).selectFirst("style").data();
    byte[] hash = java.security.MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8));
    assertThat(get("/").headers().get("content-security-policy"))
        .contains("'sha256-" + java.util.Base64.getEncoder().encodeToString(hash) + "'");
  }

  @ParameterizedTest
  @CsvSource({
    "GET,    /nowhere,                                   404, There is no page at this address.",
    "GET,    /articles,                                  404, There is no page at this address.",
    "GET,    /articles/%zz/,                             404, There is no page at this address.",
    "GET,    /articles/a/versions/1.html,                404, There is no page at this address.",
    "GET,    /articles/new/,                             404, There is no article 'new' in this archive.",
    "GET,    /articles/a/versions/00000009.html,         404, There is no 'articles/a/versions/00000009.json' in this archive.",
    "GET,    /articles/a/diffs/00000001-00000002.html,   404, There is no 'articles/a/diffs/00000001-00000002.json' in this archive.",
    "POST,   /,                                          405, Pages can only be read.",
    "DELETE, /articles/a/,                               405, Pages can only be read.",
  })
  void whatIsNotThereIsSaidInASentence(String method, String path, int status, String sentence) {
    story("a", "Roads are closed.");
    Page page = pages.answer(method, path, Map.of(), "https://example.org");
    assertThat(page.status()).isEqualTo(status);
    assertThat(parsed(page).select("p").text()).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "world/truce,  /articles/world~2Ftruce/",
    "../odd +%,    /articles/..~2Fodd~20~2B~25/",
    "'a\nb',       /articles/a~0Ab/",
  })
  void anArticleIsFoundByItsId(String article, String path) {
    Page page = get("/", "article", article);
    assertThat(page.status()).isEqualTo(303);
    assertThat(page.headers()).containsEntry("location", path);
  }

  @Test
  void escapesInAnAddressAreUnderstoodAndHeadHasNoBody() {
    story("world/truce", "Roads are closed.");
    assertThat(get("/articles/world%7E2Ftruce/").status()).isEqualTo(200);
    Page head = pages.answer("HEAD", "/articles/world~2Ftruce/", Map.of(), "https://example.org");
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
  }

  @Test
  void anArticleWithALongKeyHasItsWholeNameOnItsPages() {
    String key = "🚂".repeat(256);
    story(key, "Roads are closed.");
    Element link = parsed(get("/")).selectFirst("td a");
    assertThat(link.text()).isEqualTo(key);
    assertThat(parsed(get(link.attr("href"))).text()).contains(key);
  }
}

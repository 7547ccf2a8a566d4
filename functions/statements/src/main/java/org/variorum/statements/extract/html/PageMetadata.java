package org.variorum.statements.extract.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.extract.LinkedData;
import org.variorum.statements.extract.MetadataBuilder;
import org.variorum.statements.extract.TidyText;
import org.variorum.statements.json.JsonValues;
import org.variorum.statements.model.Metadata;

/**
 * What a page says of its article: JSON-LD first, then Open Graph and other meta elements, then
 * microdata and {@code time} elements.
 */
final class PageMetadata {
  private final MetadataBuilder metadata = new MetadataBuilder();

  /** Every name that the page gives its article, in the words of {@link Phrases#words}. */
  final Set<String> titles = new LinkedHashSet<>();

  /** What the page says the article is about, tidy, or null. */
  @Nullable String description;

  PageMetadata(Document document, Outline outline, @Nullable String address) {
    @Nullable String base = address;
    List<Element> clues = new ArrayList<>(document.head().children());
    clues.addAll(outline.clues);
    linkedData(clues);
    for (Element clue : clues) {
      switch (clue.normalName()) {
        case "meta" -> meta(clue);
        case "link" -> {
          if (clue.attr("rel").toLowerCase(Locale.ROOT).contains("canonical")) {
            metadata.canonical(clue.attr("href"), base);
          }
        }
        default -> {}
      }
    }
    for (Element clue : clues) {
      if (clue.normalName().equals("meta") && clue.attr("property").equals("og:url")) {
        metadata.canonical(clue.attr("content"), base);
      }
    }
    metadata.language(language(document));
    clues.forEach(this::microdata);
    title(document.title());
    metadata.title(document.title());
  }

  /** The metadata, with the visible headline as title where there is one. */
  Metadata build(@Nullable String headline) {
    Metadata said = metadata.build();
    return new Metadata(
        headline == null ? said.title() : headline,
        said.byline(),
        said.published(),
        said.modified(),
        said.canonical(),
        said.language());
  }

  /** The title as the metadata give it, or null. */
  @Nullable String title() {
    return metadata.title();
  }

  private static String language(Document document) {
    @Nullable Element html = document.firstElementChild();
    if (html == null) {
      return "";
    }
    String language = html.attr("lang");
    return language.isEmpty() ? html.attr("xml:lang") : language;
  }

  private void linkedData(List<Element> clues) {
    List<Object> values = new ArrayList<>();
    for (Element clue : clues) {
      if (clue.normalName().equals("script") && Outline.linkedData(clue)) {
        try {
          @Nullable Object value = JsonValues.readLeniently(clue.data());
          if (value != null) {
            values.add(value);
          }
        } catch (IllegalArgumentException e) {
          // The page says it in other ways too; a broken script is no reason to lose the article.
          continue;
        }
      }
    }
    @Nullable Map<?, ?> article = LinkedData.article(values);
    if (article != null) {
      String headline = JsonValues.textAt(article, "headline");
      if (headline != null) {
        title(Parser.unescapeEntities(headline, false));
      }
      LinkedData.describe(article, metadata);
    }
  }

  private void meta(Element meta) {
    String name = meta.attr("property").isEmpty() ? meta.attr("name") : meta.attr("property");
    String content = meta.attr("content");
    switch (name.toLowerCase(Locale.ROOT)) {
      case "og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "hdl" -> {
        title(content);
        metadata.title(content);
      }
      case "description", "og:description" ->
          description = description == null ? TidyText.line(content) : description;
      case "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl" ->
          metadata.byline(content);
      case "article:published_time",
          "article:published",
          "datepublished",
          "parsely-pub-date",
          "pubdate",
          "date",
          "dc.date",
          "dcterms.created",
          "sailthru.date" ->
          metadata.published(content);
      case "article:modified_time",
          "article:modified",
          "og:updated_time",
          "lastmod",
          "dcterms.modified",
          "last-modified" ->
          metadata.modified(content);
      case "og:locale" -> metadata.language(content);
      default -> {}
    }
  }

  private void microdata(Element element) {
    String property = element.attr("itemprop");
    switch (property) {
      case "datePublished", "dateCreated" -> metadata.published(value(element));
      case "dateModified" -> metadata.modified(value(element));
      case "author" -> {
        @Nullable Element name = element.selectFirst("[itemprop=name]");
        metadata.byline(value(name == null ? element : name));
      }
      case "headline" -> title(value(element));
      default -> {
        if (element.normalName().equals("time")) {
          metadata.published(element.attr("datetime"));
        } else if (element.attr("rel").equals("author")) {
          metadata.byline(element.text());
        }
      }
    }
  }

  private static String value(Element element) {
    for (String attribute : new String[] {"content", "datetime"}) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }

  private void title(String title) {
    String words = String.join(" ", Phrases.words(title));
    if (!words.isEmpty()) {
      titles.add(words);
    }
  }
}

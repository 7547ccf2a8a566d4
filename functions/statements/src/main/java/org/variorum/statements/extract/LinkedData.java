package org.variorum.statements.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.json.JsonValues;

/** Finds the article in JSON-LD, the vocabulary of schema.org. */
public final class LinkedData {
  /** The deepest place an article is looked for: below a graph, a list page and its entity. */
  private static final int DEEPEST = 6;

  private LinkedData() {}

  /**
   * The object of an article's type in {@code value}, or null. One with text or a headline of its
   * own comes before one that is only named.
   */
  public static @Nullable Map<?, ?> article(@Nullable Object value) {
    List<Map<?, ?>> articles = new ArrayList<>();
    collect(value, articles, 0);
    for (Map<?, ?> article : articles) {
      if (article.get("articleBody") != null) {
        return article;
      }
    }
    for (Map<?, ?> article : articles) {
      if (article.get("headline") != null) {
        return article;
      }
    }
    return articles.isEmpty() ? null : articles.getFirst();
  }

  /** Offers what {@code article} says of itself to {@code metadata}. */
  public static void describe(Map<?, ?> article, MetadataBuilder metadata) {
    metadata
        .title(JsonValues.textAt(article, "headline"))
        .byline(names(article.get("author")))
        .published(JsonValues.textAt(article, "datePublished"))
        .modified(JsonValues.textAt(article, "dateModified"));
  }

  /** Whether {@code type}, a schema.org type, is a kind of article. */
  static boolean isArticle(String type) {
    String name = type.substring(type.lastIndexOf('/') + 1);
    return name.endsWith("Article")
        || name.endsWith("BlogPosting")
        || name.equals("Report")
        || name.equals("LiveBlogPosting");
  }

  /** The names in an author's value: texts, objects with a name, or lists of them. */
  static List<String> names(@Nullable Object authors) {
    List<String> names = new ArrayList<>();
    for (Object author : JsonValues.elements(authors)) {
      @Nullable Object name = author instanceof Map<?, ?> person ? person.get("name") : author;
      for (Object text : JsonValues.elements(name)) {
        if (text instanceof String words) {
          names.add(words);
        }
      }
    }
    return names;
  }

  private static void collect(@Nullable Object value, List<Map<?, ?>> articles, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (value instanceof List<?> list) {
      for (Object element : list) {
        collect(element, articles, depth + 1);
      }
    } else if (value instanceof Map<?, ?> object) {
      for (Object type : JsonValues.elements(object.get("@type"))) {
        if (type instanceof String name && isArticle(name)) {
          articles.add(object);
          return;
        }
      }
      collect(object.get("@graph"), articles, depth + 1);
      collect(object.get("mainEntity"), articles, depth + 1);
      collect(object.get("mainEntityOfPage"), articles, depth + 1);
    }
  }
}

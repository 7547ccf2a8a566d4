package org.variorum.statements.extract;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.extract.html.PageReader;
import org.variorum.statements.json.JsonValues;
import org.variorum.statements.model.Role;

/** Reads ninjs, versions 1 to 3, and JSON-LD. */
final class JsonArticle {
  private final PageReader pages = new PageReader();

  /** The article in {@code json}. */
  Extraction read(String json) {
    @Nullable Object value;
    try {
      value = JsonValues.read(json);
    } catch (IllegalArgumentException e) {
      return new Extraction.Unreadable("it begins like JSON but is not valid JSON");
    }
    @Nullable Map<?, ?> linked = LinkedData.article(value);
    if (linked != null) {
      return linkedData(linked);
    }
    return value instanceof Map<?, ?> object && isNinjs(object)
        ? ninjs(object)
        : new Extraction.Unreadable(
            "it is JSON, but neither ninjs (with a body) nor JSON-LD (of an article type)");
  }

  private Extraction linkedData(Map<?, ?> object) {
    MetadataBuilder metadata = new MetadataBuilder();
    LinkedData.describe(object, metadata);
    metadata
        .canonical(JsonValues.textAt(object, "url"), null)
        .canonical(JsonValues.textAt(object, "mainEntityOfPage"), null)
        .canonical(JsonValues.textAt(object, "mainEntityOfPage", "@id"), null)
        .language(JsonValues.textAt(object, "inLanguage"));
    ArticleBuilder article = new ArticleBuilder();
    headline(metadata, article);
    standfirst(JsonValues.textAt(object, "alternativeHeadline"), article);
    body(JsonValues.textAt(object, "articleBody"), null, metadata, article);
    for (Object note : JsonValues.elements(object.get("correction"))) {
      String text = note instanceof String words ? words : JsonValues.textAt(note, "text");
      if (text != null) {
        article.add(text, Role.CORRECTION);
      }
    }
    return article.build(metadata.build(), List.of());
  }

  private static boolean isNinjs(Map<?, ?> object) {
    return object.keySet().stream()
        .anyMatch(key -> key.equals("bodies") || key.toString().startsWith("body_"));
  }

  private Extraction ninjs(Map<?, ?> object) {
    MetadataBuilder metadata = new MetadataBuilder();
    metadata
        .title(main(object.get("headlines")))
        .title(JsonValues.textAt(object, "headline"))
        .title(JsonValues.textAt(object, "title"))
        .byline(JsonValues.textAt(object, "byline"))
        .byline(JsonValues.textAt(object, "by"))
        .published(JsonValues.textAt(object, "firstcreated"))
        .published(JsonValues.textAt(object, "firstCreated"))
        .published(JsonValues.textAt(object, "contentcreated"))
        .published(JsonValues.textAt(object, "contentCreated"))
        .modified(JsonValues.textAt(object, "versioncreated"))
        .modified(JsonValues.textAt(object, "versionCreated"))
        .canonical(JsonValues.textAt(object, "uri"), null)
        .language(JsonValues.textAt(object, "language"));
    ArticleBuilder article = new ArticleBuilder();
    headline(metadata, article);
    standfirst(JsonValues.textAt(object, "description_text"), article);
    standfirst(main(object.get("descriptions")), article);
    for (String note : new String[] {"ednote", "edNote"}) {
      String text = JsonValues.textAt(object, note);
      if (text != null && Corrections.isCorrection(TidyText.line(text))) {
        article.add(text, Role.CORRECTION);
      }
    }
    ninjsBody(object, metadata, article);
    return article.build(metadata.build(), List.of());
  }

  private void ninjsBody(Map<?, ?> object, MetadataBuilder metadata, ArticleBuilder article) {
    for (String form : new String[] {"body_html", "body_xhtml", "body_text"}) {
      String text = JsonValues.textAt(object, form);
      if (text != null && !text.isBlank()) {
        body(text, form, metadata, article);
        return;
      }
    }
    @Nullable Object body = mainObject(object.get("bodies"));
    body(
        JsonValues.textAt(body, "value"),
        JsonValues.textAt(body, "contentType"),
        metadata,
        article);
  }

  /** ninjs 2 and 3 list texts by role; the one without a role, or the role main, or the first. */
  private static @Nullable Object mainObject(@Nullable Object texts) {
    List<?> all = JsonValues.elements(texts);
    for (Object text : all) {
      String role = JsonValues.textAt(text, "role");
      if (role == null || role.endsWith("main")) {
        return text;
      }
    }
    return all.isEmpty() ? null : all.getFirst();
  }

  private static @Nullable String main(@Nullable Object texts) {
    return JsonValues.textAt(mainObject(texts), "value");
  }

  private static void headline(MetadataBuilder metadata, ArticleBuilder article) {
    if (metadata.title() != null) {
      article.add(metadata.title(), Role.HEADLINE);
    }
  }

  private static void standfirst(@Nullable String text, ArticleBuilder article) {
    if (text != null) {
      article.add(text, Role.STANDFIRST);
    }
  }

  private void body(
      @Nullable String text,
      @Nullable String form,
      MetadataBuilder metadata,
      ArticleBuilder article) {
    if (text == null) {
      return;
    }
    boolean html =
        form != null && form.contains("html") || text.contains("</") && text.contains("<");
    if (html) {
      pages.fragment(text, metadata.title(), article);
    } else {
      Paragraphs.of(text).forEach(line -> article.add(line, Role.BODY));
    }
  }
}

package org.variorum.statements.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.extract.html.PageReader;
import org.variorum.statements.model.Role;

/**
 * Reads what news agencies send in XML: NITF, and NewsML-G2 with NITF, XHTML or text inside. The
 * parser knows no document type definition: it fetches nothing and expands no entity of a
 * stranger's making.
 */
final class Wire {
  private static final Set<String> ROOTS = Set.of("nitf", "newsitem", "newsmessage", "packageitem");

  private static final int DEEPEST = 512;

  private final PageReader pages = new PageReader();

  /** Whether {@code name}, a root element's name in lower case, is of a form that is read. */
  static boolean isRoot(String name) {
    return ROOTS.contains(name);
  }

  /** The article in {@code xml}. */
  Extraction read(String xml) {
    Document document = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(xml, "");
    @Nullable Element root = document.firstElementChild();
    String name = root == null ? "" : name(root);
    if (root == null || !isRoot(name)) {
      return new Extraction.Unreadable(
          root == null
              ? "it is XML without an element"
              : "it is XML with the root element <%s>, neither NITF nor NewsML-G2"
                  .formatted(shortened(root.tagName())));
    }
    return name.equals("nitf") ? nitf(root) : newsMl(root);
  }

  private Extraction nitf(Element nitf) {
    MetadataBuilder metadata = new MetadataBuilder();
    ArticleBuilder article = new ArticleBuilder();
    List<Extraction.Dropped> dropped = new ArrayList<>();
    nitf(nitf, metadata, article, dropped);
    return article.build(metadata.build(), dropped);
  }

  private void nitf(
      Element nitf,
      MetadataBuilder metadata,
      ArticleBuilder article,
      List<Extraction.Dropped> dropped) {
    metadata
        .title(text(first(nitf, "hl1")))
        .title(text(first(nitf, "hedline")))
        .title(text(first(nitf, "title")))
        .byline(text(first(nitf, "byline")))
        .published(attribute(first(nitf, "date.issue"), "norm"))
        .published(attribute(first(nitf, "story.date"), "norm"))
        .modified(attribute(first(nitf, "date.release"), "norm"))
        .language(attribute(nitf, "xml:lang"));
    if (article.isEmpty() && metadata.title() != null) {
      article.add(metadata.title(), Role.HEADLINE);
    }
    @Nullable Element head = first(nitf, "body.head");
    if (head != null) {
      add(first(head, "hl2"), Role.STANDFIRST, article);
      add(first(head, "abstract"), Role.STANDFIRST, article);
      note(first(head, "note"), article);
    }
    @Nullable Element content = first(nitf, "body.content");
    if (content != null) {
      nitfContent(content, article, dropped);
    }
    drop(first(nitf, "tagline"), "tagline", dropped);
  }

  private void nitfContent(
      Element content, ArticleBuilder article, List<Extraction.Dropped> dropped) {
    for (Element element : content.children()) {
      switch (name(element)) {
        case "media" -> {
          for (Element caption : element.children()) {
            if (name(caption).equals("media-caption")) {
              add(caption, Role.CAPTION, article);
            } else {
              drop(caption, "media", dropped);
            }
          }
        }
        case "note" -> note(element, article);
        case "block", "bq", "ol", "ul", "dl", "table", "div", "section", "tbody", "block-quote" -> {
          if (element.childrenSize() == 0) {
            add(element, Role.BODY, article);
          } else {
            nitfContent(element, article, dropped);
          }
        }
        case "hr", "br", "pre" -> add(element, Role.BODY, article);
        default -> add(element, Role.BODY, article);
      }
    }
  }

  private Extraction newsMl(Element root) {
    @Nullable Element item = name(root).equals("newsitem") ? root : first(root, "newsitem");
    if (item == null) {
      return new Extraction.Unreadable("it is NewsML-G2 without a news item");
    }
    MetadataBuilder metadata = new MetadataBuilder();
    ArticleBuilder article = new ArticleBuilder();
    List<Extraction.Dropped> dropped = new ArrayList<>();
    @Nullable Element language = first(item, "language");
    metadata
        .title(text(first(item, "headline")))
        .byline(text(first(item, "by")))
        .published(text(first(item, "firstcreated")))
        .published(text(first(item, "contentcreated")))
        .modified(text(first(item, "contentmodified")))
        .modified(text(first(item, "versioncreated")))
        .language(language == null ? attribute(item, "xml:lang") : attribute(language, "tag"));
    if (metadata.title() != null) {
      article.add(metadata.title(), Role.HEADLINE);
    }
    note(first(item, "ednote"), article);
    @Nullable Element content = first(item, "contentset");
    if (content != null) {
      for (Element part : content.children()) {
        content(part, metadata, article, dropped);
      }
    }
    return article.build(metadata.build(), dropped);
  }

  private void content(
      Element part,
      MetadataBuilder metadata,
      ArticleBuilder article,
      List<Extraction.Dropped> dropped) {
    @Nullable Element nitf = first(part, "nitf");
    if (nitf != null) {
      nitf(nitf, metadata, article, dropped);
    } else if (name(part).equals("inlinexml")) {
      pages.fragment(part.html(), metadata.title(), article);
    } else if (name(part).equals("inlinedata")) {
      String type = part.attr("contenttype").toLowerCase(Locale.ROOT);
      String words = part.wholeText();
      if (type.contains("html")) {
        pages.fragment(words, metadata.title(), article);
      } else {
        Paragraphs.of(words).forEach(line -> article.add(line, Role.BODY));
      }
    }
  }

  /** Notes to editors are not the story, unless they say that it was changed. */
  private static void note(@Nullable Element note, ArticleBuilder article) {
    if (note != null && Corrections.isCorrection(TidyText.line(note.text()))) {
      add(note, Role.CORRECTION, article);
    }
  }

  private static void add(@Nullable Element element, Role role, ArticleBuilder article) {
    if (element != null) {
      article.add(element.text(), role);
    }
  }

  private static void drop(
      @Nullable Element element, String reason, List<Extraction.Dropped> dropped) {
    if (element != null && element.hasText()) {
      dropped.add(new Extraction.Dropped(TidyText.line(element.text()), reason));
    }
  }

  private static @Nullable Element first(Element root, String name) {
    return root.stream().filter(element -> name(element).equals(name)).findFirst().orElse(null);
  }

  private static @Nullable String text(@Nullable Element element) {
    return element == null ? null : element.text();
  }

  private static @Nullable String attribute(@Nullable Element element, String name) {
    return element == null || !element.hasAttr(name) ? null : element.attr(name);
  }

  private static String name(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }

  private static String shortened(String name) {
    return name.length() > 40 ? name.substring(0, 40) + "…" : name;
  }
}

package org.variorum.statements.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.extract.html.PageReader;
import org.variorum.statements.model.Article;
import org.variorum.statements.text.PlainText;

/**
 * Finds the article in an upload's bytes. What they are is read from them; name and content type
 * only help where the bytes leave a doubt.
 */
public final class Extractor {
  private final Map<String, DocumentReader> readers = new HashMap<>();
  private final PageReader pages = new PageReader();
  private final PlainText plain = new PlainText();

  /** An extractor that also reads what the services of {@link DocumentReader} read. */
  public Extractor() {
    ServiceLoader.load(DocumentReader.class)
        .forEach(reader -> readers.putIfAbsent(reader.kind(), reader));
  }

  /** The article in {@code content}, or why there is none. Never throws for what the bytes hold. */
  public Extraction extract(byte[] content, Hints hints) {
    if (content.length == 0) {
      return new Extraction.Unreadable("it is empty (0 bytes)");
    }
    @Nullable String kind = Signature.of(content);
    if (kind != null) {
      @Nullable DocumentReader reader = readers.get(kind);
      return reader == null
          ? new Extraction.Unreadable("it is %s, not an article's text".formatted(kind))
          : reader.read(content);
    }
    String text = TextDecoder.decode(content, hints.contentType());
    return switch (TextKind.of(text, hints)) {
      case BINARY ->
          new Extraction.Unreadable("it is not text (control characters among its first bytes)");
      case HTML -> pages.read(text, hints.address());
      case XML -> new Wire().read(text);
      case JSON -> new JsonArticle().read(text);
      case MARKDOWN -> new MarkdownArticle().read(text);
      case TEXT -> plainText(text);
    };
  }

  private Extraction plainText(String text) {
    Article article = plain.read(seen(text));
    return article.blocks().isEmpty()
        ? new Extraction.Unreadable("no article text found (0 words)")
        : new Extraction.Found(article, List.of());
  }

  /** Text without the characters that leave no mark on a page, but with its white space. */
  private static String seen(String text) {
    StringBuilder seen = new StringBuilder(text.length());
    int combining = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      combining = TidyText.combining(c) ? combining + 1 : 0;
      if (Character.isHighSurrogate(c)
          && at + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(at + 1))) {
        seen.append(c).append(text.charAt(++at));
      } else if (c == '\t'
          || c == '\n'
          || c == '\r'
          || (!TidyText.unseen(c) && combining <= TidyText.MOST_COMBINING)) {
        seen.append(c);
      }
    }
    return seen.toString();
  }
}

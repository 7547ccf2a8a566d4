package org.variorum.statements.extract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Block;
import org.variorum.statements.model.Metadata;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Span;
import org.variorum.statements.text.PlainText;

/** Finds the article in an upload's bytes. */
public final class Extractor {
  private final PlainText plain = new PlainText();

  /** The article in {@code content}, or why there is none. Never throws for what the bytes hold. */
  public Extraction extract(byte[] content, Hints hints) {
    String text = new String(content, StandardCharsets.UTF_8);
    Article article = text.stripLeading().startsWith("<") ? page(text) : plain.read(text);
    return article.blocks().isEmpty()
        ? new Extraction.Unreadable("no article text found (0 words)")
        : new Extraction.Found(article, List.of());
  }

  private static Article page(String html) {
    Document document = Jsoup.parse(html);
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (Element element : document.select("h1, p")) {
      String words = element.text();
      if (!words.isBlank()) {
        if (!text.isEmpty()) {
          text.append("\n\n");
        }
        int start = text.length();
        text.append(words);
        Role role = element.normalName().equals("h1") ? Role.HEADLINE : Role.BODY;
        blocks.add(new Block(new Span(start, text.length()), role));
      }
    }
    return new Article(Metadata.titled(document.title()), text.toString(), blocks);
  }
}

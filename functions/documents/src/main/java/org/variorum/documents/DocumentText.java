package org.variorum.documents;

import java.util.List;
import org.variorum.statements.extract.Extraction;
import org.variorum.statements.extract.TidyText;
import org.variorum.statements.model.Article;
import org.variorum.statements.text.PlainText;

/** Makes an article of a document's paragraphs, by the rules for plain text. */
final class DocumentText {
  private DocumentText() {}

  /**
   * The article in {@code paragraphs}.
   *
   * @param kind what the document is, for the problem where it has no text
   */
  static Extraction article(List<String> paragraphs, String kind) {
    String text =
        String.join(
            "\n\n",
            paragraphs.stream().map(TidyText::line).filter(line -> !line.isEmpty()).toList());
    Article article = new PlainText().read(text);
    return article.blocks().isEmpty()
        ? new Extraction.Unreadable("it is %s without text".formatted(kind))
        : new Extraction.Found(article, List.of());
  }
}

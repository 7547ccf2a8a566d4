package org.variorum.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.variorum.statements.extract.DocumentReader;
import org.variorum.statements.extract.Extraction;

/**
 * Reads the paragraphs of Word files (DOCX), tables among them; text that was deleted with changes
 * tracked is left out. The parser fetches nothing and expands no entity.
 */
public final class WordReader implements DocumentReader {
  private static final String KIND = "a Word file (DOCX)";

  private static final String TEXT = "word/document.xml";

  /** The longest text that is unpacked, in bytes: a bomb ends here. */
  private static final int LONGEST = 50_000_000;

  private static final int DEEPEST = 256;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Extraction read(byte[] content) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      long unpacked = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(TEXT)) {
          byte[] xml = zip.readNBytes(LONGEST + 1);
          return xml.length > LONGEST
              ? tooLong()
              : DocumentText.article(paragraphs(new String(xml, UTF_8)), KIND);
        }
        unpacked += zip.skip(LONGEST + 1L);
        if (unpacked > LONGEST) {
          return tooLong();
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      return new Extraction.Unreadable("it is a Word file (DOCX) that is broken");
    }
    return new Extraction.Unreadable("it is a Word file (DOCX) without text");
  }

  private static Extraction tooLong() {
    return new Extraction.Unreadable(
        "it is a Word file (DOCX) that unpacks to more than %d bytes".formatted(LONGEST));
  }

  private static List<String> paragraphs(String xml) {
    Document document = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(xml, "");
    List<String> paragraphs = new ArrayList<>();
    for (Element paragraph : document.getElementsByTag("w:p")) {
      StringBuilder text = new StringBuilder();
      paragraph.stream()
          .skip(1)
          .forEach(element -> {
            switch (element.tagName()) {
              case "w:t" -> text.append(own(element));
              case "w:tab", "w:br", "w:cr" -> text.append(' ');
              default -> {}
            }
          });
      paragraphs.add(text.toString());
    }
    return paragraphs;
  }

  private static String own(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
      }
    }
    return text.toString();
  }
}

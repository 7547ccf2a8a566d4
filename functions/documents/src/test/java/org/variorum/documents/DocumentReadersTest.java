package org.variorum.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.variorum.statements.extract.Extraction;
import org.variorum.statements.extract.Extractor;
import org.variorum.statements.extract.Hints;

/** PDF and Word files in, drawn blocks out, through the engine's own door. */
class DocumentReadersTest {
  private static String drawn(byte[] content) {
    return switch (new Extractor().extract(content, Hints.none())) {
      case Extraction.Found found ->
          found.article().blocks().stream()
              .map(block -> block.role() + " " + block.span().of(found.article().text()) + "\n")
              .collect(Collectors.joining());
      case Extraction.Unreadable problem -> problem.reason();
    };
  }

  private static byte[] pdf(String... lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.beginText();
        out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        out.newLineAtOffset(72, 700);
        for (String line : lines) {
          if (line.isEmpty()) {
            out.newLineAtOffset(0, -40);
          } else {
            out.showText(line);
            out.newLineAtOffset(0, -14);
          }
        }
        out.endText();
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] word(String body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(("<?xml version=\"1.0\"?><w:document><w:body>" + body).getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void readsThePagesOfAPdfFile() throws IOException {
    byte[] file =
        pdf(
            "Bridge closes",
            "",
            "The harbour bridge closed on Mon-",
            "day, police said.",
            "",
            "It will stay shut for nine days.");
    assertThat(drawn(file))
        .isEqualTo(
            """
            HEADLINE Bridge closes
            BODY The harbour bridge closed on Monday, police said.
            BODY It will stay shut for nine days.
            """);
    assertThat(drawn(pdf())).isEqualTo("it is a PDF file without text");
    assertThat(drawn(Arrays.copyOf("%PDF-1.7\n".getBytes(UTF_8), 40)))
        .isEqualTo("it is a PDF file that is broken");
  }

  @Test
  void readsTheParagraphsOfAWordFile() throws IOException {
    byte[] file =
        word(
            """
            <w:p><w:r><w:t>Bridge </w:t></w:r><w:r><w:t>closes</w:t></w:r></w:p>
            <w:p><w:r><w:t>The bridge closed on</w:t><w:br/><w:t>Monday.</w:t></w:r>
            <w:del><w:r><w:delText>Gone.</w:delText></w:r></w:del></w:p>
            """);
    assertThat(drawn(file))
        .isEqualTo(
            """
            HEADLINE Bridge closes
            BODY The bridge closed on Monday.
            """);
    assertThat(drawn(word(""))).isEqualTo("it is a Word file (DOCX) without text");
  }

  @Test
  void aBombEndsEarly() throws IOException {
    assertThat(drawn(word(" ".repeat(50_000_001))))
        .isEqualTo("it is a Word file (DOCX) that unpacks to more than 50000000 bytes");
  }
}

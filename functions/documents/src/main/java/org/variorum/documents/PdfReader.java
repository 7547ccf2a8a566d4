package org.variorum.documents;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.variorum.statements.extract.DocumentReader;
import org.variorum.statements.extract.Extraction;

/** Reads the text of PDF files: paragraphs as the spacing of their lines tells them. */
public final class PdfReader implements DocumentReader {
  private static final String KIND = "a PDF file";

  /** No news story has more pages; whatever follows is left out. */
  private static final int MOST_PAGES = 100;

  private static final String PARAGRAPH = "\u2029";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Extraction read(byte[] content) {
    try (PDDocument document = Loader.loadPDF(content)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(MOST_PAGES);
      stripper.setLineSeparator("\n");
      stripper.setParagraphEnd(PARAGRAPH);
      return DocumentText.article(
          List.of(joined(stripper.getText(document)).split(PARAGRAPH, -1)), KIND);
    } catch (InvalidPasswordException e) {
      return new Extraction.Unreadable("it is a PDF file that asks for a password");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The parser meets strangers' files with whatever it has; none of it is the caller's fault.
      return new Extraction.Unreadable("it is a PDF file that is broken");
    }
  }

  /** Words that were cut at a line's end are joined again. */
  private static String joined(String text) {
    StringBuilder joined = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      boolean cut =
          text.charAt(at) == '-'
              && at > 0
              && at + 2 < text.length()
              && Character.isLowerCase(text.charAt(at - 1))
              && text.charAt(at + 1) == '\n'
              && Character.isLowerCase(text.charAt(at + 2));
      if (cut) {
        at++;
      } else {
        joined.append(text.charAt(at));
      }
    }
    return joined.toString();
  }
}

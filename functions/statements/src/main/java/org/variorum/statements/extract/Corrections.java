package org.variorum.statements.extract;

import java.util.List;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Block;
import org.variorum.statements.model.Metadata;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;
import org.variorum.statements.text.Sentences;

/**
 * Knows notes in which a publisher says that it changed a text, as the reading of sentences does.
 */
public final class Corrections {
  private static final Sentences SENTENCES = new Sentences();

  /** Notes show themselves in their first words; no more is read. */
  private static final int LONGEST = 400;

  /** Parts of words of which every note has one; most passages of a page have none. */
  private static final List<String> SIGNS =
      List.of(
          "orrect",
          "larif",
          "mend",
          "rror",
          "rrat",
          "pdate",
          "ditor",
          "version",
          "hange",
          "evis",
          "misst",
          "misid",
          "misq",
          "wrong",
          "mistak",
          "or the record",
          "epublish",
          "emoved");

  private Corrections() {}

  private static boolean mayBe(String start) {
    for (String sign : SIGNS) {
      if (start.contains(sign)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code line}, tidy, is a correction note: {@code Correction: The toll is five.} */
  public static boolean isCorrection(String line) {
    if (line.isEmpty()) {
      return false;
    }
    String start = line.substring(0, Math.min(line.length(), LONGEST));
    if (!mayBe(start)) {
      return false;
    }
    Block block = new Block(new Span(0, start.length()), Role.BODY);
    for (Sentence sentence : SENTENCES.split(new Article(Metadata.none(), start, List.of(block)))) {
      if (sentence.role() == Role.CORRECTION) {
        return true;
      }
    }
    return false;
  }
}

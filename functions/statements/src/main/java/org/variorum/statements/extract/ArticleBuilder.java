package org.variorum.statements.extract;

import java.util.ArrayList;
import java.util.List;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Block;
import org.variorum.statements.model.Metadata;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Span;

/** Joins blocks of text, with a blank line between them, to an article. */
public final class ArticleBuilder {
  /** Less is no article: an error page's or an empty page's few words. */
  private static final int FEWEST_WORDS = 5;

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private int words;

  /** Adds a block; {@code line} is made tidy, and left out when nothing of it remains. */
  public ArticleBuilder add(String line, Role role) {
    return addTidy(TidyText.line(line), role);
  }

  /** Adds a block that is tidy already. */
  public ArticleBuilder addTidy(String line, Role role) {
    if (!line.isEmpty()) {
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      int start = text.length();
      text.append(line);
      blocks.add(new Block(new Span(start, text.length()), role));
      words += words(line);
    }
    return this;
  }

  /** Whether there is no block yet. */
  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  /** The article with {@code metadata}, or why this is none. */
  public Extraction build(Metadata metadata, List<Extraction.Dropped> dropped) {
    if (words < FEWEST_WORDS) {
      return new Extraction.Unreadable(
          "no article text found (%d %s in %d %s, at least %d words needed)"
              .formatted(
                  words,
                  words == 1 ? "word" : "words",
                  blocks.size(),
                  blocks.size() == 1 ? "block" : "blocks",
                  FEWEST_WORDS));
    }
    return new Extraction.Found(new Article(metadata, text.toString(), blocks), dropped);
  }

  /** Words between spaces; in a script without spaces each letter is one. */
  private static int words(String line) {
    int words = 0;
    boolean inside = false;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c >= '\u3040' && Character.isIdeographic(c) || c >= '\u3040' && c <= '\u30ff') {
        words++;
        inside = false;
      } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        words += inside ? 0 : 1;
        inside = true;
      } else if (c == ' ') {
        inside = false;
      }
    }
    return words;
  }
}

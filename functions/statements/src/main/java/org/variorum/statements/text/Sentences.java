package org.variorum.statements.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Block;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;

/**
 * Cuts an article's blocks into sentences, each with the role that its words show where the block
 * is of the body.
 *
 * <p>{@code KYIV, Jan 29 - It rained. The U.S. said so.} are three: the dateline, which is
 * furniture, and two of the body. The cost is linear in the text, whatever it holds.
 */
public final class Sentences {

  /**
   * The sentences of {@code article} in text order; every code unit that is not white space is in
   * one.
   */
  public List<Sentence> split(Article article) {
    Cutter cutter = new Cutter(article.text());
    for (Block block : article.blocks()) {
      cutter.cut(block);
    }
    return cutter.sentences;
  }

  private static final class Cutter {
    private final String text;
    private final Boundaries boundaries;
    private final Notices notices;
    private final List<Sentence> sentences = new ArrayList<>();
    private Role role = Role.BODY;
    private int from;

    /** Whether a sentence of the story stands before. */
    private boolean told;

    /** Whether the last paragraph was nothing but the title of a correction. */
    private boolean titled;

    Cutter(String text) {
      this.text = text;
      this.boundaries = new Boundaries(text);
      this.notices = new Notices(text);
    }

    void cut(Block block) {
      int start = Letters.skipBlank(text, block.span().start(), block.span().end());
      int end = Letters.trimBlank(text, start, block.span().end());
      if (start == end) {
        return;
      }
      role = block.role();
      from = start;
      if (role == Role.BODY) {
        role = bodyRole(start, end);
        int dateline = role == Role.BODY ? Dateline.end(text, start, end, !told) : start;
        if (role == Role.BODY && dateline == start) {
          dateline = Stamps.end(text, start, end);
        }
        if (dateline > start) {
          role = Role.FURNITURE;
          begin(dateline);
          role = Role.BODY;
          from = Letters.skipBlank(text, dateline, end);
        }
      }
      if (from < end) {
        for (int at : boundaries.find(from, end)) {
          begin(at);
        }
        if (role == Role.BODY && from > start && notices.tail(from, end)) {
          role = Role.FURNITURE;
        }
        begin(end);
      }
    }

    private Role bodyRole(int start, int end) {
      @Nullable Role notice = notices.paragraph(start, end);
      if (titled && notice == null) {
        notice = Role.CORRECTION;
      }
      titled =
          notice == Role.CORRECTION
              && end - start < LONGEST_TITLE
              && Character.isLetterOrDigit(text.charAt(end - 1));
      return notice == null ? Role.BODY : notice;
    }

    /** A sentence begins at {@code at}: the one before ends. */
    private void begin(int at) {
      int end = Letters.trimBlank(text, from, at);
      if (end > from) {
        if (role == Role.BODY && notices.correction(from, end)) {
          role = Role.CORRECTION;
        }
        told |= role == Role.BODY;
        sentences.add(
            new Sentence(sentences.size(), new Span(from, end), text.substring(from, end), role));
      }
      from = at;
    }
  }

  /** A paragraph shorter than this, in code units, is at most a title: "Correction". */
  private static final int LONGEST_TITLE = 30;
}

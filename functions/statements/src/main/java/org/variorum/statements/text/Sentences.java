package org.variorum.statements.text;

import java.util.ArrayList;
import java.util.List;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Block;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;

/** Cuts an article's blocks into sentences. */
public final class Sentences {

  /**
   * The sentences of {@code article} in text order; every code unit that is not white space is in
   * one.
   */
  public List<Sentence> split(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    String text = article.text();
    for (Block block : article.blocks()) {
      int start = block.span().start();
      int end = block.span().end();
      for (int at = start; at < end; at++) {
        char c = text.charAt(at);
        if ((c == '.' || c == '?' || c == '!')) {
          int stop = at + 1;
          while (stop < end && "\"”’)'".indexOf(text.charAt(stop)) >= 0) {
            stop++;
          }
          if (stop < end
              && Character.isWhitespace(text.charAt(stop))
              && stop + 1 < end
              && !Character.isLowerCase(text.charAt(stop + 1))) {
            add(sentences, text, start, stop, block);
            start = stop + 1;
          }
        }
      }
      add(sentences, text, start, end, block);
    }
    return sentences;
  }

  private static void add(List<Sentence> sentences, String text, int start, int end, Block block) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      sentences.add(
          new Sentence(
              sentences.size(), new Span(from, to), text.substring(from, to), block.role()));
    }
  }
}

package org.variorum.statements.reading;

import java.util.ArrayList;
import java.util.List;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Block;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;

/** Finds what stands between quotation marks in each sentence. */
final class PairedMarks {
  private final List<List<Span>> inside = new ArrayList<>();
  private final List<Boolean> continues = new ArrayList<>();

  PairedMarks(Article article, List<Sentence> sentences) {
    List<Span> all = new ArrayList<>();
    String text = article.text();
    for (Block block : article.blocks()) {
      scan(text, block.span(), all);
    }
    int first = 0;
    for (Sentence sentence : sentences) {
      List<Span> here = new ArrayList<>();
      boolean running = false;
      while (first < all.size() && all.get(first).end() <= sentence.span().start()) {
        first++;
      }
      for (int at = first; at < all.size() && all.get(at).start() < sentence.span().end(); at++) {
        Span span = all.get(at);
        int start = Math.max(span.start(), sentence.span().start());
        int end = Math.min(span.end(), sentence.span().end());
        if (end > start) {
          here.add(new Span(start, end));
          running |= span.start() < sentence.span().start();
        }
      }
      inside.add(List.copyOf(here));
      continues.add(running);
    }
  }

  List<Span> inside(int sentence) {
    return inside.get(sentence);
  }

  boolean continues(int sentence) {
    return continues.get(sentence);
  }

  private static void scan(String text, Span block, List<Span> out) {
    int open = -1;
    char close = 0;
    for (int at = block.start(); at < block.end(); at++) {
      char c = text.charAt(at);
      char last = at > block.start() ? text.charAt(at - 1) : ' ';
      char next = at + 1 < block.end() ? text.charAt(at + 1) : ' ';
      if (open < 0) {
        boolean edge = !Character.isLetterOrDigit(last) && !Character.isWhitespace(next);
        if (c == '“' || c == '"' || c == '‘' || c == '\'' && edge) {
          open = at + 1;
          close = c == '“' ? '”' : c == '‘' ? '’' : c;
        }
      } else if (c == close && (close == '”' || close == '"' || !Character.isLetterOrDigit(next))) {
        if (at > open) {
          out.add(new Span(open, at));
        }
        open = -1;
      }
    }
    if (open >= 0 && (close == '”' || close == '"') && block.end() > open) {
      out.add(new Span(open, block.end()));
    }
  }
}

package org.variorum.statements.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Block;
import org.variorum.statements.model.Change;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.model.Finding;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Significance;
import org.variorum.statements.model.WordEdit;

/**
 * Shows a comparison as the later article with the earlier words in it: deleted words in {@code
 * <del>}, inserted ones in {@code <ins>}, and under each paragraph what its changes mean. No
 * script; every text is escaped by {@link Html}.
 */
public final class RedlineHtml {
  private final FindingSentence sentence = new FindingSentence();

  /** Writes a page of its own, with its style, headed by {@code heading}. */
  public void page(String heading, Comparison comparison, Article after, Appendable out)
      throws IOException {
    out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    Html.escape(heading, out);
    out.append("</title>\n<style>\n").append(RedlineStyle.CSS).append("</style>\n</head>\n");
    out.append("<body>\n<main>\n<h1>");
    Html.escape(heading, out);
    out.append("</h1>\n");
    fragment(comparison, after, out);
    out.append("</main>\n</body>\n</html>\n");
  }

  /** Writes the redline alone, for a page that brings {@link RedlineStyle#CSS}. */
  public void fragment(Comparison comparison, Article after, Appendable out) throws IOException {
    out.append("<p class=\"summary\">");
    Html.escape(new Headline().of(comparison), out);
    out.append("</p>\n<article class=\"redline\">\n");
    Placement placement = new Placement(comparison);
    Set<Integer> shown = new HashSet<>();
    deletions(placement.deletionsAfter(Placement.TOP), comparison, out);
    int next = 0;
    for (Block block : after.blocks()) {
      List<Sentence> sentences = new ArrayList<>();
      while (next < comparison.after().size()
          && block.span().contains(comparison.after().get(next).span())) {
        sentences.add(comparison.after().get(next));
        next++;
      }
      block(sentences, comparison, placement, shown, out);
    }
    out.append("</article>\n");
  }

  private void block(
      List<Sentence> sentences,
      Comparison comparison,
      Placement placement,
      Set<Integer> shown,
      Appendable out)
      throws IOException {
    if (sentences.isEmpty()) {
      return;
    }
    String tag = sentences.getFirst().role() == Role.HEADLINE ? "h2" : "p";
    out.append('<').append(tag).append(" class=\"");
    out.append(sentences.getFirst().role().label()).append("\">");
    List<Integer> noted = new ArrayList<>();
    List<Integer> deleted = new ArrayList<>();
    for (Sentence sentence : sentences) {
      @Nullable Integer number = placement.changeAt(sentence.index());
      if (number == null) {
        Html.escape(sentence.text(), out);
        out.append(' ');
      } else if (shown.add(number)) {
        words(number, comparison.changes().get(number), out);
        noted.add(number);
      }
      deleted.addAll(placement.deletionsAfter(sentence.index()));
    }
    out.append("</").append(tag).append(">\n");
    notes(noted, comparison, out);
    deletions(deleted, comparison, out);
  }

  private void deletions(List<Integer> numbers, Comparison comparison, Appendable out)
      throws IOException {
    for (int number : numbers) {
      out.append("<p>");
      words(number, comparison.changes().get(number), out);
      out.append("</p>\n");
    }
    notes(numbers, comparison, out);
  }

  private static void words(int number, Change change, Appendable out) throws IOException {
    out.append("<span class=\"change ").append(change.significance().label());
    out.append("\" id=\"change-").append(Integer.toString(number + 1)).append("\">");
    for (WordEdit edit : change.words()) {
      switch (edit.operation()) {
        case EQUAL -> Html.escape(edit.text(), out);
        case DELETE -> element("del", edit.text(), out);
        case INSERT -> element("ins", edit.text(), out);
      }
    }
    out.append("</span> ");
  }

  private void notes(List<Integer> numbers, Comparison comparison, Appendable out)
      throws IOException {
    boolean open = false;
    for (int number : numbers) {
      Change change = comparison.changes().get(number);
      if (change.significance() == Significance.NONE) {
        continue;
      }
      out.append(open ? "" : "<ul class=\"notes\">\n");
      open = true;
      note(number, change, out);
    }
    out.append(open ? "</ul>\n" : "");
  }

  private void note(int number, Change change, Appendable out) throws IOException {
    out.append("<li class=\"").append(change.significance().label()).append("\">");
    out.append("<a href=\"#change-").append(Integer.toString(number + 1)).append("\">");
    out.append(change.significance().label()).append("</a> ");
    out.append(Headline.done(change));
    String separator = ": ";
    for (Finding finding : change.findings()) {
      out.append(separator);
      Html.escape(sentence.tell(finding), out);
      separator = "; ";
    }
    out.append("</li>\n");
  }

  private static void element(String tag, String text, Appendable out) throws IOException {
    out.append('<').append(tag).append('>');
    Html.escape(text, out);
    out.append("</").append(tag).append('>');
  }
}

package org.variorum.statements.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Block;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;

/**
 * What stands between quotation marks, sentence by sentence, outermost marks only, and without
 * saying whose words they are. Titles of works and scare quotes are quotations too.
 *
 * <p>{@code “It is ‘over’. Go home,” he said.} has {@code It is ‘over’.} in its first sentence and
 * {@code Go home,} in its second, which {@linkplain #continues continues} the quotation of the
 * first.
 *
 * <p>A quotation that a block leaves open runs on where the next block of the same role begins with
 * an opening mark again, as style guides ask for quotations of several paragraphs, or closes it
 * without having opened one. Where it does neither, the closing mark was forgotten, and the
 * quotation ends with its sentence. A single mark that is never closed is an apostrophe.
 */
public final class QuotationMarks {
  private final List<List<Span>> inside;
  private final boolean[] continues;

  private QuotationMarks(List<List<Span>> inside, boolean[] continues) {
    this.inside = inside;
    this.continues = continues;
  }

  /** The quotations of {@code article}, whose sentences are {@code sentences}, in one pass. */
  public static QuotationMarks of(Article article, List<Sentence> sentences) {
    Found found = new Found();
    @Nullable Block last = null;
    for (Block block : article.blocks()) {
      if (last != null && last.role() != block.role()) {
        found.forget();
      }
      new Pairing(article.text(), block.span(), found).run();
      last = block;
    }
    found.forget();
    return found.bySentence(article.text(), sentences);
  }

  /** What sentence {@code sentence} has between marks, in order, without the marks. */
  public List<Span> inside(int sentence) {
    return inside.get(sentence);
  }

  /** Whether sentence {@code sentence} begins inside a quotation that an earlier one began. */
  public boolean continues(int sentence) {
    return continues[sentence];
  }

  /** Quotations in text order, those that run on marked, with the one that waits to be ended. */
  static final class Found {
    private final List<Span> spans = new ArrayList<>();
    private final List<Boolean> continued = new ArrayList<>();
    private final List<Boolean> forgotten = new ArrayList<>();
    private boolean open;
    private byte openKind;

    void add(int start, int end, boolean runsOn) {
      spans.add(new Span(start, end));
      continued.add(runsOn);
      forgotten.add(false);
    }

    /** Adds a quotation up to the end of its block whose closing mark is still to come. */
    void leaveOpen(int start, int end, boolean runsOn, byte kind) {
      add(start, end, runsOn);
      open = true;
      openKind = kind;
    }

    /** Adds a quotation whose closing mark was forgotten, at most up to {@code end}. */
    void addUnclosed(int start, int end) {
      add(start, end, false);
      forgotten.set(forgotten.size() - 1, true);
    }

    boolean isOpen(byte kind) {
      return open && openKind == kind;
    }

    void goOn() {
      open = false;
    }

    /** The quotation left open never goes on: its closing mark was forgotten. */
    void forget() {
      if (open) {
        int last = spans.size() - 1;
        if (openKind == Marks.SINGLE) {
          spans.remove(last);
          continued.remove(last);
          forgotten.remove(last);
        } else {
          forgotten.set(last, true);
        }
        open = false;
      }
    }

    QuotationMarks bySentence(String text, List<Sentence> sentences) {
      List<List<Span>> inside = new ArrayList<>(sentences.size());
      boolean[] continues = new boolean[sentences.size()];
      int first = 0;
      for (int i = 0; i < sentences.size(); i++) {
        Span sentence = sentences.get(i).span();
        while (first < spans.size() && spans.get(first).end() <= sentence.start()) {
          first++;
        }
        @Nullable List<Span> here = null;
        for (int at = first; at < spans.size(); at++) {
          Span span = spans.get(at);
          if (span.start() >= sentence.end()) {
            break;
          }
          boolean began = span.start() < sentence.start();
          if (began && forgotten.get(at)) {
            continue;
          }
          @Nullable Span part = trimmed(text, sentence, span);
          if (part != null) {
            here = here == null ? new ArrayList<>(2) : here;
            continues[i] |= here.isEmpty() && (began || continued.get(at));
            here.add(part);
          }
        }
        inside.add(here == null ? List.of() : List.copyOf(here));
      }
      return new QuotationMarks(inside, continues);
    }

    private static @Nullable Span trimmed(String text, Span sentence, Span span) {
      int start = Math.max(span.start(), sentence.start());
      int end = Math.min(span.end(), sentence.end());
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      return start < end ? new Span(start, end) : null;
    }
  }
}

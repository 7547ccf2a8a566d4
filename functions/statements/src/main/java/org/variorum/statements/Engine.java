package org.variorum.statements;

import org.variorum.statements.align.Aligner;
import org.variorum.statements.classify.Classifier;
import org.variorum.statements.classify.WatchList;
import org.variorum.statements.model.Alignment;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Comparison;
import org.variorum.statements.reading.Reader;
import org.variorum.statements.reading.Reading;

/**
 * The whole engine: read, align, classify. The same two articles always give the same comparison.
 *
 * <pre>{@code
 * PlainText plain = new PlainText();
 * Comparison comparison = new Engine().compare(
 *     plain.read("The blast killed five people."), plain.read("The blast killed seven people."));
 * // one edit with one finding: figure, up, casualty
 * }</pre>
 */
public final class Engine {
  /** The engine's name and version, as version and diff documents carry it. */
  public static final String NAME = "variorum 1.0.0";

  private final Reader reader = new Reader();
  private final Aligner aligner = new Aligner();
  private final Classifier classifier;

  /** An engine that watches the actors of the standard list. */
  public Engine() {
    this(WatchList.standard());
  }

  /** An engine that watches the actors of {@code watchList}. */
  public Engine(WatchList watchList) {
    this.classifier = new Classifier(watchList);
  }

  /** What {@code article} says. */
  public Reading read(Article article) {
    return reader.read(article);
  }

  /** What changed from {@code before} to {@code after}. */
  public Comparison compare(Article before, Article after) {
    return compare(read(before), read(after));
  }

  /** What changed from {@code before} to {@code after}, which were read already. */
  public Comparison compare(Reading before, Reading after) {
    Alignment alignment = aligner.align(before.sentences(), after.sentences());
    return classifier.classify(before, after, alignment);
  }
}

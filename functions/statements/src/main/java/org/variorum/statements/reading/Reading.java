package org.variorum.statements.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Article;
import org.variorum.statements.model.Attribution;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Statement;
import org.variorum.statements.quantity.Quantities;
import org.variorum.statements.text.Token;
import org.variorum.statements.text.Tokens;

/**
 * One article, cut into sentences, each of which is analysed when it is first asked for and only
 * once. A comparison asks for those that changed; a full reading asks for all. For use by one
 * thread.
 */
public final class Reading {
  private final Article article;
  private final List<Sentence> sentences;
  private final @Nullable Statement[] statements;
  private final SpeechReader speech;

  /** Made when first asked: it looks at the whole article for where the story is set. */
  private @Nullable Quantities quantities;

  Reading(Article article, List<Sentence> sentences) {
    this.article = article;
    this.sentences = List.copyOf(sentences);
    this.statements = new @Nullable Statement[sentences.size()];
    this.speech = new SpeechReader(article, this.sentences);
  }

  /** The article that was read. */
  public Article article() {
    return article;
  }

  /** Its sentences in text order. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** Sentence {@code index} with all that is read in it. */
  public Statement statement(int index) {
    @Nullable Statement known = statements[index];
    if (known != null) {
      return known;
    }
    Statement statement = analyse(sentences.get(index));
    statements[index] = statement;
    return statement;
  }

  /** To whom sentence {@code index} is given, or null; nothing else is read in it. */
  public @Nullable Attribution attribution(int index) {
    @Nullable Statement known = statements[index];
    return known != null ? known.attribution() : speech.attribution(index);
  }

  /** Every sentence with all that is read in it. */
  public List<Statement> statements() {
    List<Statement> all = new ArrayList<>(sentences.size());
    for (int index = 0; index < sentences.size(); index++) {
      all.add(statement(index));
    }
    return Collections.unmodifiableList(all);
  }

  private Statement analyse(Sentence sentence) {
    List<Token> tokens = Tokens.of(article.text(), sentence.span());
    SpeechReader.Speech said = speech.read(sentence.index());
    Quantities.Figures figures = quantities().read(sentence, tokens);
    return new Statement(
        sentence,
        said.certainty(),
        said.attribution(),
        said.quotations(),
        figures.quantities(),
        figures.times());
  }

  private Quantities quantities() {
    @Nullable Quantities known = quantities;
    if (known == null) {
      known = new Quantities(article);
      quantities = known;
    }
    return known;
  }
}

package org.variorum.statements.classify;

import java.util.List;
import java.util.Set;
import org.variorum.statements.model.Span;
import org.variorum.statements.text.Token;
import org.variorum.statements.text.Tokens;

/**
 * Tells who answers for itself in one article: institutions, firms, office-holders and people who
 * are party to the story; not witnesses, analysts, unnamed officials or the media.
 */
final class Standing {
  /** Words that begin what follows the name of a body or a person. */
  private static final Set<String> AFTER_HEAD =
      Set.of(
          "of",
          "for",
          "in",
          "at",
          "from",
          "to",
          "who",
          "with",
          "on",
          "near",
          "familiar",
          "close",
          "about",
          "behind");

  /** What a name is followed by, as far as it tells who its bearer is. */
  private static final int WORDS_ABOUT_A_NAME = 8;

  private final String article;

  Standing(String article) {
    this.article = article;
  }

  /** Whether {@code source}, as the text names it, answers for itself. */
  boolean answersForItself(String source) {
    List<String> words = Sources.words(source);
    if (words.isEmpty() || any(words, Lexicon.Kind.FORMER)) {
      return false;
    }
    String head = Sources.lower(head(words));
    if (Lexicon.is(Lexicon.Kind.UNNAMED, head)) {
      return false;
    }
    if (Lexicon.is(Lexicon.Kind.INSTITUTION, head)) {
      return true;
    }
    if (any(words, Lexicon.Kind.MEDIA)) {
      return false;
    }
    if (any(words, Lexicon.Kind.OFFICE)) {
      return true;
    }
    return Character.isUpperCase(head(words).codePointAt(0)) && party(source);
  }

  private static boolean any(List<String> words, Lexicon.Kind kind) {
    return words.stream().anyMatch(word -> Lexicon.is(kind, Sources.lower(word)));
  }

  private static String head(List<String> words) {
    for (int at = 1; at < words.size(); at++) {
      if (AFTER_HEAD.contains(words.get(at))) {
        return words.get(at - 1);
      }
    }
    return words.getLast();
  }

  /** Whether nothing that the article says beside a name shows a bystander. */
  private boolean party(String name) {
    int at = article.indexOf(name);
    while (at >= 0) {
      if (bystander(after(at + name.length())) || bystander(before(at))) {
        return false;
      }
      at = article.indexOf(name, at + name.length());
    }
    return true;
  }

  private static boolean bystander(List<Token> words) {
    for (Token token : words) {
      if (Lexicon.is(Lexicon.Kind.OFFICE, token.lower())
          || Lexicon.is(Lexicon.Kind.INSTITUTION, token.lower())) {
        return false;
      }
      if (Lexicon.is(Lexicon.Kind.UNNAMED, token.lower())) {
        return true;
      }
    }
    return false;
  }

  /** The apposition behind a name: ", a passenger on the train". */
  private List<Token> after(int end) {
    List<Token> tokens = Tokens.of(article, new Span(end, Math.min(article.length(), end + 80)));
    if (tokens.isEmpty() || !(tokens.getFirst().is(",") || tokens.getFirst().is("who"))) {
      return List.of();
    }
    int stop = 1;
    while (stop < tokens.size() && stop < WORDS_ABOUT_A_NAME && !closes(tokens.get(stop), stop)) {
      stop++;
    }
    return tokens.subList(1, Math.min(stop, tokens.size()));
  }

  private static boolean closes(Token token, int at) {
    return token.is(".") || (token.is(",") && at > 2);
  }

  /** The job before a name: "accountant Haruto Ise". */
  private List<Token> before(int start) {
    List<Token> tokens = Tokens.of(article, new Span(Math.max(0, start - 30), start));
    return tokens.isEmpty() ? List.of() : tokens.subList(tokens.size() - 1, tokens.size());
  }
}

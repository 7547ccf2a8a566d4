package org.variorum.statements.classify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.align.ReplyFrame;
import org.variorum.statements.model.Span;
import org.variorum.statements.model.Stance;
import org.variorum.statements.text.Token;
import org.variorum.statements.text.Tokens;

/**
 * Reads what one article says of people where it names them: who looks on ({@code "Ida Holm, a
 * passenger,"}), and who was asked for a comment, denies something or rejects blame, and is party
 * to the story.
 */
final class Introductions {
  /** So many letters hold what a name is followed by, as far as it tells who its bearer is. */
  private static final int LETTERS_ABOUT_A_NAME = 80;

  private static final int LETTERS_OF_A_JOB = 50;

  /** A story introduces its people where it first names them. */
  private static final int MENTIONS_READ = 20;

  /** A story introduces its people in its first 7,000 words. */
  private static final int LETTERS_READ = 40_000;

  /** "Rejected all the criticism". */
  private static final int WORDS_TO_BLAME = 3;

  private static final Set<String> BLAME =
      Set.of(
          "criticism",
          "criticisms",
          "accusation",
          "accusations",
          "allegation",
          "allegations",
          "charge",
          "charges");

  private final String article;
  private final Map<String, Boolean> bystanders = new HashMap<>();

  /** The introductions in {@code article}. */
  Introductions(String article) {
    this.article = article.substring(0, Math.min(article.length(), LETTERS_READ));
  }

  /** Whether something that the article says beside {@code name} shows someone who looks on. */
  boolean bystander(String name) {
    @Nullable Boolean known = bystanders.get(name);
    if (known != null) {
      return known;
    }
    boolean bystander = looksOn(name);
    bystanders.put(name, bystander);
    return bystander;
  }

  /** Whether the bearer of {@code name} was asked for a comment, or denies something. */
  boolean asked(String name) {
    for (int at : mentions(name)) {
      if (asked(after(name, at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether another capitalised word stands right before {@code name}: a given name or a title. */
  boolean behindName(String name) {
    for (int at : mentions(name)) {
      List<Token> before = before(at);
      if (!before.isEmpty()
          && before.getLast().capitalised()
          && !Lexicon.grammar(before.getLast())) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code word} stands inside a sentence, where only a name has its capital. */
  boolean inside(String word) {
    for (int at : mentions(word)) {
      if (at > 1
          && article.charAt(at - 1) == ' '
          && (Character.isLetter(article.charAt(at - 2)) || article.charAt(at - 2) == ',')) {
        return true;
      }
    }
    return false;
  }

  /** Where the first mentions of {@code name} start. */
  private List<Integer> mentions(String name) {
    List<Integer> mentions = new ArrayList<>();
    int at = article.indexOf(name);
    while (at >= 0 && mentions.size() < MENTIONS_READ) {
      mentions.add(at);
      at = article.indexOf(name, at + name.length());
    }
    return mentions;
  }

  private boolean looksOn(String name) {
    for (int at : mentions(name)) {
      List<Token> after = after(name, at);
      if (Bystanders.introduced(before(at), after) || aged(after) && !behindName(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an age follows: "said Ibrahima, 19" gives a bare first name. */
  private static boolean aged(List<Token> after) {
    return after.size() > 1 && after.getFirst().is(",") && after.get(1).kind() == Token.Kind.NUMBER;
  }

  /**
   * Whether a verb behind the name, or behind what stands between commas there, says that its
   * bearer was asked or denies something.
   */
  private static boolean asked(List<Token> after) {
    int verb = 0;
    if (!after.isEmpty() && after.getFirst().is(",")) {
      verb = 1;
      while (verb < after.size() && !after.get(verb).is(",")) {
        verb++;
      }
      verb++;
    }
    if (ReplyFrame.refuses(after, verb)) {
      return true;
    }
    while (verb < after.size() && Bystanders.HAVE.contains(after.get(verb).lower())) {
      verb++;
    }
    @Nullable Stance stance = verb < after.size() ? Stances.at(after, verb) : null;
    return stance == Stance.DENIES || stance == Stance.REJECTS && blamed(after, verb + 1);
  }

  /** "Rejected the criticism": who answers blame was blamed. */
  private static boolean blamed(List<Token> after, int from) {
    return Words.any(BLAME, after.subList(from, Math.min(after.size(), from + WORDS_TO_BLAME)));
  }

  private List<Token> before(int at) {
    return Tokens.of(article, new Span(Math.max(0, at - LETTERS_OF_A_JOB), at));
  }

  private List<Token> after(String name, int at) {
    int start = at + name.length();
    return Tokens.of(
        article, new Span(start, Math.min(article.length(), start + LETTERS_ABOUT_A_NAME)));
  }
}

package org.variorum.statements.classify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** So many letters hold those words. */
  private static final int LETTERS_ABOUT_A_NAME = 80;

  private static final int LETTERS_OF_A_JOB = 30;

  /** A story introduces its people where it first names them. */
  private static final int MENTIONS_READ = 20;

  /** A story introduces its people in its first 7,000 words. */
  private static final int LETTERS_READ = 40_000;

  /**
   * Behind these stands an office as often as a trade: "who is the mayor", "who runs the board".
   */
  private static final Set<String> TELLING =
      Set.of("is", "was", "were", "runs", "ran", "owns", "owned");

  private static final Set<String> SPOKE = Set.of("told", "wrote", "spoke", "writes", "tells");

  private static final Set<String> OWNERS = Set.of("his", "her", "their", "its");

  private final String article;
  private final Map<String, Boolean> parties = new HashMap<>();

  Standing(String article) {
    this.article = article.substring(0, Math.min(article.length(), LETTERS_READ));
  }

  /** Whether {@code source}, as the text names it, answers for itself. */
  boolean answersForItself(String source) {
    List<String> words = Sources.words(source);
    if (words.isEmpty() || any(words, Lexicon.Kind.FORMER)) {
      return false;
    }
    String head = Sources.lower(head(words));
    if (speaksFor(source, head)) {
      return true;
    }
    if (bystander(head) || singleGuard(words, head) || outsider(words)) {
      return false;
    }
    if (institution(head) || institution(singular(head))) {
      return true;
    }
    if (any(words, Lexicon.Kind.MEDIA)) {
      return false;
    }
    if (any(words, Lexicon.Kind.OFFICE)) {
      return true;
    }
    return Character.isUpperCase(head(words).codePointAt(0))
        && !onlyOpens(words)
        && party(words.getLast());
  }

  /**
   * Whether a plural has its capital only because it opens a sentence: "Beachgoers", unlike
   * "Rangers" or "Peters", which have it inside a sentence too.
   */
  private boolean onlyOpens(List<String> words) {
    String word = words.getFirst();
    if (words.size() > 1 || !word.endsWith("s") || singular(word).equals(word)) {
      return false;
    }
    int at = article.indexOf(word);
    for (int seen = 0; at >= 0 && seen < MENTIONS_READ; seen++) {
      boolean inside = at > 1 && article.charAt(at - 1) == ' ';
      if (inside && (Character.isLetter(article.charAt(at - 2)) || article.charAt(at - 2) == ',')) {
        return false;
      }
      at = article.indexOf(word, at + word.length());
    }
    return true;
  }

  /** "His lawyer", "the firm's representative": who speaks for one party answers for it. */
  private static boolean speaksFor(String source, String head) {
    int space = source.indexOf(' ');
    String first = space < 0 ? "" : Sources.lower(source.substring(0, space));
    boolean owned = OWNERS.contains(first) || source.contains("'s ") || source.contains("’s ");
    boolean owner = head.equals("owner") || head.equals("owners");
    return owned
        && (owner || Lexicon.is(Lexicon.Kind.SPOKESPERSON, head) && !head.equals("statement"));
  }

  /** "Companies" is "company", "banks" "bank". */
  private static String singular(String noun) {
    boolean plural = noun.endsWith("s") && !noun.endsWith("ss") && noun.length() > 3;
    return noun.endsWith("ies")
        ? noun.substring(0, noun.length() - 3) + "y"
        : plural ? noun.substring(0, noun.length() - 1) : noun;
  }

  private static boolean institution(String noun) {
    return Lexicon.is(Lexicon.Kind.INSTITUTION, noun) || Lexicon.is(Lexicon.Kind.GENERIC, noun);
  }

  /** "Shopkeeper", "shopkeepers". */
  private static boolean bystander(String noun) {
    return Lexicon.is(Lexicon.Kind.UNNAMED, noun)
        || Lexicon.is(Lexicon.Kind.UNNAMED, singular(noun));
  }

  /** "The news agency" reports, "a fund manager" looks on. */
  private static boolean outsider(List<String> words) {
    String first = words.size() < 2 ? "" : Sources.lower(words.get(words.size() - 2));
    return first.equals("news") || first.equals("fund") && words.getLast().equals("manager");
  }

  /** A guard is a person, the coast guard an institution. */
  private static boolean singleGuard(List<String> words, String head) {
    return head.equals("guard") && words.size() < 2;
  }

  /**
   * Whether {@code name} is the name of an organisation as far as the article tells: one word that
   * never stands behind a first name or a title, or one that ends in an organisation's word.
   */
  boolean organisation(String name) {
    List<String> words = Sources.words(name);
    if (words.isEmpty() || !Character.isUpperCase(words.getFirst().codePointAt(0))) {
      return false;
    }
    String last = words.getLast();
    return Lexicon.is(Lexicon.Kind.INSTITUTION, Sources.lower(last))
        || words.size() == 1 && !behindName(last);
  }

  /** Whether another capitalised word stands right before {@code name} inside a sentence. */
  private boolean behindName(String name) {
    int at = article.indexOf(name);
    for (int seen = 0; at >= 0 && seen < MENTIONS_READ; seen++) {
      List<Token> before = words(Math.max(0, at - LETTERS_OF_A_JOB), at);
      boolean named = !before.isEmpty() && before.getLast().capitalised();
      if (named && !Lexicon.grammar(before.getLast())) {
        return true;
      }
      at = article.indexOf(name, at + name.length());
    }
    return false;
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
    return parties.computeIfAbsent(name, this::search);
  }

  private boolean search(String name) {
    int at = article.indexOf(name);
    for (int seen = 0; at >= 0 && seen < MENTIONS_READ; seen++) {
      int end = at + name.length();
      if (bystander(words(end, Math.min(article.length(), end + LETTERS_ABOUT_A_NAME)))
          || job(
              words(Math.max(0, at - LETTERS_OF_A_JOB), at),
              end < article.length() && article.charAt(end) == ',')) {
        return false;
      }
      at = article.indexOf(name, end);
    }
    return true;
  }

  /**
   * Whether what follows a name shows a bystander: ", a passenger", "who lives", "of a college".
   */
  private static boolean bystander(List<Token> after) {
    int at = !after.isEmpty() && after.getFirst().is(",") ? 1 : 0;
    if (at >= after.size()) {
      return false;
    }
    Token first = after.get(at);
    List<Token> rest = after.subList(at + 1, after.size());
    if (first.is("who")) {
      return !rest.isEmpty()
          && Lexicon.is(Lexicon.Kind.PRIVATE, rest.getFirst().lower())
          && !(TELLING.contains(rest.getFirst().lower()) && answers(clause(rest)));
    }
    if (first.is("of") || first.is("at") || first.is("from")) {
      return clause(rest).stream().anyMatch(token -> Lexicon.is(Lexicon.Kind.STUDY, token.lower()));
    }
    return at == 1 && introduced(clause(after.subList(at, after.size())));
  }

  /**
   * "a passenger", "63, his wife", "chief economist at the bank": whom a story has to introduce,
   * unless by an office.
   */
  private static boolean introduced(List<Token> words) {
    if (words.isEmpty() || reports(words.getFirst().lower())) {
      return false;
    }
    int end = 1;
    while (end < words.size() && !AFTER_HEAD.contains(words.get(end).lower())) {
      end++;
    }
    Token head = words.get(end - 1);
    if (words.getFirst().is("a") || words.getFirst().is("an")) {
      return !(Lexicon.is(Lexicon.Kind.OFFICE, head.lower())
          || head.is("member") && answers(words));
    }
    return bystander(head.lower()) && !Lexicon.is(Lexicon.Kind.OFFICE, head.lower())
        || unnamed(words);
  }

  /** "Said", "warned": after it stands what was said, and not who said it. */
  private static boolean reports(String word) {
    return SPOKE.contains(word)
        || Lexicon.is(Lexicon.Kind.CERTAINTY, word)
        || Lexicon.stance(word) != null
        || word.endsWith("ed") && !word.equals("retired");
  }

  /** Whether the first word that tells is a bystander's. */
  private static boolean unnamed(List<Token> words) {
    for (Token token : words) {
      if (answers(List.of(token))) {
        return false;
      }
      if (bystander(token.lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean answers(List<Token> words) {
    return words.stream()
        .anyMatch(token ->
            Lexicon.is(Lexicon.Kind.OFFICE, token.lower())
                || Lexicon.is(Lexicon.Kind.INSTITUTION, token.lower()));
  }

  /**
   * Whether a bystander's job stands before a name: "accountant Haruto Ise", "the newspaper Dagen",
   * "a patient, Ida Holm,".
   *
   * @param comma whether a comma follows the name
   */
  private static boolean job(List<Token> before, boolean comma) {
    int at = before.size() - 1;
    while (at > 0 && before.get(at).capitalised() && !outside(before.get(at))) {
      at--;
    }
    boolean apart = at > 0 && before.get(at).is(",");
    return at >= 0 && (!apart || comma) && outside(before.get(apart ? at - 1 : at));
  }

  private static boolean outside(Token word) {
    return bystander(word.lower()) || Lexicon.is(Lexicon.Kind.MEDIA, word.lower());
  }

  private static List<Token> clause(List<Token> tokens) {
    int stop = 0;
    while (stop < tokens.size() && stop < WORDS_ABOUT_A_NAME && !closes(tokens.get(stop), stop)) {
      stop++;
    }
    return tokens.subList(0, stop);
  }

  private static boolean closes(Token token, int at) {
    return token.is(".") || (token.is(",") && at > 1);
  }

  private List<Token> words(int start, int end) {
    return Tokens.of(article, new Span(start, end));
  }
}

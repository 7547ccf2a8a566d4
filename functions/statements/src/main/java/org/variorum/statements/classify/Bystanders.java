package org.variorum.statements.classify;

import java.util.List;
import java.util.Set;
import org.variorum.statements.text.Token;

/**
 * Knows those who look on, by what they are called ({@code "passengers"}) and by what stands beside
 * a name: {@code "Ida Holm, a passenger,"}, {@code "Ida Holm, who sells maps,"}.
 */
final class Bystanders {
  /** What a name is followed by, as far as it tells who its bearer is. */
  private static final int WORDS_ABOUT_A_NAME = 8;

  /** "was re-elected", "was later acquitted": so far behind "was" stands the participle. */
  private static final int WORDS_TO_A_PARTICIPLE = 3;

  private static final Set<String> SPOKE = Set.of("told", "wrote", "spoke", "writes", "tells");

  /** What stands before a participle: "has denied". */
  static final Set<String> HAVE = Set.of("has", "have", "had");

  private static final Set<String> BE = Set.of("is", "was");

  private static final Set<String> HOME = Set.of("from", "of");

  private Bystanders() {}

  /** Whether {@code noun}, in lower case, is what a bystander is called: "shopkeepers". */
  static boolean noun(String noun) {
    return Lexicon.is(Lexicon.Kind.UNNAMED, noun)
        || Lexicon.is(Lexicon.Kind.UNNAMED, Standing.singular(noun));
  }

  /** Whether the words {@code before} and {@code after} a name introduce a bystander. */
  static boolean introduced(List<Token> before, List<Token> after) {
    boolean comma = !after.isEmpty() && after.getFirst().is(",");
    boolean ends = comma || !after.isEmpty() && after.getFirst().is(".");
    return behind(comma ? after.subList(1, after.size()) : after, comma) || job(before, ends);
  }

  /**
   * Whether what follows a name introduces a bystander: "a passenger", "who lives", "of a college".
   */
  private static boolean behind(List<Token> after, boolean comma) {
    if (after.isEmpty()) {
      return false;
    }
    Token first = after.getFirst();
    boolean aged = comma && first.kind() == Token.Kind.NUMBER && after.size() > 2;
    if (aged && after.get(1).is(",") && after.get(2).is("who")) {
      return behind(after.subList(2, after.size()), true);
    }
    List<Token> rest = clause(after.subList(1, after.size()));
    if (first.is("who")) {
      return !rest.isEmpty() && !leads(rest);
    }
    if (first.is("of") || first.is("at") || first.is("from")) {
      return Words.any(Lexicon.Kind.STUDY, rest);
    }
    return comma && apposed(clause(after));
  }

  /**
   * Whether a clause behind "who" gives a part in the story: "came second", "chairs the board", "is
   * the mayor", "was elected". Whom it says to have done or seen something else looks on.
   */
  private static boolean leads(List<Token> clause) {
    int verb = 0;
    while (verb < clause.size() - 1 && HAVE.contains(clause.get(verb).lower())) {
      verb++;
    }
    List<Token> rest = clause.subList(verb + 1, clause.size());
    String main = clause.get(verb).lower();
    String next = rest.isEmpty() ? "" : rest.getFirst().lower();
    if (BE.contains(main) && !rest.isEmpty()) {
      List<Token> first = rest.subList(0, Math.min(WORDS_TO_A_PARTICIPLE, rest.size()));
      return Words.any(Lexicon.Kind.LEADING, first)
          || answers(rest.subList(0, headEnd(rest, 0))) && !apposed(rest);
    }
    return Lexicon.is(Lexicon.Kind.LEADING, main)
        || Lexicon.is(Lexicon.Kind.LEADING, main + '_' + next)
        || Lexicon.is(Lexicon.Kind.HOLDING, main) && answers(rest);
  }

  /**
   * "a passenger", "63, his wife", "19, from Velin", "chief economist at the bank": whom a story
   * has to introduce, unless by an office.
   */
  private static boolean apposed(List<Token> words) {
    if (words.isEmpty() || reports(words.getFirst().lower())) {
      return false;
    }
    if (words.getFirst().kind() == Token.Kind.NUMBER) {
      List<Token> rest = words.subList(Math.min(2, words.size()), words.size());
      return !rest.isEmpty() && (HOME.contains(rest.getFirst().lower()) || apposed(rest));
    }
    String head = head(words).lower();
    if (Lexicon.is(Lexicon.Kind.SPOKESPERSON, head) && forParty(words)) {
      return false;
    }
    if (words.getFirst().is("a") || words.getFirst().is("an")) {
      boolean body =
          Lexicon.is(Lexicon.Kind.INSTITUTION, head)
              && !agent(head)
              && !Words.any(Lexicon.Kind.MEDIA, words);
      boolean member = head.equals("member") && answers(words);
      return !(Lexicon.is(Lexicon.Kind.OFFICE, head) || body || member);
    }
    return noun(head) && !Lexicon.is(Lexicon.Kind.OFFICE, head) || unnamed(words);
  }

  /** "Operator", "grocer": the word for a firm is one for a person too. */
  private static boolean agent(String noun) {
    return noun.endsWith("er") || noun.endsWith("or");
  }

  /** Whether a job is done for someone: "his lawyer", "the driver's lawyer", "a lawyer for him". */
  private static boolean forParty(List<Token> words) {
    for (Token word : words) {
      if (word.is("'s") || word.is("for") || Standing.OWNERS.contains(word.lower())) {
        return true;
      }
    }
    return false;
  }

  private static Token head(List<Token> words) {
    return words.get(headEnd(words, 1) - 1);
  }

  /** Where from {@code from} on the first word stands that no head has before it: "of", "who". */
  private static int headEnd(List<Token> words, int from) {
    int end = from;
    while (end < words.size() && !Lexicon.is(Lexicon.Kind.AFTER_HEAD, words.get(end).lower())) {
      end++;
    }
    return end;
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
      if (noun(token.lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean answers(List<Token> words) {
    return Words.any(Lexicon.Kind.OFFICE, words) || Words.any(Lexicon.Kind.INSTITUTION, words);
  }

  /**
   * Whether a bystander's job stands before a name: "accountant Haruto Ise", "the newspaper Dagen",
   * "a patient, Ida Holm,", "a nurse at the ward, Ida Holm,".
   *
   * @param ends whether a comma or a full stop follows the name
   */
  private static boolean job(List<Token> before, boolean ends) {
    int at = before.size() - 1;
    while (at > 0 && before.get(at).capitalised() && !outside(before.get(at))) {
      at--;
    }
    boolean apart = at > 0 && before.get(at).is(",");
    if (at < 0 || (apart && !ends)) {
      return false;
    }
    return outside(before.get(apart ? at - 1 : at))
        || apart && outsideIndefinite(before.subList(0, at));
  }

  /** Whether "a nurse at the ward", by its head a bystander's job, ends {@code words}. */
  private static boolean outsideIndefinite(List<Token> words) {
    int at = words.size() - 1;
    while (at >= 0 && words.get(at).kind() != Token.Kind.MARK) {
      if (words.get(at).is("a") || words.get(at).is("an")) {
        return outside(head(words.subList(at, words.size())));
      }
      at--;
    }
    return false;
  }

  private static boolean outside(Token word) {
    return noun(word.lower()) || Lexicon.is(Lexicon.Kind.MEDIA, word.lower());
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
}

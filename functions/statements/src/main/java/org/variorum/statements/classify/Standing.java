package org.variorum.statements.classify;

import java.util.List;
import java.util.Set;

/**
 * Tells who answers for itself in one article: institutions, firms, office-holders and people who
 * are party to the story; not witnesses, analysts, unnamed officials or the media.
 */
final class Standing {
  static final Set<String> OWNERS = Set.of("his", "her", "their", "its");

  /** They answer as what they are, named or not: for the court, for themselves. */
  private static final Set<String> AS_SUCH =
      Set.of(
          "judge",
          "magistrate",
          "coroner",
          "prosecutor",
          "registrar",
          "defendant",
          "accused",
          "plaintiff",
          "claimant",
          "owner",
          "spokesman",
          "spokeswoman",
          "spokesperson");

  private final Introductions here;
  private final Introductions other;

  /**
   * Who answers in one version.
   *
   * @param here what that version says of people
   * @param other what the other version of the comparison says: who did not respond there is party
   *     to the story
   */
  Standing(Introductions here, Introductions other) {
    this.here = here;
    this.other = other;
  }

  /** Whether {@code source}, as the text names it, answers for itself. */
  boolean answersForItself(String source) {
    List<String> words = Sources.words(source);
    if (words.isEmpty() || Sources.any(words, Lexicon.Kind.FORMER)) {
      return false;
    }
    String head = Sources.lower(head(words));
    if (Lexicon.is(Lexicon.Kind.NUMBER, head) || Character.isDigit(head.codePointAt(0))) {
      return false;
    }
    if (speaksFor(source, head)) {
      return true;
    }
    if (Bystanders.noun(head) || singleGuard(words, head) || outsider(words)) {
      return false;
    }
    if (institution(head) || institution(singular(head))) {
      return true;
    }
    if (Sources.any(words, Lexicon.Kind.MEDIA)) {
      return false;
    }
    if (Sources.any(words, Lexicon.Kind.OFFICE)) {
      return !unnamed(source, head);
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
    return words.size() == 1
        && word.endsWith("s")
        && !singular(word).equals(word)
        && !here.inside(word);
  }

  /**
   * "His lawyer", "the firm's representative", "lawyers for Ruiz": who speaks for one party answers
   * for it.
   */
  private static boolean speaksFor(String source, String head) {
    int space = source.indexOf(' ');
    String first = space < 0 ? "" : Sources.lower(source.substring(0, space));
    boolean owned = OWNERS.contains(first) || source.contains("'s ") || source.contains("’s ");
    boolean owner = head.equals("owner") || head.equals("owners");
    boolean speaks = Lexicon.is(Lexicon.Kind.SPOKESPERSON, head) && !head.equals("statement");
    return owned && (owner || speaks) || speaks && Sources.lower(source).contains(head + " for ");
  }

  /** "An executive", "a senior minister": one of many, whose name the story keeps back. */
  private static boolean unnamed(String source, String head) {
    String lower = Sources.lower(source);
    boolean indefinite = lower.startsWith("a ") || lower.startsWith("an ");
    return indefinite && Lexicon.is(Lexicon.Kind.OFFICE, head) && !AS_SUCH.contains(head);
  }

  /** "Companies" is "company", "banks" "bank". */
  static String singular(String noun) {
    boolean plural = noun.endsWith("s") && !noun.endsWith("ss") && noun.length() > 3;
    return noun.endsWith("ies")
        ? noun.substring(0, noun.length() - 3) + "y"
        : plural ? noun.substring(0, noun.length() - 1) : noun;
  }

  private static boolean institution(String noun) {
    return Lexicon.is(Lexicon.Kind.INSTITUTION, noun) || Lexicon.is(Lexicon.Kind.GENERIC, noun);
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
        || words.size() == 1 && !here.behindName(last);
  }

  private static String head(List<String> words) {
    for (int at = 1; at < words.size(); at++) {
      if (Lexicon.is(Lexicon.Kind.AFTER_HEAD, words.get(at))) {
        return words.get(at - 1);
      }
    }
    return words.getLast();
  }

  /** Whether nothing that the story says beside a name shows a bystander, or it was asked. */
  private boolean party(String name) {
    return !here.bystander(name) || here.asked(name) || other.asked(name);
  }
}

package org.variorum.statements.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Compares what texts call a person or a body: {@code "Mr Ruiz"} and {@code "Ana Ruiz"} may be one,
 * {@code "the interior ministry"} and {@code "the defence ministry"} are two.
 */
final class Sources {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /** They name nobody by themselves. */
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "we", "i", "you", "who", "which", "him", "her", "them");

  /** They belong to a title with another word alone: "Health Canada" is no title and Canada. */
  private static final Set<String> FIELDS =
      Set.of("foreign", "defence", "defense", "interior", "health");

  private Sources() {}

  /** The words of {@code source}, possessive endings cut off, its article left out. */
  static List<String> words(String source) {
    List<String> words = new ArrayList<>();
    int start = 0;
    while (start < source.length()) {
      int end = start;
      while (end < source.length() && !separates(source.charAt(end))) {
        end++;
      }
      String word = bare(source.substring(start, end));
      if (!word.isEmpty() && !(words.isEmpty() && ARTICLES.contains(lower(word)))) {
        words.add(word);
      }
      start = end + 1;
    }
    return words;
  }

  private static boolean separates(char c) {
    return c == ',' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** {@code word} in lower case. */
  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Whether one of {@code words}, as they stand in a name, is of {@code kind}. */
  static boolean any(List<String> words, Lexicon.Kind kind) {
    for (String word : words) {
      if (Lexicon.is(kind, lower(word))) {
        return true;
      }
    }
    return false;
  }

  /** What is left of {@code source} when case, article and possessives do not count. */
  static String key(String source) {
    StringBuilder key = new StringBuilder(source.length());
    for (String word : words(source)) {
      key.append(key.isEmpty() ? "" : " ").append(lower(word));
    }
    return key.toString();
  }

  /**
   * {@code source} as written without its article, and for a spokesperson whom it names by the job
   * alone, the body that is spoken for.
   */
  static String name(String source) {
    String bare = withoutArticle(source);
    for (String job : List.of("spokesman for ", "spokeswoman for ", "spokesperson for ")) {
      if (bare.startsWith(job)) {
        return withoutArticle(bare.substring(job.length()));
      }
    }
    return bare;
  }

  private static String withoutArticle(String source) {
    String stripped = source.strip();
    int space = stripped.indexOf(' ');
    boolean article = space > 0 && ARTICLES.contains(lower(stripped.substring(0, space)));
    return article ? stripped.substring(space + 1).strip() : stripped;
  }

  /** Whether {@code source} is a pronoun; "WHO" is a body. */
  static boolean pronoun(String source) {
    String word = source.strip();
    boolean acronym = word.length() > 1 && Character.isUpperCase(word.charAt(1));
    return !acronym && PRONOUNS.contains(lower(word));
  }

  /**
   * Whether two sources may be one: the words of the shorter one are all words of the longer one,
   * titles left aside, and both end alike, or the longer one goes on from the shorter without a
   * possessive: "R. J. Orr of the college" is "R. J. Orr"; "Velin's council" is not "Velin".
   */
  static boolean same(String one, String other) {
    // "A study of 42,000 nurses" is the same with another figure.
    List<String> left = core(digits(one));
    List<String> right = core(digits(other));
    boolean first = left.size() <= right.size();
    List<String> shorter = first ? left : right;
    List<String> longer = first ? right : left;
    if (shorter.isEmpty() || !longer.containsAll(shorter)) {
      return shorter.equals(longer);
    }
    boolean begins = shorter.getFirst().equals(longer.getFirst());
    return shorter.getLast().equals(longer.getLast()) || (begins && !owns(first ? other : one));
  }

  /** {@code source} with every figure in digits as one that stands for all. */
  private static String digits(String source) {
    StringBuilder same = new StringBuilder(source.length());
    for (int at = 0; at < source.length(); at++) {
      char c = source.charAt(at);
      boolean inside = at > 0 && Character.isDigit(source.charAt(at - 1)) && (c == ',' || c == '.');
      boolean more = !same.isEmpty() && same.charAt(same.length() - 1) == '0';
      if (!Character.isDigit(c) && !inside) {
        same.append(c);
      } else if (!more) {
        same.append('0');
      }
    }
    return same.toString();
  }

  private static boolean owns(String source) {
    return source.contains("'s ") || source.contains("’s ") || source.contains("s' ");
  }

  /**
   * Whether one name is the other in another spelling: "R. J. Halloran", "R. J. O'Halloran"; in one
   * word or two: "Falconair", "Falcon Air". Behind the same given name a family name may differ
   * more: "Martin Brae", "Martin Breay", "Martin Brae-Holm".
   */
  static boolean respelt(String one, String other) {
    List<String> left = core(one);
    List<String> right = core(other);
    if (left.size() != right.size()) {
      return String.join("", left).equals(String.join("", right));
    }
    boolean shared = false;
    for (int at = 0; at < left.size(); at++) {
      boolean equal = left.get(at).equals(right.get(at));
      boolean slip =
          shared
              && at == left.size() - 1
              && (Spelling.nearName(left.get(at), right.get(at))
                  || doubled(left.get(at), right.get(at))
                  || doubled(right.get(at), left.get(at)));
      if (!equal && !slip && !Spelling.sameName(left.get(at), right.get(at))) {
        return false;
      }
      shared |= equal;
    }
    return true;
  }

  /** "Holm" and "Holm-Reyes": a family name and the same with another joined to it. */
  private static boolean doubled(String name, String longer) {
    return longer.startsWith(name + '-') || longer.endsWith('-' + name);
  }

  /**
   * The names that may be in {@code words}: all of them, what is left without a spokesperson's job,
   * what is left without titles.
   */
  static List<List<String>> forms(List<String> words) {
    List<List<String>> forms = new ArrayList<>();
    add(words, forms);
    for (int at = 0; at < words.size(); at++) {
      String lower = lower(words.get(at));
      if (Lexicon.is(Lexicon.Kind.SPOKESPERSON, lower)) {
        add(words.subList(0, at), forms);
        boolean of =
            at + 1 < words.size() && Set.of("for", "of").contains(lower(words.get(at + 1)));
        if (of) {
          add(words(String.join(" ", words.subList(at + 2, words.size()))), forms);
        }
        add(words.subList(at + 1, words.size()), forms);
        break;
      }
    }
    int title = 0;
    while (title < words.size() && Lexicon.is(Lexicon.Kind.TITLE, lower(words.get(title)))) {
      title++;
    }
    if (title > 0 && !FIELDS.contains(lower(words.get(title - 1)))) {
      add(words.subList(title, words.size()), forms);
    }
    for (int at = 1; at < words.size(); at++) {
      String lower = lower(words.get(at));
      if (Lexicon.is(Lexicon.Kind.TITLE, lower) && !FIELDS.contains(lower)) {
        add(words.subList(at + 1, words.size()), forms);
      }
    }
    return forms;
  }

  private static void add(List<String> form, List<List<String>> forms) {
    if (!form.isEmpty()) {
      forms.add(form);
    }
  }

  /** The words of {@code source} in lower case without titles, unless it has nothing else. */
  static List<String> core(String source) {
    List<String> core = new ArrayList<>();
    List<String> all = new ArrayList<>();
    for (String word : words(source)) {
      String lower = lower(word);
      all.add(lower);
      if (!Lexicon.is(Lexicon.Kind.TITLE, lower)) {
        core.add(Spelling.nation(lower));
      }
    }
    return core.isEmpty() ? all : core;
  }

  private static String bare(String part) {
    String word = part;
    while (!word.isEmpty() && "\"“”‘(),;:".indexOf(word.charAt(0)) >= 0) {
      word = word.substring(1);
    }
    while (!word.isEmpty() && "\"”(),;:".indexOf(word.charAt(word.length() - 1)) >= 0) {
      word = word.substring(0, word.length() - 1);
    }
    if (word.endsWith("'s") || word.endsWith("’s")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("'") || word.endsWith("’") ? word.substring(0, word.length() - 1) : word;
  }
}

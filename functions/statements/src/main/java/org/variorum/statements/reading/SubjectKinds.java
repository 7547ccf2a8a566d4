package org.variorum.statements.reading;

import java.util.Set;

/** Decides whether a subject is of a kind that reports with a verb: "the court heard". */
final class SubjectKinds {
  /** How many words after "put" its "at" may stand. */
  private static final int NEAR = 8;

  private static final Set<String> QUANTITIES =
      Set.of(
          "about",
          "around",
          "between",
          "nearly",
          "almost",
          "roughly",
          "some",
          "more",
          "less",
          "fewer",
          "least",
          "most",
          "over",
          "under",
          "up",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "sixty",
          "seventy",
          "eighty",
          "ninety",
          "hundreds",
          "thousands",
          "dozens");

  /** "Put the toll nearer 20,000", "closer to 40". */
  private static final Set<String> NEARER = Set.of("nearer", "closer");

  /** Where a poll puts a party. */
  private static final Set<String> RANKS = Set.of("ahead", "behind", "level");

  private static final Set<String> AS = Set.of("as");

  private SubjectKinds() {}

  /**
   * Whether {@code verb} reports with this subject whatever its object is: "the audit found gaps".
   */
  static boolean freely(ReportingVerb verb, Words words, Subject subject) {
    return verb.freely().contains("finding") && finding(words, subject);
  }

  /** Whether "as" and what a thing is called stand behind the object at {@code next}. */
  static boolean calls(Words words, int next) {
    for (int at = next + 1; at < next + NEAR && !words.kind(at).boundary(); at++) {
      if (words.lower(at).equals("as")) {
        // "As it rained", "as the vote began" tell when.
        return !words.kind(at + 1).boundary() && !Complement.of(words, at + 1).clause();
      }
    }
    return false;
  }

  /** Whether {@code verb}, which ends before word {@code next}, reports with this subject. */
  static boolean allow(
      ReportingVerb verb, Words words, Subject subject, Speaker speaker, int next) {
    for (String kind : verb.subjects()) {
      boolean allowed =
          switch (kind) {
            case "court" -> court(words, subject);
            case "finding" -> finding(words, subject);
            case "person" -> speaker.referent() != Referent.UNKNOWN || named(words, subject);
            case "number" ->
                numberFollows(words, next)
                    || finding(words, subject) && follows(words, next, RANKS)
                    || words.lower(next).equals("it") && putsIt(words, subject, next);
            case "speech" -> follows(words, next, AS);
            default -> throw new IllegalStateException("verb '" + verb.lemma() + "': =" + kind);
          };
      if (!allowed) {
        return false;
      }
    }
    return true;
  }

  /** "As the mayor put it", "she put it this way: '...'". */
  private static boolean putsIt(Words words, Subject subject, int next) {
    boolean beside =
        words.kind(next + 1).boundary() && words.lower(subject.phrase().from() - 1).equals("as");
    return beside || Complement.of(words, next + 1).quotation();
  }

  /** "At 31,000", "at about 40", "at eight", "at $3bn", but not "at odds". */
  private static boolean numeric(Words words, int at) {
    WordClass kind = words.kind(at);
    return kind == WordClass.NUMBER
        || kind == WordClass.JOINER
        || kind == WordClass.QUOTE
        || QUANTITIES.contains(words.lower(at));
  }

  /** Whether {@code lower} begins a number: "twelve", "about", "at least". */
  static boolean counts(String lower) {
    return QUANTITIES.contains(lower);
  }

  /** Whether the subject is a pronoun or a name. */
  static boolean named(Words words, Subject subject) {
    return subject.pronoun() || words.kind(subject.phrase().to() - 1) == WordClass.NAME;
  }

  /** Whether the subject is a court or those who sit in it. */
  private static boolean court(Words words, Subject subject) {
    return head(words, subject, true);
  }

  /** Whether the subject is a study, a record, figures. */
  private static boolean finding(Words words, Subject subject) {
    return head(words, subject, false);
  }

  private static boolean head(Words words, Subject subject, boolean court) {
    for (int at = subject.phrase().from(); at < subject.phrase().to(); at++) {
      if (words.kind(at) == WordClass.PREPOSITION) {
        break;
      }
      String word = words.lower(at);
      if (court ? Nouns.court(word) : Nouns.finding(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean follows(Words words, int next, Set<String> looked) {
    for (int at = next; at < next + NEAR && !words.kind(at).boundary(); at++) {
      if (looked.contains(words.lower(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean numberFollows(Words words, int next) {
    for (int at = next; at < next + NEAR && !words.kind(at).boundary(); at++) {
      if (words.lower(at).equals("at")) {
        return numeric(words, at + 1);
      }
      if (NEARER.contains(words.lower(at))) {
        return numeric(words, words.lower(at + 1).equals("to") ? at + 2 : at + 1);
      }
    }
    return false;
  }
}

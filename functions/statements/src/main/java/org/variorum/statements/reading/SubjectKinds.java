package org.variorum.statements.reading;

/** Decides whether a subject is of a kind that reports with a verb: "the court heard". */
final class SubjectKinds {
  /** How many words after "put" its "at" may stand. */
  private static final int NEAR = 8;

  private SubjectKinds() {}

  /** Whether {@code verb}, which ends before word {@code next}, reports with this subject. */
  static boolean allow(
      ReportingVerb verb, Words words, Subject subject, Speaker speaker, int next) {
    for (String kind : verb.subjects()) {
      boolean allowed =
          switch (kind) {
            case "court" -> head(words, subject, Nouns::court);
            case "finding" -> head(words, subject, Nouns::finding);
            case "person" -> speaker.referent() != Referent.UNKNOWN || named(words, subject);
            case "number" -> follows(words, next, "at") && numberFollows(words, next);
            case "speech" -> follows(words, next, "as");
            default -> throw new IllegalStateException("verb '" + verb.lemma() + "': =" + kind);
          };
      if (!allowed) {
        return false;
      }
    }
    return true;
  }

  private static boolean named(Words words, Subject subject) {
    return subject.pronoun() || words.kind(subject.phrase().to() - 1) == WordClass.NAME;
  }

  private static boolean head(
      Words words, Subject subject, java.util.function.Predicate<String> listed) {
    for (int at = subject.phrase().from(); at < subject.phrase().to(); at++) {
      if (words.kind(at) == WordClass.PREPOSITION) {
        break;
      }
      if (listed.test(words.lower(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean follows(Words words, int next, String word) {
    for (int at = next; at < next + NEAR && !words.kind(at).boundary(); at++) {
      if (words.lower(at).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean numberFollows(Words words, int next) {
    for (int at = next; at < next + NEAR && !words.kind(at).boundary(); at++) {
      if (words.lower(at).equals("at")) {
        return !words.kind(at + 1).boundary();
      }
    }
    return false;
  }
}

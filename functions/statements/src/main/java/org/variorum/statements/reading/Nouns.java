package org.variorum.statements.reading;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.variorum.statements.text.WordList;

/** Tells from a noun what kind of speaker it names, by {@code nouns.txt} and by its ending. */
final class Nouns {
  /** A group of {@code nouns.txt}. */
  private enum Group {
    PERSON,
    ADHERENT,
    MALE,
    FEMALE,
    INSTITUTION,
    GROUP,
    FINDING,
    COURT,
    PLACE,
    VENUE,
    SPEECH,
    EVENT,
    CHORUS,
    DEPARTMENT
  }

  private static final Map<String, Set<Group>> NOUNS = nouns();
  private static final WordList GIVEN = WordList.of(Nouns.class, "given-names.txt");

  /** Endings of words for people; a word must be longer than ending and two letters. */
  private static final List<String> PERSON_ENDINGS =
      List.of("er", "or", "ist", "ian", "ant", "man", "woman", "person");

  private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "no", "nothing");

  private Nouns() {}

  /** The kind of speaker that the head noun {@code noun}, in lower case, names. */
  static Referent of(String noun) {
    if (in(Group.MALE, noun)) {
      return Referent.MALE;
    }
    if (in(Group.FEMALE, noun) || noun.endsWith("woman")) {
      return Referent.FEMALE;
    }
    if (in(Group.GROUP, noun)) {
      return Referent.GROUP;
    }
    if (in(Group.INSTITUTION, noun) || in(Group.FINDING, noun)) {
      return Referent.THING;
    }
    if (in(Group.ADHERENT, noun)) {
      return Referent.PERSON;
    }
    if (person(noun)) {
      return noun.endsWith("man") ? Referent.MALE : Referent.PERSON;
    }
    String singular = singular(noun);
    if (singular.length() < noun.length() && (person(singular) || institution(singular))) {
      return Referent.GROUP;
    }
    return Referent.UNKNOWN;
  }

  /** Whether the singular {@code noun} is a word for a person: an office, a job, a relation. */
  static boolean person(String noun) {
    if (in(Group.PERSON, noun) || in(Group.MALE, noun) || in(Group.FEMALE, noun)) {
      return true;
    }
    for (String ending : PERSON_ENDINGS) {
      if (noun.length() > ending.length() + 2 && noun.endsWith(ending)) {
        return !in(Group.INSTITUTION, noun);
      }
    }
    return false;
  }

  /** Whether {@code noun} is in the list, as an office, a job, a relation. */
  static boolean job(String noun) {
    return in(Group.PERSON, noun) || in(Group.MALE, noun) || in(Group.FEMALE, noun);
  }

  /** Whether {@code noun} is a person by party, faith, country or job: "a senior Liberal". */
  static boolean oneOf(String noun) {
    return in(Group.ADHERENT, noun) || job(noun) || noun.endsWith("ian") || noun.endsWith("ist");
  }

  /** Whether {@code noun} is an institution's word, such as "ministry" or "Inc". */
  static boolean institution(String noun) {
    return in(Group.INSTITUTION, noun);
  }

  /** Whether {@code noun} is in any list of nouns, or a plural of one. */
  static boolean known(String noun) {
    String singular = singular(noun);
    return listed(noun)
        || listed(singular)
        || singular.length() < noun.length() && person(singular);
  }

  /** Whether {@code form} begins with a word for nobody: "no one on board". */
  static boolean nobody(String form) {
    int space = form.indexOf(' ');
    return NOBODY.contains((space < 0 ? form : form.substring(0, space)).toLowerCase(Locale.ROOT));
  }

  /** Whether {@code noun} is a word for a place or an event, which a name of one often ends in. */
  static boolean place(String noun) {
    return in(Group.PLACE, noun);
  }

  /** Whether {@code noun} is a place where, or a text in which, one speaks: "in a statement". */
  static boolean venue(String noun) {
    return in(Group.VENUE, noun);
  }

  /** Whether {@code noun} is a word for what someone said: "his claim that". */
  static boolean speech(String noun) {
    return in(Group.SPEECH, noun);
  }

  /** Whether {@code noun} is a text that says something: a letter, a memo, a post. */
  static boolean document(String noun) {
    return (venue(noun) || finding(noun)) && !in(Group.EVENT, noun);
  }

  /** Whether {@code noun} is a word for what a crowd calls out. */
  static boolean chorus(String noun) {
    return in(Group.CHORUS, noun);
  }

  /** Whether {@code noun} can stand behind "of" in an office: "Secretary of State". */
  static boolean department(String noun) {
    return in(Group.DEPARTMENT, noun);
  }

  /** Whether {@code noun} is a word for a study, a record, figures. */
  static boolean finding(String noun) {
    return in(Group.FINDING, noun);
  }

  /** Whether {@code noun} is a word for a court or those who sit in it. */
  static boolean court(String noun) {
    return in(Group.COURT, noun);
  }

  /** The sex that the given name {@code name}, in lower case, tells, or unknown. */
  static Referent given(String name) {
    if (GIVEN.has("m", name)) {
      return Referent.MALE;
    }
    return GIVEN.has("f", name) ? Referent.FEMALE : Referent.UNKNOWN;
  }

  /** "Charities" is "charity", "courts" "court"; a word that is no plural is itself. */
  private static String singular(String noun) {
    if (noun.length() > 4 && noun.endsWith("ies")) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    boolean plural = noun.length() > 3 && noun.endsWith("s") && !noun.endsWith("ss");
    return plural ? noun.substring(0, noun.length() - 1) : noun;
  }

  private static boolean listed(String noun) {
    return job(noun) || institution(noun) || finding(noun) || in(Group.GROUP, noun) || court(noun);
  }

  private static boolean in(Group group, String noun) {
    Set<Group> groups = NOUNS.get(noun);
    return groups != null && groups.contains(group);
  }

  private static Map<String, Set<Group>> nouns() {
    WordList list = WordList.of(Nouns.class, "nouns.txt");
    Map<String, Set<Group>> nouns = new HashMap<>();
    for (Group group : Group.values()) {
      for (String noun : list.group(group.name().toLowerCase(Locale.ROOT))) {
        nouns.putIfAbsent(noun, EnumSet.noneOf(Group.class));
        nouns.get(noun).add(group);
      }
    }
    return Collections.unmodifiableMap(nouns);
  }
}

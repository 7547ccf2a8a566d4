package org.variorum.statements.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Span;
import org.variorum.statements.reading.ReportingVerb.Form;
import org.variorum.statements.reading.ReportingVerb.Inflected;
import org.variorum.statements.text.Letters;
import org.variorum.statements.text.Token;

/**
 * Gives the tokens of a sentence their classes: by word lists and endings, by capitals, and by the
 * word before ("the alleged attack", "He alleged").
 */
final class Tagger {
  /** From this share of capitals on, in percent, a headline's capitals tell no names. */
  private static final int TITLE_CASE_PERCENT = 60;

  private static final Set<String> ABBREVIATED = Set.of("inc", "ltd", "co", "corp", "st", "no");

  /** Verbs whose past form after a genitive is an adjective: "the firm's alleged debts". */
  /** After these a form in -s is a noun: "two suspects", as "two" never takes a singular verb. */
  private static final Set<String> SEVERAL =
      Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several");

  private static final Set<String> NOT_VOUCHED = Set.of("allege", "suspect", "report", "claim");

  /** "Chang-hwan", "Po-han". */
  private static final int LONGEST_SECOND_SYLLABLE = 4;

  /** Short words that are no syllable of a name: "New York-born". */
  private static final Set<String> AFTER_HYPHEN =
      Set.of("era", "born", "led", "wide", "only", "free", "size", "type", "run", "made", "bred");

  private final List<Token> tokens;
  private final boolean headline;
  private final boolean titleCase;

  /**
   * @param tokens the sentence's
   * @param headline whether it is a headline, where a dash may stand before a source
   */
  Tagger(List<Token> tokens, boolean headline) {
    this.tokens = tokens;
    this.headline = headline;
    this.titleCase = headline && titleCase(tokens);
  }

  /**
   * Token {@code at} as a word.
   *
   * @param first whether no word stands before it, so that its capital tells nothing
   * @param last the class of the word before it
   */
  Word word(int at, boolean first, WordClass last) {
    Token token = tokens.get(at);
    Span span = new Span(token.start(), token.end());
    if (token.kind() == Token.Kind.NUMBER) {
      return new Word(token.text(), token.lower(), span, WordClass.NUMBER, null);
    }
    if (token.kind() == Token.Kind.MARK) {
      return new Word(token.text(), token.lower(), span, mark(at), null);
    }
    if (token.is("'s")) {
      WordClass kind = last == WordClass.SUBJECT ? WordClass.BE : WordClass.GENITIVE;
      return new Word(token.text(), token.lower(), span, kind, null);
    }
    boolean self = token.is("i") || token.lower().startsWith("i'");
    boolean nameLike = token.capitalised() && !first && !titleCase && !self;
    if (nameLike && !timeName(at)) {
      return new Word(token.text(), token.lower(), span, WordClass.NAME, null);
    }
    Inflected reporting = ReportingVerbs.of(token.lower());
    WordClass kind = WordClasses.of(token.lower(), reporting);
    if (kind == WordClass.TIME && !token.capitalised() && WordClasses.calendarName(token.lower())) {
      kind = WordClasses.open(token.lower(), reporting);
    }
    boolean record = token.is("minutes") && (first || last.boundary());
    if (record) {
      kind = WordClass.NOUN;
    }
    boolean counted =
        last == WordClass.NUMBER
            && token.lower().endsWith("s")
            && !tokens.get(at - 1).is("one")
            && (reporting == null || reporting.verb().noun());
    boolean owned =
        last == WordClass.GENITIVE
            && reporting != null
            && reporting.form() == Form.THIRD
            && reporting.verb().noun();
    boolean several =
        at > 0
            && SEVERAL.contains(tokens.get(at - 1).lower())
            && reporting != null
            && reporting.form() == Form.THIRD;
    if (kind == WordClass.VERB && counted || owned || several) {
      kind = WordClass.NOUN;
      reporting = null;
    }
    boolean genitive = at + 1 < tokens.size() && tokens.get(at + 1).is("'s");
    if (token.capitalised()
        && (shortAcronym(token.text())
            || genitive && (kind == WordClass.ADVERB || kind == WordClass.VERB))) {
      kind = WordClass.NAME;
    }
    boolean compound = last == WordClass.JOINER && at > 0 && tokens.get(at - 1).touches(token);
    if (kind == WordClass.VERB
        && (compound || adjective(last, reporting, token.lower().endsWith("s")))) {
      kind = WordClass.NOUN;
      reporting = null;
    }
    if (kind == WordClass.NOUN
        && (token.capitalised() || compound && givenName(at))
        && !Nouns.known(token.lower())) {
      kind = WordClass.NAME;
    }
    return new Word(token.text(), token.lower(), span, kind, reporting);
  }

  /**
   * "An alleged attack", "his retired colleague", "the firm's plans": a past form after a
   * determiner, a plural that is like a verb after a genitive.
   */
  private static boolean adjective(WordClass last, @Nullable Inflected verb, boolean plural) {
    boolean past = verb == null || verb.form() == Form.PAST;
    if (verb == null && last == WordClass.GENITIVE) {
      return plural;
    }
    return past
        && (last == WordClass.DETERMINER
            || last == WordClass.POSSESSIVE
            || last == WordClass.GENITIVE
                && verb != null
                && NOT_VOUCHED.contains(verb.verb().lemma()));
  }

  /**
   * Whether a capitalised word is a day or a month rather than a person: "Jan 3", "Jan Verhoek".
   */
  private boolean timeName(int at) {
    Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : tokens.get(at);
    boolean surname =
        next != tokens.get(at) && next.capitalised() && WordClasses.closed(next.lower()) == null;
    return WordClasses.closed(tokens.get(at).lower()) == WordClass.TIME && !surname;
  }

  /** Whether a given name goes on behind a hyphen: "Lin Po-han", but not "Cold War-era". */
  private boolean givenName(int at) {
    return at > 2
        && tokens.get(at - 1).is("-")
        && tokens.get(at - 2).capitalised()
        && tokens.get(at - 3).capitalised()
        && tokens.get(at).text().length() <= LONGEST_SECOND_SYLLABLE
        && !AFTER_HYPHEN.contains(tokens.get(at).lower());
  }

  /** US, UN, WHO, IT: capitals throughout, which a pronoun never has. */
  private static boolean shortAcronym(String text) {
    return text.length() > 1 && text.length() <= 4 && Letters.capitals(text);
  }

  private WordClass mark(int at) {
    Token token = tokens.get(at);
    boolean touchesLast = at > 0 && tokens.get(at - 1).touches(token);
    boolean touchesNext = at + 1 < tokens.size() && token.touches(tokens.get(at + 1));
    return switch (token.text().codePointAt(0)) {
      case ',' -> WordClass.COMMA;
      case ':' -> WordClass.COLON;
      case '.' ->
          touchesLast && at + 1 < tokens.size() && abbreviated(tokens.get(at - 1))
              ? WordClass.JOINER
              : WordClass.BREAK;
      case '-', '‐', '‑', '–', '—' ->
          touchesLast && touchesNext && token.text().charAt(0) != '—'
              ? WordClass.JOINER
              : headline ? WordClass.BREAK : WordClass.COMMA;
      case '\'', '’' -> touchesLast ? WordClass.GENITIVE : WordClass.BREAK;
      case '&', '/', '+', '$', '£', '€', '%', '#', '@', '°' -> WordClass.JOINER;
      default -> WordClass.BREAK;
    };
  }

  private static boolean abbreviated(Token word) {
    return word.kind() == Token.Kind.WORD
        && (word.text().length() == 1
            || word.capitalised() && word.text().length() <= 5
            || Titles.known(word.lower())
            || ABBREVIATED.contains(word.lower()));
  }

  private static boolean titleCase(List<Token> tokens) {
    int words = 0;
    int capitals = 0;
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.WORD) {
        words++;
        capitals += token.capitalised() ? 1 : 0;
      }
    }
    return words > 2 && capitals * 100 >= words * TITLE_CASE_PERCENT;
  }
}

package org.variorum.statements.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;
import org.variorum.statements.reading.ReportingVerb.Form;
import org.variorum.statements.reading.ReportingVerb.Inflected;
import org.variorum.statements.text.Token;
import org.variorum.statements.text.Tokens;

/**
 * A sentence as a row of words, each with its class. A quotation is one word, whatever stands in
 * it; short brackets inside a sentence, such as "(MDA)", are left out.
 */
final class Words {
  /** How many words a clause has at most. */
  private static final int LONGEST_CLAUSE = 60;

  /** How many tokens a bracket may hold to be passed over; an abbreviation or an aside has few. */
  private static final int SHORT_BRACKET = 6;

  /** From this share of capitals on, in percent, a headline's capitals tell no names. */
  private static final int TITLE_CASE_PERCENT = 60;

  private static final Set<String> ABBREVIATED = Set.of("inc", "ltd", "co", "corp", "st", "no");

  /** Verbs whose past form after a genitive is an adjective: "the firm's alleged debts". */
  private static final Set<String> NOT_VOUCHED = Set.of("allege", "suspect", "report", "claim");

  private final List<Word> words;

  private Words(List<Word> words) {
    this.words = words;
  }

  /**
   * The words of {@code sentence}, where {@code quotations} are the spans between its quotation
   * marks, in order; {@code text} is the article's.
   */
  static Words of(String text, Sentence sentence, List<Span> quotations) {
    List<Token> tokens = Tokens.of(text, sentence.span());
    boolean titleCase = sentence.role() == Role.HEADLINE && titleCase(tokens);
    List<Word> words = new ArrayList<>(tokens.size());
    int quotation = 0;
    int added = -1;
    boolean first = true;
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      while (quotation < quotations.size()
          && quotations.get(quotation).end() + 1 <= token.start()) {
        quotation++;
      }
      int opens =
          quotation < quotations.size()
              ? quotations.get(quotation).start() - 1
              : sentence.span().end();
      if (token.end() > opens) {
        if (added < quotation) {
          Span marks = marks(quotations.get(quotation), sentence.span());
          words.add(new Word("", "", marks, WordClass.QUOTE, null));
          added = quotation;
        }
        continue;
      }
      int bracket = first ? at : bracketEnd(tokens, at, opens);
      if (bracket > at) {
        at = bracket;
        continue;
      }
      words.add(word(tokens, at, first, titleCase, words));
      first &= token.kind() == Token.Kind.MARK;
    }
    return new Words(words);
  }

  /**
   * The farthest word to the left of {@code at} that a scan for the shape of a clause may look at.
   * Clauses of news are shorter; the bound keeps scans linear on any input.
   */
  static int first(int at) {
    return Math.max(0, at - LONGEST_CLAUSE);
  }

  /** One past the farthest word to the right of {@code at} that such a scan may look at. */
  int last(int at) {
    return Math.min(words.size(), at + LONGEST_CLAUSE);
  }

  int size() {
    return words.size();
  }

  Word word(int at) {
    return words.get(at);
  }

  /** The class of word {@code at}; a break outside the sentence. */
  WordClass kind(int at) {
    return at < 0 || at >= words.size() ? WordClass.BREAK : words.get(at).kind();
  }

  /** The lower-case form of word {@code at}; empty outside the sentence. */
  String lower(int at) {
    return at < 0 || at >= words.size() ? "" : words.get(at).lower();
  }

  /** Where the words from {@code from} up to {@code to}, exclusive, stand. */
  Span span(int from, int to) {
    return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
  }

  private static Span marks(Span inner, Span sentence) {
    return new Span(
        Math.max(sentence.start(), inner.start() - 1), Math.min(sentence.end(), inner.end() + 1));
  }

  private static Word word(
      List<Token> tokens, int at, boolean first, boolean titleCase, List<Word> before) {
    Token token = tokens.get(at);
    Span span = new Span(token.start(), token.end());
    if (token.kind() == Token.Kind.NUMBER) {
      return new Word(token.text(), token.lower(), span, WordClass.NUMBER, null);
    }
    if (token.kind() == Token.Kind.MARK) {
      return new Word(token.text(), token.lower(), span, mark(tokens, at), null);
    }
    WordClass last = before.isEmpty() ? WordClass.BREAK : before.getLast().kind();
    if (token.is("'s")) {
      WordClass kind = last == WordClass.SUBJECT ? WordClass.BE : WordClass.GENITIVE;
      return new Word(token.text(), token.lower(), span, kind, null);
    }
    boolean self = token.is("i") || token.lower().startsWith("i'");
    boolean nameLike = token.capitalised() && !first && !titleCase && !self;
    if (nameLike && !timeName(tokens, at)) {
      return new Word(token.text(), token.lower(), span, WordClass.NAME, null);
    }
    Inflected reporting = ReportingVerbs.of(token.lower());
    WordClass kind = WordClasses.of(token.lower(), reporting);
    if (kind == WordClass.TIME && !token.capitalised() && WordClasses.calendarName(token.lower())) {
      kind = WordClasses.open(token.lower(), reporting);
    }
    boolean genitive = at + 1 < tokens.size() && tokens.get(at + 1).is("'s");
    if (token.capitalised()
        && (shortAcronym(token.text()) || genitive && kind == WordClass.ADVERB)) {
      kind = WordClass.NAME;
    }
    boolean compound = last == WordClass.JOINER && at > 0 && tokens.get(at - 1).touches(token);
    if (kind == WordClass.VERB && (compound || adjective(last, reporting))) {
      kind = WordClass.NOUN;
      reporting = null;
    }
    if (kind == WordClass.NOUN && token.capitalised() && !Nouns.known(token.lower())) {
      kind = WordClass.NAME;
    }
    return new Word(token.text(), token.lower(), span, kind, reporting);
  }

  /** "An alleged attack", "his retired colleague": a past form after a determiner. */
  private static boolean adjective(WordClass last, @Nullable Inflected verb) {
    boolean past = verb == null || verb.form() == Form.PAST;
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
  private static boolean timeName(List<Token> tokens, int at) {
    Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : tokens.get(at);
    boolean surname =
        next != tokens.get(at) && next.capitalised() && WordClasses.closed(next.lower()) == null;
    return WordClasses.closed(tokens.get(at).lower()) == WordClass.TIME && !surname;
  }

  /** US, UN, WHO, IT: capitals throughout, which a pronoun never has. */
  private static boolean shortAcronym(String text) {
    return text.length() > 1 && text.length() <= 4 && text.chars().allMatch(Character::isUpperCase);
  }

  private static WordClass mark(List<Token> tokens, int at) {
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
      case '-', '‐', '‑', '–' -> touchesLast && touchesNext ? WordClass.JOINER : WordClass.BREAK;
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

  /**
   * The index of the closing bracket where a short bracket opens at {@code at}, else {@code at}.
   */
  private static int bracketEnd(List<Token> tokens, int at, int before) {
    if (!tokens.get(at).is("(")) {
      return at;
    }
    int last = Math.min(tokens.size() - 1, at + SHORT_BRACKET + 1);
    for (int end = at + 1; end <= last && tokens.get(end).end() <= before; end++) {
      if (tokens.get(end).is(")")) {
        return end;
      }
    }
    return at;
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

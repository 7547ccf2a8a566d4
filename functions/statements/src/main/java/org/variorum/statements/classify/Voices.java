package org.variorum.statements.classify;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Attribution;
import org.variorum.statements.model.Quotation;
import org.variorum.statements.model.Role;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;
import org.variorum.statements.model.Stance;
import org.variorum.statements.model.Statement;
import org.variorum.statements.reading.Reading;
import org.variorum.statements.text.Token;
import org.variorum.statements.text.Tokens;

/**
 * Tells who answers in a statement: an actor who answers for itself and speaks, declines to speak,
 * denies or confirms.
 */
final class Voices {
  /** The verb of a main clause stands among its first words. */
  private static final int FIRST_WORDS = 14;

  /**
   * Those, what follows the verb, and the marks that open a sentence; no mark is read after so
   * many.
   */
  private static final int TOKENS_READ = FIRST_WORDS + 8;

  private static final Set<String> BE = Set.of("is", "are", "was", "were", "been", "be", "being");

  private static final Set<String> BEFORE_VERB =
      Set.of(
          "later", "also", "has", "have", "had", "then", "again", "first", "still", "since", "now");

  private final WatchList watchList;
  private final Standing standing;
  private final Reading reading;
  private final Mentions mentions;
  private final VoiceSearch search;

  Voices(WatchList watchList, Standing standing, Reading reading, Mentions mentions) {
    this.watchList = watchList;
    this.reading = reading;
    this.mentions = mentions;
    this.standing = standing;
    this.search = new VoiceSearch(watchList, standing, reading, mentions, this);
  }

  /** Who answers in {@code statement}, if anybody does. */
  Optional<Voice> of(Statement statement) {
    return of(statement.sentence(), statement.attribution());
  }

  /** The same of a statement that came or went alone: it may go on quoting who spoke before. */
  Optional<Voice> alone(Statement statement) {
    Optional<Voice> voice = of(statement);
    return voice.isPresent() ? voice : quoted(statement);
  }

  /** The speaker of a statement that is nothing but words of a quotation. */
  private Optional<Voice> quoted(Statement statement) {
    if (statement.attribution() != null || statement.quotations().size() != 1) {
      return Optional.empty();
    }
    Quotation quotation = statement.quotations().getFirst();
    int marks = statement.sentence().span().length() - quotation.span().length();
    return quotation.speaker() == null || marks > 2
        ? Optional.empty()
        : voice(quotation.speaker(), Stance.SAYS, List.of(quotation.span()));
  }

  /** Who answers in {@code sentence}, which is given to {@code attribution}. */
  Optional<Voice> of(Sentence sentence, @Nullable Attribution attribution) {
    if (attribution == null) {
      return unreported(sentence);
    }
    Stances.Shown shown = Stances.reported(sentence, attribution);
    Optional<Voice> voice =
        voice(
            attribution.source(), shown.stance(), Cues.spans(sentence, attribution, shown.where()));
    if (voice.isEmpty() || shown.stance() != Stance.SAYS && shown.stance() != Stance.DEMANDS) {
      return voice;
    }
    Optional<Voice> first = first(sentence, attribution);
    return first.isPresent() && voice.get().sameActor(first.get()) ? first : voice;
  }

  /**
   * What an actor does who then says more: "rejected the offer and said it was too low", "and
   * urged".
   */
  private Optional<Voice> first(Sentence sentence, Attribution attribution) {
    Span cue = Cues.span(sentence, attribution);
    if (attribution.span().start() >= cue.start()) {
      return Optional.empty();
    }
    Optional<Voice> voice = unreported(sentence);
    boolean before = voice.isPresent() && voice.get().spans().getLast().end() <= cue.start();
    return before ? voice : Optional.empty();
  }

  /** Whether this reading has a statement by the actor of {@code voice}. */
  boolean spoke(Voice voice) {
    return search.spoke(voice);
  }

  private Optional<Voice> voice(String source, Stance stance, List<Span> spans) {
    if (Sources.pronoun(source)) {
      return Optional.empty();
    }
    Optional<String> watched = watchList.actor(source);
    if (watched.isPresent()) {
      return Optional.of(new Voice(watched.get(), true, stance, spans));
    }
    return standing.answersForItself(source)
        ? Optional.of(new Voice(Sources.name(source), false, stance, spans))
        : Optional.empty();
  }

  /**
   * An answer without reporting words: "The board rejected the plan.", "Orvel declined to
   * comment.", in a headline also "Strike goes on as union rejects offer".
   */
  private Optional<Voice> unreported(Sentence sentence) {
    List<Token> tokens = Tokens.first(TOKENS_READ, reading.article().text(), sentence.span());
    int start = 0;
    while (start < tokens.size() && tokens.get(start).kind() == Token.Kind.MARK) {
      start++;
    }
    int end = Math.min(tokens.size(), start + FIRST_WORDS);
    for (int at = start + 1; at < end; at++) {
      @Nullable Stance stance = Stances.at(tokens, at);
      if (stance != null) {
        return answer(sentence, tokens.subList(start, at + 1), stance);
      }
      if (quoted(tokens.get(at))) {
        return Optional.empty();
      }
      if (sentence.role() == Role.HEADLINE && opensClause(tokens.get(at))) {
        start = at + 1;
      }
    }
    return Optional.empty();
  }

  private static boolean opensClause(Token token) {
    return token.is("as") || token.is(":") || token.is(";");
  }

  /**
   * Who answers in {@code words}, the last of which is the verb. "It" and "they" are who answered
   * in the sentence before.
   */
  private Optional<Voice> answer(Sentence sentence, List<Token> words, Stance stance) {
    int end = subjectEnd(words, 0, words.size() - 1);
    if (end == 0 || Lexicon.is(Lexicon.Kind.NONE, words.getFirst().lower())) {
      return Optional.empty();
    }
    List<Token> subject = words.subList(0, end);
    Span shown = Explained.span(words.getLast());
    if (end > 1 || !Sources.pronoun(subject.getFirst().text())) {
      return subject(subject, stance, shown);
    }
    int before = mentions.sentence(sentence.span().start()) - 1;
    @Nullable Attribution attribution = before < 0 ? null : reading.attribution(before);
    return attribution == null
        ? Optional.empty()
        : voice(attribution.source(), stance, List.of(Explained.span(subject.getFirst()), shown));
  }

  private static boolean quoted(Token token) {
    return token.is("\"") || token.is("“") || token.is("‘");
  }

  /** Where the subject before verb {@code verb} ends; {@code start} where the verb has none. */
  private static int subjectEnd(List<Token> tokens, int start, int verb) {
    int end = verb;
    while (end > start && beforeVerb(tokens.get(end - 1).lower())) {
      end--;
    }
    String last = tokens.get(end - 1 < start ? start : end - 1).lower();
    boolean verbless =
        last.equals("to") || Lexicon.is(Lexicon.Kind.NEGATION, last) || BE.contains(last);
    return verbless ? start : end;
  }

  private static boolean beforeVerb(String word) {
    return word.endsWith("ly") || BEFORE_VERB.contains(word);
  }

  private Optional<Voice> subject(List<Token> tokens, Stance stance, Span verb) {
    Span subject = new Span(tokens.getFirst().start(), tokens.getLast().end());
    String text = subject.of(reading.article().text());
    List<Span> spans = List.of(subject, verb);
    for (String part : text.split(",")) {
      if (part.isBlank() || part.strip().split("\\s+").length > 7) {
        continue;
      }
      Optional<Voice> voice = voice(part.strip(), stance, spans);
      if (voice.isPresent()) {
        Optional<Voice> named = named(text, stance, spans);
        return named.isPresent() ? named : voice;
      }
    }
    return Optional.empty();
  }

  /** Of "The mayor, Stefan Odrin," the name. */
  private Optional<Voice> named(String subject, Stance stance, List<Span> spans) {
    String[] parts = subject.split(",");
    if (parts.length < 2
        || parts[1].isBlank()
        || !Character.isUpperCase(parts[1].strip().codePointAt(0))) {
      return Optional.empty();
    }
    return voice(parts[1].strip(), stance, spans);
  }
}

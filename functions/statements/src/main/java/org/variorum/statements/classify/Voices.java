package org.variorum.statements.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Attribution;
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

  private static final Set<String> OFFERS =
      Set.of(
          "offer",
          "offers",
          "invitation",
          "invitations",
          "request",
          "requests",
          "proposal",
          "appeal",
          "appeals",
          "interview");

  private static final Set<String> SPEAKING =
      Set.of(
          "comment",
          "say",
          "discuss",
          "answer",
          "speak",
          "respond",
          "elaborate",
          "give",
          "provide",
          "confirm",
          "identify",
          "reveal",
          "disclose",
          "name");

  private static final Set<String> BEFORE_VERB =
      Set.of(
          "later", "also", "has", "have", "had", "then", "again", "first", "still", "since", "now");

  private final WatchList watchList;
  private final Standing standing;
  private final Reading reading;
  private final VoiceSearch search;

  Voices(WatchList watchList, Reading reading, Mentions mentions) {
    this.watchList = watchList;
    this.reading = reading;
    this.standing = new Standing(reading.article().text());
    this.search = new VoiceSearch(watchList, standing, reading, mentions, this::of);
  }

  /** Who answers in {@code statement}, if anybody does. */
  Optional<Voice> of(Statement statement) {
    return of(statement.sentence(), statement.attribution());
  }

  /** Who answers in {@code sentence}, which is given to {@code attribution}. */
  private Optional<Voice> of(Sentence sentence, @Nullable Attribution attribution) {
    return attribution == null
        ? unreported(sentence)
        : voice(attribution.source(), stance(sentence, attribution), spans(sentence, attribution));
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

  /** What the reporting words show; the plainest where they show nothing. */
  private static Stance stance(Sentence sentence, Attribution attribution) {
    String cue = attribution.cue();
    for (Token word : Tokens.of(cue, new Span(0, cue.length()))) {
      @Nullable Stance stance = Lexicon.stance(word.lower());
      if (stance != null) {
        return stance == Stance.DEMANDS && !demands(word.lower(), after(sentence, attribution))
            ? Stance.SAYS
            : stance;
      }
    }
    return Stance.SAYS;
  }

  /** The word behind the reporting word: "for" in "called for"; blank where there is none. */
  private static String after(Sentence sentence, Attribution attribution) {
    int from = Cues.span(sentence, attribution).end() - sentence.span().start();
    int at = from;
    while (at < sentence.text().length() && !Character.isLetter(sentence.text().charAt(at))) {
      at++;
    }
    int end = at;
    while (end < sentence.text().length() && Character.isLetter(sentence.text().charAt(end))) {
      end++;
    }
    return sentence.text().substring(at, end);
  }

  private static List<Span> spans(Sentence sentence, Attribution attribution) {
    List<Span> spans = new ArrayList<>();
    spans.add(attribution.span());
    Span cue = Cues.span(sentence, attribution);
    if (cue.length() > 0) {
      spans.add(cue);
    }
    return spans;
  }

  /**
   * An answer without reporting words: "The board rejected the plan.", "Orvel declined to comment."
   */
  private Optional<Voice> unreported(Sentence sentence) {
    List<Token> tokens = Tokens.first(TOKENS_READ, reading.article().text(), sentence.span());
    int start = 0;
    while (start < tokens.size() && tokens.get(start).kind() == Token.Kind.MARK) {
      start++;
    }
    for (int at = start + 1; at < Math.min(tokens.size(), start + FIRST_WORDS); at++) {
      @Nullable Stance stance = stanceAt(tokens, at);
      if (stance != null) {
        int end = subjectEnd(tokens, start, at);
        return end <= start
            ? Optional.empty()
            : subject(
                tokens.subList(start, end),
                stance,
                new Span(tokens.get(at).start(), tokens.get(at).end()));
      }
      if (quoted(tokens.get(at))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean quoted(Token token) {
    return token.is("\"") || token.is("“") || token.is("‘");
  }

  private static @Nullable Stance stanceAt(List<Token> tokens, int at) {
    @Nullable Stance stance = Lexicon.stance(tokens.get(at).lower());
    if (stance == null) {
      return null;
    }
    String next = at + 1 < tokens.size() ? tokens.get(at + 1).lower() : "";
    String second = at + 2 < tokens.size() ? tokens.get(at + 2).lower() : "";
    boolean toSpeak = next.equals("to") && SPEAKING.contains(second);
    return switch (stance) {
      case DECLINES ->
          next.equals("to") || next.equals("comment") || offered(tokens, at + 1) ? stance : null;
      case REJECTS ->
          tokens.get(at).lower().startsWith("refuse") && toSpeak ? Stance.DECLINES : stance;
      case DEMANDS -> demands(tokens.get(at).lower(), next) ? stance : null;
      case SAYS -> tokens.get(at).lower().startsWith("offer") && !next.equals("to") ? null : stance;
      case CONFIRMS, DENIES, AGREES -> stance;
    };
  }

  /** "Declined the offer", "declined an invitation", unlike "declined the most". */
  private static boolean offered(List<Token> tokens, int from) {
    return tokens.subList(Math.min(from, tokens.size()), Math.min(from + 4, tokens.size())).stream()
        .anyMatch(token -> OFFERS.contains(token.lower()));
  }

  private static boolean demands(String verb, String next) {
    return !(verb.startsWith("call") || verb.startsWith("ask") || verb.startsWith("appeal"))
        || next.equals("for")
        || next.equals("on");
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
    int from = tokens.getFirst().start();
    int to = tokens.getLast().end();
    String text = reading.article().text().substring(from, to);
    List<Span> spans = List.of(new Span(from, to), verb);
    for (String part : text.split(",")) {
      if (part.isBlank() || part.strip().split("\\s+").length > 7) {
        continue;
      }
      Optional<Voice> voice = voice(part.strip(), stance, spans);
      if (voice.isPresent()) {
        return named(text, stance, spans).or(() -> voice);
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

package org.variorum.statements.classify;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Attribution;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.model.Span;
import org.variorum.statements.model.Stance;
import org.variorum.statements.text.Token;
import org.variorum.statements.text.Tokens;

/**
 * Tells what someone does who answers: {@code "The board rejected the plan."} rejects, and so does
 * {@code "The board said it rejected the plan."}.
 */
final class Stances {
  /** What a speaker says of itself stands among the first words behind the reporting word. */
  private static final int WORDS_READ = 9;

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

  /** By these a speaker speaks of itself. */
  private static final Set<String> ITSELF = Set.of("it", "he", "she", "they", "we");

  /** What a speaker does by saying that it does it; "it had asked for help" only tells of it. */
  private static final Set<Stance> DONE_BY_SAYING =
      EnumSet.of(Stance.REJECTS, Stance.DENIES, Stance.AGREES);

  private static final Set<String> HAVE = Set.of("have", "has", "had");

  private static final Set<String> WOULD = Set.of("would", "could", "will", "can");

  /**
   * What a speaker does.
   *
   * @param where the word that shows it, in the article
   */
  record Shown(Stance stance, Span where) {}

  private Stances() {}

  /** What the reporting words of {@code attribution} show; the plainest where they show nothing. */
  static Shown reported(Sentence sentence, Attribution attribution) {
    String cue = attribution.cue();
    String after = after(sentence, attribution);
    for (Token word : Tokens.of(cue, new Span(0, cue.length()))) {
      @Nullable Stance phrase = Lexicon.stance(word.lower() + '_' + after);
      @Nullable Stance stance = phrase == null ? Lexicon.stance(word.lower()) : phrase;
      if (stance != null) {
        boolean plain = stance == Stance.DEMANDS && phrase == null && !demands(word.lower(), after);
        return new Shown(plain ? Stance.SAYS : stance, Cues.span(sentence, attribution));
      }
    }
    return ofItself(sentence, attribution);
  }

  /** What the verb at {@code at} shows, or null: "refused to comment" declines. */
  static @Nullable Stance at(List<Token> tokens, int at) {
    @Nullable Stance stance = Lexicon.stance(tokens.get(at).lower());
    String next = lower(tokens, at + 1);
    @Nullable Stance phrase = Lexicon.stance(tokens.get(at).lower() + '_' + next);
    if (phrase != null || silent(tokens, at)) {
      return phrase == null ? Stance.DECLINES : phrase;
    }
    if (stance == null) {
      return null;
    }
    boolean toSpeak = next.equals("to") && SPEAKING.contains(lower(tokens, at + 2));
    return switch (stance) {
      case DECLINES ->
          next.equals("to") || next.equals("comment") || offered(tokens, at + 1) ? stance : null;
      case REJECTS ->
          tokens.get(at).lower().startsWith("refuse") && toSpeak ? Stance.DECLINES : stance;
      case DEMANDS -> demands(tokens.get(at).lower(), next) ? stance : null;
      case SAYS -> tokens.get(at).lower().startsWith("offer") && !next.equals("to") ? null : stance;
      // "Lake confirmed as source": confirmed by others.
      case CONFIRMS, AGREES -> next.equals("as") ? null : stance;
      case DENIES -> stance;
    };
  }

  /** "Said it rejected the plan", "said he would not comment". */
  private static Shown ofItself(Sentence sentence, Attribution attribution) {
    Span cue = Cues.span(sentence, attribution);
    int start = sentence.span().start();
    List<Token> tokens =
        Tokens.first(
            WORDS_READ, sentence.text(), new Span(cue.end() - start, sentence.text().length()));
    int at = 0;
    while (at < tokens.size() && tokens.get(at).kind() == Token.Kind.WORD) {
      if (ITSELF.contains(tokens.get(at).lower())) {
        @Nullable Stance stance = ofItself(tokens, at + 1);
        return stance == null
            ? new Shown(Stance.SAYS, cue)
            : new Shown(
                stance,
                new Span(start + tokens.get(at + 1).start(), start + tokens.get(at + 1).end()));
      }
      at++;
    }
    return new Shown(Stance.SAYS, cue);
  }

  private static @Nullable Stance ofItself(List<Token> tokens, int verb) {
    if (silent(tokens, verb)) {
      return Stance.DECLINES;
    }
    @Nullable Stance stance = verb < tokens.size() ? at(tokens, verb) : null;
    return stance != null && DONE_BY_SAYING.contains(stance) ? stance : null;
  }

  /** "Would not comment", "had no comment". */
  private static boolean silent(List<Token> tokens, int verb) {
    boolean refuses = WOULD.contains(lower(tokens, verb)) && lower(tokens, verb + 1).equals("not");
    boolean wordless = HAVE.contains(lower(tokens, verb)) && lower(tokens, verb + 1).equals("no");
    return (refuses || wordless) && lower(tokens, verb + 2).equals("comment");
  }

  private static String lower(List<Token> tokens, int at) {
    return at < tokens.size() ? tokens.get(at).lower() : "";
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

  /** "Declined the offer", "declined an invitation", unlike "declined the most". */
  private static boolean offered(List<Token> tokens, int from) {
    return Words.any(
        OFFERS, tokens.subList(Math.min(from, tokens.size()), Math.min(from + 4, tokens.size())));
  }

  private static boolean demands(String verb, String next) {
    return !(verb.startsWith("call") || verb.startsWith("ask") || verb.startsWith("appeal"))
        || next.equals("for")
        || next.equals("on");
  }
}

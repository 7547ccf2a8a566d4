package org.variorum.statements.classify;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Attribution;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.reading.Reading;

/**
 * Tells whether an actor answers anywhere in one version: in {@code "The plan is dead, Mr Ruiz
 * said."} Ana Ruiz does.
 */
final class VoiceSearch {
  /** Who is named more often than this is not looked for behind it. */
  private static final int MOST_MENTIONS = 40;

  /** At so many places of a name a glance is thrown. */
  private static final int MOST_GLANCES = 5 * MOST_MENTIONS;

  /** No story has more people; of those after these it is not claimed that they are new. */
  private static final int MOST_ACTORS = 1000;

  private final WatchList watchList;
  private final Standing standing;
  private final Reading reading;
  private final String text;
  private final Mentions mentions;
  private final Glance glance;
  private final BiFunction<Sentence, @Nullable Attribution, Optional<Voice>> voices;
  private final Map<Integer, Optional<Voice>> read = new HashMap<>();
  private final Map<String, Boolean> known = new HashMap<>();

  /**
   * @param standing whose names are organisations'
   * @param voices who answers in a sentence that is given to an attribution or to none
   */
  VoiceSearch(
      WatchList watchList,
      Standing standing,
      Reading reading,
      Mentions mentions,
      BiFunction<Sentence, @Nullable Attribution, Optional<Voice>> voices) {
    this.watchList = watchList;
    this.standing = standing;
    this.reading = reading;
    this.text = reading.article().text();
    this.mentions = mentions;
    this.glance = new Glance(text);
    this.voices = voices;
  }

  /** Whether the version has a statement by the actor of {@code voice}. */
  boolean spoke(Voice voice) {
    return known.size() < MOST_ACTORS
        ? known.computeIfAbsent(voice.actor(), actor -> search(voice))
        : known.getOrDefault(voice.actor(), true);
  }

  /**
   * Whether "the company" is one that this version names and lets speak by its name: then it does
   * not speak for the first time.
   */
  private boolean namedBefore(Voice voice) {
    List<String> words = Sources.words(voice.actor());
    return words.size() == 1
        && Lexicon.is(Lexicon.Kind.GENERIC, Sources.lower(words.getFirst()))
        && IntStream.range(0, Math.min(reading.sentences().size(), MOST_MENTIONS))
            .mapToObj(this::at)
            .flatMap(Optional::stream)
            .anyMatch(other -> standing.organisation(other.actor()));
  }

  /**
   * Whether "Orvel" is the bank that spoke as "the bank": the version calls it "the bank Orvel".
   */
  private boolean calledBefore(Voice voice) {
    return !voice.watched()
        && Sources.words(voice.actor()).size() == 1
        && standing.organisation(voice.actor())
        && IntStream.range(0, Math.min(reading.sentences().size(), MOST_MENTIONS))
            .mapToObj(this::at)
            .flatMap(Optional::stream)
            .map(other -> Sources.lower(other.actor()))
            .anyMatch(kind -> business(kind) && stands(kind + ' ', voice.actor()));
  }

  /** Whether {@code before} stands right before {@code name} at one of its first places. */
  private boolean stands(String before, String name) {
    return mentions
        .of(name)
        .limit(MOST_MENTIONS)
        .anyMatch(at -> text.startsWith(before, at - before.length()));
  }

  private static boolean business(String kind) {
    return Lexicon.is(Lexicon.Kind.GENERIC, kind) || Lexicon.is(Lexicon.Kind.INSTITUTION, kind);
  }

  private boolean search(Voice voice) {
    if (namedBefore(voice) || calledBefore(voice)) {
      return true;
    }
    IntStream places =
        voice.watched()
            ? watchList.names(voice.actor()).stream().flatMapToInt(mentions::of)
            : lastNames(voice.actor());
    return places
        .map(mentions::sentence)
        .distinct()
        .limit(MOST_MENTIONS)
        .anyMatch(index -> at(index).filter(said -> saidBy(said, voice, index)).isPresent());
  }

  /**
   * Whether {@code said} in sentence {@code index} is by the actor of {@code voice}, also where
   * that is what the sentence speaks of: "Health Arden recalled the milk, the agency said."
   */
  private boolean saidBy(Voice said, Voice voice, int index) {
    return said.sameActor(voice)
        || !voice.watched()
            && business(Sources.lower(said.actor()))
            && Sources.words(voice.actor()).size() > 1
            && begins(reading.sentences().get(index), voice.actor());
  }

  /** Whether {@code name} with a verb behind it, and no comma, begins {@code sentence}. */
  private boolean begins(Sentence sentence, String name) {
    int start = sentence.span().start();
    int at = text.startsWith("The ", start) ? start + 4 : start;
    int end = at + name.length();
    return text.startsWith(name + ' ', at)
        && end + 1 < text.length()
        && Character.isLowerCase(text.charAt(end + 1));
  }

  private Optional<Voice> at(int index) {
    return read.computeIfAbsent(
        index, unseen -> voices.apply(reading.sentences().get(index), reading.attribution(index)));
  }

  /** Where the last word of {@code actor} stands, other people's and places' names left out. */
  private IntStream lastNames(String actor) {
    List<String> words = Sources.words(actor);
    String last = words.isEmpty() ? actor : words.getLast();
    IntStream places = IntStream.concat(mentions.of(last), mentions.of(otherCase(last)));
    return words.size() < 2
        ? places
        : places.limit(MOST_GLANCES).filter(at -> glance.perhaps(actor, last, at, sentence(at)));
  }

  private Sentence sentence(int offset) {
    return reading.sentences().get(mentions.sentence(offset));
  }

  /** {@code word} as it stands at the start of a sentence, or inside one: "Police", "police". */
  private static String otherCase(String word) {
    int length = word.offsetByCodePoints(0, Math.min(1, word.length()));
    String first = word.substring(0, length);
    String lower = first.toLowerCase(Locale.ROOT);
    return (lower.equals(first) ? first.toUpperCase(Locale.ROOT) : lower) + word.substring(length);
  }
}

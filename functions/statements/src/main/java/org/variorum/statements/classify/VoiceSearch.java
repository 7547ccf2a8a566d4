package org.variorum.statements.classify;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Attribution;
import org.variorum.statements.model.Sentence;
import org.variorum.statements.reading.Reading;

/**
 * Tells whether an actor answers anywhere in one version: in {@code "The plan is dead, Mr Ruiz
 * said."} Ana Ruiz does.
 *
 * <p>Most places of a name are not its bearer's: another Ruiz, the town of Ruiz. A glance at the
 * words around it tells, so that few sentences are read for it and a longer version does not cost
 * more for each actor.
 */
final class VoiceSearch {
  /** Who is named more often than this is not looked for behind it. */
  private static final int MOST_MENTIONS = 40;

  /** At so many places of a name a glance is thrown. */
  private static final int MOST_GLANCES = 5 * MOST_MENTIONS;

  /** No story has more people; of those after these it is not claimed that they are new. */
  private static final int MOST_ACTORS = 1000;

  /** Behind these a name is a place's, or part of another body's. */
  private static final Set<String> BEFORE_PLACES =
      Set.of("in", "at", "near", "of", "from", "outside", "across", "around", "into", "between");

  private final WatchList watchList;
  private final Standing standing;
  private final Reading reading;
  private final String text;
  private final Mentions mentions;
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
        .anyMatch(index -> at(index).filter(voice::sameActor).isPresent());
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
        : places.limit(MOST_GLANCES).filter(at -> perhaps(actor, last, at));
  }

  /** {@code word} as it stands at the start of a sentence, or inside one: "Police", "police". */
  private static String otherCase(String word) {
    int length = word.offsetByCodePoints(0, Math.min(1, word.length()));
    String first = word.substring(0, length);
    String lower = first.toLowerCase(Locale.ROOT);
    return (lower.equals(first) ? first.toUpperCase(Locale.ROOT) : lower) + word.substring(length);
  }

  /**
   * Whether the name {@code last} at {@code at} may be that of {@code actor}: no other name stands
   * beside it and no preposition of place before it, or all names of the actor stand in the
   * sentence.
   */
  private boolean perhaps(String actor, String last, int at) {
    Sentence sentence = reading.sentences().get(mentions.sentence(at));
    if (!behindOther(sentence.span().start(), at) && !beforeName(at + last.length())) {
      return true;
    }
    String lower = Sources.lower(sentence.text());
    return Sources.core(actor).stream().allMatch(lower::contains);
  }

  private boolean behindOther(int sentence, int at) {
    int end = at > sentence && text.charAt(at - 1) == ' ' ? at - 1 : at;
    int start = end;
    while (start > sentence && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    if (start == end) {
      return false;
    }
    String lower = Sources.lower(text.substring(start, end));
    boolean name =
        start > sentence
            && Character.isUpperCase(text.charAt(start))
            && !Lexicon.is(Lexicon.Kind.TITLE, lower);
    return name || BEFORE_PLACES.contains(lower);
  }

  private boolean beforeName(int end) {
    return end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isUpperCase(text.charAt(end + 1));
  }
}

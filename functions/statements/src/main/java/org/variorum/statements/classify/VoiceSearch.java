package org.variorum.statements.classify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
  private final Voices voices;
  private final Map<Integer, Optional<Voice>> read = new HashMap<>();
  private final Map<String, Boolean> known = new HashMap<>();

  /**
   * @param standing whose names are organisations'
   * @param voices tells who answers in a sentence
   */
  VoiceSearch(
      WatchList watchList, Standing standing, Reading reading, Mentions mentions, Voices voices) {
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
    @Nullable Boolean spoke = known.get(voice.actor());
    if (spoke != null) {
      return spoke;
    }
    if (known.size() >= MOST_ACTORS) {
      return true;
    }
    boolean found = search(voice);
    known.put(voice.actor(), found);
    return found;
  }

  /**
   * Whether "the company" is one that this version names and lets speak by its name: then it does
   * not speak for the first time.
   */
  private boolean namedBefore(Voice voice) {
    List<String> words = Sources.words(voice.actor());
    if (words.size() != 1 || !Lexicon.is(Lexicon.Kind.GENERIC, Sources.lower(words.getFirst()))) {
      return false;
    }
    for (int index = 0; index < firstSentences(); index++) {
      Optional<Voice> other = at(index);
      if (other.isPresent() && standing.organisation(other.get().actor())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether "Orvel" is the bank that spoke as "the bank": the version calls it "the bank Orvel".
   */
  private boolean calledBefore(Voice voice) {
    if (voice.watched()
        || Sources.words(voice.actor()).size() != 1
        || !standing.organisation(voice.actor())) {
      return false;
    }
    for (int index = 0; index < firstSentences(); index++) {
      Optional<Voice> other = at(index);
      if (other.isPresent() && calls(Sources.lower(other.get().actor()), voice.actor())) {
        return true;
      }
    }
    return false;
  }

  private boolean calls(String kind, String name) {
    return business(kind) && stands(kind + ' ', name);
  }

  private int firstSentences() {
    return Math.min(reading.sentences().size(), MOST_MENTIONS);
  }

  /** Whether {@code before} stands right before {@code name} at one of its first places. */
  private boolean stands(String before, String name) {
    int word = mentions.first(name);
    for (int seen = 0; word >= 0 && seen < MOST_MENTIONS; seen++) {
      if (text.startsWith(before, mentions.offset(word) - before.length())) {
        return true;
      }
      word = mentions.next(name, word);
    }
    return false;
  }

  private static boolean business(String kind) {
    return Lexicon.is(Lexicon.Kind.GENERIC, kind) || Lexicon.is(Lexicon.Kind.INSTITUTION, kind);
  }

  private boolean search(Voice voice) {
    if (namedBefore(voice) || calledBefore(voice)) {
      return true;
    }
    List<String> words = Sources.words(voice.actor());
    String last = words.isEmpty() ? voice.actor() : words.getLast();
    List<String> names =
        voice.watched() ? watchList.names(voice.actor()) : List.of(last, otherCase(last));
    // Other people and places have the last of several words too.
    boolean glancing = !voice.watched() && words.size() > 1;
    int mostPlaces = glancing ? MOST_GLANCES : Integer.MAX_VALUE;
    int places = 0;
    Set<Integer> sentences = new HashSet<>();
    for (String name : names) {
      int word = mentions.first(name);
      while (word >= 0 && places < mostPlaces && sentences.size() < MOST_MENTIONS) {
        int at = mentions.offset(word);
        int index = mentions.sentence(at);
        boolean perhaps =
            !glancing || glance.perhaps(voice.actor(), last, at, reading.sentences().get(index));
        if (perhaps && sentences.add(index) && spokeIn(index, voice)) {
          return true;
        }
        word = mentions.next(name, word);
        places++;
      }
    }
    return false;
  }

  private boolean spokeIn(int index, Voice voice) {
    Optional<Voice> said = at(index);
    return said.isPresent() && saidBy(said.get(), voice, index);
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
    @Nullable Optional<Voice> known = read.get(index);
    if (known != null) {
      return known;
    }
    Optional<Voice> voice = voices.of(reading.sentences().get(index), reading.attribution(index));
    read.put(index, voice);
    return voice;
  }

  /** {@code word} as it stands at the start of a sentence, or inside one: "Police", "police". */
  private static String otherCase(String word) {
    int length = word.offsetByCodePoints(0, Math.min(1, word.length()));
    String first = word.substring(0, length);
    String lower = first.toLowerCase(Locale.ROOT);
    return (lower.equals(first) ? first.toUpperCase(Locale.ROOT) : lower) + word.substring(length);
  }
}

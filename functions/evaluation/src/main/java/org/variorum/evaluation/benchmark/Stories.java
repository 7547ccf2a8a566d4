package org.variorum.evaluation.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Makes news stories and later versions of them from a seed. The sentences are those of agency
 * reports: tolls, quotations with speakers, reported speech, denials, background; names and places
 * are made of syllables, so that long stories do not repeat themselves. The edits are those of
 * newsrooms: a figure, a quotation, a source or some words change, a sentence comes, goes or moves.
 */
final class Stories {
  private static final int SENTENCES_IN_PARAGRAPH = 3;
  private static final String[] SYLLABLES = {
    "ka", "ro", "mi", "ven", "sto", "lu", "dar", "ne", "pol", "ti", "gra", "bes", "hol", "ma", "zu",
    "fer"
  };
  private static final String[] SENTENCES = {
    "A drone struck a %N near %P on %D, killing %K people and wounding at least %W, officials said.",
    "“We pulled %W people out of the %N before the %A roof came down,” said %S, who lives in %P.",
    "The regional governor, %S, said that power had been cut to about %W thousand homes in %P.",
    "“Nobody warned us,” %S told reporters on %D. “The %N was %A and the %N was empty.”",
    "The defence ministry of %P denied that its forces had fired on the %N.",
    "Rescuers with dogs searched the %A %N through the night, the emergency service of %P said.",
    "%S, a spokesman for the mayor, declined to say how many %Ns were still missing.",
    "The attack was the %W in the %P district this year, according to a report by the %S institute.",
    "Trains between %P and %P were delayed by up to %K hours while crews repaired the %A line.",
    "Prices of %Ns rose by %K.%K%% in %P last month, the statistics office said on %D.",
    "In %P, where the %N stood, neighbours brought %A blankets and tea for the families.",
    "It was not clear who had ordered the %A %N to be closed before %D."
  };
  private static final String[] NOUNS = {
    "warehouse",
    "school",
    "bridge",
    "hospital",
    "market",
    "substation",
    "ferry",
    "depot",
    "tower",
    "mill"
  };
  private static final String[] ADJECTIVES = {
    "old",
    "burning",
    "narrow",
    "crowded",
    "northern",
    "wooden",
    "rebuilt",
    "quiet",
    "flooded",
    "heavy"
  };
  private static final String[] DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"};

  /** One version of a story, sentence by sentence. */
  record Story(List<String> sentences) {
    Story {
      sentences = List.copyOf(sentences);
    }

    /** The story as plain text, three sentences a paragraph, under a headline. */
    String text() {
      StringBuilder text = new StringBuilder("Drone strikes cut power in three regions");
      for (int i = 0; i < sentences.size(); i++) {
        text.append(i % SENTENCES_IN_PARAGRAPH == 0 ? "\n\n" : " ").append(sentences.get(i));
      }
      return text.append('\n').toString();
    }

    int words() {
      return text().split("\\s+").length;
    }
  }

  private final Random random;

  Stories(long seed) {
    this.random = new Random(seed);
  }

  /** A story of about {@code words} words. */
  Story ofWords(int words) {
    List<String> sentences = new ArrayList<>();
    for (int count = 0; count < words; ) {
      String sentence = sentence();
      sentences.add(sentence);
      count += sentence.split(" ").length;
    }
    return new Story(sentences);
  }

  /** A story of {@code count} sentences. */
  Story ofSentences(int count) {
    List<String> sentences = new ArrayList<>();
    while (sentences.size() < count) {
      sentences.add(sentence());
    }
    return new Story(sentences);
  }

  /** A later version of {@code story} in which one in {@code every} sentences was edited. */
  Story edited(Story story, int every) {
    List<String> sentences = new ArrayList<>();
    for (String sentence : story.sentences()) {
      if (random.nextInt(every) == 0) {
        edit(sentence, sentences);
      } else {
        sentences.add(sentence);
      }
    }
    return new Story(sentences);
  }

  private void edit(String sentence, List<String> sentences) {
    switch (random.nextInt(8)) {
      case 0 -> {
        sentences.add(sentence);
        sentences.add(sentence());
      }
      case 1 -> {}
      case 2 -> {
        sentences.add(sentence);
        int last = sentences.size() - 1;
        Collections.swap(sentences, last, Math.max(0, last - 1 - random.nextInt(5)));
      }
      case 3 -> sentences.add(figure(sentence));
      case 4 -> sentences.add(sentence.replace(" said", " later said"));
      case 5 -> sentences.add(swapped(sentence, DAYS));
      case 6 -> sentences.add(swapped(sentence, NOUNS));
      default -> sentences.add(swapped(sentence, ADJECTIVES));
    }
  }

  private String figure(String sentence) {
    StringBuilder changed = new StringBuilder();
    boolean done = false;
    for (String word : sentence.split(" ")) {
      boolean number = !done && !word.isEmpty() && word.chars().allMatch(Character::isDigit);
      done |= number;
      changed.append(changed.isEmpty() ? "" : " ").append(number ? String.valueOf(figure()) : word);
    }
    return changed.toString();
  }

  private String swapped(String sentence, String[] words) {
    for (String word : words) {
      if (sentence.contains(word)) {
        return sentence.replaceFirst(word, pick(words));
      }
    }
    return figure(sentence);
  }

  private String sentence() {
    String pattern = pick(SENTENCES);
    StringBuilder sentence = new StringBuilder();
    for (int at = 0; at < pattern.length(); at++) {
      char c = pattern.charAt(at);
      if (c != '%') {
        sentence.append(c);
        continue;
      }
      at++;
      sentence.append(
          switch (pattern.charAt(at)) {
            case 'N' -> pick(NOUNS);
            case 'A' -> pick(ADJECTIVES);
            case 'D' -> pick(DAYS);
            case 'P' -> name();
            case 'S' -> name() + " " + name();
            case 'K' -> String.valueOf(2 + random.nextInt(8));
            case 'W' -> String.valueOf(figure());
            default -> "%";
          });
    }
    return sentence.toString();
  }

  private int figure() {
    return 11 + random.nextInt(80);
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    int syllables = 2 + random.nextInt(2);
    for (int i = 0; i < syllables; i++) {
      name.append(pick(SYLLABLES));
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }
}

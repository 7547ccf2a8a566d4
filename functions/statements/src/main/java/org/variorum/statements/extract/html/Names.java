package org.variorum.statements.extract.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.text.WordList;

/**
 * Reads what class and id attributes say. {@code class="story-RelatedLinks"} names related stories;
 * {@code class="has-sidebar"} names nothing, since it tells of something elsewhere.
 */
final class Names {
  private static final List<String> GROUPS =
      List.of(
          "hidden",
          "comments",
          "correction",
          "standfirst",
          "caption",
          "advertising",
          "share-links",
          "related-stories",
          "navigation",
          "byline",
          "time-stamp",
          "newsletter",
          "notices",
          "labels",
          "tools",
          "player",
          "gallery",
          "content");

  /** Names that begin so tell of the whole page's state or of the article's topic. */
  private static final Set<String> SILENT =
      Set.of(
          "has", "no", "is", "with", "without", "not", "category", "tag", "js", "if", "supports");

  private static final Map<String, Naming> MEANINGS = meanings();

  /** The words with which a pair begins. */
  private static final Set<String> PAIRED = paired();

  private final Map<String, Optional<Naming>> known = new HashMap<>();

  /** What {@code names}, the text of a class or id attribute, say, or null. */
  @Nullable Naming of(String names) {
    if (names.isEmpty()) {
      return null;
    }
    return known.computeIfAbsent(names, Names::read).orElse(null);
  }

  /** What the class and the id of {@code element} say, or null. */
  @Nullable Naming of(Element element) {
    if (element.attributesSize() == 0) {
      return null;
    }
    @Nullable Naming byClass = of(element.attr("class"));
    @Nullable Naming byId = of(element.attr("id"));
    if (byClass == null || byId != null && byId.kind() == Naming.Kind.CONTENT) {
      return byId;
    }
    return byClass;
  }

  private static Optional<Naming> read(String names) {
    @Nullable Naming found = null;
    StringTokenizer tokens = new StringTokenizer(names);
    while (tokens.hasMoreTokens()) {
      String name = tokens.nextToken();
      List<String> words = words(name);
      if (words.isEmpty()
          || (SILENT.contains(words.getFirst())
              && words.size() > 1
              && !words.getLast().equals("hidden"))) {
        continue;
      }
      if (words.size() == 1) {
        found = stronger(found, MEANINGS.get("=" + words.getFirst()));
      }
      for (int at = 0; at < words.size(); at++) {
        @Nullable Naming meaning = MEANINGS.get(words.get(at));
        if (meaning == null && at + 1 < words.size() && PAIRED.contains(words.get(at))) {
          meaning = MEANINGS.get(words.get(at) + "+" + words.get(at + 1));
        }
        found = stronger(found, meaning);
      }
    }
    return Optional.ofNullable(found);
  }

  /** Content beats furniture: an article's text may carry the name of its topic. */
  private static @Nullable Naming stronger(@Nullable Naming one, @Nullable Naming other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.kind() == Naming.Kind.CONTENT ? other : one;
  }

  /** The words of one name, in lower case: cut at what is no letter, and before capitals. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int at = 0; at < name.length(); at++) {
      char c = name.charAt(at);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      boolean upper = c >= 'A' && c <= 'Z';
      boolean afterLower = at > 0 && name.charAt(at - 1) >= 'a' && name.charAt(at - 1) <= 'z';
      if (!letter || upper && afterLower) {
        if (!word.isEmpty()) {
          words.add(word.toString());
          word.setLength(0);
        }
      }
      if (letter) {
        word.append((char) (upper ? c + 32 : c));
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  private static Map<String, Naming> meanings() {
    WordList list = WordList.of(Names.class, "names.txt");
    Map<String, Naming> meanings = new HashMap<>();
    for (String group : GROUPS) {
      Naming naming =
          switch (group) {
            case "content" -> new Naming(Naming.Kind.CONTENT, "");
            case "correction" -> new Naming(Naming.Kind.CORRECTION, "");
            case "standfirst" -> new Naming(Naming.Kind.STANDFIRST, "");
            case "caption" -> new Naming(Naming.Kind.CAPTION, "");
            default -> new Naming(Naming.Kind.FURNITURE, group.replace('-', ' '));
          };
      for (String word : list.group(group)) {
        meanings.putIfAbsent(word, naming);
      }
    }
    return meanings;
  }

  private static Set<String> paired() {
    Set<String> first = new HashSet<>();
    for (String words : MEANINGS.keySet()) {
      int plus = words.indexOf('+');
      if (plus > 0) {
        first.add(words.substring(0, plus));
      }
    }
    return first;
  }
}

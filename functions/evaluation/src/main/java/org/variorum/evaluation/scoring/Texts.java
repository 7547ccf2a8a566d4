package org.variorum.evaluation.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.model.Span;
import tools.jackson.databind.JsonNode;

/** How labels and readings are brought to one form before they are compared. */
final class Texts {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern TITLE = Pattern.compile("^(the|a|an|mr|mrs|ms|dr|sir) ");

  private Texts() {}

  /** {@code text} with every run of white space as one space. */
  static String spaced(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  /** {@code text} without marks at its edges, in lower case. */
  static String bare(String text) {
    String marks = " .,!?;:…\"“”‘’'«»";
    int start = 0;
    int end = text.length();
    while (start < end && marks.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && marks.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return spaced(text.substring(start, end)).toLowerCase(Locale.ROOT);
  }

  /** The words of {@code text}, in order. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** A number to nine significant digits, so that a third and 0.333333333333 agree. */
  static @Nullable BigDecimal number(@Nullable BigDecimal value) {
    if (value == null) {
      return null;
    }
    BigDecimal rounded = value.round(new MathContext(9)).stripTrailingZeros();
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded;
  }

  /** The number in field {@code name} of {@code node}, or null. */
  static @Nullable BigDecimal number(JsonNode node, String name) {
    return node.hasNonNull(name) ? number(new BigDecimal(node.get(name).asString())) : null;
  }

  /** The text in field {@code name} of {@code node}, or null. */
  static @Nullable String text(JsonNode node, String name) {
    return node.hasNonNull(name) ? node.get(name).asString() : null;
  }

  /** The strings of the array {@code node}, in order. */
  static List<String> strings(JsonNode node) {
    List<String> strings = new ArrayList<>();
    node.forEach(item -> strings.add(item.asString()));
    return strings;
  }

  /**
   * Whether two speakers are the same: equal but for case, articles and titles, or one ends or
   * begins the other.
   */
  static boolean sameName(@Nullable String one, @Nullable String other) {
    String left = name(one);
    String right = name(other);
    if (left.equals(right)) {
      return true;
    }
    return !left.isEmpty()
        && !right.isEmpty()
        && ((" " + left).endsWith(" " + right)
            || (" " + right).endsWith(" " + left)
            || left.startsWith(right + " ")
            || right.startsWith(left + " "));
  }

  private static String name(@Nullable String name) {
    String plain = spaced(name == null ? "" : name).toLowerCase(Locale.ROOT).replace('’', '\'');
    String stripped = plain.replaceAll("^[ .,]+|[ .,]+$", "");
    return TITLE.matcher(stripped).replaceFirst("");
  }

  /** Where {@code sentences} stand in {@code text}, one after the other. */
  static List<Span> spans(String text, List<String> sentences) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (String sentence : sentences) {
      int start = text.indexOf(sentence, at);
      if (start < 0) {
        throw new IllegalArgumentException("sentence '" + sentence + "' is not in its text");
      }
      at = start + sentence.length();
      spans.add(new Span(start, at));
    }
    return spans;
  }
}

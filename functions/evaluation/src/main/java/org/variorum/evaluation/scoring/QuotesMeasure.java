package org.variorum.evaluation.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.Engine;
import org.variorum.statements.model.Quotation;
import org.variorum.statements.model.Span;
import org.variorum.statements.model.Statement;
import org.variorum.statements.text.PlainText;
import tools.jackson.databind.JsonNode;

/**
 * Direct quotations and their speakers in annotated news: {@code {"id", "text", "ann"}}, where
 * {@code ann} is a brat annotation with {@code Source}, {@code Cue} and {@code Content} spans
 * joined by events, as PolNeAR has it. What stands between double quotation marks inside annotated
 * content is a quotation. Quotations outside of annotated content count neither way, because only
 * attributed content is annotated.
 */
final class QuotesMeasure implements Measure {
  private static final Pattern ENTITY =
      Pattern.compile("^(T\\d+)\\t(\\w+) ([\\d ;]+)\\t", Pattern.MULTILINE);
  private static final Pattern EVENT = Pattern.compile("^E\\d+\\t(.*)$", Pattern.MULTILINE);
  private static final Pattern MARK = Pattern.compile("[\"“”]");
  private static final Pattern PRONOUN =
      Pattern.compile("(?i)he|she|they|we|i|it|who|him|her|them");

  /** A span is found when at least this much of it is. */
  private static final double ENOUGH = 0.8;

  private final Engine engine = new Engine();
  private final PlainText plain = new PlainText();

  private record Entity(String type, List<Span> spans) {}

  @Override
  public Figures measure(List<JsonNode> rows, Consumer<String> misses) {
    Tally tally = new Tally();
    long speakers = 0;
    long right = 0;
    for (JsonNode row : rows) {
      String text = row.get("text").asString("");
      Map<String, Entity> entities = entities(row.get("ann").asString());
      Map<Span, Set<String>> gold = gold(text, entities, row.get("ann").asString());
      Map<Span, @Nullable String> got = new LinkedHashMap<>();
      for (Statement statement : engine.read(plain.read(text)).statements()) {
        for (Quotation quotation : statement.quotations()) {
          got.put(quotation.span(), quotation.speaker());
        }
      }
      long found = 0;
      for (Map.Entry<Span, Set<String>> label : gold.entrySet()) {
        List<Span> pieces = pieces(label.getKey(), got.keySet());
        if (pieces.isEmpty()) {
          misses.accept("%s: missed '%s'".formatted(row.get("id"), label.getKey().of(text)));
          continue;
        }
        found++;
        Set<String> sources = new HashSet<>(label.getValue());
        sources.removeIf(source -> PRONOUN.matcher(source.strip()).matches());
        if (!sources.isEmpty()) {
          speakers++;
          boolean same = pieces.stream().anyMatch(piece -> shares(got.get(piece), sources));
          right += same ? 1 : 0;
          if (!same) {
            misses.accept(
                "%s: '%s' by %s, got %s"
                    .formatted(
                        row.get("id"),
                        label.getKey().of(text),
                        sources,
                        pieces.stream().map(got::get).toList()));
          }
        }
      }
      long wrong =
          got.keySet().stream()
              .filter(span -> annotated(span, entities))
              .filter(span -> gold.keySet().stream().noneMatch(label -> covers(label, span)))
              .count();
      tally.add(found, wrong, gold.size() - found);
    }
    return new Figures()
        .count("documents", rows.size())
        .share("span_f1", tally.f1())
        .share("span_recall", tally.recall())
        .share("speaker_accuracy", right, speakers)
        .count("speakers", speakers);
  }

  private static Map<String, Entity> entities(String annotation) {
    Map<String, Entity> entities = new HashMap<>();
    Matcher matcher = ENTITY.matcher(annotation);
    while (matcher.find()) {
      List<Span> spans = new ArrayList<>();
      for (String part : matcher.group(3).split(";")) {
        String[] ends = part.strip().split(" ");
        spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
      }
      entities.put(matcher.group(1), new Entity(matcher.group(2), spans));
    }
    return entities;
  }

  private static Map<Span, Set<String>> gold(
      String text, Map<String, Entity> entities, String annotation) {
    List<Integer> marks = new ArrayList<>();
    Matcher mark = MARK.matcher(text);
    while (mark.find()) {
      marks.add(mark.start());
    }
    Map<Span, Set<String>> gold = new LinkedHashMap<>();
    Matcher event = EVENT.matcher(annotation);
    while (event.find()) {
      Map<String, String> parts = new HashMap<>();
      for (String part : event.group(1).split(" ")) {
        int colon = part.indexOf(':');
        parts.put(part.substring(0, colon), part.substring(colon + 1));
      }
      @Nullable Entity content = entities.get(parts.getOrDefault("Content", ""));
      if (content == null) {
        continue;
      }
      Set<String> sources = new HashSet<>();
      @Nullable Entity source = entities.get(parts.getOrDefault("Source", ""));
      if (source != null) {
        source.spans().forEach(span -> sources.add(span.of(text)));
      }
      int from = content.spans().stream().mapToInt(Span::start).min().orElseThrow() - 2;
      int to = content.spans().stream().mapToInt(Span::end).max().orElseThrow() + 2;
      List<Integer> inside = marks.stream().filter(at -> from <= at && at <= to).toList();
      for (int at = 0; at + 1 < inside.size(); at += 2) {
        if (inside.get(at + 1) - inside.get(at) > 1) {
          gold.putIfAbsent(new Span(inside.get(at) + 1, inside.get(at + 1)), sources);
        }
      }
    }
    return gold;
  }

  /**
   * A quotation that runs over several statements is read in pieces; the pieces that make up {@code
   * gold}.
   */
  private static List<Span> pieces(Span gold, Set<Span> got) {
    List<Span> inside = got.stream().filter(span -> covers(gold, span)).toList();
    List<Span> pieces =
        inside.isEmpty()
            ? got.stream().filter(span -> covers(gold, span) && covers(span, gold)).toList()
            : inside;
    int shared = pieces.stream().mapToInt(piece -> shared(piece, gold)).sum();
    return shared >= ENOUGH * gold.length() ? pieces : List.of();
  }

  private static boolean annotated(Span span, Map<String, Entity> entities) {
    List<Integer> places =
        List.of(
            span.start(), (span.start() + span.end()) / 2, Math.max(span.start(), span.end() - 1));
    return entities.values().stream()
        .filter(entity -> entity.type().equals("Content"))
        .flatMap(entity -> entity.spans().stream())
        .anyMatch(
            content -> places.stream().anyMatch(at -> content.start() <= at && at < content.end()));
  }

  private static boolean covers(Span gold, Span piece) {
    return piece.length() > 0 && shared(piece, gold) >= ENOUGH * piece.length();
  }

  private static int shared(Span one, Span other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
  }

  private static boolean shares(@Nullable String speaker, Set<String> sources) {
    Set<String> words = words(speaker == null ? "" : speaker);
    return sources.stream().anyMatch(source -> words(source).stream().anyMatch(words::contains));
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(Texts.words(text.toLowerCase(Locale.ROOT)));
    words.removeAll(Set.of("the", "a", "an", "of", "s"));
    return words;
  }
}

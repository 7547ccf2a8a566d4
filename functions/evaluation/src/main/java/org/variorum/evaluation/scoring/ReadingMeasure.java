package org.variorum.evaluation.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.variorum.statements.Engine;
import org.variorum.statements.model.Attribution;
import org.variorum.statements.model.Quantity;
import org.variorum.statements.model.Quotation;
import org.variorum.statements.model.Statement;
import org.variorum.statements.text.PlainText;
import tools.jackson.databind.JsonNode;

/**
 * Everything that is read in a passage: {@code {"id", "text", "statements": [{"text", "role",
 * …}]}}.
 */
final class ReadingMeasure implements Measure {
  private static final Set<String> SMALL_WORDS = Set.of("the", "a", "of", "on", "in", "at", "for");

  private final Engine engine = new Engine();
  private final PlainText plain = new PlainText();

  private record Amount(@Nullable BigDecimal value, @Nullable BigDecimal high) {}

  private record Strict(
      Amount amount,
      @Nullable String bound,
      @Nullable String unit,
      @Nullable String role,
      String counts) {}

  private final Map<String, Tally> tallies = new HashMap<>();
  private final Map<String, long[]> shares = new HashMap<>();

  @Override
  public Figures measure(List<JsonNode> rows, Consumer<String> misses) {
    for (JsonNode row : rows) {
      List<Statement> read = engine.read(plain.read(row.get("text").asString())).statements();
      List<JsonNode> gold = new ArrayList<>();
      row.get("statements").forEach(gold::add);
      passage(row.get("id").asString(), gold, read, misses);
    }
    Figures figures = new Figures().count("passages", rows.size());
    for (String what :
        List.of(
            "statements",
            "quotations",
            "quantities",
            "quantities_strict",
            "times",
            "attribution")) {
      figures.share(what + "_f1", tally(what).f1());
    }
    for (String what : List.of("speaker", "role", "certainty")) {
      long[] share = share(what);
      figures.share(what, share[0], share[1]);
    }
    return figures;
  }

  private void passage(
      String id, List<JsonNode> gold, List<Statement> read, Consumer<String> misses) {
    lists(
        "statements",
        id,
        gold.stream().map(statement -> Texts.spaced(statement.get("text").asString())).toList(),
        read.stream().map(statement -> Texts.spaced(statement.sentence().text())).toList(),
        misses);
    quotations(id, gold, read, misses);
    List<JsonNode> amounts = new ArrayList<>();
    gold.forEach(statement -> statement.get("quantities").forEach(amounts::add));
    List<Quantity> quantities = read.stream().flatMap(s -> s.quantities().stream()).toList();
    lists(
        "quantities",
        id,
        amounts.stream().map(ReadingMeasure::amount).toList(),
        quantities.stream().map(ReadingMeasure::amount).toList(),
        misses);
    lists(
        "quantities_strict",
        id,
        amounts.stream().map(ReadingMeasure::strict).toList(),
        quantities.stream().map(ReadingMeasure::strict).toList(),
        misses);
    lists(
        "times",
        id,
        gold.stream().flatMap(s -> timeWords(Texts.strings(s.get("times"))).stream()).toList(),
        read.stream()
            .flatMap(s -> timeWords(s.times().stream().map(t -> t.text()).toList()).stream())
            .toList(),
        misses);
    statements(id, gold, read, misses);
  }

  private void quotations(
      String id, List<JsonNode> gold, List<Statement> read, Consumer<String> misses) {
    Map<String, Quotation> found = new HashMap<>();
    List<String> texts = new ArrayList<>();
    for (Statement statement : read) {
      for (Quotation quotation : statement.quotations()) {
        texts.add(Texts.bare(quotation.text()));
        found.put(Texts.bare(quotation.text()), quotation);
      }
    }
    List<String> wanted = new ArrayList<>();
    for (JsonNode statement : gold) {
      for (JsonNode label : statement.get("quotations")) {
        String text = Texts.bare(label.get("text").asString());
        wanted.add(text);
        @Nullable Quotation quotation = found.get(text);
        if (quotation != null) {
          @Nullable String speaker = Texts.text(label, "speaker");
          boolean right =
              (speaker == null) == (quotation.speaker() == null)
                  && Texts.sameName(speaker, quotation.speaker());
          count("speaker", right);
          if (!right) {
            misses.accept(miss("speaker", id, text, speaker, quotation.speaker()));
          }
        }
      }
    }
    lists("quotations", id, wanted, texts, misses);
  }

  private void statements(
      String id, List<JsonNode> gold, List<Statement> read, Consumer<String> misses) {
    List<Statement> left = new ArrayList<>(read);
    for (JsonNode label : gold) {
      String text = Texts.spaced(label.get("text").asString());
      @Nullable Statement statement =
          left.stream()
              .filter(candidate -> Texts.spaced(candidate.sentence().text()).equals(text))
              .findFirst()
              .orElse(null);
      if (statement == null) {
        continue;
      }
      left.remove(statement);
      level(
          "role", id, text, Texts.text(label, "role"), statement.sentence().role().label(), misses);
      level(
          "certainty",
          id,
          text,
          Texts.text(label, "certainty"),
          statement.certainty().label(),
          misses);
      attribution(id, text, label.get("attribution"), statement.attribution(), misses);
    }
  }

  private void attribution(
      String id,
      String text,
      JsonNode label,
      @Nullable Attribution attribution,
      Consumer<String> misses) {
    @Nullable String wanted = label.isNull() ? null : Texts.text(label, "source");
    @Nullable String got = attribution == null ? null : attribution.source();
    if (wanted != null && got != null && Texts.sameName(wanted, got)) {
      tally("attribution").add(1, 0, 0);
    } else if (wanted != null || got != null) {
      tally("attribution").add(0, got == null ? 0 : 1, wanted == null ? 0 : 1);
      misses.accept(miss("attribution", id, text, wanted, got));
    }
  }

  private void level(
      String what,
      String id,
      String text,
      @Nullable String wanted,
      String got,
      Consumer<String> misses) {
    count(what, got.equals(wanted));
    if (!got.equals(wanted)) {
      misses.accept(miss(what, id, text, wanted, got));
    }
  }

  private <T> void lists(
      String what, String id, List<T> gold, List<T> got, Consumer<String> misses) {
    if (!tally(what).compare(gold, got)) {
      List<T> missed = new ArrayList<>(gold);
      got.forEach(missed::remove);
      List<T> wrong = new ArrayList<>(got);
      gold.forEach(wrong::remove);
      misses.accept("%s %s: missed %s, wrong %s".formatted(what, id, missed, wrong));
    }
  }

  private static String miss(
      String what, String id, String text, @Nullable String wanted, @Nullable String got) {
    return "%s %s: '%s' is '%s', got '%s'".formatted(what, id, text, wanted, got);
  }

  private static Set<String> timeWords(List<String> times) {
    Set<String> words = new HashSet<>();
    for (String time : times) {
      words.addAll(Texts.words(time.toLowerCase(Locale.ROOT)));
    }
    words.removeAll(SMALL_WORDS);
    return words;
  }

  private static Amount amount(JsonNode label) {
    return new Amount(Texts.number(label, "value"), Texts.number(label, "high"));
  }

  private static Amount amount(Quantity quantity) {
    return new Amount(Texts.number(quantity.value()), Texts.number(quantity.high()));
  }

  private static Strict strict(JsonNode label) {
    return new Strict(
        amount(label),
        Texts.text(label, "bound"),
        Texts.text(label, "unit"),
        Texts.text(label, "role"),
        lastWord(Texts.text(label, "counts")));
  }

  private static Strict strict(Quantity quantity) {
    return new Strict(
        amount(quantity),
        quantity.bound().label(),
        quantity.unit(),
        quantity.role() == null ? null : quantity.role().label(),
        lastWord(quantity.counts()));
  }

  private static String lastWord(@Nullable String counts) {
    String words = counts == null ? "" : counts.toLowerCase(Locale.ROOT);
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private Tally tally(String what) {
    return tallies.computeIfAbsent(what, key -> new Tally());
  }

  private long[] share(String what) {
    return shares.computeIfAbsent(what, key -> new long[2]);
  }

  private void count(String what, boolean right) {
    share(what)[0] += right ? 1 : 0;
    share(what)[1]++;
  }
}

package org.variorum.evaluation.scoring;

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

  @Override
  public Figures measure(List<JsonNode> rows, Consumer<String> misses) {
    Marks marks = new Marks(misses);
    for (JsonNode row : rows) {
      List<Statement> read = engine.read(plain.read(row.get("text").asString())).statements();
      List<JsonNode> gold = new ArrayList<>();
      row.get("statements").forEach(gold::add);
      passage(row.get("id").asString(), gold, read, marks);
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
      figures.share(what + "_f1", marks.f1(what));
    }
    for (String what : List.of("speaker", "role", "certainty")) {
      marks.share(what, figures);
    }
    return figures;
  }

  private static void passage(String id, List<JsonNode> gold, List<Statement> read, Marks marks) {
    marks.list(
        "statements",
        id,
        gold.stream().map(statement -> Texts.spaced(statement.get("text").asString())).toList(),
        read.stream().map(statement -> Texts.spaced(statement.sentence().text())).toList());
    quotations(id, gold, read, marks);
    List<JsonNode> amounts = new ArrayList<>();
    gold.forEach(statement -> statement.get("quantities").forEach(amounts::add));
    List<Quantity> quantities = read.stream().flatMap(s -> s.quantities().stream()).toList();
    marks.list(
        "quantities",
        id,
        amounts.stream().map(Amount::of).toList(),
        quantities.stream().map(Amount::of).toList());
    marks.list(
        "quantities_strict",
        id,
        amounts.stream().map(Amount.Strict::of).toList(),
        quantities.stream().map(Amount.Strict::of).toList());
    marks.list(
        "times",
        id,
        gold.stream().flatMap(s -> timeWords(Texts.strings(s.get("times"))).stream()).toList(),
        read.stream()
            .flatMap(s -> timeWords(s.times().stream().map(t -> t.text()).toList()).stream())
            .toList());
    statements(id, gold, read, marks);
  }

  private static void quotations(
      String id, List<JsonNode> gold, List<Statement> read, Marks marks) {
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
          marks.answer("speaker", id, text, speaker, quotation.speaker(), right);
        }
      }
    }
    marks.list("quotations", id, wanted, texts);
  }

  private static void statements(
      String id, List<JsonNode> gold, List<Statement> read, Marks marks) {
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
      String role = statement.sentence().role().label();
      marks.answer("role", id, text, Texts.text(label, "role"), role);
      String certainty = statement.certainty().label();
      marks.answer("certainty", id, text, Texts.text(label, "certainty"), certainty);
      attribution(id, text, label.get("attribution"), statement.attribution(), marks);
    }
  }

  private static void attribution(
      String id, String text, JsonNode label, @Nullable Attribution attribution, Marks marks) {
    @Nullable String wanted = label.isNull() ? null : Texts.text(label, "source");
    @Nullable String got = attribution == null ? null : attribution.source();
    boolean right = wanted != null && got != null && Texts.sameName(wanted, got);
    marks.find("attribution", id, text, wanted, got, right);
  }

  private static Set<String> timeWords(List<String> times) {
    Set<String> words = new HashSet<>();
    for (String time : times) {
      words.addAll(Texts.words(time.toLowerCase(Locale.ROOT)));
    }
    words.removeAll(SMALL_WORDS);
    return words;
  }
}

package org.variorum.evaluation.benchmark;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Patch;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.variorum.evaluation.benchmark.Stories.Story;
import org.variorum.statements.Engine;
import org.variorum.statements.render.ComparisonJson;
import org.variorum.statements.text.PlainText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The whole engine against a bare word diff of the same texts, and its growth with the length of
 * the story. {@link #main} runs both and prints the ratios beside the bars.
 *
 * <p>"Whole" is: read both texts, align, classify, write the JSON of the comparison. "Bare" is:
 * split both texts at white space and let java-diff-utils find the differences.
 *
 * <p>The engine is some hundred classes, so its code is compiled late: on a busy machine the first
 * seconds measure the compiler. Run it where nothing else runs.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@State(Scope.Benchmark)
public class EngineBenchmark {
  /** A pair of 1,000-word versions costs at most this many bare word diffs. */
  private static final double PAIR_BAR = 3;

  /** Ten times the statements cost at most this many times as much. */
  private static final double GROWTH_BAR = 12;

  private static final int SHORT = 2_000;
  private static final int LONG = 20_000;

  /** Two versions of a story of 1,000 words, about one in six sentences edited. */
  @State(Scope.Benchmark)
  public static class Pair {
    String before = "";
    String after = "";

    /** Makes the two versions. */
    @Setup
    public void make() {
      Stories stories = new Stories(1);
      Story story = stories.ofWords(1_000);
      before = story.text();
      after = stories.edited(story, 6).text();
    }
  }

  /** Two versions of a long story. */
  @State(Scope.Benchmark)
  public static class Long {
    /** Sentences a side. */
    @Param({"2000", "20000"})
    public int statements;

    /** One in this many sentences is edited: few edits and many. */
    @Param({"100", "3"})
    public int every;

    String before = "";
    String after = "";

    /** Makes the two versions. */
    @Setup
    public void make() {
      Stories stories = new Stories(2);
      Story story = stories.ofSentences(statements);
      before = story.text();
      after = stories.edited(story, every).text();
    }
  }

  private final Engine engine = new Engine();
  private final PlainText plain = new PlainText();
  private final ComparisonJson renderer = new ComparisonJson();
  private final JsonFactory factory = new JsonFactory();

  /** The whole engine on the pair. */
  @Benchmark
  public String pairWhole(Pair pair) {
    return compare(pair.before, pair.after);
  }

  /** The bare word diff of the pair. */
  @Benchmark
  public Patch<String> pairBare(Pair pair) {
    return DiffUtils.diff(words(pair.before), words(pair.after));
  }

  /** The whole engine on a long story. */
  @Benchmark
  @Warmup(iterations = 5, time = 4)
  @Measurement(iterations = 3, time = 4)
  public String growth(Long story) {
    return compare(story.before, story.after);
  }

  private String compare(String before, String after) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      renderer.write(engine.compare(plain.read(before), plain.read(after)), "1-2/", json);
      json.writeEndObject();
    }
    return out.toString();
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.split("\\s+"));
  }

  /** Runs everything and prints each ratio and its bar. */
  public static void main(String[] arguments) throws RunnerException {
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().include(EngineBenchmark.class.getSimpleName()).build())
            .run();
    List<String> lines = new ArrayList<>();
    lines.add(
        line(
            "pair of 1,000 words",
            score(results, "pairWhole") / score(results, "pairBare"),
            PAIR_BAR));
    for (String every : List.of("100", "3")) {
      double growth =
          score(results, "growth", every, LONG) / score(results, "growth", every, SHORT);
      lines.add(line("growth, one edit in " + every, growth, GROWTH_BAR));
    }
    lines.forEach(System.out::println);
  }

  private static String line(String what, double ratio, double bar) {
    return "%s: ratio %.2f, at most %.0f: %s"
        .formatted(what, ratio, bar, ratio <= bar ? "held" : "NOT HELD");
  }

  private static double score(Collection<RunResult> results, String method) {
    return score(results, method, null, 0);
  }

  private static double score(
      Collection<RunResult> results, String method, @Nullable String every, int statements) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
        .filter(result ->
            every == null
                || (every.equals(result.getParams().getParam("every"))
                    && String.valueOf(statements)
                        .equals(result.getParams().getParam("statements"))))
        .findFirst()
        .orElseThrow()
        .getPrimaryResult()
        .getScore();
  }
}

package org.variorum.evaluation.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
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
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.variorum.statements.extract.html.PageReader;

/**
 * Finding the article in pages against the parser's own work on them. {@link #main} runs both and
 * prints the ratio beside the bar. With the path of a folder it reads the {@code .html} files
 * there, else pages that it makes.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@State(Scope.Benchmark)
public class ExtractionBenchmark {
  /** Parsing and finding cost at most so many times as much as parsing alone. */
  private static final double BAR = 2;

  private static final int PAGES = 40;

  /** The folder of the pages, or empty for pages of our own making. */
  @Param("")
  public String folder = "";

  private final PageReader reader = new PageReader();
  private List<String> pages = List.of();

  /** Reads or makes the pages. */
  @Setup
  public void read() throws IOException {
    List<String> read = new ArrayList<>();
    if (folder.isEmpty()) {
      for (int seed = 0; seed < PAGES; seed++) {
        read.add(page(seed));
      }
    } else {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
          read.add(Files.readString(file));
        }
      }
    }
    pages = read;
  }

  /** A story among a hundred teasers, menus and empty boxes: about 60 KB. */
  private static String page(int seed) {
    StringBuilder page = new StringBuilder("<html><head><title>Story</title></head><body>");
    for (int i = 0; i < 40; i++) {
      page.append("<nav class=\"menu-")
          .append(i)
          .append("\"><ul><li><a href=\"/section?id=")
          .append(i)
          .append("\">Section</a></li></ul></nav>");
    }
    page.append("<main><article class=\"story\"><h1>Story</h1>");
    for (String paragraph : new Stories(seed).ofWords(800).text().split("\n\n", -1)) {
      page.append("<p class=\"text\">").append(paragraph).append("</p><div class=\"slot\"></div>");
    }
    page.append("</article></main>");
    for (int i = 0; i < 200; i++) {
      page.append("<div class=\"card css-")
          .append(i)
          .append(
              "\"><div class=\"media\"><img src=\"/a.jpg\" alt=\"\"></div><h3><a href=\"/story/")
          .append(i)
          .append("\">Another story</a></h3><p>What it is about.</p></div>");
    }
    return page.append("</body></html>").toString();
  }

  /** The parser alone. */
  @Benchmark
  public void parse(Blackhole hole) {
    pages.forEach(page -> hole.consume(Jsoup.parse(page)));
  }

  /** Parsing and finding the article. */
  @Benchmark
  public void extract(Blackhole hole) {
    pages.forEach(page -> hole.consume(reader.read(page, null)));
  }

  /** Runs both; {@code args} may name a folder of pages. */
  public static void main(String[] args) throws RunnerException {
    double parse = 0;
    double extract = 0;
    for (RunResult result :
        new Runner(
                new OptionsBuilder()
                    .include(ExtractionBenchmark.class.getName())
                    .param("folder", args.length > 0 ? args[0] : "")
                    .build())
            .run()) {
      double score = result.getPrimaryResult().getScore();
      if (result.getPrimaryResult().getLabel().equals("parse")) {
        parse = score;
      } else {
        extract = score;
      }
    }
    System.out.printf(
        Locale.ROOT, "parsing and finding / parsing: %.2f (at most %.1f)%n", extract / parse, BAR);
  }
}

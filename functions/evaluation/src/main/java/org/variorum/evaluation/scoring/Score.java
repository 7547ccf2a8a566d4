package org.variorum.evaluation.scoring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the engine on a file of labelled JSON lines, gzipped or not, and prints the figures as
 * one JSON object.
 *
 * <pre>Score WHAT FILE [MISSES]</pre>
 *
 * <p>{@code WHAT} names the kind of data; {@code MISSES} is how many of the missed and wrong ones
 * to print first.
 */
public final class Score {
  private Score() {}

  /** The kinds of data and how each is measured. */
  private static Map<String, Measure> measures() {
    return new TreeMap<>(
        Map.of(
            "alignment",
            new AlignmentMeasure(),
            "reading",
            new ReadingMeasure(),
            "updates",
            new UpdatesMeasure(),
            "golden",
            SentenceMeasures::golden,
            "segmentation",
            SentenceMeasures::segmentation,
            "quantities",
            new QuantitiesMeasure(),
            "numbers",
            new NumbersMeasure(),
            "digits",
            new DigitsMeasure(),
            "extraction",
            new ExtractionMeasure(),
            "quotes",
            new QuotesMeasure()));
  }

  /**
   * Runs one measurement and ends with 0, or with 2 when the arguments or the file are not right.
   */
  public static void main(String... arguments) throws IOException {
    System.exit(run(System.out, System.err, arguments));
  }

  static int run(PrintStream out, PrintStream err, String... arguments) throws IOException {
    Map<String, Measure> measures = measures();
    if (arguments.length < 2
        || arguments.length > 3
        || !measures.containsKey(arguments[0])
        || arguments.length == 3 && !arguments[2].matches("\\d{1,9}")) {
      err.println("usage: Score " + String.join("|", measures.keySet()) + " FILE [MISSES]");
      return 2;
    }
    Path file = Path.of(arguments[1]);
    if (!Files.isReadable(file)) {
      err.println("could not read '" + file + "': no such file");
      return 2;
    }
    int[] left = {arguments.length == 3 ? Integer.parseInt(arguments[2]) : 0};
    Consumer<String> misses =
        miss -> {
          if (left[0]-- > 0) {
            out.println(miss);
          }
        };
    try {
      out.println(measures.get(arguments[0]).measure(rows(file), misses));
      return 0;
    } catch (BadLine e) {
      err.println(e.getMessage());
      return 2;
    }
  }

  private static final class BadLine extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadLine(String message) {
      super(message);
    }
  }

  private static List<JsonNode> rows(Path file) throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    List<JsonNode> rows = new ArrayList<>();
    int number = 0;
    try (InputStream bytes = Files.newInputStream(file);
        InputStream text = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          try {
            rows.add(mapper.readTree(line));
          } catch (JacksonException e) {
            throw new BadLine(
                "could not read '%s': line %d is no JSON (%s)"
                    .formatted(file, number, e.getOriginalMessage()));
          }
        }
      }
    }
    return rows;
  }
}

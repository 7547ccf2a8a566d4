package org.variorum.evaluation.coldstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Measures how fast the functions start, against the least that such a function can do.
 *
 * <p>Variants take turns, so that whatever else the machine does meets all of them; the table has
 * medians. Figures in milliseconds are this machine's; the ratios are what counts.
 *
 * <pre>{@code
 * java -cp ... org.variorum.evaluation.coldstart.ColdStart functions/lambda/target/functions.zip 11
 * }</pre>
 */
public final class ColdStart {
  private static final int ROUNDS = 11;

  private ColdStart() {}

  /** Arguments: the zip, and how many rounds (11). */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path zip =
        Path.of(arguments.length > 0 ? arguments[0] : "functions/lambda/target/functions.zip");
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
    try (Code code = new Code(zip);
        AwsStub aws = new AwsStub()) {
      Stories stories = new Stories(aws);
      List<Variant> variants = variants(code, stories);
      Map<String, List<Measurement>> measured = new LinkedHashMap<>();
      for (int round = 0; round < rounds; round++) {
        for (Variant variant : variants) {
          stories.reset();
          measured
              .computeIfAbsent(variant.name(), name -> new ArrayList<>())
              .add(Measurement.of(variant, aws.endpoint()));
        }
      }
      System.out.println(table(measured));
      System.out.printf("zip %,d bytes%n", Files.size(zip));
    }
  }

  private static List<Variant> variants(Code code, Stories stories) throws IOException {
    List<Variant> variants = new ArrayList<>();
    variants.add(
        new Variant(
            "minimal",
            MinimalHandler.class.getName(),
            code.minimal(),
            List.of(),
            false,
            stories::minimalEvent));
    return variants;
  }

  private static String table(Map<String, List<Measurement>> measured) {
    StringBuilder table =
        new StringBuilder(
            String.format("%-24s %8s %8s %8s %8s %8s%n", "", "init", "first", "sum", "warm", "MB"));
    measured.forEach((name, measurements) ->
        table.append(
            String.format(
                "%-24s %8.0f %8.1f %8.0f %8.2f %8.0f%n",
                name,
                median(measurements, Measurement::init),
                median(measurements, Measurement::first),
                median(measurements, Measurement::cold),
                median(measurements, Measurement::warm),
                median(measurements, Measurement::memory))));
    return table.toString();
  }

  private static double median(List<Measurement> all, ToDoubleFunction<Measurement> figure) {
    return Measurement.median(all.stream().mapToDouble(figure).boxed().toList());
  }
}

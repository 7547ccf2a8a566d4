package org.variorum.evaluation.coldstart;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * Measures how fast the functions start, against the least that such a function can do.
 *
 * <p>Runs from the top of the checkout. Variants take turns, so that whatever else the machine does
 * meets all of them; the table has medians. Figures in milliseconds are this machine's; the ratios
 * are what counts. The minimal handler has the libraries as Maven delivers them, and once as they
 * are in the zip that {@code template.yaml} deploys, from which the functions start.
 *
 * <pre>{@code
 * java -cp ... org.variorum.evaluation.coldstart.ColdStart functions/lambda/target/functions.zip 11
 * }</pre>
 */
public final class ColdStart {
  private static final int ROUNDS = 11;

  /** The options of Java that infra/Dockerfile and its entry point use. */
  private static final Path IMAGE_OPTIONS = Path.of("infra/java.options");

  private ColdStart() {}

  /** Arguments: the zip, and how many rounds (11). */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path zip =
        Path.of(arguments.length > 0 ? arguments[0] : "functions/lambda/target/functions.zip");
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
    // The stubs' answers are two packets each; the second must not wait for a word about the first.
    System.setProperty("sun.net.httpserver.nodelay", "true");
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
      System.out.println(ratios(measured));
      System.out.printf("zip %,d bytes, %d rounds%n", Files.size(zip), rounds);
    }
  }

  private static List<Variant> variants(Code code, Stories stories)
      throws IOException, InterruptedException {
    String record = "org.variorum.lambda.RecordVersionsHandler";
    String compare = "org.variorum.lambda.CompareVersionsHandler";
    String minimal = MinimalHandler.class.getName();
    List<Path> functions = code.functions();
    List<Path> jars = code.jars();
    Variant cold =
        new Variant("CompareVersions", compare, functions, List.of(), false, stories::versionEvent);
    return List.of(
        new Variant("minimal", minimal, code.minimal(), List.of(), false, stories::minimalEvent),
        new Variant(
            "minimal, packed alike",
            minimal,
            code.minimalPackedAlike(),
            List.of(),
            false,
            stories::minimalEvent),
        new Variant("RecordVersions", record, functions, List.of(), false, stories::uploadEvent),
        cold,
        new Variant(
            "RecordVersions, primed", record, functions, List.of(), true, stories::uploadEvent),
        new Variant(
            "CompareVersions, primed", compare, functions, List.of(), true, stories::versionEvent),
        new Variant(
            "CompareVersions, AOT",
            compare,
            jars,
            trained(code, jars),
            false,
            stories::versionEvent));
  }

  /**
   * Makes what infra/Dockerfile makes, and answers with the options of Java that use it: the roots
   * that it trusts, and the cache of what Java has loaded and linked after rehearsals.
   */
  private static List<String> trained(Code code, List<Path> jars)
      throws IOException, InterruptedException {
    Path roots = code.file("roots.jks");
    run(code, List.of(), jars, List.of("org.variorum.lambda.AmazonRoots", roots.toString()));
    String options = "@" + IMAGE_OPTIONS;
    String trust = "-Djavax.net.ssl.trustStore=" + roots;
    Path cache = code.file("functions.aot");
    run(
        code,
        List.of(options, trust, "-XX:AOTCacheOutput=" + cache),
        jars,
        List.of(Measurement.CLIENT, "org.variorum.lambda.Training"));
    return List.of(options, trust, "-XX:AOTCache=" + cache);
  }

  private static void run(Code code, List<String> options, List<Path> jars, List<String> main)
      throws IOException, InterruptedException {
    Path log = code.file("training.log");
    ProcessBuilder training =
        Measurement.java(options, jars, main)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    training.environment().put("AWS_LAMBDA_RUNTIME_API", "127.0.0.1:" + freePort());
    if (training.start().waitFor() != 0) {
      throw new IllegalStateException(Files.readString(log));
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static String table(Map<String, List<Measurement>> measured) {
    StringBuilder table =
        new StringBuilder(
            String.format(
                "%-24s %8s %8s %8s %8s %8s %8s%n",
                "", "init", "first", "sum", "work", "warm", "MB"));
    measured.forEach((name, measurements) ->
        table.append(
            String.format(
                "%-24s %8.0f %8.1f %8.0f %8.0f %8.2f %8.0f%n",
                name,
                median(measurements, Measurement::init),
                median(measurements, Measurement::first),
                median(measurements, Measurement::cold),
                median(measurements, Measurement::work),
                median(measurements, Measurement::warm),
                median(measurements, Measurement::memory))));
    return table.toString();
  }

  /** The figures that the targets are about, by the clock and by processor time. */
  private static String ratios(Map<String, List<Measurement>> measured) {
    List<Measurement> minimal = Objects.requireNonNull(measured.get("minimal"));
    List<Measurement> cold = Objects.requireNonNull(measured.get("CompareVersions"));
    StringBuilder ratios = new StringBuilder();
    measured.forEach((name, all) ->
        ratios.append(
            String.format(
                "%-24s of minimal %5.2f (work %5.2f), of CompareVersions %5.2f (work %5.2f),"
                    + " first %5.1f of warm%n",
                name,
                ratio(all, minimal, Measurement::cold),
                ratio(all, minimal, Measurement::work),
                ratio(all, cold, Measurement::cold),
                ratio(all, cold, Measurement::work),
                median(all, Measurement::first) / median(all, Measurement::warm))));
    return ratios.toString();
  }

  /**
   * The median of the ratios within each round: a machine that changes pace changes it for both.
   */
  private static double ratio(
      List<Measurement> all, List<Measurement> others, ToDoubleFunction<Measurement> figure) {
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < all.size(); round++) {
      ratios.add(figure.applyAsDouble(all.get(round)) / figure.applyAsDouble(others.get(round)));
    }
    return Measurement.median(ratios);
  }

  private static double median(List<Measurement> all, ToDoubleFunction<Measurement> figure) {
    return Measurement.median(all.stream().mapToDouble(figure).boxed().toList());
  }
}

package org.variorum.evaluation.coldstart;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.variorum.evaluation.coldstart.RuntimeApiStub.Kind;

/**
 * One start of a variant.
 *
 * @param init from the start of the process until it asks for an event, in milliseconds; of a
 *     primed one, with its hooks
 * @param first the first event, in milliseconds
 * @param work processor time until the first event was answered, in milliseconds: unlike the others
 *     it hardly depends on what else the machine does
 * @param warm the median of later events, in milliseconds
 * @param memory the largest resident memory, in megabytes
 */
record Measurement(double init, double first, double work, double warm, double memory) {
  /** The runtime interface client, which starts a handler. */
  static final String CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

  /** How many events follow the first one; the later half counts as warm. */
  private static final int LATER_EVENTS = 30;

  /** What a user of Lambda waits for without a snapshot. */
  double cold() {
    return init + first;
  }

  /** Starts {@code variant} on one core and sends it its events. */
  static Measurement of(Variant variant, URI endpoint) throws IOException, InterruptedException {
    Path log = Files.createTempFile("coldstart", ".log");
    try (RuntimeApiStub api = new RuntimeApiStub()) {
      long began = System.nanoTime();
      Process process = start(variant, endpoint, api, log);
      try {
        if (variant.primed()) {
          api.await(Kind.FROZEN);
        }
        long ready = api.await(Kind.READY).nanos();
        double first = invoke(api, variant.event().apply(0));
        double work = process.toHandle().info().totalCpuDuration().orElseThrow().toMillis();
        List<Double> later = new ArrayList<>();
        for (int i = 1; i <= LATER_EVENTS; i++) {
          later.add(invoke(api, variant.event().apply(i)));
        }
        double warm = median(later.subList(LATER_EVENTS / 2, LATER_EVENTS));
        return new Measurement((ready - began) / 1e6, first, work, warm, memory(process.pid()));
      } catch (IllegalStateException e) {
        throw new IllegalStateException(variant.name() + ":\n" + Files.readString(log), e);
      } finally {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
      }
    } finally {
      Files.deleteIfExists(log);
    }
  }

  /** The middle value; of an even number the mean of the two in the middle. */
  static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static double invoke(RuntimeApiStub api, String event) throws InterruptedException {
    long began = System.nanoTime();
    api.give(event);
    return (api.await(Kind.ANSWERED).nanos() - began) / 1e6;
  }

  private static Process start(Variant variant, URI endpoint, RuntimeApiStub api, Path log)
      throws IOException {
    ProcessBuilder builder =
        java(variant.options(), variant.classPath(), List.of(CLIENT, variant.handler()))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().clear();
    builder
        .environment()
        .putAll(
            Map.ofEntries(
                Map.entry("AWS_LAMBDA_RUNTIME_API", api.address()),
                Map.entry("LAMBDA_TASK_ROOT", "/nonexistent"),
                Map.entry("AWS_LAMBDA_FUNCTION_NAME", "measured"),
                Map.entry("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024"),
                Map.entry(
                    "AWS_LAMBDA_INITIALIZATION_TYPE",
                    variant.primed() ? "snap-start" : "on-demand"),
                Map.entry("AWS_REGION", "us-east-1"),
                Map.entry("AWS_ACCESS_KEY_ID", "measured"),
                Map.entry("AWS_SECRET_ACCESS_KEY", "measured"),
                Map.entry("AWS_ENDPOINT_URL", endpoint.toString()),
                Map.entry("VARIORUM_UPLOADS", "uploads"),
                Map.entry("VARIORUM_ARCHIVE", "archive"),
                Map.entry("VARIORUM_TOPIC", "arn:aws:sns:us-east-1:123456789012:measured"),
                Map.entry("LANG", "en_US.UTF-8"),
                Map.entry("TZ", "UTC")));
    return builder.start();
  }

  /** Java as Lambda runs it, with the client behind {@code classPath}. */
  static ProcessBuilder java(List<String> options, List<Path> classPath, List<String> main) {
    List<String> command = new ArrayList<>();
    // One core, as a function of 1.8 GB has; the stubs run on the other.
    command.addAll(List.of("taskset", "-c", "0"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx870m"));
    command.add("-XX:+DisableExplicitGC"); // As template.yaml says.
    command.add("-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac");
    command.addAll(options);
    command.addAll(List.of("-cp", joined(classPath) + ":" + joined(clientJars())));
    command.addAll(main);
    return new ProcessBuilder(command);
  }

  /** The jars of the client that this program was started with. */
  private static List<Path> clientJars() {
    return Code.delivered().stream()
        .filter(path -> path.getFileName().toString().matches("aws-lambda-java-.*\\.jar"))
        .toList();
  }

  private static String joined(List<Path> paths) {
    return String.join(":", paths.stream().map(Path::toString).toList());
  }

  private static double memory(long process) throws IOException {
    return Files.readAllLines(Path.of("/proc", "" + process, "status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }
}

package org.variorum.lambda.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.variorum.archive.json.JsonText;
import org.variorum.archive.store.StoreException;
import tools.jackson.core.JsonGenerator;

/**
 * One function's log: a line of JSON for each thing that happened, and lines in CloudWatch's
 * embedded metric format for what is counted.
 *
 * <pre>{@code
 * new Journal(System.out, InstantSource.system(), "RecordVersions")
 *     .note("recorded", Map.of("article", "news/a.html", "versions", 2L));
 * // {"time":"2026-03-02T08:15:30Z","level":"info","function":"RecordVersions",
 * //  "event":"recorded","article":"news/a.html","versions":2}
 * }</pre>
 */
public final class Journal {
  /** The namespace of all metrics. */
  public static final String NAMESPACE = "Variorum";

  private final PrintStream out;
  private final InstantSource clock;
  private final String function;

  /**
   * @param out where the lines go; CloudWatch reads the standard output of a function
   * @param clock the time of each line
   * @param function the function's name, the same in every deployment
   */
  public Journal(PrintStream out, InstantSource clock, String function) {
    this.out = out;
    this.clock = clock;
    this.function = function;
  }

  /** Something was done. Values are ids (text) and counts (whole numbers), never bodies. */
  public void note(String event, Map<String, ?> values) {
    line("info", event, values);
  }

  /** Something failed that will be tried again, or that a person should look at. */
  public void trouble(String event, Map<String, ?> values) {
    line("error", event, values);
  }

  /** What lies at {@code key} failed as {@code event}, for {@code cause}. */
  public void trouble(String event, String key, RuntimeException cause) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("key", key);
    values.put("error", cause(cause));
    trouble(event, values);
  }

  /** Counts and measures of this function; nothing is written when there are none. */
  public void count(Map<Metric, Long> values) {
    measure(Map.of("function", function), values);
  }

  /** How many findings of one kind, as {@code figure}. */
  public void countFindings(String kind, long number) {
    measure(Map.of("kind", kind), Map.of(Metric.FINDINGS, number));
  }

  /**
   * Why something failed, without a word of what was uploaded: a store's own sentence, or where in
   * the program it happened.
   */
  public static String cause(Throwable failure) {
    if (failure instanceof StoreException) {
      return String.valueOf(failure.getMessage());
    }
    String kind = failure.getClass().getName();
    StackTraceElement[] trace = failure.getStackTrace();
    return trace.length == 0 ? kind : kind + " at " + trace[0];
  }

  private void line(String level, String event, Map<String, ?> values) {
    print(json -> {
      json.writeStringProperty("time", clock.instant().toString());
      json.writeStringProperty("level", level);
      json.writeStringProperty("function", function);
      json.writeStringProperty("event", event);
      for (Map.Entry<String, ?> value : values.entrySet()) {
        if (value.getValue() instanceof Number number) {
          json.writeNumberProperty(value.getKey(), number.longValue());
        } else {
          json.writeStringProperty(value.getKey(), value.getValue().toString());
        }
      }
    });
  }

  private void measure(Map<String, String> dimensions, Map<Metric, Long> values) {
    if (values.isEmpty()) {
      return;
    }
    SortedMap<Metric, Long> sorted = new TreeMap<>(values);
    print(json -> {
      json.writeObjectPropertyStart("_aws");
      json.writeNumberProperty("Timestamp", clock.millis());
      json.writeArrayPropertyStart("CloudWatchMetrics");
      json.writeStartObject();
      json.writeStringProperty("Namespace", NAMESPACE);
      json.writeArrayPropertyStart("Dimensions");
      json.writeStartArray();
      for (String dimension : dimensions.keySet()) {
        json.writeString(dimension);
      }
      json.writeEndArray();
      json.writeEndArray();
      json.writeArrayPropertyStart("Metrics");
      for (Metric metric : sorted.keySet()) {
        json.writeStartObject();
        json.writeStringProperty("Name", metric.title());
        json.writeStringProperty("Unit", metric.unit());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      for (Map.Entry<String, String> dimension : dimensions.entrySet()) {
        json.writeStringProperty(dimension.getKey(), dimension.getValue());
      }
      for (Map.Entry<Metric, Long> value : sorted.entrySet()) {
        json.writeNumberProperty(value.getKey().title(), value.getValue());
      }
    });
  }

  private void print(Consumer<JsonGenerator> fields) {
    out.println(new String(JsonText.object(fields), UTF_8));
  }
}

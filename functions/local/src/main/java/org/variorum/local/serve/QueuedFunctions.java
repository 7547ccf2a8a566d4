package org.variorum.local.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.variorum.local.folder.Bucket;
import org.variorum.local.folder.Entry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the functions on batches of versions, as their queues would. Safe for several threads. */
final class QueuedFunctions {
  private final Map<Bucket, RequestStreamHandler> functions;
  private final QueueEvent events = new QueueEvent();
  private final JsonMapper mapper = JsonMapper.builder().build();
  private final AtomicInteger invocations = new AtomicInteger();

  /**
   * @param functions which function handles a bucket's versions; those of other buckets are handled
   *     by doing nothing
   */
  QueuedFunctions(Map<Bucket, RequestStreamHandler> functions) {
    this.functions = Map.copyOf(functions);
  }

  /**
   * Runs the function of {@code bucket} once on all {@code entries}.
   *
   * @return the names of the messages that it failed to handle, as {@link QueueEvent#messageId}
   *     gives them
   */
  List<String> failing(Bucket bucket, List<Entry> entries) throws IOException {
    RequestStreamHandler function = functions.get(bucket);
    if (function == null) {
      return List.of();
    }
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    function.handleRequest(
        new ByteArrayInputStream(events.batch(entries).getBytes(UTF_8)),
        answer,
        new Invocation(bucket.label(), invocations.incrementAndGet()));
    List<String> failed = new ArrayList<>();
    for (JsonNode failure : mapper.readTree(answer.toByteArray()).path("batchItemFailures")) {
      failed.add(failure.path("itemIdentifier").asString(""));
    }
    return failed;
  }
}

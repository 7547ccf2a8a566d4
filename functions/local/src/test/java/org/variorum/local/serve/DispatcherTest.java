package org.variorum.local.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.local.folder.Bucket;
import org.variorum.local.folder.Condition;
import org.variorum.local.folder.Folder;
import org.variorum.local.folder.Headers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DispatcherTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @TempDir Path directory;
  private final List<String> handled = new CopyOnWriteArrayList<>();
  private final List<String> troubles = new CopyOnWriteArrayList<>();

  @Test
  void everyVersionIsHandedOverInTheOrderOfItsKey() throws Exception {
    Signal changed = new Signal();
    try (Folder folder = open(changed);
        Dispatcher dispatcher = dispatcher(folder, changed, Set.of())) {
      for (int i = 0; i < 200; i++) {
        put(folder, "key " + i % 7);
      }
      await(folder);
      assertThat(dispatcher).isNotNull();
    }
    assertThat(handled).hasSize(200).doesNotHaveDuplicates();
    for (int key = 0; key < 7; key++) {
      String name = "key " + key + " ";
      assertThat(handled.stream().filter(line -> line.startsWith(name))).isSorted();
    }
  }

  @Test
  void whatFailedComesAgainAndNothingElseDoes() throws Exception {
    Signal changed = new Signal();
    try (Folder folder = open(changed);
        Dispatcher dispatcher = dispatcher(folder, changed, Set.of("bad"))) {
      put(folder, "good");
      put(folder, "bad");
      await(folder);
      assertThat(dispatcher).isNotNull();
    }
    assertThat(handled).filteredOn(line -> line.startsWith("good")).hasSize(1);
    assertThat(handled).filteredOn(line -> line.startsWith("bad")).hasSize(2);
    assertThat(troubles).isEmpty();
  }

  @Test
  void whatWaitsAtTheEndIsHandedOverAfterTheNextStart() throws Exception {
    try (Folder folder = open(new Signal())) {
      put(folder, "a");
      put(folder, "b");
    }
    Signal changed = new Signal();
    try (Folder folder = open(changed);
        Dispatcher dispatcher = dispatcher(folder, changed, Set.of())) {
      await(folder);
      assertThat(dispatcher).isNotNull();
    }
    assertThat(handled).hasSize(2);
  }

  @Test
  void theEventIsOneThatEventBridgeWouldSend() throws IOException {
    try (Folder folder = open(new Signal())) {
      put(folder, "ü +%.html");
      JsonNode record =
          MAPPER.readTree(new QueueEvent().batch(folder.waiting().after(0, 1))).at("/Records/0");
      assertThat(record.at("/eventSource").stringValue()).isEqualTo("aws:sqs");
      JsonNode event = MAPPER.readTree(record.at("/body").stringValue());
      assertThat(event.at("/source").stringValue()).isEqualTo("aws.s3");
      assertThat(event.at("/detail-type").stringValue()).isEqualTo("Object Created");
      assertThat(event.at("/detail/bucket/name").stringValue()).isEqualTo("uploads");
      assertThat(event.at("/detail/object/key").stringValue()).isEqualTo("ü +%.html");
      assertThat(event.at("/detail/object/version-id").stringValue()).isEqualTo("0000000000000001");
    }
  }

  private Folder open(Signal changed) {
    return Folder.open(directory, (bucket, key) -> true, changed::give);
  }

  private Dispatcher dispatcher(Folder folder, Signal changed, Set<String> failOnce) {
    Map<Bucket, RequestStreamHandler> functions = Map.of(Bucket.UPLOADS, recording(failOnce));
    return new Dispatcher(folder.waiting(), functions, changed, troubles::add, 3);
  }

  /** Notes each message's key and version; fails the first message of some keys. */
  private RequestStreamHandler recording(Set<String> failOnce) {
    Set<String> failing = ConcurrentHashMap.newKeySet();
    failing.addAll(failOnce);
    return (in, out, context) -> {
      List<String> failed = new ArrayList<>();
      Set<String> keys = new HashSet<>();
      for (JsonNode record : MAPPER.readTree(in.readAllBytes()).path("Records")) {
        JsonNode object = MAPPER.readTree(record.path("body").stringValue()).at("/detail/object");
        String key = object.path("key").stringValue();
        keys.add(key);
        handled.add(key + " " + object.path("version-id").stringValue());
        if (failing.remove(key)) {
          failed.add("{\"itemIdentifier\": \"" + record.path("messageId").stringValue() + "\"}");
        }
      }
      out.write(("{\"batchItemFailures\": [" + String.join(",", failed) + "]}").getBytes(UTF_8));
    };
  }

  private static void put(Folder folder, String key) throws IOException {
    folder.put(
        Bucket.UPLOADS,
        key,
        Headers.typed("text/plain"),
        new ByteArrayInputStream(key.getBytes(UTF_8)),
        new Condition.Always());
  }

  private static void await(Folder folder) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!folder.waiting().none()) {
      assertThat(System.nanoTime()).as("20 seconds").isLessThan(deadline);
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }
}

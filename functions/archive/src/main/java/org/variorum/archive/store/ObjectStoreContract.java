package org.variorum.archive.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.store.ObjectStore.KeyPage;
import org.variorum.archive.store.ObjectStore.Put;

/**
 * What every {@link ObjectStore} keeps, as checks with names. A check that fails throws an {@link
 * AssertionError} that says what was seen. With JUnit:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> contract() {
 *   return new ObjectStoreContract(store).checks().stream()
 *       .map(check -> DynamicTest.dynamicTest(check.name(), check::run));
 * }
 * }</pre>
 */
public final class ObjectStoreContract {
  private static final int WRITERS = 16;
  private static final int ROUNDS = 200;
  private static final String PREFIX = "contract/";

  /** Keys that URLs, forms, XML and file systems stumble over; the last has 1,024 bytes. */
  public static final List<String> ODD_KEYS =
      List.of(
          "odd/plain.html",
          "odd/a b",
          "odd/a+b",
          "odd/a%20b",
          "odd/100%",
          "odd/a&b=c?d#e",
          "odd/'\"<>\\|*:",
          "odd/..",
          "odd/../up",
          "odd/./here",
          "odd//twice",
          "odd/end/",
          "odd/новини/київ",
          "odd/ニュース",
          "odd/🚆🔥",
          "odd/é and e\u0301",
          "odd/tab\tand\nline",
          "odd/~tilde~7E",
          "odd/" + "x".repeat(300) + "/long-segment",
          "odd/" + "ж".repeat(510));

  private final ObjectStore store;

  /**
   * The contract for {@code store}, which may hold anything outside {@code contract/} and {@code
   * odd/}.
   */
  public ObjectStoreContract(ObjectStore store) {
    this.store = store;
  }

  /** What a check does. */
  @FunctionalInterface
  public interface Body {
    /** Throws when it is not so. */
    void run() throws Exception;
  }

  /**
   * One thing that a store keeps.
   *
   * @param name what it is, as a sentence
   * @param body throws when it is not so
   */
  public record Check(String name, Body body) {
    /** Does the check. */
    public void run() throws Exception {
      body.run();
    }
  }

  /** Every check; each uses keys of its own and can run in any order, once for a store. */
  public List<Check> checks() {
    return List.of(
        new Check("what is not there is null", this::absent),
        new Check("what was put comes back byte for byte", this::roundTrip),
        new Check("a second put if absent leaves the first alone", this::once),
        new Check("a put replaces what is there", this::replace),
        new Check("sixteen writers have one winner in each round", this::race),
        new Check("keys come in pages, in the order of their bytes", this::paging),
        new Check("a prefix is only a prefix", this::prefixes),
        new Check("odd keys are keys like any other", this::oddKeys));
  }

  private void absent() {
    same("read", store.read(PREFIX + "absent/nothing"), null);
    same("keys", store.keys(PREFIX + "absent/", null, 10), new KeyPage(List.of(), null));
  }

  private void roundTrip() {
    byte[] all = new byte[70_000];
    for (int at = 0; at < all.length; at++) {
      all[at] = (byte) (at * 31 >> 3);
    }
    for (byte[] content : List.of(new byte[0], new byte[] {0}, all)) {
      String key = PREFIX + "bytes/" + content.length;
      store.put(key, content, "application/octet-stream");
      StoredObject object = present(key);
      if (!Arrays.equals(object.content(), content)) {
        throw new AssertionError(
            "put %d bytes, read %d others".formatted(content.length, object.content().length));
      }
      same("content type", object.contentType(), "application/octet-stream");
    }
  }

  private void once() {
    String key = PREFIX + "once";
    same("first put", store.putIfAbsent(key, bytes("one"), "text/plain"), Put.CREATED);
    same("second put", store.putIfAbsent(key, bytes("two"), "text/plain"), Put.EXISTS);
    same("content", text(key), "one");
  }

  private void replace() {
    String key = PREFIX + "replace";
    store.put(key, bytes("one"), "text/plain");
    store.put(key, bytes("two"), "text/plain");
    same("content", text(key), "two");
    same("then put if absent", store.putIfAbsent(key, bytes("3"), "text/plain"), Put.EXISTS);
  }

  private void race() throws InterruptedException, ExecutionException {
    CyclicBarrier start = new CyclicBarrier(WRITERS);
    try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      for (int round = 0; round < ROUNDS; round++) {
        String key = PREFIX + "race/" + round;
        List<Future<Put>> puts = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
          byte[] content = bytes("writer " + writer);
          puts.add(
              writers.submit(() -> {
                start.await();
                return settled(key, content);
              }));
        }
        List<String> winners = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
          if (puts.get(writer).get() == Put.CREATED) {
            winners.add("writer " + writer);
          }
        }
        same("winners of round " + round, winners, List.of(text(key)));
      }
    }
  }

  /** How a put ended when nobody else is writing any more. */
  private Put settled(String key, byte[] content) {
    Put put = store.putIfAbsent(key, content, "text/plain");
    while (put == Put.CONFLICT) {
      Thread.onSpinWait();
      put = store.putIfAbsent(key, content, "text/plain");
    }
    return put;
  }

  private void paging() {
    List<String> sorted =
        List.of("!", "-", "00000002", "00000010", "A", "a", "a-b", "a/b", "ab", "é", "\uFFFD", "🚆")
            .stream()
            .map(name -> PREFIX + "pages/" + name)
            .toList();
    for (String key : sorted.reversed()) {
      store.put(key, bytes(key), "text/plain");
    }
    for (int limit : new int[] {1, 5, 11, 12, 1000}) {
      List<String> listed = new ArrayList<>();
      String after = null;
      do {
        KeyPage page = store.keys(PREFIX + "pages/", after, limit);
        if (page.keys().size() > limit || (page.next() != null && page.keys().isEmpty())) {
          throw new AssertionError("a page of at most " + limit + " was " + page);
        }
        listed.addAll(page.keys());
        after = page.next();
      } while (after != null);
      same("keys in pages of " + limit, listed, sorted);
    }
    same(
        "keys after one that is not there",
        store.keys(PREFIX + "pages/", PREFIX + "pages/a-a", 1).keys(),
        List.of(PREFIX + "pages/a-b"));
  }

  private void prefixes() {
    for (String name : List.of("a", "a/b", "ab", "a.b")) {
      store.put(PREFIX + "prefix/" + name, bytes(name), "text/plain");
    }
    same("keys", store.keys(PREFIX + "prefix/a/", null, 10).keys(), List.of(PREFIX + "prefix/a/b"));
  }

  private void oddKeys() {
    for (String key : ODD_KEYS) {
      store.put(key, bytes(key), "text/plain");
    }
    for (String key : ODD_KEYS) {
      same("content at its key", text(key), key);
      List<String> listed = store.keys(key, null, 1000).keys();
      if (!listed.contains(key)) {
        throw new AssertionError("'" + key + "' is not in its listing " + listed);
      }
    }
    List<String> listed = store.keys("odd/", null, 1000).keys();
    List<String> sorted = ODD_KEYS.stream().sorted(MemoryStore.BY_BYTES).toList();
    same("all odd keys", listed, sorted);
  }

  private StoredObject present(String key) {
    StoredObject object = store.read(key);
    if (object == null) {
      throw new AssertionError("nothing at '" + key + "' after a put");
    }
    return object;
  }

  private String text(String key) {
    return new String(present(key).content(), UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static void same(String what, @Nullable Object seen, @Nullable Object expected) {
    if (!Objects.equals(seen, expected)) {
      throw new AssertionError("%s: saw %s, not %s".formatted(what, seen, expected));
    }
  }
}

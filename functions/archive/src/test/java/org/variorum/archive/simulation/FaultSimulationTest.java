package org.variorum.archive.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.archive.Newsroom;
import org.variorum.archive.compare.CompareVersions;
import org.variorum.archive.key.ArchivePath;
import org.variorum.archive.key.ArticleKey;
import org.variorum.archive.notify.Notification;
import org.variorum.archive.record.RecordVersions;
import org.variorum.archive.store.StoreException;
import org.variorum.archive.verify.Verify;

/**
 * Loses, repeats and reorders events, crashes the functions between any two operations of their
 * stores and lets two of them race. Whatever was lost, reconciling alone brings the archive to the
 * bytes that it has without any fault, and nobody was left untold.
 */
class FaultSimulationTest {
  private static final List<String> KEYS = List.of("world/truce", "../odd +%", "🚂".repeat(256));
  private static final List<String> TEXTS =
      List.of(
          "The storm killed five people. Roads are closed.",
          "The storm killed seven people. Roads are closed.",
          "The storm killed at least eight people. Roads are closed. Schools open on Monday.",
          "Roads are closed. The storm killed seven people.",
          "",
          "x".repeat(2001));

  static java.util.stream.LongStream seeds() {
    return java.util.stream.LongStream.range(0, 60);
  }

  private static List<String> uploads(Newsroom newsroom, Random random) {
    List<String> events = new ArrayList<>();
    for (int upload = 0; upload < 14; upload++) {
      String key = KEYS.get(random.nextInt(KEYS.size()));
      if (random.nextInt(10) == 0) {
        newsroom.uploads.delete(key);
      } else {
        newsroom.upload(key, TEXTS.get(random.nextInt(TEXTS.size())));
      }
      events.add(key);
    }
    return events;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void reconcilingAloneBringsTheSameBytes(long seed) throws Exception {
    Newsroom faultless = new Newsroom();
    uploads(faultless, new Random(seed));
    faultless.reconcile(faultless.told::add).all(step -> {});

    Newsroom newsroom = new Newsroom();
    List<Notification> told = Collections.synchronizedList(new ArrayList<>());
    List<String> events = uploads(newsroom, new Random(seed));
    Random random = new Random(seed + 1_000_000);
    List<String> delivered = new ArrayList<>();
    for (String event : events) {
      for (int copies = random.nextInt(3); copies > 0; copies--) {
        delivered.add(event);
      }
    }
    Collections.shuffle(delivered, random);
    try (ExecutorService functions = Executors.newFixedThreadPool(2)) {
      List<Future<?>> handled = new ArrayList<>();
      for (String event : delivered) {
        long fate = random.nextLong();
        handled.add(functions.submit(() -> handle(newsroom, event, new Random(fate), told)));
      }
      for (Future<?> one : handled) {
        one.get();
      }
    }
    newsroom.reconcile(told::add).all(step -> {});

    assertThat(Newsroom.contents(newsroom.archive)).isEqualTo(Newsroom.contents(faultless.archive));
    assertThat(new Verify(newsroom.archive).all(one -> {}).faults()).isEmpty();
    assertThat(told).containsAll(faultless.told);
    assertThat(ids(told)).isEqualTo(ids(faultless.told));
  }

  /** One event: the versions of its key are recorded, then some of them compared, until a crash. */
  private static void handle(
      Newsroom newsroom, String key, Random random, List<Notification> told) {
    FaultyStore archive = new FaultyStore(newsroom.archive, random);
    try {
      new RecordVersions(new FaultyStore(newsroom.uploads, random), archive, told::add, 2000)
          .record(key);
    } catch (StoreException crashed) {
      assertThat(crashed).hasMessage("crashed");
    }
    try {
      CompareVersions compare = new CompareVersions(archive, told::add);
      String segment = ArticleKey.encode(key);
      for (int sequence = 1 + random.nextInt(4); sequence > 0; sequence--) {
        ArchivePath.Version version = new ArchivePath.Version(segment, sequence);
        if (newsroom.archive.read(version.key()) != null) {
          compare.compare(version);
        }
      }
    } catch (StoreException crashed) {
      assertThat(crashed).hasMessage("crashed");
    }
  }

  private static Set<String> ids(List<Notification> told) {
    return told.stream().map(Notification::id).collect(Collectors.toCollection(HashSet::new));
  }
}

package org.variorum.evaluation.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.variorum.archive.compare.CompareVersions;
import org.variorum.archive.key.ArchivePath;
import org.variorum.archive.key.ArticleKey;
import org.variorum.archive.notify.Publisher;
import org.variorum.archive.reconcile.Reconcile;
import org.variorum.archive.record.RecordVersions;
import org.variorum.archive.store.MemoryStore;
import org.variorum.archive.store.ObjectStore;
import org.variorum.archive.store.StoreException;
import org.variorum.archive.store.StoredObject;

/**
 * One life of an archive under faults. Captures are uploaded while functions run on events that are
 * lost, repeated and reordered; functions race and crash between any two operations. Then one
 * faultless reconciliation runs, and the archive must hold the same bytes as one that never saw a
 * fault, and everything must have been told.
 */
public final class Simulation {
  private static final List<String> ARTICLES =
      List.of("world/truce.html", "world/truce", "../a b+c%", "🚂".repeat(256));
  private static final List<String> TEXTS =
      List.of(
          "The storm killed five people. Roads are closed.",
          "The storm killed seven people. Roads are closed.",
          "The storm killed at least eight people, police said. Roads are open.",
          "",
          "x".repeat(3000));
  private static final int UPLOADS = 14;
  private static final long LIMIT = 2000;
  private static final FaultyStore.Faults FAULTS = new FaultyStore.Faults(0.03, 0.03, 0.05);
  private static final FaultyStore.Faults NONE = new FaultyStore.Faults(0, 0, 0);

  private final long seed;

  /** The life that {@code seed} gives. */
  public Simulation(long seed) {
    this.seed = seed;
  }

  /**
   * What was left at the end.
   *
   * @param contents every object of the archive but caches
   * @param told notifications by id; the last of each
   * @param repeats how many notifications were told more than once
   * @param differing ids that were told twice with different words
   */
  public record Outcome(
      Map<String, String> contents,
      Map<String, String> told,
      long repeats,
      List<String> differing) {}

  /** Lives without any fault, every event arriving once and in order. */
  public Outcome faultless() {
    return live(new Random(seed), NONE, false);
  }

  /** Lives under faults. */
  public Outcome faulty() {
    return live(new Random(seed), FAULTS, true);
  }

  private Outcome live(Random story, FaultyStore.Faults faults, boolean disorder) {
    Random fate = new Random(seed ^ 0x9E3779B97F4A7C15L);
    Ticks ticks = new Ticks();
    MemoryStore uploads = new MemoryStore("uploads", true, ticks);
    MemoryStore archive = new MemoryStore("archive", false, Clock.systemUTC());
    Told told = new Told();
    Turns turns = new Turns(fate);
    List<String> events = new ArrayList<>();
    for (int number = 0; number < UPLOADS; number++) {
      String article = ARTICLES.get(story.nextInt(ARTICLES.size()));
      if (story.nextInt(10) == 0) {
        uploads.delete(article);
      } else {
        String text = TEXTS.get(story.nextInt(TEXTS.size()));
        uploads.upload(article, text.getBytes(UTF_8), "text/plain", Map.of());
      }
      events.add(article);
      if (!disorder) {
        record(uploads, archive, told, article).run();
        compare(archive, told, article);
      } else if (fate.nextBoolean()) {
        List<String> batch = disordered(events, fate);
        events.clear();
        Publisher unreliable = unreliable(told, fate);
        ObjectStore from = new FaultyStore(uploads, fate, turns, faults);
        ObjectStore to = new FaultyStore(archive, fate, turns, faults);
        List<Runnable> tasks = new ArrayList<>();
        batch.forEach(key -> tasks.add(quietly(record(from, to, unreliable, key))));
        batch.forEach(key -> tasks.add(quietly(() -> compare(to, unreliable, key))));
        turns.run(tasks);
      }
    }
    Reconcile reconcile =
        new Reconcile(
            uploads,
            archive,
            new RecordVersions(uploads, archive, told, LIMIT),
            new CompareVersions(archive, told),
            told,
            (key, cause) -> {
              throw new IllegalStateException("nothing fails any more, but '" + key + "'", cause);
            });
    reconcile.all(step -> {});
    return new Outcome(contents(archive), told.last(), told.repeats(), told.differing());
  }

  private static Runnable record(
      ObjectStore uploads, ObjectStore archive, Publisher publisher, String article) {
    return () -> {
      RecordVersions unused = new RecordVersions(uploads, archive, publisher, LIMIT);
      unused.record(article);
    };
  }

  private static void compare(ObjectStore archive, Publisher publisher, String article) {
    CompareVersions compare = new CompareVersions(archive, publisher);
    String segment = ArticleKey.encode(article);
    for (String key : archive.keys(ArchivePath.Version.versions(segment))) {
      if (ArchivePath.parse(key) instanceof ArchivePath.Version version) {
        compare.compare(version);
      }
    }
  }

  /** A function that fails is called again by its queue, or not: here it is not. */
  private static Runnable quietly(Runnable task) {
    return () -> {
      try {
        task.run();
      } catch (StoreException e) {
        // The message would come again; that it never does is the harder case.
      }
    };
  }

  private static List<String> disordered(List<String> events, Random fate) {
    List<String> batch = new ArrayList<>();
    for (String event : events) {
      for (int times = fate.nextInt(3); times > 0; times--) {
        batch.add(event);
      }
    }
    Collections.shuffle(batch, fate);
    return batch;
  }

  private static Publisher unreliable(Publisher publisher, Random fate) {
    return notification -> {
      if (fate.nextInt(10) == 0) {
        throw new StoreException("the topic is away", new IllegalStateException("simulated"));
      }
      publisher.publish(notification);
      if (fate.nextInt(20) == 0) {
        throw new Crash();
      }
    };
  }

  private static Map<String, String> contents(ObjectStore archive) {
    Map<String, String> contents = new TreeMap<>();
    for (String key : archive.keys("")) {
      StoredObject object = archive.read(key);
      if (object != null && !(ArchivePath.parse(key) instanceof ArchivePath.Head)) {
        contents.put(key, new String(object.content(), UTF_8));
      }
    }
    return contents;
  }
}

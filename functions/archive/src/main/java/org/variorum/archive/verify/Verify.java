package org.variorum.archive.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.history.Segments;
import org.variorum.archive.json.Sha256;
import org.variorum.archive.key.ArchivePath;
import org.variorum.archive.store.ObjectStore;
import org.variorum.archive.store.StoredObject;
import org.variorum.archive.version.Head;
import org.variorum.archive.version.VersionDocument;

/**
 * Computes again what the archive holds: every hash, the chain of versions, every diff and its
 * page, and tells each object that does not follow from the versions before it. It changes nothing.
 *
 * <p>A chain shows when an entry was rewritten, unless all that follow were rewritten too.
 *
 * <p>What does not follow is told and never thrown; only a store that fails throws its {@link
 * org.variorum.archive.store.StoreException}.
 */
public final class Verify {
  private static final int PAGE = 1000;

  private final ObjectStore archive;
  private final VersionCheck versions = new VersionCheck();
  private final DiffCheck diffs = new DiffCheck();
  private final ProblemCheck problems = new ProblemCheck();

  /** Verifies {@code archive}. */
  public Verify(ObjectStore archive) {
    this.archive = archive;
  }

  /**
   * Something that does not follow.
   *
   * @param key the object
   * @param reason what is wrong with it, one sentence without a full stop
   */
  public record Fault(String key, String reason) {
    @Override
    public String toString() {
      return key + ": " + reason;
    }
  }

  /**
   * What was found.
   *
   * @param articles how many articles were looked at
   * @param versions how many versions
   * @param diffs how many diffs were computed again
   * @param foreign how many diffs another engine made, of which only the hashes were compared
   * @param faults what does not follow, in the order of the keys' articles
   */
  public record Report(long articles, long versions, long diffs, long foreign, List<Fault> faults) {
    public Report {
      faults = List.copyOf(faults);
    }
  }

  /** Verifies every article; {@code progress} hears of each when it is done. */
  public Report all(Consumer<Report> progress) {
    Segments segments = new Segments(archive);
    Report total = new Report(0, 0, 0, 0, List.of());
    String after = null;
    do {
      Segments.Page page = segments.page(after, PAGE);
      for (String segment : page.segments()) {
        Report one = article(segment);
        progress.accept(one);
        total = plus(total, one);
      }
      after = page.next();
    } while (after != null);
    return total;
  }

  /** Verifies the article with this {@code segment}; an article that is not there has no faults. */
  public Report article(String segment) {
    Set<String> keys = new TreeSet<>(archive.keys(ArchivePath.folder(segment)));
    List<Fault> faults = new ArrayList<>();
    long diffed = 0;
    long foreign = 0;
    @Nullable VersionDocument before = null;
    @Nullable String entry = null;
    List<String> entries = new ArrayList<>();
    int sequence = 1;
    for (; keys.remove(new ArchivePath.Version(segment, sequence).key()); sequence++) {
      ArchivePath.Version path = new ArchivePath.Version(segment, sequence);
      byte[] bytes = bytes(path.key());
      VersionDocument after = versions.check(path, bytes, entry, faults);
      entry = Sha256.of(bytes);
      entries.add(entry);
      if (sequence == 1) {
        marker(path, keys, faults);
      } else {
        ArchivePath.Diff diff = new ArchivePath.Diff(segment, sequence);
        switch (compared(diff, before, after, keys, faults)) {
          case COMPUTED -> diffed++;
          case FOREIGN -> foreign++;
          case NEITHER -> {}
        }
        marker(diff, keys, faults);
      }
      before = after;
    }
    head(segment, entries, keys, faults);
    others(segment, keys, faults);
    return new Report(entries.isEmpty() ? 0 : 1, entries.size(), diffed, foreign, faults);
  }

  private DiffCheck.Result compared(
      ArchivePath.Diff path,
      @Nullable VersionDocument before,
      @Nullable VersionDocument after,
      Set<String> keys,
      List<Fault> faults) {
    boolean document = present(path.key(), keys, faults);
    boolean page = present(path.page(), keys, faults);
    if (!document || !page || before == null || after == null) {
      return DiffCheck.Result.NEITHER;
    }
    return diffs.check(path, bytes(path.key()), bytes(path.page()), before, after, faults);
  }

  private static boolean present(String key, Set<String> keys, List<Fault> faults) {
    if (!keys.remove(key)) {
      faults.add(new Fault(key, "it is missing, the next reconciliation makes it"));
      return false;
    }
    return true;
  }

  private static void marker(ArchivePath path, Set<String> keys, List<Fault> faults) {
    String marker = ArchivePath.marker(path);
    if (!keys.remove(marker)) {
      faults.add(new Fault(marker, "it is missing, the next reconciliation tells subscribers"));
    }
  }

  /** A head may be stale or missing, but must not tell of entries that are not there. */
  private void head(String segment, List<String> entries, Set<String> keys, List<Fault> faults) {
    String key = new ArchivePath.Head(segment).key();
    if (!keys.remove(key)) {
      return;
    }
    Head head = Head.read(bytes(key));
    if (head == null) {
      faults.add(new Fault(key, "it is no head document"));
    } else if (head.sequence() > entries.size()) {
      faults.add(
          new Fault(
              key,
              "it tells of version %d, but the log ends with %d"
                  .formatted(head.sequence(), entries.size())));
    } else if (head.sequence() > 0 && !entries.get(head.sequence() - 1).equals(head.entry())) {
      faults.add(new Fault(key, "its hash is not that of version " + head.sequence()));
    }
  }

  /** What is left when everything that follows from the log was taken away. */
  private void others(String segment, Set<String> keys, List<Fault> faults) {
    for (String key : List.copyOf(keys)) {
      if (ArchivePath.parse(key) instanceof ArchivePath.Problem problem && keys.remove(key)) {
        problems.check(problem, bytes(key), faults);
        marker(problem, keys, faults);
      }
    }
    for (String key : keys) {
      faults.add(
          ArchivePath.parse(key) instanceof ArchivePath.Version version
              ? new Fault(key, "version " + (version.sequence() - 1) + " before it is missing")
              : new Fault(key, "nothing in the log of '" + segment + "' makes this object"));
    }
  }

  private byte[] bytes(String key) {
    StoredObject object = archive.read(key);
    return object == null ? new byte[0] : object.content();
  }

  private static Report plus(Report one, Report other) {
    List<Fault> faults = new ArrayList<>(one.faults());
    faults.addAll(other.faults());
    return new Report(
        one.articles() + other.articles(),
        one.versions() + other.versions(),
        one.diffs() + other.diffs(),
        one.foreign() + other.foreign(),
        faults);
  }
}

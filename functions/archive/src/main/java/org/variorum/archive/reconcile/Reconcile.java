package org.variorum.archive.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.compare.CompareVersions;
import org.variorum.archive.key.ArchivePath;
import org.variorum.archive.notify.Announcements;
import org.variorum.archive.notify.Publisher;
import org.variorum.archive.record.RecordVersions;
import org.variorum.archive.store.ObjectStore;
import org.variorum.archive.store.StoredObject;
import org.variorum.archive.store.StoredVersion;
import org.variorum.archive.version.ProblemDocument;

/**
 * Finds what events missed and has it done: uploads without version, versions without diff, and
 * diffs, first versions and problems that nobody was told of.
 *
 * <p>It walks both buckets page by page. A walk can stop after any page and go on from the {@link
 * Place} it returned, so that a function with little time gets through a bucket of any size.
 *
 * <p>A key that fails is counted and told to {@link Failures}, and the walk goes on. A page that
 * cannot be listed ends the walk with a {@link org.variorum.archive.store.StoreException}.
 */
public final class Reconcile {
  private static final int PAGE = 1000;

  private final ObjectStore uploads;
  private final ObjectStore archive;
  private final RecordVersions record;
  private final CompareVersions compare;
  private final Announcements announcements;
  private final Failures failures;

  /**
   * Reconciles {@code archive} with {@code uploads}, through the two functions themselves.
   *
   * @param failures hears of the keys that fail
   */
  public Reconcile(
      ObjectStore uploads,
      ObjectStore archive,
      RecordVersions record,
      CompareVersions compare,
      Publisher publisher,
      Failures failures) {
    this.uploads = uploads;
    this.archive = archive;
    this.record = record;
    this.compare = compare;
    this.announcements = new Announcements(archive, publisher);
    this.failures = failures;
  }

  /** Where a walk stands. */
  public sealed interface Place {
    /** Among the uploads, after {@code mark}; null is the beginning. */
    record Uploads(ObjectStore.@Nullable Mark mark) implements Place {}

    /** Among the archive's objects, after {@code key}; null is the beginning. */
    record Archive(@Nullable String key) implements Place {}

    /** Both buckets were walked. */
    record Done() implements Place {}
  }

  /**
   * What was found and repaired.
   *
   * @param seen how many objects were looked at
   * @param captures uploads that the log lacked
   * @param versions versions that were appended for them
   * @param problems problems that were recorded for them
   * @param diffs diffs that were written
   * @param told notifications that were sent
   * @param failed keys that could not be handled now; the next walk tries them again
   */
  public record Repairs(
      long seen, long captures, long versions, long problems, long diffs, long told, long failed) {
    /** Nothing yet. */
    public static final Repairs NONE = new Repairs(0, 0, 0, 0, 0, 0, 0);

    /** Both together. */
    public Repairs plus(Repairs other) {
      return new Repairs(
          seen + other.seen,
          captures + other.captures,
          versions + other.versions,
          problems + other.problems,
          diffs + other.diffs,
          told + other.told,
          failed + other.failed);
    }
  }

  /**
   * One step of a walk.
   *
   * @param next where the next step begins
   * @param repairs what this one found and repaired
   */
  public record Step(Place next, Repairs repairs) {}

  /** Walks from the beginning to the end; {@code progress} hears of every step. */
  public Repairs all(Consumer<Step> progress) {
    Repairs repairs = Repairs.NONE;
    Place place = new Place.Uploads(null);
    while (!(place instanceof Place.Done)) {
      Step step = step(place);
      progress.accept(step);
      repairs = repairs.plus(step.repairs());
      place = step.next();
    }
    return repairs;
  }

  /** Handles the page at {@code place}. */
  public Step step(Place place) {
    return switch (place) {
      case Place.Uploads from -> uploads(from.mark());
      case Place.Archive from -> archive(from.key());
      case Place.Done done -> new Step(done, Repairs.NONE);
    };
  }

  private Step uploads(ObjectStore.@Nullable Mark mark) {
    ObjectStore.VersionPage page = uploads.versions("", mark, PAGE);
    Repairs repairs = new Repairs(page.versions().size(), 0, 0, 0, 0, 0, 0);
    // The key that the last page ended in was handled with it, whole.
    String handled = mark == null ? null : mark.key();
    for (StoredVersion version : page.versions()) {
      if (!version.key().equals(handled)) {
        handled = version.key();
        repairs = repairs.plus(recorded(handled));
      }
    }
    ObjectStore.Mark next = page.next();
    return new Step(next == null ? new Place.Archive(null) : new Place.Uploads(next), repairs);
  }

  private Repairs recorded(String key) {
    try {
      RecordVersions.Recorded recorded = record.record(key);
      return new Repairs(0, recorded.captures(), recorded.versions(), recorded.problems(), 0, 0, 0);
    } catch (RuntimeException e) {
      return failed(key, e);
    }
  }

  private Step archive(@Nullable String after) {
    ObjectStore.KeyPage page = archive.keys(ArchivePath.ROOT, after, PAGE);
    Repairs repairs = new Repairs(page.keys().size(), 0, 0, 0, 0, 0, 0);
    // Diffs and markers sort before the versions they belong to, so most are on the same page. What
    // lies on another is only looked at once more.
    Set<String> present = new HashSet<>(page.keys());
    for (String key : page.keys()) {
      ArchivePath path = ArchivePath.parse(key);
      if (path != null && !present.containsAll(followers(path))) {
        repairs = repairs.plus(followed(path));
      }
    }
    String next = page.next();
    return new Step(next == null ? new Place.Done() : new Place.Archive(next), repairs);
  }

  /** The keys that are there when nothing is left to do for what lies at {@code path}. */
  private static List<String> followers(ArchivePath path) {
    return switch (path) {
      case ArchivePath.Version version when version.sequence() > 1 -> {
        ArchivePath.Diff diff = new ArchivePath.Diff(version.segment(), version.sequence());
        yield List.of(diff.key(), diff.page(), ArchivePath.marker(diff));
      }
      case ArchivePath.Version first -> List.of(ArchivePath.marker(first));
      case ArchivePath.Problem problem -> List.of(ArchivePath.marker(problem));
      case ArchivePath.Diff diff -> List.of();
      case ArchivePath.Head head -> List.of();
    };
  }

  private Repairs followed(ArchivePath path) {
    try {
      return switch (path) {
        case ArchivePath.Version version -> {
          CompareVersions.Compared compared = compare.compare(version);
          yield new Repairs(0, 0, 0, 0, compared.written() ? 1 : 0, compared.told() ? 1 : 0, 0);
        }
        case ArchivePath.Problem problem -> told(problem);
        case ArchivePath.Diff diff -> Repairs.NONE;
        case ArchivePath.Head head -> Repairs.NONE;
      };
    } catch (RuntimeException e) {
      return failed(path.key(), e);
    }
  }

  private Repairs failed(String key, RuntimeException cause) {
    failures.of(key, cause);
    return new Repairs(0, 0, 0, 0, 0, 0, 1);
  }

  private Repairs told(ArchivePath.Problem path) {
    if (announcements.told(path)) {
      return Repairs.NONE;
    }
    StoredObject object = archive.read(path.key());
    boolean told =
        object != null && announcements.problem(path, ProblemDocument.read(object.content()));
    return new Repairs(0, 0, 0, 0, 0, told ? 1 : 0, 0);
  }
}

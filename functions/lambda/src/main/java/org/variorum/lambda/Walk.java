package org.variorum.lambda;

import static org.variorum.statements.json.JsonValues.textAt;

import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.compare.CompareVersions;
import org.variorum.archive.json.JsonText;
import org.variorum.archive.reconcile.Failures;
import org.variorum.archive.reconcile.Reconcile;
import org.variorum.archive.reconcile.Reconcile.Place;
import org.variorum.archive.reconcile.Reconcile.Repairs;
import org.variorum.archive.reconcile.Reconcile.Step;
import org.variorum.archive.store.ObjectStore;
import org.variorum.archive.store.ObjectStore.Mark;
import org.variorum.archive.store.StoredObject;

/**
 * A walk over both buckets that is longer than one invocation: it remembers its place in {@code
 * reconcile.json}, and goes on from there. A lost or strange place only means to begin anew.
 */
final class Walk {
  /** Where the place is kept, in the archive. */
  static final String PLACE = "reconcile.json";

  /** A page of a thousand keys, each with work to do at a tenth of a second, and some room. */
  private static final int MILLISECONDS_FOR_A_PAGE = 150_000;

  private final ObjectStore archive;
  private final Reconcile reconcile;
  private final Counts counts;

  /**
   * A walk that repairs through the two functions themselves.
   *
   * @param failures hears of the keys that fail
   */
  Walk(Deployment deployment, Counts counts, Failures failures) {
    this.archive = deployment.archive();
    this.reconcile =
        new Reconcile(
            deployment.uploads(),
            deployment.archive(),
            deployment.recordVersions(),
            new CompareVersions(deployment.archive(), deployment.publisher()),
            deployment.publisher(),
            failures);
    this.counts = counts;
  }

  /**
   * Goes on to the end of the walk, or until there is no time for another page; at least one page.
   *
   * @param milliseconds how many are left
   * @return what was repaired now
   */
  Repairs goOn(IntSupplier milliseconds) {
    Repairs repairs = Repairs.NONE;
    Place place = place();
    do {
      Step step = reconcile.step(place);
      place = step.next();
      repairs = repairs.plus(step.repairs());
      archive.put(PLACE, json(place), "application/json");
    } while (!(place instanceof Place.Done) && milliseconds.getAsInt() > MILLISECONDS_FOR_A_PAGE);
    counts.of(place.getClass().getSimpleName(), repairs);
    return repairs;
  }

  /** What was repaired, as the function answers it. */
  static byte[] json(Repairs repairs) {
    return JsonText.object(json -> {
      json.writeNumberProperty("seen", repairs.seen());
      json.writeNumberProperty("captures", repairs.captures());
      json.writeNumberProperty("versions", repairs.versions());
      json.writeNumberProperty("problems", repairs.problems());
      json.writeNumberProperty("diffs", repairs.diffs());
      json.writeNumberProperty("told", repairs.told());
      json.writeNumberProperty("failed", repairs.failed());
    });
  }

  private Place place() {
    StoredObject object = archive.read(PLACE);
    if (object == null) {
      return new Place.Uploads(null);
    }
    try {
      Object json = JsonText.read(object.content());
      String key = textAt(json, "key");
      return switch (String.valueOf(textAt(json, "among"))) {
        case "archive" -> new Place.Archive(key);
        case "uploads" ->
            new Place.Uploads(key == null ? null : new Mark(key, textAt(json, "version")));
        default -> new Place.Uploads(null);
      };
    } catch (IllegalArgumentException e) {
      return new Place.Uploads(null);
    }
  }

  private static byte[] json(Place place) {
    return switch (place) {
      case Place.Uploads(Mark mark) ->
          json("uploads", mark == null ? null : mark.key(), mark == null ? null : mark.versionId());
      case Place.Archive(String key) -> json("archive", key, null);
      case Place.Done() -> json("nothing", null, null);
    };
  }

  private static byte[] json(String among, @Nullable String key, @Nullable String version) {
    return JsonText.object(json -> {
      json.writeStringProperty("schema", "walk/1");
      json.writeStringProperty("among", among);
      json.writeStringProperty("key", key);
      json.writeStringProperty("version", version);
    });
  }
}

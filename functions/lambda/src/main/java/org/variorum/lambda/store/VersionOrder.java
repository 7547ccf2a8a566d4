package org.variorum.lambda.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.variorum.archive.store.StoredVersion;
import software.amazon.awssdk.services.s3.model.DeleteMarkerEntry;
import software.amazon.awssdk.services.s3.model.ObjectVersion;

/**
 * Puts the two lists into which the SDK sorts a listing of versions into one order again: by the
 * bytes of the key, then newest first.
 *
 * <p>S3's own order inside each list is kept. Between a version and a delete marker of one key the
 * time decides; S3 tells it in whole seconds, and of one second the marker counts as newer. That is
 * the same in every listing, so that nobody sees the order change.
 */
final class VersionOrder {
  private VersionOrder() {}

  static List<StoredVersion> merged(List<ObjectVersion> versions, List<DeleteMarkerEntry> markers) {
    List<StoredVersion> written = versions.stream().map(VersionOrder::written).toList();
    if (markers.isEmpty()) {
      return written;
    }
    List<StoredVersion> removed = markers.stream().map(VersionOrder::removed).toList();
    List<StoredVersion> merged = new ArrayList<>(written.size() + removed.size());
    int w = 0;
    int r = 0;
    while (w < written.size() && r < removed.size()) {
      merged.add(comesFirst(removed.get(r), written.get(w)) ? removed.get(r++) : written.get(w++));
    }
    return Stream.of(merged, written.subList(w, written.size()), removed.subList(r, removed.size()))
        .flatMap(List::stream)
        .toList();
  }

  private static boolean comesFirst(StoredVersion marker, StoredVersion version) {
    int order = Arrays.compareUnsigned(marker.key().getBytes(UTF_8), version.key().getBytes(UTF_8));
    return order == 0 ? !marker.lastModified().isBefore(version.lastModified()) : order < 0;
  }

  private static StoredVersion written(ObjectVersion version) {
    return new StoredVersion(
        version.key(), version.versionId(), time(version.lastModified()), version.size(), false);
  }

  private static StoredVersion removed(DeleteMarkerEntry marker) {
    return new StoredVersion(
        marker.key(), marker.versionId(), time(marker.lastModified()), 0, true);
  }

  private static Instant time(Instant told) {
    return Objects.requireNonNull(told, "the listing tells no time");
  }
}

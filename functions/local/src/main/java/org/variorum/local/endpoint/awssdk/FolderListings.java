package org.variorum.local.endpoint.awssdk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.gaul.s3proxy.blobstore.S3Exceptions;
import org.gaul.s3proxy.blobstore.SdkResponses;
import org.jspecify.annotations.Nullable;
import org.variorum.local.folder.Bucket;
import org.variorum.local.folder.Entry;
import org.variorum.local.folder.Listings;
import software.amazon.awssdk.services.s3.model.CommonPrefix;
import software.amazon.awssdk.services.s3.model.DeleteMarkerEntry;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsRequest;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsRequest;
import software.amazon.awssdk.services.s3.model.ListObjectsResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.s3.model.ObjectVersionStorageClass;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.model.StorageClass;

/** The three listings of S3, from those of a folder. */
final class FolderListings {
  /** S3's longest page. */
  private static final int PAGE = 1000;

  private final Listings listings;

  FolderListings(Listings listings) {
    this.listings = listings;
  }

  ListObjectsV2Response objects(Bucket bucket, ListObjectsV2Request request) {
    String after =
        request.continuationToken() == null
            ? request.startAfter()
            : fromToken(request.continuationToken());
    Listings.Page page =
        listings.objects(
            bucket, text(request.prefix()), request.delimiter(), after, limit(request.maxKeys()));
    return SdkResponses.objectsPage(
        objects(page), prefixes(page), page.next() == null ? null : token(page.next()));
  }

  ListObjectsResponse objects(Bucket bucket, ListObjectsRequest request) {
    Listings.Page page =
        listings.objects(
            bucket,
            text(request.prefix()),
            request.delimiter(),
            blank(request.marker()),
            limit(request.maxKeys()));
    return ListObjectsResponse.builder()
        .contents(objects(page))
        .commonPrefixes(prefixes(page))
        .isTruncated(page.next() != null)
        .nextMarker(page.next())
        .build();
  }

  ListObjectVersionsResponse versions(Bucket bucket, ListObjectVersionsRequest request) {
    String keyMarker = blank(request.keyMarker());
    String versionMarker = blank(request.versionIdMarker());
    Long sequence = versionMarker == null ? null : sequence(versionMarker);
    Listings.Page page =
        listings.versions(
            bucket,
            text(request.prefix()),
            request.delimiter(),
            keyMarker,
            keyMarker == null ? null : sequence,
            limit(request.maxKeys()));
    List<ObjectVersion> versions = new ArrayList<>();
    List<DeleteMarkerEntry> markers = new ArrayList<>();
    for (Listings.Line line : page.lines()) {
      if (line.entry().marker()) {
        markers.add(marker(line));
      } else {
        versions.add(version(line));
      }
    }
    Long nextSequence = page.nextSequence();
    return ListObjectVersionsResponse.builder()
        .versions(versions)
        .deleteMarkers(markers)
        .commonPrefixes(prefixes(page))
        .isTruncated(page.next() != null)
        .nextKeyMarker(page.next())
        .nextVersionIdMarker(
            nextSequence == null ? null : java.util.HexFormat.of().toHexDigits(nextSequence))
        .build();
  }

  private static @Nullable Long sequence(String versionId) {
    Long sequence = Entry.sequence(versionId);
    if (sequence == null && !versionId.equals("null")) {
      throw S3Exceptions.invalidArgument("no version can have the name '" + versionId + "'");
    }
    return sequence;
  }

  private static ObjectVersion version(Listings.Line line) {
    Entry entry = line.entry();
    return ObjectVersion.builder()
        .key(entry.key())
        .versionId(entry.versionId())
        .isLatest(line.latest())
        .eTag(entry.tag())
        .size(entry.size())
        .lastModified(entry.modified())
        .storageClass(ObjectVersionStorageClass.STANDARD)
        .build();
  }

  private static DeleteMarkerEntry marker(Listings.Line line) {
    return DeleteMarkerEntry.builder()
        .key(line.entry().key())
        .versionId(line.entry().versionId())
        .isLatest(line.latest())
        .lastModified(line.entry().modified())
        .build();
  }

  private static List<S3Object> objects(Listings.Page page) {
    return page.lines().stream()
        .map(Listings.Line::entry)
        .map(entry ->
            SdkResponses.objectEntry(
                entry.key(), entry.tag(), entry.modified(), entry.size(), StorageClass.STANDARD))
        .toList();
  }

  private static List<CommonPrefix> prefixes(Listings.Page page) {
    return page.prefixes().stream().map(SdkResponses::commonPrefix).toList();
  }

  /** A token goes into XML as it is, and a key may hold what XML cannot. */
  private static String token(String key) {
    return Base64.getUrlEncoder().encodeToString(key.getBytes(UTF_8));
  }

  private static String fromToken(String token) {
    try {
      return new String(Base64.getUrlDecoder().decode(token), UTF_8);
    } catch (IllegalArgumentException e) {
      throw S3Exceptions.invalidArgument("no listing gave the token '" + token + "'");
    }
  }

  private static int limit(@Nullable Integer maxKeys) {
    return maxKeys == null ? PAGE : Math.min(PAGE, maxKeys);
  }

  private static String text(@Nullable String prefix) {
    return prefix == null ? "" : prefix;
  }

  private static @Nullable String blank(@Nullable String marker) {
    return marker == null || marker.isEmpty() ? null : marker;
  }
}

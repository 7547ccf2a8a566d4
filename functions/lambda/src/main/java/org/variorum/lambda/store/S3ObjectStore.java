package org.variorum.lambda.store;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.store.ObjectStore;
import org.variorum.archive.store.StoreException;
import org.variorum.archive.store.StoredObject;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.EncodingType;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * A bucket of S3, or of a server that speaks its language.
 *
 * <p>Listings ask for encoded keys, which the SDK decodes: a key may hold characters that XML has
 * no way to write.
 *
 * <pre>{@code
 * new S3ObjectStore(client, "archive").read("articles/storm.html/head.json");
 * // its bytes, or null where there is none
 * }</pre>
 */
public final class S3ObjectStore implements ObjectStore {
  private static final int NOT_FOUND = 404;

  /** What a read of a version answers that is a delete marker. */
  private static final int NOT_ALLOWED = 405;

  private static final int CONFLICT = 409;
  private static final int PRECONDITION_FAILED = 412;

  private final S3Client client;
  private final String bucket;

  /**
   * @param client how to reach S3; it stays open and belongs to the caller
   * @param bucket the bucket's name
   */
  public S3ObjectStore(S3Client client, String bucket) {
    this.client = client;
    this.bucket = bucket;
  }

  @Override
  public String bucket() {
    return bucket;
  }

  @Override
  public boolean versioned() {
    return calling(
        "ask for the versioning of bucket '" + bucket + "'",
        () ->
            client.getBucketVersioning(request -> request.bucket(bucket)).status()
                == BucketVersioningStatus.ENABLED);
  }

  @Override
  public @Nullable StoredObject read(String key) {
    return object(key, null);
  }

  @Override
  public @Nullable StoredObject read(String key, String versionId) {
    return object(key, versionId);
  }

  @Override
  public Put putIfAbsent(String key, byte[] content, String contentType) {
    PutObjectRequest request =
        PutObjectRequest.builder()
            .bucket(bucket)
            .key(key)
            .contentType(contentType)
            .ifNoneMatch("*")
            .build();
    try {
      client.putObject(request, RequestBody.fromBytes(content));
      return Put.CREATED;
    } catch (SdkException e) {
      int status = e instanceof S3Exception answer ? answer.statusCode() : 0;
      return switch (status) {
        case PRECONDITION_FAILED -> Put.EXISTS;
        case CONFLICT -> Put.CONFLICT;
        default -> throw failure("write '" + key + "' to bucket '" + bucket + "'", e);
      };
    }
  }

  @Override
  public void put(String key, byte[] content, String contentType) {
    calling(
        "write '" + key + "' to bucket '" + bucket + "'",
        () ->
            client.putObject(
                request -> request.bucket(bucket).key(key).contentType(contentType),
                RequestBody.fromBytes(content)));
  }

  @Override
  public KeyPage keys(String prefix, @Nullable String after, int limit) {
    ListObjectsV2Response page =
        calling(
            "list keys '" + prefix + "' of bucket '" + bucket + "'",
            () ->
                client.listObjectsV2(request ->
                    request
                        .bucket(bucket)
                        .prefix(prefix)
                        .startAfter(after)
                        .maxKeys(limit)
                        .encodingType(EncodingType.URL)));
    List<String> keys = page.contents().stream().map(S3Object::key).toList();
    boolean more = Boolean.TRUE.equals(page.isTruncated()) && !keys.isEmpty();
    return new KeyPage(keys, more ? keys.getLast() : null);
  }

  @Override
  public VersionPage versions(String prefix, @Nullable Mark after, int limit) {
    ListObjectVersionsResponse page =
        calling(
            "list versions of '" + prefix + "' in bucket '" + bucket + "'",
            () ->
                client.listObjectVersions(request ->
                    request
                        .bucket(bucket)
                        .prefix(prefix)
                        .keyMarker(after == null ? null : after.key())
                        .versionIdMarker(after == null ? null : after.versionId())
                        .maxKeys(limit)
                        .encodingType(EncodingType.URL)));
    boolean more = Boolean.TRUE.equals(page.isTruncated());
    Mark next = more ? new Mark(page.nextKeyMarker(), page.nextVersionIdMarker()) : null;
    return new VersionPage(VersionOrder.merged(page.versions(), page.deleteMarkers()), next);
  }

  private @Nullable StoredObject object(String key, @Nullable String versionId) {
    String version = versionId == null ? "" : " in version '" + versionId + "'";
    GetObjectRequest request =
        GetObjectRequest.builder().bucket(bucket).key(key).versionId(versionId).build();
    try {
      ResponseBytes<GetObjectResponse> bytes = client.getObjectAsBytes(request);
      GetObjectResponse response = bytes.response();
      return new StoredObject(
          bytes.asByteArrayUnsafe(),
          response.contentType(),
          response.metadata(),
          Objects.requireNonNull(response.lastModified()));
    } catch (SdkException e) {
      if (e instanceof S3Exception answer && isAbsence(answer)) {
        return null;
      }
      throw failure("read '" + key + "'" + version + " from bucket '" + bucket + "'", e);
    }
  }

  /** A bucket that is not there is a failure, not an absent object. */
  private static boolean isAbsence(S3Exception e) {
    String code = e.awsErrorDetails() == null ? "" : e.awsErrorDetails().errorCode();
    return (e.statusCode() == NOT_FOUND && !"NoSuchBucket".equals(code))
        || (e.statusCode() == NOT_ALLOWED && "MethodNotAllowed".equals(code));
  }

  private static <T extends @Nullable Object> T calling(String attempt, Supplier<T> call) {
    try {
      return call.get();
    } catch (SdkException e) {
      throw failure(attempt, e);
    }
  }

  private static StoreException failure(String attempt, SdkException cause) {
    return new StoreException("could not " + attempt + ": " + cause.getMessage(), cause);
  }
}

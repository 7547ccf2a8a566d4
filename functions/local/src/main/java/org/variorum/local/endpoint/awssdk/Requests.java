package org.variorum.local.endpoint.awssdk;

import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import org.gaul.s3proxy.blobstore.S3Exceptions;
import org.gaul.s3proxy.blobstore.SdkRequests;
import org.jspecify.annotations.Nullable;
import org.variorum.local.folder.Condition;
import org.variorum.local.folder.Entry;
import org.variorum.local.folder.Headers;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** Reads what requests ask beside a bucket and a key. */
final class Requests {
  /**
   * Bytes of an object, half-open.
   *
   * @param start the first, from 0
   * @param end behind the last
   */
  record Range(long start, long end) {}

  private Requests() {}

  static Headers headers(PutObjectRequest request) {
    return new Headers(
        request.contentType(),
        request.contentEncoding(),
        request.contentDisposition(),
        request.contentLanguage(),
        request.cacheControl(),
        metadata(request.metadata()));
  }

  static Headers headers(CreateMultipartUploadRequest request) {
    return new Headers(
        request.contentType(),
        request.contentEncoding(),
        request.contentDisposition(),
        request.contentLanguage(),
        request.cacheControl(),
        metadata(request.metadata()));
  }

  static Headers headers(CopyObjectRequest request) {
    return new Headers(
        request.contentType(),
        request.contentEncoding(),
        request.contentDisposition(),
        request.contentLanguage(),
        request.cacheControl(),
        metadata(request.metadata()));
  }

  /** The condition of a write; S3 takes one of the two headers. */
  static Condition condition(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
    if (ifMatch != null) {
      return new Condition.Tagged(quoted(ifMatch));
    }
    if (ifNoneMatch == null) {
      return new Condition.Always();
    }
    return ifNoneMatch.equals("*")
        ? new Condition.Absent()
        : new Condition.NotTagged(quoted(ifNoneMatch));
  }

  /** Refuses a read whose conditions do not hold. */
  static void checkConditions(GetObjectRequest request, Entry entry) {
    check(
        entry,
        request.ifMatch(),
        request.ifUnmodifiedSince(),
        request.ifNoneMatch(),
        request.ifModifiedSince(),
        304);
  }

  /** Refuses a copy whose conditions on the source do not hold. */
  static void checkSource(CopyObjectRequest request, Entry source) {
    check(
        source,
        request.copySourceIfMatch(),
        request.copySourceIfUnmodifiedSince(),
        request.copySourceIfNoneMatch(),
        request.copySourceIfModifiedSince(),
        412);
  }

  /** The bytes that a read asks for, or null for all. */
  static @Nullable Range range(GetObjectRequest request, long size) {
    SdkRequests.ByteRange range = SdkRequests.parseRange(request.range());
    if (range == null) {
      return null;
    }
    Long first = range.first();
    Long last = range.last();
    long start = first == null ? Math.max(0, size - (last == null ? 0 : last)) : first;
    long end = first == null || last == null ? size : Math.min(size, last + 1);
    if (start >= size || start >= end) {
      throw S3Exceptions.fromStatusCode(416);
    }
    return new Range(start, end);
  }

  /** Whether {@code base64}, as Content-MD5 has it, stands for {@code digest}. */
  static boolean sameDigest(String base64, byte[] digest) {
    return MessageDigest.isEqual(Base64.getDecoder().decode(base64), digest);
  }

  private static void check(
      Entry entry,
      @Nullable String ifMatch,
      @Nullable Instant ifUnmodifiedSince,
      @Nullable String ifNoneMatch,
      @Nullable Instant ifModifiedSince,
      int unchanged) {
    // HTTP dates have whole seconds.
    Instant modified = entry.modified().truncatedTo(ChronoUnit.SECONDS);
    if ((ifMatch != null && !matches(ifMatch, entry))
        || (ifUnmodifiedSince != null && modified.isAfter(ifUnmodifiedSince))) {
      throw S3Exceptions.fromStatusCode(412, entry.tag(), Map.of(), null);
    }
    if ((ifNoneMatch != null && matches(ifNoneMatch, entry))
        || (ifModifiedSince != null && !modified.isAfter(ifModifiedSince))) {
      throw S3Exceptions.fromStatusCode(unchanged, entry.tag(), Map.of(), null);
    }
  }

  private static boolean matches(String tag, Entry entry) {
    return tag.equals("*") || quoted(tag).equals(entry.tag());
  }

  private static String quoted(String tag) {
    return tag.startsWith("\"") ? tag : '"' + tag + '"';
  }

  private static Map<String, String> metadata(@Nullable Map<String, String> metadata) {
    return metadata == null ? Map.of() : metadata;
  }
}

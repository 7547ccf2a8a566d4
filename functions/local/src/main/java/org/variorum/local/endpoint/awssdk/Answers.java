package org.variorum.local.endpoint.awssdk;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.gaul.s3proxy.blobstore.SdkResponses;
import org.jspecify.annotations.Nullable;
import org.variorum.local.folder.Content;
import org.variorum.local.folder.Entry;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** Writes what the folder has as S3 answers. */
final class Answers {
  private Answers() {}

  /** The name of a version, or null in a bucket without versions. */
  static @Nullable String versionId(Entry entry) {
    return entry.bucket().versioned() ? entry.versionId() : null;
  }

  /** What a read says of an object; {@code range} is null for all of it. */
  static GetObjectResponse response(Content content, Requests.@Nullable Range range) {
    long size = content.body().size();
    return GetObjectResponse.builder()
        .contentLength(range == null ? size : range.end() - range.start())
        .contentRange(
            range == null ? null : "bytes %d-%d/%d".formatted(range.start(), range.end() - 1, size))
        .contentType(content.headers().contentType())
        .contentEncoding(content.headers().contentEncoding())
        .contentDisposition(content.headers().contentDisposition())
        .contentLanguage(content.headers().contentLanguage())
        .cacheControl(content.headers().cacheControl())
        .metadata(content.headers().metadata())
        .eTag(content.entry().tag())
        .lastModified(content.entry().modified())
        .versionId(versionId(content.entry()))
        .build();
  }

  /** An object's bytes with what is said of it. */
  static ResponseInputStream<GetObjectResponse> stream(
      Content content, Requests.@Nullable Range range) {
    try {
      InputStream in = content.body().open(range == null ? 0 : range.start());
      return SdkResponses.getResponse(
          response(content, range),
          range == null ? in : ByteStreams.limit(in, range.end() - range.start()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a delete did; {@code marker} where a marker was added or removed. */
  static DeleteObjectResponse removed(@Nullable Entry entry, boolean marker) {
    return DeleteObjectResponse.builder()
        .versionId(entry == null ? null : versionId(entry))
        .deleteMarker(marker ? true : null)
        .build();
  }

  /** The headers by which S3 says that a version is a marker. */
  static Map<String, String> markerHeaders(Entry marker) {
    return Map.of("x-amz-delete-marker", "true", "x-amz-version-id", marker.versionId());
  }
}

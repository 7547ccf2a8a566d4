package org.variorum.local.folder;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an object beside its bytes, as it was put.
 *
 * @param contentType the media type, or null
 * @param contentEncoding the HTTP header of that name, or null
 * @param contentDisposition the HTTP header of that name, or null
 * @param contentLanguage the HTTP header of that name, or null
 * @param cacheControl the HTTP header of that name, or null
 * @param metadata user metadata, names in lower case without {@code x-amz-meta-}
 */
public record Headers(
    @Nullable String contentType,
    @Nullable String contentEncoding,
    @Nullable String contentDisposition,
    @Nullable String contentLanguage,
    @Nullable String cacheControl,
    Map<String, String> metadata) {
  public Headers {
    metadata = Map.copyOf(metadata);
  }

  /** A media type and nothing else. */
  public static Headers typed(@Nullable String contentType) {
    return new Headers(contentType, null, null, null, null, Map.of());
  }
}

package org.variorum.archive.store;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object's bytes and what is said of them.
 *
 * @param content the bytes; not to be changed
 * @param contentType the media type it was put with, or null
 * @param metadata user metadata, names in lower case without {@code x-amz-meta-}
 * @param lastModified when the store took it
 */
@SuppressWarnings("ArrayRecordComponent") // Copying each object would double the memory of a read.
public record StoredObject(
    byte[] content,
    @Nullable String contentType,
    Map<String, String> metadata,
    Instant lastModified) {
  public StoredObject {
    metadata = Map.copyOf(metadata);
  }
}

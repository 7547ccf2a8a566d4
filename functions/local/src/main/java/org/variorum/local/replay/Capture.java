package org.variorum.local.replay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One stored capture of an article.
 *
 * @param article the article, which becomes the upload key
 * @param capturedAt when it was captured, or null where nothing says so
 * @param contentType the media type, or null where nothing says so
 * @param content the bytes; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Captures are long, and each is used once.
public record Capture(
    String article, @Nullable Instant capturedAt, @Nullable String contentType, byte[] content) {
  public Capture {
    if (article.isEmpty()) {
      throw new IllegalArgumentException("a capture's article has no name");
    }
  }
}

package org.variorum.local.folder;

import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One version of a key, as listings tell it.
 *
 * @param bucket where it lies
 * @param key the key, whole
 * @param sequence its place in the order in which the folder took everything, from 1
 * @param marker whether it says that the object was removed
 * @param size in bytes; 0 for a marker
 * @param tag the entity tag in quotation marks, as HTTP has it; empty for a marker
 * @param modified when the folder took it, in whole milliseconds; for one key always later than the
 *     version before
 */
public record Entry(
    Bucket bucket,
    String key,
    long sequence,
    boolean marker,
    long size,
    String tag,
    Instant modified) {
  /** The letters of a version's name: a long in hexadecimal. */
  private static final int VERSION_LETTERS = 16;

  /** The version's name: 16 hexadecimal digits, or {@code null} in a bucket without versions. */
  public String versionId() {
    return bucket.versioned() ? HexFormat.of().toHexDigits(sequence) : "null";
  }

  /** The sequence that a version's name stands for, or null where no version can have the name. */
  public static @Nullable Long sequence(String versionId) {
    if (versionId.length() != VERSION_LETTERS) {
      return null;
    }
    for (int i = 0; i < VERSION_LETTERS; i++) {
      if (!HexFormat.isHexDigit(versionId.charAt(i))) {
        return null;
      }
    }
    return HexFormat.fromHexDigitsToLong(versionId);
  }
}

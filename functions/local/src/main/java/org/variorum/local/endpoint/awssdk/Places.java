package org.variorum.local.endpoint.awssdk;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.gaul.s3proxy.blobstore.S3Exceptions;
import org.variorum.local.folder.Bucket;

/** Finds where in a folder a request points. */
final class Places {
  /** S3's longest key, in bytes of UTF-8. */
  private static final int KEY_BYTES = 1024;

  private Places() {}

  /** The bucket {@code name}; NoSuchBucket where there is none. */
  static Bucket bucket(String name) {
    Bucket bucket = Bucket.named(name);
    if (bucket == null) {
      throw S3Exceptions.noSuchBucket(name, null);
    }
    return bucket;
  }

  /** The key of an object that is to be written; InvalidArgument where it is too long. */
  static String key(String key) {
    int bytes = key.getBytes(UTF_8).length;
    if (bytes > KEY_BYTES) {
      throw S3Exceptions.invalidArgument(
          "a key has %d bytes in UTF-8, at most %d are allowed".formatted(bytes, KEY_BYTES));
    }
    return key;
  }
}

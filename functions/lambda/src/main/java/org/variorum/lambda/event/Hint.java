package org.variorum.lambda.event;

/**
 * What one record of an event says. An event is only a hint that a key changed; what it is now is
 * read from the bucket.
 */
public sealed interface Hint {
  /**
   * An object of a bucket was written or removed.
   *
   * @param bucket the bucket's name
   * @param key the object's key, raw: 1 to 1024 bytes of UTF-8
   */
  record Changed(String bucket, String key) implements Hint {
    /** What S3 allows. */
    private static final int LONGEST_KEY = 1024;

    public Changed {
      if (bucket.isEmpty()) {
        throw new IllegalArgumentException("the bucket has no name");
      }
      int length = KeyText.utf8(key).length;
      if (length == 0 || length > LONGEST_KEY) {
        throw new IllegalArgumentException(
            "the key has " + length + " bytes, but a key has 1 to " + LONGEST_KEY);
      }
    }
  }

  /** S3 tries out a new notification; there is nothing to do. */
  record Trial() implements Hint {}

  /**
   * Nothing that these functions understand. Trying again would not help.
   *
   * @param reason one sentence without a full stop, for the operator
   */
  record Unknown(String reason) implements Hint {}
}

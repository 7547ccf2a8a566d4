package org.variorum.local.folder;

import org.jspecify.annotations.Nullable;

/** The two buckets of a folder. */
public enum Bucket {
  /** What people upload; keeps every version of a key. */
  UPLOADS("uploads", 1, true),
  /** What the functions write; keeps one object for each key. */
  ARCHIVE("archive", 2, false);

  private final String label;
  private final int number;
  private final boolean versioned;

  Bucket(String label, int number, boolean versioned) {
    this.label = label;
    this.number = number;
    this.versioned = versioned;
  }

  /** The bucket's name on the wire. */
  public String label() {
    return label;
  }

  /** What stands for the bucket in the database; never changes. */
  int number() {
    return number;
  }

  /** Whether every version of a key is kept. */
  public boolean versioned() {
    return versioned;
  }

  /** The bucket named {@code name}, or null where there is none. */
  public static @Nullable Bucket named(String name) {
    for (Bucket bucket : values()) {
      if (bucket.label.equals(name)) {
        return bucket;
      }
    }
    return null;
  }

  static Bucket numbered(int number) {
    for (Bucket bucket : values()) {
      if (bucket.number == number) {
        return bucket;
      }
    }
    throw new IllegalStateException("no bucket has the number " + number);
  }
}

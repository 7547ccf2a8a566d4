package org.variorum.archive.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One bucket of objects by key. The contract is what S3 promises and no more: reads see finished
 * writes; a put is whole or not there; {@link #putIfAbsent} has one winner.
 *
 * <p>Every method throws {@link StoreException} when the store cannot be reached or refuses; the
 * caller may try again.
 */
public interface ObjectStore {
  /** The most keys or versions that one page has, as S3 lists them. */
  int LARGEST_PAGE = 1000;

  /** The bucket's name, for documents and messages. */
  String bucket();

  /** Whether the bucket keeps every version of a key. */
  boolean versioned();

  /** The newest object at {@code key}, or null where there is none. */
  @Nullable StoredObject read(String key);

  /** One version of the object at {@code key}, or null where it is gone or is a delete marker. */
  @Nullable StoredObject read(String key, String versionId);

  /** Writes {@code content} at {@code key} unless something is there. */
  Put putIfAbsent(String key, byte[] content, String contentType);

  /** Writes {@code content} at {@code key} over whatever is there. For caches only. */
  void put(String key, byte[] content, String contentType);

  /**
   * Keys that begin with {@code prefix}, in the order of their UTF-8 bytes.
   *
   * @param after the last key of the page before, or null to begin
   * @param limit at most so many, 1 to {@value #LARGEST_PAGE}
   */
  KeyPage keys(String prefix, @Nullable String after, int limit);

  /**
   * All keys that begin with {@code prefix}, in the same order: for the folder of one article, not
   * for a whole bucket.
   */
  default List<String> keys(String prefix) {
    List<String> keys = new ArrayList<>();
    String after = null;
    do {
      KeyPage page = keys(prefix, after, LARGEST_PAGE);
      keys.addAll(page.keys());
      after = page.next();
    } while (after != null);
    return keys;
  }

  /**
   * Versions of the objects whose keys begin with {@code prefix}: by key, and newest first for each
   * key. The versions of the key that is the prefix itself come first.
   *
   * @param after where the page before ended, or null to begin
   * @param limit at most so many, 1 to {@value #LARGEST_PAGE}
   */
  VersionPage versions(String prefix, @Nullable Mark after, int limit);

  /** How a conditional put ended. */
  enum Put {
    /** The object was written. */
    CREATED,
    /** Something was there already; it stays as it is (412). */
    EXISTS,
    /** Another write of this key is under way; nobody knows yet who wins, so try again (409). */
    CONFLICT
  }

  /**
   * A page of keys.
   *
   * @param keys in order
   * @param next what to pass as {@code after} for the next page, or null at the end
   */
  record KeyPage(List<String> keys, @Nullable String next) {
    public KeyPage {
      keys = List.copyOf(keys);
    }
  }

  /** Where a page of versions ended: S3's key marker and version marker. */
  record Mark(String key, @Nullable String versionId) {}

  /**
   * A page of versions.
   *
   * @param versions in the store's order
   * @param next what to pass as {@code after} for the next page, or null at the end
   */
  record VersionPage(List<StoredVersion> versions, @Nullable Mark next) {
    public VersionPage {
      versions = List.copyOf(versions);
    }
  }
}

package org.variorum.local.folder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.store.ObjectStore;
import org.variorum.archive.store.StoreException;
import org.variorum.archive.store.StoredObject;
import org.variorum.archive.store.StoredVersion;

/**
 * A bucket of a folder, without the way over HTTP. Answers what S3 would answer: times in whole
 * seconds, {@code "null"} for the version of a bucket without versions.
 *
 * <p>Writes do not wait for the disk: what the functions write follows from uploads, which do, and
 * a version waits for its function until it was handled.
 */
public final class FolderObjectStore implements ObjectStore {
  private final Folder folder;
  private final Bucket bucket;

  /** The bucket {@code bucket} of {@code folder}. */
  public FolderObjectStore(Folder folder, Bucket bucket) {
    this.folder = folder;
    this.bucket = bucket;
  }

  @Override
  public String bucket() {
    return bucket.label();
  }

  @Override
  public boolean versioned() {
    return bucket.versioned();
  }

  @Override
  public @Nullable StoredObject read(String key) {
    return attempt("read", key, () -> object(folder.read(bucket, key)));
  }

  @Override
  public @Nullable StoredObject read(String key, String versionId) {
    if (!bucket.versioned()) {
      return versionId.equals("null") ? read(key) : null;
    }
    Long sequence = Entry.sequence(versionId);
    return sequence == null
        ? null
        : attempt("read", key, () -> object(folder.read(bucket, key, sequence)));
  }

  @Override
  public Put putIfAbsent(String key, byte[] content, String contentType) {
    Entry entry =
        attempt("write", key, () -> put(key, content, contentType, new Condition.Absent()));
    return entry == null ? Put.EXISTS : Put.CREATED;
  }

  @Override
  public void put(String key, byte[] content, String contentType) {
    attempt("write", key, () -> put(key, content, contentType, new Condition.Always()));
  }

  @Override
  public KeyPage keys(String prefix, @Nullable String after, int limit) {
    Listings.Page page = folder.listings().objects(bucket, prefix, null, after, limit);
    return new KeyPage(page.lines().stream().map(line -> line.entry().key()).toList(), page.next());
  }

  @Override
  public VersionPage versions(String prefix, @Nullable Mark after, int limit) {
    String versionId = after == null ? null : after.versionId();
    Listings.Page page =
        folder
            .listings()
            .versions(
                bucket,
                prefix,
                null,
                after == null ? null : after.key(),
                versionId == null ? null : Entry.sequence(versionId),
                limit);
    String next = page.next();
    return new VersionPage(
        page.lines().stream().map(line -> version(line.entry())).toList(),
        next == null ? null : new Mark(next, page.lines().getLast().entry().versionId()));
  }

  private interface Attempt<T> {
    @Nullable T run() throws IOException;
  }

  private <T> @Nullable T attempt(String verb, String key, Attempt<T> attempt) {
    try {
      return attempt.run();
    } catch (IOException | FolderException e) {
      throw new StoreException(
          "could not " + verb + " '" + key + "' in bucket '" + bucket.label() + "': " + e, e);
    }
  }

  private @Nullable Entry put(String key, byte[] content, String contentType, Condition condition)
      throws IOException {
    Bodies.Taken taken = folder.take(new ByteArrayInputStream(content));
    return folder.put(bucket, key, Headers.typed(contentType), taken, condition, false);
  }

  private static @Nullable StoredObject object(@Nullable Content content) throws IOException {
    if (content == null || content.entry().marker()) {
      return null;
    }
    try (InputStream in = content.body().open(0)) {
      return new StoredObject(
          in.readAllBytes(),
          content.headers().contentType(),
          content.headers().metadata(),
          seconds(content.entry()));
    }
  }

  private static StoredVersion version(Entry entry) {
    return new StoredVersion(
        entry.key(), entry.versionId(), seconds(entry), entry.size(), entry.marker());
  }

  private static Instant seconds(Entry entry) {
    return entry.modified().truncatedTo(ChronoUnit.SECONDS);
  }
}

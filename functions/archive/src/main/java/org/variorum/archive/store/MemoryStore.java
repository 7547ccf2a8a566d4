package org.variorum.archive.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A bucket in memory with S3's semantics: for tests, and for trying the archive without a server.
 * Keys sort by their UTF-8 bytes, versions of a key newest first, and times are whole seconds.
 * Every method is atomic.
 */
public final class MemoryStore implements ObjectStore {
  static final Comparator<String> BY_BYTES =
      (left, right) -> Arrays.compareUnsigned(left.getBytes(UTF_8), right.getBytes(UTF_8));

  private record Entry(StoredVersion version, @Nullable StoredObject object) {}

  private final String bucket;
  private final boolean versioned;
  private final Clock clock;
  private final TreeMap<String, List<Entry>> entries = new TreeMap<>(BY_BYTES);
  private int written;

  /**
   * @param bucket its name
   * @param versioned whether every version of a key is kept
   * @param clock tells {@code lastModified}
   */
  public MemoryStore(String bucket, boolean versioned, Clock clock) {
    this.bucket = bucket;
    this.versioned = versioned;
    this.clock = clock;
  }

  @Override
  public String bucket() {
    return bucket;
  }

  @Override
  public boolean versioned() {
    return versioned;
  }

  /**
   * Puts an upload with its metadata; returns its version id, as {@code v00000001}, or {@code
   * "null"} in a bucket without versions.
   *
   * @param contentType its media type, or null
   * @param metadata user metadata by name without {@code x-amz-meta-}; names are kept in lower case
   */
  public synchronized String upload(
      String key, byte[] content, @Nullable String contentType, Map<String, String> metadata) {
    Instant now = now();
    Map<String, String> lower = new TreeMap<>();
    metadata.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
    StoredVersion version = new StoredVersion(key, nextId(), now, content.length, false);
    add(new Entry(version, new StoredObject(content.clone(), contentType, lower, now)));
    return version.versionId();
  }

  /**
   * Removes the newest object at {@code key}: with versions, by a marker; returns its version id.
   */
  public synchronized String delete(String key) {
    if (!versioned) {
      entries.remove(key);
      return "null";
    }
    StoredVersion version = new StoredVersion(key, nextId(), now(), 0, true);
    add(new Entry(version, null));
    return version.versionId();
  }

  /** Removes one version for good; nothing where it is not there. */
  public synchronized void delete(String key, String versionId) {
    List<Entry> versions = entries.getOrDefault(key, new ArrayList<>());
    versions.removeIf(entry -> entry.version().versionId().equals(versionId));
    if (versions.isEmpty()) {
      entries.remove(key);
    }
  }

  @Override
  public synchronized @Nullable StoredObject read(String key) {
    List<Entry> versions = entries.get(key);
    return versions == null ? null : versions.getLast().object();
  }

  @Override
  public synchronized @Nullable StoredObject read(String key, String versionId) {
    return entries.getOrDefault(key, List.of()).stream()
        .filter(entry -> entry.version().versionId().equals(versionId))
        .findFirst()
        .map(Entry::object)
        .orElse(null);
  }

  @Override
  public synchronized Put putIfAbsent(String key, byte[] content, String contentType) {
    if (read(key) != null) {
      return Put.EXISTS;
    }
    upload(key, content, contentType, Map.of());
    return Put.CREATED;
  }

  @Override
  public synchronized void put(String key, byte[] content, String contentType) {
    upload(key, content, contentType, Map.of());
  }

  @Override
  public synchronized KeyPage keys(String prefix, @Nullable String after, int limit) {
    List<String> keys = new ArrayList<>();
    for (String key : entries.tailMap(after == null ? prefix : after, after == null).keySet()) {
      if (!key.startsWith(prefix)) {
        if (BY_BYTES.compare(key, prefix) > 0) {
          break;
        }
        continue;
      }
      if (read(key) == null) {
        continue;
      }
      if (keys.size() == limit) {
        return new KeyPage(keys, keys.getLast());
      }
      keys.add(key);
    }
    return new KeyPage(keys, null);
  }

  @Override
  public synchronized VersionPage versions(String prefix, @Nullable Mark after, int limit) {
    List<StoredVersion> page = new ArrayList<>();
    boolean begun = after == null;
    String from = after == null ? prefix : after.key();
    for (Map.Entry<String, List<Entry>> keyed : entries.tailMap(from, true).entrySet()) {
      if (!keyed.getKey().startsWith(prefix)) {
        break;
      }
      for (Entry entry : keyed.getValue().reversed()) {
        if (!begun) {
          begun = passes(after, entry.version());
          continue;
        }
        if (page.size() == limit) {
          StoredVersion last = page.getLast();
          return new VersionPage(page, new Mark(last.key(), last.versionId()));
        }
        page.add(entry.version());
      }
      begun = true;
    }
    return new VersionPage(page, null);
  }

  private static boolean passes(@Nullable Mark after, StoredVersion version) {
    return after != null && version.versionId().equals(after.versionId());
  }

  /** S3 tells the time of a put in whole seconds. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private String nextId() {
    written++;
    return versioned ? "v%08d".formatted(written) : "null";
  }

  private void add(Entry entry) {
    String key = entry.version().key();
    if (!versioned) {
      entries.remove(key);
    }
    entries.computeIfAbsent(key, absent -> new ArrayList<>()).add(entry);
  }
}

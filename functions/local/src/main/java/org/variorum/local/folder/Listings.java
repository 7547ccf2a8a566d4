package org.variorum.local.folder;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pages of keys and of versions, in the order of the keys' UTF-8 bytes. A page costs what it holds,
 * however much else there is.
 */
public final class Listings {
  /**
   * One line of a page.
   *
   * @param entry the version
   * @param latest whether it is the newest of its key
   */
  public record Line(Entry entry, boolean latest) {}

  /**
   * A page of a listing.
   *
   * @param lines the versions, in order
   * @param prefixes what keys up to the delimiter have in common, in order
   * @param next the key or prefix that the page ended with, or null where the listing is complete
   * @param nextSequence the version that the page ended with, for listings of versions, or null
   */
  public record Page(
      List<Line> lines, List<String> prefixes, @Nullable String next, @Nullable Long nextSequence) {
    public Page {
      lines = List.copyOf(lines);
      prefixes = List.copyOf(prefixes);
    }
  }

  private final Database database;

  Listings(Database database) {
    this.database = database;
  }

  /**
   * Objects that are there now.
   *
   * @param prefix what their keys begin with
   * @param delimiter keys that go on behind it share one prefix; null for none
   * @param after the key or prefix that the page before ended with, or null
   * @param limit at most so many lines and prefixes
   */
  public Page objects(
      Bucket bucket, String prefix, @Nullable String delimiter, @Nullable String after, int limit) {
    return database.ask(connection -> {
      Walk walk = new Walk(connection, bucket, prefix, delimiter, after, limit);
      for (Entry entry = walk.seek(); entry != null; entry = walk.seek()) {
        if (entry.marker()) {
          walk.skip(entry);
        } else if (!walk.add(entry)) {
          break;
        }
      }
      return walk.page(null);
    });
  }

  /**
   * Versions, each key's newest first, markers too.
   *
   * @param prefix what their keys begin with
   * @param delimiter keys that go on behind it share one prefix; null for none
   * @param after the key or prefix that the page before ended with, or null
   * @param afterSequence the version of it that the page ended with, or null for all
   * @param limit at most so many lines and prefixes
   */
  public Page versions(
      Bucket bucket,
      String prefix,
      @Nullable String delimiter,
      @Nullable String after,
      @Nullable Long afterSequence,
      int limit) {
    return database.ask(connection -> {
      Walk walk = new Walk(connection, bucket, prefix, delimiter, after, limit);
      Long last = afterSequence;
      if (after != null && afterSequence != null && after.startsWith(prefix)) {
        last = walk.versionsOf(after, afterSequence);
      }
      for (Entry entry = walk.seek(); entry != null; entry = walk.seek()) {
        boolean shared = walk.shared(entry) != null;
        if (!walk.add(entry)) {
          break;
        }
        last = shared ? null : (Long) entry.sequence();
        if (!shared) {
          last = walk.versionsOf(entry.key(), entry.sequence());
        }
      }
      return walk.page(last);
    });
  }

  /** A page under way. */
  private static final class Walk {
    private final Connection connection;
    private final Bucket bucket;
    private final String prefix;
    private final @Nullable String delimiter;
    private final @Nullable String after;
    private final int limit;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> prefixes = new ArrayList<>();
    private byte[] from;
    private @Nullable String last;
    private boolean truncated;

    Walk(
        Connection connection,
        Bucket bucket,
        String prefix,
        @Nullable String delimiter,
        @Nullable String after,
        int limit) {
      this.connection = connection;
      this.bucket = bucket;
      this.prefix = prefix;
      this.delimiter = delimiter == null || delimiter.isEmpty() ? null : delimiter;
      this.after = after;
      this.limit = limit;
      this.from = Rows.bytes(prefix);
      if (after != null) {
        byte[] behind = following(Rows.bytes(after));
        this.from = Arrays.compareUnsigned(behind, from) > 0 ? behind : from;
      }
      this.last = after;
    }

    /** The next version that a page may hold, or null at the end or where the page is cut. */
    @Nullable Entry seek() throws SQLException {
      while (!truncated) {
        Entry entry = limit == 0 ? null : Rows.seek(connection, bucket, from);
        if (entry == null || !entry.key().startsWith(prefix)) {
          return null;
        }
        String shared = shared(entry);
        if (shared == null || after == null || compare(shared, after) > 0) {
          return entry;
        }
        // The page before ended with this prefix.
        from = behind(shared);
      }
      return null;
    }

    /** What {@code entry}'s key has in common with others up to the delimiter, or null. */
    @Nullable String shared(Entry entry) {
      if (delimiter == null) {
        return null;
      }
      int at = entry.key().indexOf(delimiter, prefix.length());
      return at < 0 ? null : entry.key().substring(0, at + delimiter.length());
    }

    void skip(Entry entry) {
      from = following(Rows.bytes(entry.key()));
    }

    /** Adds the newest version of a key or the prefix it shares; false where the page is full. */
    boolean add(Entry entry) {
      if (full()) {
        return false;
      }
      String shared = shared(entry);
      if (shared == null) {
        lines.add(new Line(entry, true));
        last = entry.key();
        skip(entry);
      } else {
        prefixes.add(shared);
        last = shared;
        from = behind(shared);
      }
      return true;
    }

    /** Adds the older versions of a key; answers the last one that the page holds. */
    long versionsOf(String key, long before) throws SQLException {
      long lastSequence = before;
      int room = limit - lines.size() - prefixes.size();
      for (Entry entry : Rows.olderThan(connection, bucket, key, before, room + 1)) {
        if (full()) {
          break;
        }
        lines.add(new Line(entry, false));
        lastSequence = entry.sequence();
      }
      return lastSequence;
    }

    Page page(@Nullable Long lastSequence) {
      return truncated
          ? new Page(lines, prefixes, requireNonNull(last), lastSequence)
          : new Page(lines, prefixes, null, null);
    }

    private boolean full() {
      truncated = truncated || lines.size() + prefixes.size() >= limit;
      return truncated;
    }
  }

  private static int compare(String left, String right) {
    return Arrays.compareUnsigned(Rows.bytes(left), Rows.bytes(right));
  }

  /** The least bytes that are greater than {@code key}. */
  private static byte[] following(byte[] key) {
    return Arrays.copyOf(key, key.length + 1);
  }

  /** The least bytes that are greater than everything that begins with {@code prefix}. */
  private static byte[] behind(String prefix) {
    byte[] bytes = Rows.bytes(prefix);
    // No byte of UTF-8 is 255.
    bytes[bytes.length - 1]++;
    return bytes;
  }
}

package org.variorum.local.folder;

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
    return database.ask(session -> {
      Cursor cursor = cursor(session, bucket, prefix, after, limit);
      Filling page = new Filling(prefix, delimiter, after, limit);
      for (Entry entry = cursor.next(); entry != null && page.wants(entry); entry = cursor.next()) {
        String shared = page.shared(entry);
        if (!entry.marker()) {
          page.add(entry, true);
        }
        cursor.leap(
            shared != null && !entry.marker()
                ? Cursor.behind(shared)
                : Cursor.following(entry.key()));
      }
      return page.page();
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
    return database.ask(session -> {
      Cursor cursor = cursor(session, bucket, prefix, after, limit);
      Filling page = new Filling(prefix, delimiter, after, limit);
      @Nullable String key = null;
      if (after != null && afterSequence != null) {
        cursor.goTo(after, afterSequence);
        key = after;
      }
      for (Entry entry = cursor.next(); entry != null && page.wants(entry); entry = cursor.next()) {
        String shared = page.shared(entry);
        page.add(entry, !entry.key().equals(key));
        key = entry.key();
        if (shared != null) {
          cursor.leap(Cursor.behind(shared));
        }
      }
      return page.page();
    });
  }

  private static Cursor cursor(
      Session session, Bucket bucket, String prefix, @Nullable String after, int limit) {
    byte[] from = Rows.bytes(prefix);
    if (after != null) {
      byte[] behind = Cursor.following(after);
      from = Arrays.compareUnsigned(behind, from) > 0 ? behind : from;
    }
    return new Cursor(session, bucket, from, limit + 1);
  }

  /** A page under way. */
  private static final class Filling {
    private final String prefix;
    private final @Nullable String delimiter;
    private final @Nullable String after;
    private final int limit;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> prefixes = new ArrayList<>();
    private @Nullable String last;
    private @Nullable Long lastSequence;
    private boolean truncated;

    Filling(String prefix, @Nullable String delimiter, @Nullable String after, int limit) {
      this.prefix = prefix;
      this.delimiter = delimiter == null || delimiter.isEmpty() ? null : delimiter;
      this.after = after;
      this.limit = limit;
      this.last = after;
    }

    /** Whether the walk goes on with {@code entry}: it is in the listing, and there is room. */
    boolean wants(Entry entry) {
      return limit > 0 && !truncated && entry.key().startsWith(prefix);
    }

    /** What {@code entry}'s key has in common with others up to the delimiter, or null. */
    @Nullable String shared(Entry entry) {
      if (delimiter == null) {
        return null;
      }
      int at = entry.key().indexOf(delimiter, prefix.length());
      return at < 0 ? null : entry.key().substring(0, at + delimiter.length());
    }

    /** Adds a version, or the prefix that it shares, or finds that the page is full. */
    void add(Entry entry, boolean latest) {
      String shared = shared(entry);
      if (shared != null && after != null && compare(shared, after) <= 0) {
        // The page before ended with this prefix.
        return;
      }
      if (lines.size() + prefixes.size() == limit) {
        truncated = true;
      } else if (shared == null) {
        lines.add(new Line(entry, latest));
        last = entry.key();
        lastSequence = entry.sequence();
      } else {
        prefixes.add(shared);
        last = shared;
        lastSequence = null;
      }
    }

    Page page() {
      return truncated
          ? new Page(lines, prefixes, last, lastSequence)
          : new Page(lines, prefixes, null, null);
    }
  }

  private static int compare(String left, String right) {
    return Arrays.compareUnsigned(Rows.bytes(left), Rows.bytes(right));
  }
}

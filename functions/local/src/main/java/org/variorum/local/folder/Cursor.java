package org.variorum.local.folder;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks versions in the order of listings: by key, and each key's newest first. */
final class Cursor {
  /** Rows that are read at first: a listing of one key rarely has more. */
  private static final int FIRST_ROWS = 16;

  private final Session session;
  private final Bucket bucket;
  private final int mostRows;
  private final Deque<Entry> ahead = new ArrayDeque<>();
  private byte[] from;
  private @Nullable Entry lastRead;
  private int rows;
  private boolean ended;

  /**
   * A walk that begins with the key {@code from}.
   *
   * @param mostRows how many rows are read together at most
   */
  Cursor(Session session, Bucket bucket, byte[] from, int mostRows) {
    this.session = session;
    this.bucket = bucket;
    this.from = from;
    this.mostRows = mostRows;
    this.rows = Math.min(FIRST_ROWS, mostRows);
  }

  /** The next version, or null at the end. */
  @Nullable Entry next() throws SQLException {
    if (ahead.isEmpty() && !ended) {
      fill();
    }
    return ahead.poll();
  }

  /** Goes on with the versions of {@code key} that are older than {@code sequence}. */
  void goTo(String key, long sequence) throws SQLException {
    from = following(key);
    ahead.addAll(Rows.olderThan(session, bucket, key, sequence, mostRows));
    lastRead = ahead.peekLast();
  }

  /** Goes on at the first key that is not less than {@code key}. */
  void leap(byte[] key) {
    while (!ahead.isEmpty() && Arrays.compareUnsigned(Rows.bytes(ahead.element().key()), key) < 0) {
      ahead.remove();
    }
    if (ahead.isEmpty()) {
      from = key;
      lastRead = null;
      ended = false;
    }
  }

  /** The least key that is greater than {@code key}. */
  static byte[] following(String key) {
    byte[] bytes = Rows.bytes(key);
    return Arrays.copyOf(bytes, bytes.length + 1);
  }

  /** The least key that is greater than everything that begins with {@code prefix}. */
  static byte[] behind(String prefix) {
    byte[] bytes = Rows.bytes(prefix);
    // No byte of UTF-8 is 255.
    bytes[bytes.length - 1]++;
    return bytes;
  }

  private void fill() throws SQLException {
    Entry last = lastRead;
    if (last != null) {
      // The rows before may have ended amid a key.
      List<Entry> older = Rows.olderThan(session, bucket, last.key(), last.sequence(), rows);
      ahead.addAll(older);
      from = following(last.key());
    }
    if (ahead.size() < rows) {
      int wanted = rows - ahead.size();
      List<Entry> found = Rows.from(session, bucket, from, wanted);
      ahead.addAll(found);
      ended = found.size() < wanted;
    }
    lastRead = ahead.isEmpty() ? lastRead : ahead.getLast();
    rows = Math.min(2 * rows, mostRows);
  }
}

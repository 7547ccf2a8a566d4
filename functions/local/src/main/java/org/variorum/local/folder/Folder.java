package org.variorum.local.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Two buckets in one folder. Whatever a method that writes has answered is on the disk, and stays
 * there when the process is killed.
 *
 * <pre>{@code
 * try (Folder folder = Folder.open(path, (bucket, key) -> true, () -> {})) {
 *   folder.put(Bucket.UPLOADS, "a.txt", Headers.typed("text/plain"), in, new Condition.Always());
 *   Content newest = folder.read(Bucket.UPLOADS, "a.txt");
 * }
 * }</pre>
 */
public final class Folder implements AutoCloseable {
  private static final String CONTENT =
      "SELECT bucket, key, sequence, marker, size, tag, modified, headers, bytes, file"
          + " FROM entry JOIN content USING (sequence) WHERE ";

  private final Path directory;
  private final FolderLock lock;
  private final Database database;
  private final Bodies bodies;
  private final Versions versions;
  private final Writer writer;
  private final Instant opened = Instant.now();

  private Folder(
      Path directory, FolderLock lock, BiPredicate<Bucket, String> announced, Runnable waits)
      throws IOException {
    this.directory = directory;
    this.lock = lock;
    this.bodies = new Bodies(directory.resolve("long"));
    this.database = new Database(directory.resolve("objects.db"));
    this.versions = new Versions(database, announced);
    this.writer =
        new Writer(
            database,
            () -> {
              if (versions.takeWaits()) {
                waits.run();
              }
            });
  }

  /**
   * Opens the folder {@code directory}, which is made when it is missing. One process has it open
   * at a time.
   *
   * @param announced which keys' new versions wait for a function
   * @param waits runs after each transaction in which a version began to wait; must be quick
   * @throws FolderException where another process has it open or it cannot be written
   */
  public static Folder open(Path directory, BiPredicate<Bucket, String> announced, Runnable waits) {
    try {
      return new Folder(directory, FolderLock.take(directory), announced, waits);
    } catch (IOException e) {
      throw new FolderException("could not open '" + directory + "': " + e, e);
    }
  }

  /** Where the folder is. */
  public Path directory() {
    return directory;
  }

  /**
   * Takes an object in, as a new version or over the one that is there.
   *
   * @param in read to its end; the caller closes it
   * @return the new version, or null where {@code condition} does not hold
   */
  public @Nullable Entry put(
      Bucket bucket, String key, Headers headers, InputStream in, Condition condition)
      throws IOException {
    return put(bucket, key, headers, take(in), condition, true);
  }

  /**
   * As above, with bytes that {@link #take} has read.
   *
   * @param lasting whether to wait for the disk. What is not lasting survives the end of the
   *     process; only when the machine itself fails may the last of it be lost, and never what came
   *     before something lasting.
   */
  public @Nullable Entry put(
      Bucket bucket,
      String key,
      Headers headers,
      Bodies.Taken taken,
      Condition condition,
      boolean lasting) {
    String tag = '"' + HexFormat.of().formatHex(taken.digest()) + '"';
    Versions.Change change =
        writer.write(
            session -> versions.put(session, bucket, key, headers, taken.body(), tag, condition));
    change.dropped().forEach(bodies::drop);
    if (change.entry() == null) {
      bodies.drop(taken.body());
    }
    return change.entry();
  }

  /** Reads {@code in} to its end, to be put or thrown away. */
  public Bodies.Taken take(InputStream in) throws IOException {
    return bodies.take(in);
  }

  /** Throws away what {@link #take} has read. */
  public void drop(Bodies.Taken taken) {
    bodies.drop(taken.body());
  }

  /**
   * Removes an object: with {@code sequence} that one version for good; without, a bucket with
   * versions gets a marker.
   *
   * @return the marker that was added or the version that was removed, or null where there was none
   */
  public @Nullable Entry remove(Bucket bucket, String key, @Nullable Long sequence) {
    Versions.Change change =
        writer.write(session ->
            sequence == null && bucket.versioned()
                ? versions.mark(session, bucket, key)
                : versions.remove(session, bucket, key, sequence));
    change.dropped().forEach(bodies::drop);
    return change.entry();
  }

  /** The newest version of a key, a marker too, or null where there is none. */
  public @Nullable Entry newest(Bucket bucket, String key) {
    return database.find(session -> Rows.newest(session, bucket, key));
  }

  /** The newest object of a key, or null where there is none or it was removed. */
  public @Nullable Content read(Bucket bucket, String key) {
    Content newest =
        content(
            "entry.bucket = ? AND entry.key = ? ORDER BY entry.sequence DESC LIMIT 1",
            bucket,
            Rows.bytes(key));
    return newest == null || newest.entry().marker() ? null : newest;
  }

  /** One version of a key, or null where it is gone; a marker has no bytes. */
  public @Nullable Content read(Bucket bucket, String key, long sequence) {
    return content(
        "entry.bucket = ? AND entry.key = ? AND entry.sequence = ?",
        bucket,
        Rows.bytes(key),
        sequence);
  }

  /** The listings of this folder. */
  public Listings listings() {
    return new Listings(database);
  }

  /** The multipart uploads of this folder. */
  public Multiparts multiparts() {
    return new Multiparts(database, writer, versions, bodies);
  }

  /** The versions that wait for a function. */
  public WaitingVersions waiting() {
    return new WaitingVersions(database, writer);
  }

  /** Removes files that a crash has left behind. */
  public void sweep() {
    try {
      bodies.sweep(opened, this::named);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    writer.close();
    database.close();
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable Content content(String where, Object... values) {
    return database.find(session -> {
      try (ResultSet row = session.query(CONTENT + where, values)) {
        if (!row.next()) {
          return null;
        }
        Entry entry = Rows.entry(row);
        return new Content(
            entry,
            HeadersText.read(row.getString(8)),
            bodies.body(row.getBytes(9), row.getString(10), entry.size()));
      }
    });
  }

  private boolean named(String file) {
    return database.ask(session -> named(session, "content", file) || named(session, "part", file));
  }

  private static boolean named(Session session, String table, String file) throws SQLException {
    try (ResultSet row = session.query("SELECT 1 FROM " + table + " WHERE file = ?", file)) {
      return row.next();
    }
  }
}

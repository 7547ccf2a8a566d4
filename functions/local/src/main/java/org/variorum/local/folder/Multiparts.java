package org.variorum.local.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Uploads that come in parts. Each part that was taken is on the disk. */
public final class Multiparts {
  /**
   * An upload that is not complete.
   *
   * @param id its name
   * @param bucket where the object will lie
   * @param key the object's key
   * @param headers what will be said of it
   * @param begun when it began
   */
  public record Upload(String id, Bucket bucket, String key, Headers headers, Instant begun) {}

  /**
   * A part that was taken.
   *
   * @param number its place, from 1
   * @param size in bytes
   * @param tag its entity tag in quotation marks
   * @param modified when it was taken
   * @param body its bytes
   */
  public record Part(int number, long size, String tag, Instant modified, Body body) {}

  private final Database database;
  private final Writer writer;
  private final Versions versions;
  private final Bodies bodies;

  Multiparts(Database database, Writer writer, Versions versions, Bodies bodies) {
    this.database = database;
    this.writer = writer;
    this.versions = versions;
    this.bodies = bodies;
  }

  /** Begins an upload and answers its name. */
  public String begin(Bucket bucket, String key, Headers headers) {
    String id = UUID.randomUUID().toString();
    writer.write(session -> {
      session.execute(
          "INSERT INTO multipart (id, bucket, key, headers, begun) VALUES (?, ?, ?, ?, ?)",
          id,
          bucket,
          Rows.bytes(key),
          HeadersText.write(headers),
          Instant.now());
      return true;
    });
    return id;
  }

  /** The upload {@code id} of {@code key}, or null where there is none. */
  public @Nullable Upload find(String id, Bucket bucket, String key) {
    return uploads(bucket).stream()
        .filter(upload -> upload.id().equals(id) && upload.key().equals(key))
        .findFirst()
        .orElse(null);
  }

  /** All uploads of a bucket that are not complete. */
  public List<Upload> uploads(Bucket bucket) {
    return database.ask(session -> {
      try (ResultSet rows =
          session.query("SELECT id, key, headers, begun FROM multipart WHERE bucket = ?", bucket)) {
        List<Upload> found = new ArrayList<>();
        while (rows.next()) {
          found.add(
              new Upload(
                  rows.getString(1),
                  bucket,
                  new String(rows.getBytes(2), java.nio.charset.StandardCharsets.UTF_8),
                  HeadersText.read(rows.getString(3)),
                  Instant.ofEpochMilli(rows.getLong(4))));
        }
        return found;
      }
    });
  }

  /** Takes a part in, over an earlier one of the same number; answers its entity tag. */
  public String put(Upload upload, int number, Bodies.Taken taken) {
    String tag = '"' + HexFormat.of().formatHex(taken.digest()) + '"';
    List<Part> before = parts(upload);
    writer.write(session -> {
      session.execute(
          "INSERT OR REPLACE INTO part (id, number, size, tag, modified, bytes, file)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?)",
          upload.id(),
          number,
          taken.body().size(),
          tag,
          Instant.now(),
          Bodies.bytes(taken.body()),
          Bodies.file(taken.body()));
      return true;
    });
    before.stream().filter(part -> part.number() == number).forEach(p -> bodies.drop(p.body()));
    return tag;
  }

  /** The parts that were taken, by number. */
  public List<Part> parts(Upload upload) {
    return database.ask(session -> {
      try (ResultSet rows =
          session.query(
              "SELECT number, size, tag, modified, bytes, file FROM part"
                  + " WHERE id = ? ORDER BY number",
              upload.id())) {
        List<Part> found = new ArrayList<>();
        while (rows.next()) {
          found.add(
              new Part(
                  rows.getInt(1),
                  rows.getLong(2),
                  rows.getString(3),
                  Instant.ofEpochMilli(rows.getLong(4)),
                  bodies.body(rows.getBytes(5), rows.getString(6), rows.getLong(2))));
        }
        return found;
      }
    });
  }

  /**
   * Makes one object of {@code parts}, in their order, and ends the upload.
   *
   * @return the new version, or null where {@code condition} does not hold
   */
  public @Nullable Entry complete(Upload upload, List<Part> parts, Condition condition)
      throws IOException {
    List<InputStream> streams = new ArrayList<>();
    MessageDigest digest = Bodies.md5();
    for (Part part : parts) {
      streams.add(part.body().open(0));
      digest.update(HexFormat.of().parseHex(part.tag().replace("\"", "")));
    }
    String tag = '"' + HexFormat.of().formatHex(digest.digest()) + '-' + parts.size() + '"';
    Bodies.Taken taken;
    try (InputStream in = new SequenceInputStream(Collections.enumeration(streams))) {
      taken = bodies.take(in);
    }
    List<Part> all = parts(upload);
    Versions.Change change =
        writer.write(session -> {
          Versions.Change put =
              versions.put(
                  session,
                  upload.bucket(),
                  upload.key(),
                  upload.headers(),
                  taken.body(),
                  tag,
                  condition);
          if (put.entry() != null) {
            erase(session, upload);
          }
          return put;
        });
    if (change.entry() == null) {
      bodies.drop(taken.body());
      return null;
    }
    change.dropped().forEach(bodies::drop);
    all.forEach(part -> bodies.drop(part.body()));
    return change.entry();
  }

  /** Ends an upload without an object. */
  public void abort(Upload upload) {
    List<Part> all = parts(upload);
    writer.write(session -> {
      erase(session, upload);
      return true;
    });
    all.forEach(part -> bodies.drop(part.body()));
  }

  private static void erase(Session session, Upload upload) throws java.sql.SQLException {
    session.execute("DELETE FROM part WHERE id = ?", upload.id());
    session.execute("DELETE FROM multipart WHERE id = ?", upload.id());
  }
}

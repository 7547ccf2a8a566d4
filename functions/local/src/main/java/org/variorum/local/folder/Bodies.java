package org.variorum.local.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes bytes in, before the database names them. */
public final class Bodies {
  /**
   * Bytes as they came in.
   *
   * @param body where they are now
   * @param digest their MD5, which S3 makes entity tags of
   */
  @SuppressWarnings("ArrayRecordComponent") // Made and used within one write.
  public record Taken(Body body, byte[] digest) {}

  /**
   * Longer bodies get a file of their own: SQLite's own measurements have files ahead of blobs from
   * about 100 KB on, and 256 KB keeps nearly every article in the database.
   */
  private static final int SHORT_BYTES = 256 * 1024;

  private static final int BUFFER_BYTES = 64 * 1024;

  private final Path files;

  /** Long bodies go into the folder {@code files}. */
  Bodies(Path files) throws IOException {
    this.files = Files.createDirectories(files);
  }

  /** Reads {@code in} to its end; a long body is on the disk when this returns. */
  Taken take(InputStream in) throws IOException {
    MessageDigest digest = md5();
    byte[] start = in.readNBytes(SHORT_BYTES + 1);
    digest.update(start);
    Body body = start.length > SHORT_BYTES ? writeFile(start, in, digest) : new Body.Short(start);
    return new Taken(body, digest.digest());
  }

  /** The body of a database row. */
  Body body(byte @Nullable [] bytes, @Nullable String file, long size) {
    return file == null
        ? new Body.Short(bytes == null ? new byte[0] : bytes)
        : new Body.Long(files.resolve(file), size);
  }

  /** What the database's column of bytes says of {@code body}. */
  static byte @Nullable [] bytes(Body body) {
    return switch (body) {
      case Body.Short bytes -> bytes.bytes();
      case Body.Long file -> null;
    };
  }

  /** What the database's column of files says of {@code body}. */
  static @Nullable String file(Body body) {
    return switch (body) {
      case Body.Short bytes -> null;
      case Body.Long file -> String.valueOf(file.file().getFileName());
    };
  }

  /** Removes the file of a body that no row names. */
  void drop(Body body) {
    String file = file(body);
    if (file != null) {
      drop(file);
    }
  }

  /** Removes a file that no row names any more. */
  void drop(String file) {
    try {
      Files.deleteIfExists(files.resolve(file));
    } catch (IOException e) {
      // It only takes room; the next start looks for it again.
    }
  }

  /** Removes files that are older than {@code before} and that no row names: a crash left them. */
  void sweep(Instant before, Predicate<String> named) throws IOException {
    try (DirectoryStream<Path> all = Files.newDirectoryStream(files)) {
      for (Path file : all) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(before)
            && !named.test(String.valueOf(file.getFileName()))) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private Body writeFile(byte[] start, InputStream rest, MessageDigest digest) throws IOException {
    Path file = files.resolve(UUID.randomUUID().toString());
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      OutputStream out = Channels.newOutputStream(channel);
      out.write(start);
      byte[] buffer = new byte[BUFFER_BYTES];
      for (int n = rest.read(buffer); n >= 0; n = rest.read(buffer)) {
        digest.update(buffer, 0, n);
        out.write(buffer, 0, n);
      }
      channel.force(true);
      syncFolder();
      return new Body.Long(file, channel.size());
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  /** Makes the file's name durable too; systems that cannot open a folder do it on their own. */
  private void syncFolder() {
    try (FileChannel folder = FileChannel.open(files, StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException e) {
      // Windows.
    }
  }

  static MessageDigest md5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

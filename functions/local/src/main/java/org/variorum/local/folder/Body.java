package org.variorum.local.folder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** An object's bytes: short ones in the database, long ones in a file of their own. */
public sealed interface Body {
  /** How many bytes there are. */
  long size();

  /** The bytes from {@code offset} on, from 0; the caller closes the stream. */
  InputStream open(long offset) throws IOException;

  /**
   * Bytes in memory.
   *
   * @param bytes not to be changed
   */
  @SuppressWarnings(
      "ArrayRecordComponent") // Copying each object would double the memory of a read.
  record Short(byte[] bytes) implements Body {
    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public InputStream open(long offset) {
      int from = (int) Math.min(offset, bytes.length);
      return new ByteArrayInputStream(bytes, from, bytes.length - from);
    }
  }

  /**
   * Bytes in a file that is never written again.
   *
   * @param file where they are
   * @param size how many
   */
  record Long(Path file, long size) implements Body {
    @Override
    public InputStream open(long offset) throws IOException {
      FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
      try {
        channel.position(offset);
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
      return Channels.newInputStream(channel);
    }
  }
}

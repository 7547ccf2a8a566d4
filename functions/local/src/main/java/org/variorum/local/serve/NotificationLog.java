package org.variorum.local.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The file of all notifications, one line of JSON each. */
final class NotificationLog implements AutoCloseable {
  private final Path file;
  private final FileChannel channel;
  private final Object forcing = new Object();
  private long added;
  private long forced;

  /** Opens {@code file} to add to it; a line that a crash cut off is ended. */
  NotificationLog(Path file) throws IOException {
    this.file = file;
    this.channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    long size = channel.size();
    channel.position(size);
    ByteBuffer last = ByteBuffer.allocate(1);
    if (size > 0 && channel.read(last, size - 1) == 1 && last.get(0) != '\n') {
      write("\n");
    }
  }

  /** Adds one notification; {@code json} has no line end. It may not be on the disk yet. */
  synchronized long add(String json) {
    try {
      write(json + "\n");
      return ++added;
    } catch (IOException e) {
      throw new UncheckedIOException("could not write '" + file + "'", e);
    }
  }

  /** Waits until the notification that was added as number {@code number} is on the disk. */
  void force(long number) {
    // Who waits here is often served by the one before.
    synchronized (forcing) {
      if (forced < number) {
        try {
          long upTo = added();
          channel.force(false);
          forced = upTo;
        } catch (IOException e) {
          throw new UncheckedIOException("could not write '" + file + "'", e);
        }
      }
    }
  }

  private synchronized long added() {
    return added;
  }

  @Override
  public synchronized void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("could not close '" + file + "'", e);
    }
  }

  private void write(String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }
}

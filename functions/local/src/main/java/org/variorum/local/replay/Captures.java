package org.variorum.local.replay;

import java.io.IOException;
import java.nio.file.Path;

/** A form in which captures are stored. */
public interface Captures {
  /** Takes captures in order. */
  interface Sink {
    /**
     * Takes one capture.
     *
     * @param done how much of the whole was read, 0 to 1
     */
    void take(Capture capture, double done) throws IOException;
  }

  /**
   * Reads the captures at {@code path}, in the order in which they are to be uploaded.
   *
   * @throws IOException where the path cannot be read
   * @throws BadCaptures where what is read has not the form it should have
   */
  void read(Path path, Sink sink) throws IOException;

  /** What was read has not the form it should have; the message is one sentence. */
  final class BadCaptures extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A failure that names the place and states the rule. */
    public BadCaptures(String message) {
      super(message);
    }
  }
}

package org.variorum.local.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.variorum.statements.extract.Extraction;
import org.variorum.statements.extract.Extractor;
import org.variorum.statements.extract.Hints;

/** Reads documents that the command line names: files, or {@code -} for standard input. */
final class Documents {
  /** What stands for standard input. */
  static final String STANDARD_INPUT = "-";

  /** The longest document that is read, in bytes: the same as for uploads. */
  private static final int LONGEST = 10_000_000;

  private final Extractor extractor = new Extractor();
  private final InputStream standardInput;

  Documents(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /**
   * The article in a document.
   *
   * @throws Trouble where there is no such file, or no article in it
   */
  Extraction.Found read(String name) {
    Hints hints = name.equals(STANDARD_INPUT) ? Hints.none() : Hints.named(name);
    return switch (extractor.extract(bytes(name), hints)) {
      case Extraction.Found found -> found;
      case Extraction.Unreadable problem ->
          throw new Trouble("could not read '" + name + "': " + problem.reason());
    };
  }

  private byte[] bytes(String name) {
    byte[] bytes;
    try {
      if (name.equals(STANDARD_INPUT)) {
        bytes = standardInput.readNBytes(LONGEST + 1);
      } else if (Files.isDirectory(Path.of(name))) {
        throw new Trouble("could not read '" + name + "': it is a folder");
      } else {
        try (InputStream in = Files.newInputStream(Path.of(name))) {
          bytes = in.readNBytes(LONGEST + 1);
        }
      }
    } catch (NoSuchFileException e) {
      throw new Trouble("could not read '" + name + "': no such file");
    } catch (AccessDeniedException e) {
      throw new Trouble("could not read '" + name + "': no permission to read it");
    } catch (IOException | java.nio.file.InvalidPathException e) {
      throw new Trouble("could not read '" + name + "': " + e.getMessage());
    }
    if (bytes.length > LONGEST) {
      throw new Trouble("could not read '" + name + "': it is longer than " + LONGEST + " bytes");
    }
    return bytes;
  }
}

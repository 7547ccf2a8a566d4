package org.variorum.local.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of captures: each file is one, in name order, and its article is the folder that it lies
 * in, named from the top. A file at the top is an article of its own.
 *
 * <p>For example {@code harbour/fire.html/1.html} and {@code harbour/fire.html/2.html} are two
 * captures of {@code harbour/fire.html}. Hidden files are left out.
 */
public final class FolderCaptures implements Captures {
  @Override
  public void read(Path path, Sink sink) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(path)) {
      files =
          all.filter(Files::isRegularFile)
              .filter(file -> !hidden(path.relativize(file)))
              .sorted(Comparator.comparing(file -> name(path.relativize(file))))
              .toList();
    }
    for (int i = 0; i < files.size(); i++) {
      Path file = files.get(i);
      Path relative = path.relativize(file);
      @Nullable Path folder = relative.getParent();
      sink.take(
          new Capture(
              name(folder == null ? relative : folder),
              time(file),
              contentType(file),
              Files.readAllBytes(file)),
          (i + 1) / (double) files.size());
    }
  }

  private static boolean hidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  /** The name of a path with slashes, whatever the system uses. */
  private static String name(Path relative) {
    StringBuilder name = new StringBuilder();
    for (Path part : relative) {
      name.append(name.isEmpty() ? "" : "/").append(part);
    }
    return name.toString();
  }

  private static Instant time(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toInstant();
  }

  private static @Nullable String contentType(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return "text/html";
    }
    return name.endsWith(".txt") ? "text/plain; charset=utf-8" : null;
  }
}

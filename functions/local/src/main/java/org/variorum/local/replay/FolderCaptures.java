package org.variorum.local.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of captures: each file is one, in name order, and its article is the folder that it lies
 * in. A folder below is named from the top; the top itself has its own name.
 *
 * <p>In {@code captures} the files {@code harbour/fire/1.html} and {@code harbour/fire/2.html} are
 * two captures of {@code harbour/fire}, and {@code 1.html} is one of {@code captures}. Hidden files
 * are left out. Nothing says when a file was captured: its own time is that of the copy.
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
    String top = String.valueOf(path.toAbsolutePath().normalize().getFileName());
    for (int i = 0; i < files.size(); i++) {
      Path file = files.get(i);
      Path relative = path.relativize(file);
      @Nullable Path folder = relative.getParent();
      sink.take(
          new Capture(
              folder == null ? top : name(folder),
              null,
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

  private static @Nullable String contentType(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return "text/html";
    }
    return name.endsWith(".txt") ? "text/plain; charset=utf-8" : null;
  }
}

package org.variorum.evaluation.coldstart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The unpacked code of the functions and of the minimal handler, in a folder that is removed. */
final class Code implements AutoCloseable {
  /** Of the zip's libraries those that the minimal handler does without. */
  private static final List<String> OURS =
      List.of("0-variorum-", "sns-", "jsoup-", "jackson-", "crac-");

  private final Path folder;

  /** Unpacks {@code zip}, what {@code template.yaml} deploys. */
  Code(Path zip) throws IOException {
    folder = Files.createTempDirectory("coldstart");
    Path functions = Files.createDirectories(folder.resolve("functions"));
    try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        Path file = functions.resolve(entry.getName()).normalize();
        if (!file.startsWith(functions)) {
          throw new IOException("'" + entry.getName() + "' lies outside of the zip");
        }
        if (!entry.isDirectory()) {
          Files.createDirectories(file.getParent());
          Files.copy(entries, file);
        }
      }
    }
    String handler = MinimalHandler.class.getName().replace('.', '/') + ".class";
    Path minimal = folder.resolve("minimal").resolve(handler);
    Files.createDirectories(minimal.getParent());
    try (InputStream bytes = MinimalHandler.class.getResourceAsStream("/" + handler)) {
      Files.write(minimal, bytes.readAllBytes());
    }
  }

  /** The class path of the functions, as Lambda makes it: the folder, then its libraries. */
  List<Path> functions() throws IOException {
    return withLibraries(List.of(folder.resolve("functions")), List.of());
  }

  /** The class path of the minimal handler: the same libraries, without those it does not use. */
  List<Path> minimal() throws IOException {
    return withLibraries(List.of(folder.resolve("minimal")), OURS);
  }

  /** The class path of the functions without a folder in it, as an AOT cache wants it. */
  List<Path> jars() throws IOException {
    return withLibraries(List.of(), List.of());
  }

  /** A place for a file that is removed with the rest. */
  Path file(String name) {
    return folder.resolve(name);
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList().reversed()) {
        Files.delete(file);
      }
    }
  }

  private List<Path> withLibraries(List<Path> first, List<String> without) throws IOException {
    List<Path> paths = new ArrayList<>(first);
    try (Stream<Path> libraries = Files.list(folder.resolve("functions/lib"))) {
      libraries
          .filter(jar -> without.stream().noneMatch(jar.getFileName().toString()::startsWith))
          .sorted()
          .forEach(paths::add);
    }
    return paths;
  }
}

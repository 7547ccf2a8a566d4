package org.variorum.evaluation.coldstart;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The unpacked code of the functions and of the minimal handler, in a folder that is removed. */
final class Code implements AutoCloseable {
  /** What the minimal handler needs besides the SDK, by the beginnings of the jars' names. */
  private static final List<String> BESIDE_THE_SDK =
      List.of("java-diff-utils-", "reactive-streams-", "slf4j-api-");

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
    return withLibraries(List.of(folder.resolve("functions")));
  }

  /**
   * The class path of the minimal handler: the libraries that it needs, in the versions that the
   * functions have, as Maven delivers them and most people deploy them.
   */
  List<Path> minimal() {
    List<Path> jars = delivered();
    // The SDK is released as a whole: all its jars end in one version.
    String s3 =
        jars.stream()
            .map(Code::name)
            .filter(name -> name.startsWith("s3-"))
            .findFirst()
            .orElseThrow();
    String release = s3.substring("s3".length());
    return Stream.concat(
            Stream.of(folder.resolve("minimal")),
            jars.stream()
                .filter(jar ->
                    name(jar).endsWith(release)
                        || BESIDE_THE_SDK.stream().anyMatch(name(jar)::startsWith))
                .sorted())
        .toList();
  }

  /** What this program was started with: the libraries as Maven delivers them. */
  static List<Path> delivered() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .toList();
  }

  /** The class path of the minimal handler with the libraries that the functions have. */
  List<Path> minimalPackedAlike() throws IOException {
    return withLibraries(List.of(folder.resolve("minimal")));
  }

  private static String name(Path jar) {
    return String.valueOf(jar.getFileName());
  }

  /** The class path of the functions without a folder in it, as an AOT cache wants it. */
  List<Path> jars() throws IOException {
    return withLibraries(List.of());
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

  private List<Path> withLibraries(List<Path> first) throws IOException {
    List<Path> paths = new ArrayList<>(first);
    try (Stream<Path> libraries = Files.list(folder.resolve("functions/lib"))) {
      libraries.sorted().forEach(paths::add);
    }
    return paths;
  }
}

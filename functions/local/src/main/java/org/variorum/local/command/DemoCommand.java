package org.variorum.local.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.variorum.local.endpoint.AccessKey;
import org.variorum.local.serve.LocalServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** Shows a sample story change. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description =
        "Starts the whole system in an empty folder, uploads a sample story in five versions, and"
            + " shows each notification.")
public final class DemoCommand implements Callable<Integer> {
  /** The article that the sample story is uploaded as. */
  static final String ARTICLE = "world/energy-truce.html";

  /** How many versions the sample story has. */
  static final int VERSIONS = 5;

  /** A version is told within a second; after so long something is wrong. */
  private static final long PATIENCE_SECONDS = 30;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--once", description = "End after the last version.")
  private boolean once;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = requireNonNull(spec).commandLine().getOut();
    Path data = Files.createTempDirectory("variorum-demo-");
    AccessKey key = ServeCommand.key();
    LocalServer server =
        ServeCommand.start(
            new LocalServer.Settings(data, "127.0.0.1", 0, 0, key),
            new ScreenNews(out, spec.commandLine().getErr(), "    "));
    Thread ending =
        new Thread(
            () -> {
              server.close();
              remove(data);
            },
            "shutdown");
    Runtime.getRuntime().addShutdownHook(ending);
    out.println("S3 endpoint " + server.s3());
    out.println("Reading page " + server.page());
    out.flush();
    try (S3Client s3 = Connection.endpoint(server.s3().toString())) {
      for (int version = 1; version <= VERSIONS; version++) {
        out.printf("%nVersion %d of '%s' is uploaded.%n", version, ARTICLE);
        out.flush();
        byte[] page = page(version);
        s3.putObject(
            request -> request.bucket("uploads").key(ARTICLE).contentType("text/html"),
            RequestBody.fromBytes(page));
        await(server, version);
      }
    }
    out.println();
    if (once) {
      out.println("That was the sample story; without --once its pages stay to look at.");
      out.flush();
      return ExitCode.SUCCESS;
    }
    out.println("Look at the story's versions at " + server.page());
    out.println("Ctrl-C ends, and removes it.");
    out.flush();
    new CountDownLatch(1).await();
    return ExitCode.SUCCESS;
  }

  private static void await(LocalServer server, int version) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!server.idle()) {
      if (System.nanoTime() > deadline) {
        throw new Trouble(
            "version " + version + " was not recorded within " + PATIENCE_SECONDS + " seconds");
      }
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }

  private static byte[] page(int version) throws IOException {
    String name = "/org/variorum/local/demo/" + version + ".html";
    try (InputStream in = DemoCommand.class.getResourceAsStream(name)) {
      return requireNonNull(in, name).readAllBytes();
    }
  }

  private static void remove(Path folder) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
                throws IOException {
              Files.delete(visited);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.variorum.local.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.record.RecordVersions;
import org.variorum.local.endpoint.AccessKey;
import org.variorum.local.folder.FolderException;
import org.variorum.local.serve.LocalServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the whole system on one machine. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Runs the whole system on one machine: an S3 endpoint to upload to, and pages.",
    footer = {
      "",
      "The access key is 'variorum' with the secret 'variorum-local', unless",
      "VARIORUM_ACCESS_KEY and VARIORUM_SECRET_KEY say otherwise. The region is us-east-1."
    })
public final class ServeCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "variorum-data",
      description = "The folder that keeps everything (${DEFAULT-VALUE}).")
  private Path data = Path.of("variorum-data");

  @Option(
      names = "--s3-port",
      paramLabel = "PORT",
      defaultValue = "9090",
      description = "The port of the S3 endpoint (${DEFAULT-VALUE}); 0 takes a free one.")
  private int s3Port;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "The port of the reading pages (${DEFAULT-VALUE}); 0 takes a free one.")
  private int port;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "The address to listen on (${DEFAULT-VALUE}).")
  private String host = "127.0.0.1";

  @Option(
      names = "--largest-upload",
      paramLabel = "BYTES",
      defaultValue = "" + RecordVersions.DEFAULT_LIMIT,
      description =
          "The largest upload that is read (${DEFAULT-VALUE}); a larger one is kept and told as a"
              + " problem.")
  private long largestUpload = RecordVersions.DEFAULT_LIMIT;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = requireNonNull(spec).commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    LocalServer server =
        start(
            new LocalServer.Settings(data, host, s3Port, port, key(), largestUpload),
            new ScreenNews(out, err, ""));
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "shutdown"));
    out.println("S3 endpoint " + server.s3());
    out.println("Reading page " + server.page());
    out.println();
    out.println("Try, with AWS_ACCESS_KEY_ID=variorum AWS_SECRET_ACCESS_KEY=variorum-local:");
    out.println(
        "  aws --endpoint-url " + server.s3() + " s3 cp story.html s3://uploads/story.html");
    out.println("Change the file, copy it again, and what changed is told here. Ctrl-C ends.");
    out.flush();
    new CountDownLatch(1).await();
    return ExitCode.SUCCESS;
  }

  /** Starts a server, or says in one sentence why not. */
  static LocalServer start(LocalServer.Settings settings, LocalServer.News news) {
    for (int port : new int[] {settings.s3Port(), settings.port()}) {
      if (port < 0 || port > 65535) {
        throw new Trouble("could not listen on port " + port + ": a port is 0 to 65535");
      }
    }
    if (settings.largestUpload() < 1) {
      throw new Trouble(
          "could not take --largest-upload %d: it is a number of bytes, 1 or more"
              .formatted(settings.largestUpload()));
    }
    try {
      return LocalServer.start(settings, news);
    } catch (IOException | FolderException e) {
      throw new Trouble(String.valueOf(e.getMessage()));
    }
  }

  /** The key that the environment names. */
  static AccessKey key() {
    try {
      return AccessKey.of(System.getenv());
    } catch (IllegalArgumentException e) {
      throw new Trouble(String.valueOf(e.getMessage()));
    }
  }
}

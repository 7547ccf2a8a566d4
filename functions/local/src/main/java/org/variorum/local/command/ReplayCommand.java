package org.variorum.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.variorum.local.replay.Captures;
import org.variorum.local.replay.FolderCaptures;
import org.variorum.local.replay.LineCaptures;
import org.variorum.local.replay.Uploads;
import org.variorum.local.replay.WarcCaptures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/** Uploads stored captures in order. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description = "Uploads stored captures to a bucket, in order.",
    footer = {
      "",
      "PATH is a folder (each file a capture, in name order; its article is its folder),",
      "a file of JSON lines {\"article\", \"capturedAt\"?, \"text\" | \"html\"},",
      "or a WARC or WACZ file (the article is the address)."
    })
public final class ReplayCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "PATH", description = "What to upload.")
  private Path path = Path.of(".");

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "The S3 endpoint; " + Connection.LOCAL + " unless a bucket is named.")
  private @Nullable String endpoint;

  @Option(names = "--bucket", description = "The bucket; uploads unless named.")
  private @Nullable String bucket;

  @Option(
      names = "--resume",
      description = "Leave out as many captures of each article as the bucket has already.")
  private boolean resume;

  @Override
  public Integer call() {
    Captures captures = captures(path);
    PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
    try (S3Client s3 = Connection.to(endpoint, bucket);
        Progress progress = new Progress(spec.commandLine().getErr(), "uploading");
        Uploads uploads = new Uploads(s3, bucket == null ? "uploads" : bucket, resume)) {
      captures.read(
          path,
          (capture, done) -> {
            uploads.take(capture);
            progress.show(done, uploads.taken() + " captures");
          });
      uploads.finish();
      progress.close();
      out.printf(
          Locale.ROOT,
          "%d captures of %d articles uploaded%s%n",
          uploads.uploaded(),
          uploads.articles(),
          uploads.skipped() == 0 ? "" : ", " + uploads.skipped() + " were there already");
      return ExitCode.SUCCESS;
    } catch (Captures.BadCaptures e) {
      throw new Trouble(String.valueOf(e.getMessage()));
    } catch (SdkException e) {
      throw new Trouble(
          "could not upload to '"
              + (bucket == null ? "uploads" : bucket)
              + "': "
              + e.getMessage()
              + " (--resume goes on where this ended)");
    } catch (IOException e) {
      throw new Trouble("could not read '" + path + "': " + e.getMessage());
    }
  }

  private static Captures captures(Path path) {
    if (!Files.exists(path)) {
      throw new Trouble("could not read '" + path + "': no such file or folder");
    }
    if (Files.isDirectory(path)) {
      return new FolderCaptures();
    }
    String name = path.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".jsonl") || name.endsWith(".jsonl.gz") || name.endsWith(".ndjson")) {
      return new LineCaptures();
    }
    if (name.endsWith(".warc") || name.endsWith(".warc.gz") || name.endsWith(".wacz")) {
      return new WarcCaptures();
    }
    throw new Trouble(
        "could not read '"
            + path
            + "': a folder, or a file whose name ends in .jsonl, .jsonl.gz, .warc, .warc.gz or"
            + " .wacz is needed");
  }
}

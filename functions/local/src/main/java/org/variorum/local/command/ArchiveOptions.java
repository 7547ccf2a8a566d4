package org.variorum.local.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.variorum.archive.store.ObjectStore;
import org.variorum.archive.store.StoreException;
import org.variorum.lambda.store.S3ObjectStore;
import org.variorum.local.folder.Bucket;
import org.variorum.local.folder.Folder;
import org.variorum.local.folder.FolderException;
import org.variorum.local.folder.FolderObjectStore;
import picocli.CommandLine.Option;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/** Where a command finds the archive that it reads. */
final class ArchiveOptions {
  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "The S3 endpoint; " + Connection.LOCAL + " unless a bucket or folder is named.")
  private @Nullable String endpoint;

  @Option(names = "--bucket", description = "The archive's bucket; archive unless named.")
  private @Nullable String bucket;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder of a 'variorum serve' that does not run.")
  private @Nullable Path data;

  /** What {@code work} makes of the archive. */
  <T> T with(Function<ObjectStore, T> work) {
    try {
      return data == null ? withBucket(work) : withFolder(data, work);
    } catch (StoreException | FolderException e) {
      throw new Trouble(String.valueOf(e.getMessage()));
    } catch (SdkException e) {
      throw new Trouble("could not reach the archive: " + e.getMessage());
    }
  }

  /** What a command says of an article that {@code archive} does not have. */
  static Trouble noArticle(ObjectStore archive, String article) {
    return new Trouble(
        "could not find article '"
            + article
            + "': bucket '"
            + archive.bucket()
            + "' has none of"
            + " this name (an article's name is its whole upload key)");
  }

  private <T> T withBucket(Function<ObjectStore, T> work) {
    try (S3Client s3 = Connection.to(endpoint, bucket)) {
      return work.apply(new S3ObjectStore(s3, bucket == null ? "archive" : bucket));
    }
  }

  private <T> T withFolder(Path folder, Function<ObjectStore, T> work) {
    if (endpoint != null || bucket != null) {
      throw new Trouble("could not use --data: it does not go with --endpoint or --bucket");
    }
    if (!Files.exists(folder.resolve("objects.db"))) {
      throw new Trouble("could not open '" + folder + "': no folder of 'variorum serve'");
    }
    try (Folder open = Folder.open(folder, (any, key) -> false, () -> {})) {
      return work.apply(new FolderObjectStore(open, Bucket.ARCHIVE));
    }
  }
}
